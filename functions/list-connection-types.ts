import { listConnectionTypes } from '../shared/api/surfaces/native/connection-types.ts'
import { describeType } from '../shared/catalogue/derive/json-schema.ts'
import { allTypes } from '../shared/catalogue/index.ts'
import { publicEndpoint } from '../shared/lambda/pipeline.ts'

let described: ReturnType<typeof describeType>[] | undefined

export const handler = publicEndpoint(listConnectionTypes, {}, () => {
  described ??= allTypes.map(describeType)
  return { body: { data: described } }
})

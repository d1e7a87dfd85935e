import { listConnectionTypes } from '../shared/api/connection-types.ts'
import { describeType } from '../shared/catalogue/derive/summary.ts'
import { allTypes } from '../shared/catalogue/index.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'

let described: ReturnType<typeof describeType>[] | undefined

export const handler = endpoint(listConnectionTypes, {}, () => {
  described ??= allTypes.map(describeType)
  return { body: { data: described } }
})

import { readConnectionType } from '../shared/api/surfaces/native/connection-types.ts'
import { describeType } from '../shared/catalogue/derive/json-schema.ts'
import { typeNamed } from '../shared/catalogue/index.ts'
import { publicEndpoint } from '../shared/lambda/pipeline.ts'
import { Problem } from '../shared/model/problem.ts'

export const handler = publicEndpoint(readConnectionType, {}, ({ params }) => {
  const type = typeNamed(params.type)
  if (!type) throw new Problem('connection_type_not_found')
  return { body: { data: describeType(type) } }
})

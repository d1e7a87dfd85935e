import { refuseRoute } from '../shared/api/deployment.ts'
import { Problem } from '../shared/domain/problem.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'

export const handler = endpoint(refuseRoute, {}, () => {
  throw new Problem('route_not_found', {
    message: 'There is no such route: GET /v1/openapi.json lists those that there are.',
  })
})

import { refuseRoute } from '../shared/api/deployment.ts'
import { Problem } from '../shared/domain/problem.ts'
import { publicEndpoint } from '../shared/lambda/public-endpoint.ts'

export const handler = publicEndpoint(refuseRoute, {}, () => {
  throw new Problem('route_not_found', {
    message: 'There is no such route: GET /v1/openapi.json lists those that there are.',
  })
})

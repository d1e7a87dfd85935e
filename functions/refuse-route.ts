import { allowedMethods } from '../shared/api/surfaces/list.ts'
import { refuseRoute } from '../shared/api/surfaces/native/deployment.ts'
import { publicEndpoint } from '../shared/lambda/pipeline.ts'
import { Problem } from '../shared/model/problem.ts'

export const handler = publicEndpoint(refuseRoute, {}, ({ path }) => {
  const methods = allowedMethods(path)
  if (methods.length > 0) {
    const allow = methods.join(', ')
    const message = `This path does not have that method. It has ${allow}.`
    throw new Problem('method_not_allowed', { message, headers: { allow } })
  }
  throw new Problem('route_not_found', {
    message: 'There is no such route. GET /v1/openapi.json lists the routes.',
  })
})

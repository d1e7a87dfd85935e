import { authorizationResponse } from '../shared/api/surfaces/pages/authorization-response.ts'
import { completeAuthorization } from '../shared/api/surfaces/pages/operations.ts'
import { completeAdapters } from '../shared/aws/groups/complete.ts'
import { readProjects } from '../shared/aws/projects.ts'
import { measureRejection } from '../shared/lambda/metrics.ts'
import { publicEndpoint } from '../shared/lambda/pipeline.ts'
import { askProviders } from '../shared/oauth/ask-providers.ts'
import { completeAuthorization as complete } from '../shared/oauth/complete-authorization.ts'

export const handler = publicEndpoint(
  completeAuthorization,
  { readProjects, askProviders, ...completeAdapters },
  async ({ query, browser, context }, powers) => {
    const params = new URLSearchParams(query as Record<string, string>)
    const outcome = await complete(powers, params, browser, context)
    if (outcome.kind === 'failed') measureRejection({}, outcome.problem)
    return authorizationResponse(powers, outcome, context.requestId)
  },
)

import { completeAuthorization } from '../shared/api/surfaces/native/authorizations.ts'
import {
  authorizationResponse,
  inProgressResponse,
} from '../shared/api/surfaces/pages/authorization-response.ts'
import { completeAdapters } from '../shared/aws/groups/complete.ts'
import { readProjects } from '../shared/aws/projects.ts'
import { measureRejection } from '../shared/lambda/metrics.ts'
import { publicEndpoint } from '../shared/lambda/public-endpoint.ts'
import { askProviders } from '../shared/oauth/ask-providers.ts'
import { completeAuthorization as complete } from '../shared/oauth/complete-authorization.ts'

export const handler = publicEndpoint(
  completeAuthorization,
  { readProjects, askProviders, ...completeAdapters },
  async ({ query, browser, context }, powers) => {
    const params = new URLSearchParams(query as Record<string, string>)
    const ending = await complete(powers, params, browser, context)
    if (ending.kind === 'under_way') return inProgressResponse()
    const { authorization } = ending
    const { home, connection: id } = authorization
    const problem = ending.kind === 'failed' ? ending.problem : undefined
    if (problem) measureRejection({}, problem)
    const connection =
      ending.kind === 'completed'
        ? ending.connection
        : await powers.readConnections.find({ home, id }).catch(() => undefined)
    const project = connection && (await powers.readProjects.find(home).catch(() => undefined))
    const { requestId } = context
    const projectName = project?.name
    return authorizationResponse({ authorization, connection, projectName, requestId, problem })
  },
)

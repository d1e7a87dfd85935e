import { completeAuthorization } from '../shared/api/surfaces/native/authorizations.ts'
import {
  authorizationResponse,
  inProgressResponse,
} from '../shared/api/surfaces/pages/authorization-response.ts'
import { storeGrants } from '../shared/aws/grants.ts'
import { enqueueCleanup } from '../shared/aws/leave-work.ts'
import { readClientSecrets } from '../shared/aws/open-client-secrets.ts'
import { decryptTokens } from '../shared/aws/open-tokens.ts'
import { readConnections } from '../shared/aws/read-connections.ts'
import { readOauth2Clients } from '../shared/aws/read-oauth2-clients.ts'
import { readProjects } from '../shared/aws/read-projects.ts'
import { takeAuthorizations } from '../shared/aws/take-authorizations.ts'
import { countRejections } from '../shared/aws/tally-refusals.ts'
import { encryptTokens } from '../shared/aws/tokens.ts'
import { measureRejection } from '../shared/lambda/metrics.ts'
import { publicEndpoint } from '../shared/lambda/public-endpoint.ts'
import { askProviders } from '../shared/oauth/ask-providers.ts'
import { completeAuthorization as complete } from '../shared/oauth/complete-authorization.ts'

export const handler = publicEndpoint(
  completeAuthorization,
  {
    readProjects,
    takeAuthorizations,
    readConnections,
    readOauth2Clients,
    readClientSecrets,
    decryptTokens,
    encryptTokens,
    askProviders,
    storeGrants,
    countRejections,
    enqueueCleanup,
  },
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

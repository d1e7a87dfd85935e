import { completeAuthorization } from '../shared/api/authorizations.ts'
import { callbackAnswer, underWayAnswer } from '../shared/api/callback-answer.ts'
import { keepGrants } from '../shared/aws/keep-grants.ts'
import { leaveWork } from '../shared/aws/leave-work.ts'
import { openClientSecrets } from '../shared/aws/open-client-secrets.ts'
import { openTokens } from '../shared/aws/open-tokens.ts'
import { readConnections } from '../shared/aws/read-connections.ts'
import { readOauth2Clients } from '../shared/aws/read-oauth2-clients.ts'
import { readProjects } from '../shared/aws/read-projects.ts'
import { sealTokens } from '../shared/aws/seal-tokens.ts'
import { takeAuthorizations } from '../shared/aws/take-authorizations.ts'
import { tallyRefusals } from '../shared/aws/tally-refusals.ts'
import { measureRefusal } from '../shared/lambda/measure-lookups.ts'
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
    openClientSecrets,
    openTokens,
    sealTokens,
    askProviders,
    keepGrants,
    tallyRefusals,
    leaveWork,
  },
  async ({ query, browser, occasion }, powers) => {
    const params = new URLSearchParams(query as Record<string, string>)
    const ending = await complete(powers, params, browser, occasion)
    if (ending.kind === 'under_way') return underWayAnswer()
    const { authorization } = ending
    const { home, connection: id } = authorization
    const problem = ending.kind === 'failed' ? ending.problem : undefined
    if (problem) measureRefusal({}, problem)
    const connection =
      ending.kind === 'completed'
        ? ending.connection
        : await powers.readConnections.find({ home, id }).catch(() => undefined)
    const project = connection && (await powers.readProjects.find(home).catch(() => undefined))
    const { requestId } = occasion
    const projectName = project?.name
    return callbackAnswer({ authorization, connection, projectName, requestId, problem })
  },
)

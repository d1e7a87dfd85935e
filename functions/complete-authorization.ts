import { consentedPage, errorOf, refusedPage, returnTo } from '../shared/api/authorization-page.ts'
import { completeAuthorization } from '../shared/api/authorizations.ts'
import { htmlOf } from '../shared/api/page.ts'
import { keepGrants } from '../shared/aws/keep-grants.ts'
import { leaveWork } from '../shared/aws/leave-work.ts'
import { openSecrets } from '../shared/aws/open-secrets.ts'
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
    openSecrets,
    openTokens,
    sealTokens,
    askProviders,
    keepGrants,
    tallyRefusals,
    leaveWork,
  },
  async ({ query, occasion }, powers) => {
    const params = new URLSearchParams(query as Record<string, string>)
    const { authorization, connection, problem } = await complete(powers, params, occasion)
    if (problem) measureRefusal({}, problem)
    const { returnUrl, connection: id } = authorization
    if (returnUrl !== undefined) {
      const outcome = problem ? errorOf(problem) : { status: connection.status }
      return {
        status: 302,
        headers: { location: returnTo(returnUrl, id, outcome) },
        body: undefined,
      }
    }
    if (problem) {
      const page = refusedPage(problem, occasion.requestId)
      return { status: problem.status, html: htmlOf(page), body: undefined }
    }
    const project = await powers.readProjects.find(connection.home)
    return {
      html: htmlOf(consentedPage(connection, project?.name, authorization)),
      body: undefined,
    }
  },
)

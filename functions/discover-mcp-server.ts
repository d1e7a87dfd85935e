import { discoverMcpServer, toDiscoveryView } from '../shared/api/surfaces/native/mcp.ts'
import { configRules } from '../shared/api/to-connection.ts'
import { listOauth2Clients } from '../shared/aws/oauth2-clients.ts'
import { endpoint } from '../shared/lambda/pipeline.ts'
import { issuersWithoutPerson } from '../shared/model/client-endpoints.ts'
import { systemOwnerId } from '../shared/model/connection.ts'
import { Problem } from '../shared/model/problem.ts'
import { endpointIssue } from '../shared/model/public-address.ts'
import { askMcpServers } from '../shared/oauth/mcp/ask-mcp-servers.ts'
import { isReachable } from '../shared/oauth/mcp/client-metadata.ts'

export const handler = endpoint(
  discoverMcpServer,
  { askMcpServers, listOauth2Clients },
  async ({ body: { url }, caller }, powers) => {
    const issue = endpointIssue(url, configRules().outboundAllow)
    if (issue !== undefined) throw new Problem('invalid_request', { details: { url: issue } })
    const owners = [...(caller.projectId ? [caller.projectId] : []), systemOwnerId]
    const clients = await Promise.all(owners.map((owner) => powers.listOauth2Clients.list(owner)))
    const issuers = clients
      .flat()
      .flatMap(({ registration, managed }) =>
        registration && !managed ? [registration.issuer] : [],
      )
    const withoutPerson = issuersWithoutPerson(clients.flat())
    const found = await powers.askMcpServers.discover({ url, preferred: issuers, withoutPerson })
    const known = { issuers, hasDocument: isReachable() }
    return { body: { data: toDiscoveryView(found, known) } }
  },
)

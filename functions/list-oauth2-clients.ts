import { readForEach } from '../shared/api/batch.ts'
import { pageOf, pagination } from '../shared/api/pages.ts'
import { toOauth2ClientView } from '../shared/api/surfaces/native/oauth2-client-view.ts'
import { listOauth2Clients as operation } from '../shared/api/surfaces/native/oauth2-clients.ts'
import { requireType } from '../shared/api/to-connection.ts'
import { listOauth2Clients } from '../shared/aws/oauth2-clients.ts'
import { listProjects, readProjects } from '../shared/aws/projects.ts'
import { endpoint } from '../shared/lambda/pipeline.ts'
import { systemOwnerId } from '../shared/model/connection.ts'
import { byName, type Oauth2Client, servesType } from '../shared/model/oauth2-client.ts'
import { projectsToList } from '../shared/usecases/visibility.ts'

export const handler = endpoint(
  operation,
  { listOauth2Clients, listProjects, readProjects },
  async ({ query, caller }, powers) => {
    const types = query.type?.map((type) => requireType(type).id)
    const system = query.include_system ? [systemOwnerId] : []
    const ownerIds = await projectsToList(powers, caller, query.project_id)
    const all = await readForEach([...ownerIds, ...system], powers.listOauth2Clients.list)
    const isChosen = (client: Oauth2Client) =>
      types?.some((type) => servesType(client, type)) ?? true
    const chosen = all.filter(isChosen).sort(byName)
    const data = pageOf(chosen, query).map(toOauth2ClientView)
    return { body: { data, pagination: pagination(query, chosen.length) } }
  },
)

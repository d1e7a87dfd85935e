import { readForEach } from '../shared/api/batch.ts'
import {
  pageOfConnections,
  toConnectionView,
} from '../shared/api/surfaces/native/connection-view.ts'
import { listConnections as operation } from '../shared/api/surfaces/native/connections.ts'
import { requireType } from '../shared/api/to-connection.ts'
import { listProjects, readProjects } from '../shared/aws/projects.ts'
import { listConnections } from '../shared/aws/read-connections.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'
import { systemOwnerId } from '../shared/model/connection.ts'
import { canSee, projectsToList } from '../shared/usecases/visibility.ts'

export const handler = endpoint(
  operation,
  { listConnections, listProjects, readProjects },
  async ({ query, caller }, powers) => {
    const { status, name_prefix = '' } = query
    const types = query.type?.map((type) => requireType(type).id)
    const system = query.include_system ? [systemOwnerId] : []
    const ownerIds = await projectsToList(powers, caller, query.project_id)
    const all = await readForEach([...ownerIds, ...system], powers.listConnections.keys)
    const matching = all.filter(
      (each) =>
        canSee(caller, each) &&
        (types?.includes(each.type) ?? true) &&
        (status?.some((one) => one === each.status) ?? true) &&
        each.name.startsWith(name_prefix),
    )
    const { chosen, headers, pagination } = pageOfConnections(matching, query)
    const page = await powers.listConnections.page(chosen)
    return { headers, body: { data: page.map(toConnectionView), pagination } }
  },
)

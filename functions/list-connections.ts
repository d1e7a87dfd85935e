import { pageOfConnections } from '../shared/api/connection-list.ts'
import { viewOf } from '../shared/api/connection-view.ts'
import { listConnections as operation } from '../shared/api/connections.ts'
import { eachOf } from '../shared/api/each-of.ts'
import { demandType } from '../shared/api/types-known.ts'
import { listConnections } from '../shared/aws/list-connections.ts'
import { listProjects } from '../shared/aws/list-projects.ts'
import { readProjects } from '../shared/aws/read-projects.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'
import { systemHome } from '../shared/model/connection.ts'
import { homesToList, sees } from '../shared/usecases/reach.ts'

export const handler = endpoint(
  operation,
  { listConnections, listProjects, readProjects },
  async ({ query, caller }, powers) => {
    const { status, name_prefix = '' } = query
    const types = query.type?.map((type) => demandType(type).id)
    const system = query.include_system ? [systemHome] : []
    const homes = await homesToList(powers, caller, query.project_id)
    const all = await eachOf([...homes, ...system], powers.listConnections.keys)
    const matching = all.filter(
      (each) =>
        sees(caller, each) &&
        (types?.includes(each.type) ?? true) &&
        (status?.some((one) => one === each.status) ?? true) &&
        each.name.startsWith(name_prefix),
    )
    const { chosen, headers, pagination } = pageOfConnections(matching, query)
    const page = await powers.listConnections.page(chosen)
    return { headers, body: { data: page.map(viewOf), pagination } }
  },
)

import { viewOf } from '../shared/api/connection-view.ts'
import { listConnections as operation } from '../shared/api/connections.ts'
import { demandOneProject } from '../shared/api/one-project.ts'
import { pageOf, pagination } from '../shared/api/paging.ts'
import { sorted } from '../shared/api/sorting.ts'
import { demandType } from '../shared/api/types-known.ts'
import { listConnections } from '../shared/aws/list-connections.ts'
import { readProjects } from '../shared/aws/read-projects.ts'
import { systemHome } from '../shared/domain/connection.ts'
import { Problem } from '../shared/domain/problem.ts'
import { sees } from '../shared/domain/reach.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'

export const handler = endpoint(
  operation,
  { listConnections, readProjects },
  async ({ query, caller }, powers) => {
    const projectId = demandOneProject(caller, query.project_id)
    const types = query.type?.map((type) => demandType(type).id)
    const [project, own, system] = await Promise.all([
      powers.readProjects.find(projectId),
      powers.listConnections.keys(projectId),
      query.include_system ? powers.listConnections.keys(systemHome) : [],
    ])
    if (!project) throw new Problem('project_not_found')
    const chosen = [...own, ...system].filter(
      ({ type, status, ...each }) =>
        sees(caller, each) &&
        (types?.includes(type) ?? true) &&
        (query.status?.some((one) => one === status) ?? true),
    )
    const page = await powers.listConnections.page(pageOf(sorted(chosen, query.sort), query))
    return { body: { data: page.map(viewOf), pagination: pagination(query, chosen.length) } }
  },
)

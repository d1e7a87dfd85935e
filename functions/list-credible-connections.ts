import { credibleView } from '../shared/api/credible/connection-view.ts'
import { listCredibleConnections } from '../shared/api/credible/connections.ts'
import { isByName } from '../shared/api/credible/types.ts'
import { sorted } from '../shared/api/sorting.ts'
import { findProjects } from '../shared/aws/find-projects.ts'
import { listConnections } from '../shared/aws/list-connections.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'
import { findProjectNamed, sees } from '../shared/usecases/reach.ts'

export const handler = endpoint(
  listCredibleConnections,
  { findProjects, listConnections },
  async ({ params, caller }, { findProjects, listConnections }) => {
    const project = await findProjectNamed(findProjects, caller, params.projectName)
    const all = await listConnections.keys(project.id)
    const chosen = all.filter((each) => isByName(each.type) && sees(caller, each))
    const found = await listConnections.page(sorted(chosen))
    return { body: found.map((connection) => credibleView(connection, project.name)) }
  },
)

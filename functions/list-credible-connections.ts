import { sorted } from '../shared/api/sorting.ts'
import { toCredibleView } from '../shared/api/surfaces/credible/connection-view.ts'
import { listCredibleConnections } from '../shared/api/surfaces/credible/connections.ts'
import { isByName } from '../shared/api/surfaces/credible/types.ts'
import { findProjects } from '../shared/aws/projects.ts'
import { listConnections } from '../shared/aws/read-connections.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'
import { canSee, findProjectNamed } from '../shared/usecases/visibility.ts'

export const handler = endpoint(
  listCredibleConnections,
  { findProjects, listConnections },
  async ({ params, caller }, { findProjects, listConnections }) => {
    const project = await findProjectNamed(findProjects, caller, params.projectName)
    const all = await listConnections.keys(project.id)
    const chosen = all.filter((each) => isByName(each.type) && canSee(caller, each))
    const found = await listConnections.page(sorted(chosen))
    return { body: found.map((connection) => toCredibleView(connection, project.name)) }
  },
)

import { readListPage } from '../shared/api/connection-lists.ts'
import { toCredibleView } from '../shared/api/surfaces/credible/connection-view.ts'
import { listCredibleConnections } from '../shared/api/surfaces/credible/connections.ts'
import { byNameTypes } from '../shared/api/surfaces/credible/types.ts'
import { listConnections } from '../shared/aws/list-connections.ts'
import { findProjects } from '../shared/aws/projects.ts'
import { endpoint } from '../shared/lambda/pipeline.ts'
import { findProjectNamed } from '../shared/usecases/visibility.ts'

export const handler = endpoint(
  listCredibleConnections,
  { findProjects, listConnections },
  async ({ params, caller }, { findProjects, listConnections }) => {
    const project = await findProjectNamed(findProjects, caller, params.projectName)
    const types = byNameTypes.map(({ id }) => id)
    const request = { caller, types, ownerIds: [project.id] }
    const { chosen } = await readListPage(listConnections, request)
    const found = await listConnections.page(chosen)
    return { body: found.map((connection) => toCredibleView(connection, project.name)) }
  },
)

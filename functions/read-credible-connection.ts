import { toCredibleView } from '../shared/api/surfaces/credible/connection-view.ts'
import { readCredibleConnection } from '../shared/api/surfaces/credible/connections.ts'
import { findProjects } from '../shared/aws/find-projects.ts'
import { readConnections } from '../shared/aws/read-connections.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'
import { findConnectionNamed } from '../shared/usecases/connections/find-named.ts'

export const handler = endpoint(
  readCredibleConnection,
  { findProjects, readConnections },
  async ({ params, caller }, powers) => {
    const connection = await findConnectionNamed(powers, caller, params)
    return { body: toCredibleView(connection, params.projectName) }
  },
)

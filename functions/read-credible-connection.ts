import { credibleView } from '../shared/api/credible/connection-view.ts'
import { readCredibleConnection } from '../shared/api/credible/connections.ts'
import { findProjects } from '../shared/aws/find-projects.ts'
import { readConnections } from '../shared/aws/read-connections.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'
import { findConnectionNamed } from '../shared/usecases/find-named.ts'

export const handler = endpoint(
  readCredibleConnection,
  { findProjects, readConnections },
  async ({ params, caller }, powers) => {
    const connection = await findConnectionNamed(powers, caller, params)
    return { body: credibleView(connection, params.projectName) }
  },
)

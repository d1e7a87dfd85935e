import { toCredibleView } from '../shared/api/surfaces/credible/connection-view.ts'
import { readCredibleConnection } from '../shared/api/surfaces/credible/connections.ts'
import { findProjects } from '../shared/aws/projects.ts'
import { readConnections } from '../shared/aws/read-connections.ts'
import { endpoint } from '../shared/lambda/pipeline.ts'

export const handler = endpoint(
  readCredibleConnection,
  { findProjects, readConnections },
  ({ params, connection }) => ({ body: toCredibleView(connection, params.projectName) }),
)

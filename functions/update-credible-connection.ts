import { updateCredibleConnection } from '../shared/api/surfaces/credible/connections.ts'
import { writeMessage } from '../shared/api/surfaces/credible/schemas.ts'
import { toCredibleRevision } from '../shared/api/surfaces/credible/to-connection.ts'
import { completeCleanup } from '../shared/aws/cleanup-tasks.ts'
import { findProjects } from '../shared/aws/projects.ts'
import { readConnections } from '../shared/aws/read-connections.ts'
import { commitSecrets, readSecrets, writeSecrets } from '../shared/aws/secrets/index.ts'
import { updateConnections } from '../shared/aws/write-connections.ts'
import { cleanupLog } from '../shared/lambda/metrics.ts'
import { endpoint } from '../shared/lambda/pipeline.ts'
import { changeConnection } from '../shared/usecases/connections/change-connection.ts'
import { findConnectionNamed } from '../shared/usecases/visibility.ts'

export const handler = endpoint(
  updateCredibleConnection,
  {
    findProjects,
    readConnections,
    updateConnections,
    readSecrets,
    writeSecrets,
    commitSecrets,
    completeCleanup,
  },
  async ({ params, body, caller, context }, powers) => {
    const first = await findConnectionNamed(powers, caller, params)
    await changeConnection(powers, first, { context, observer: cleanupLog }, (row) =>
      toCredibleRevision(body, row, context),
    )
    return { body: writeMessage(params.connectionName, 'updated') }
  },
)

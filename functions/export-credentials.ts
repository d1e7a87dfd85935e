import { toErrorView } from '../shared/api/batch.ts'
import { toConnectionView } from '../shared/api/surfaces/native/connection-view.ts'
import { exportCursor, exportStart } from '../shared/api/surfaces/native/export-list.ts'
import { exportCredentials } from '../shared/api/surfaces/native/transfers.ts'
import { recordEvents } from '../shared/aws/audit-log/events.ts'
import { decryptTokens } from '../shared/aws/kms.ts'
import { listProjects, readProjects } from '../shared/aws/projects.ts'
import { readSecrets } from '../shared/aws/secrets/index.ts'
import { exportConnections } from '../shared/aws/transfers.ts'
import { endpoint } from '../shared/lambda/pipeline.ts'
import type { Connection } from '../shared/model/connection.ts'
import { connectionEvent } from '../shared/model/event.ts'
import { encryptExport } from '../shared/model/export-format.ts'
import { Problem } from '../shared/model/problem.ts'
import { exportContents } from '../shared/oauth/export-contents.ts'
import { exportPage } from '../shared/usecases/connections/export-connections.ts'

export const handler = endpoint(
  exportCredentials,
  { exportConnections, listProjects, readProjects, readSecrets, decryptTokens, recordEvents },
  async ({ body, caller, context }, powers) => {
    const { public_key: publicKey, page_size: pageSize } = body
    const projectId = body.project_id ?? undefined
    const page = { caller, projectId, from: exportStart(body), pageSize }
    const { connections, next } = await exportPage(powers, page)
    const details = { public_key: publicKey }
    const records = connections.map((each) =>
      connectionEvent('connection.exported', each, context, details),
    )
    const exported = async (connection: Connection) => {
      const view = toConnectionView(connection)
      try {
        const contents = await exportContents(powers, connection)
        return { ...view, encrypted: encryptExport(publicKey, connection.id, contents) }
      } catch (error) {
        if (!(error instanceof Problem) || error.code === 'dependency_unavailable') throw error
        return { ...view, error: toErrorView(error) }
      }
    }
    const [data] = await Promise.all([
      Promise.all(connections.map(exported)),
      powers.recordEvents.record(records),
    ])
    const next_cursor = exportCursor(body, next) ?? null
    return { body: { data, pagination: { page_size: pageSize, next_cursor } } }
  },
)

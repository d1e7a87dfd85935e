import { linkToNext } from '../shared/api/pages.ts'
import { toConnectionView } from '../shared/api/surfaces/native/connection-view.ts'
import { exportCursor, exportStart } from '../shared/api/surfaces/native/export-list.ts'
import { exportConnections as operation } from '../shared/api/surfaces/native/transfers.ts'
import { listProjects, readProjects } from '../shared/aws/projects.ts'
import { exportConnections } from '../shared/aws/transfers.ts'
import { endpoint } from '../shared/lambda/pipeline.ts'
import { exportPage } from '../shared/usecases/connections/export-connections.ts'

export const handler = endpoint(
  operation,
  { exportConnections, listProjects, readProjects },
  async ({ query, caller }, powers) => {
    const { project_id: projectId, page_size: pageSize } = query
    const page = { caller, projectId, from: exportStart(query), pageSize }
    const { connections, next } = await exportPage(powers, page)
    const cursor = exportCursor(query, next)
    return {
      headers: linkToNext('/v1/connections/export', query, cursor),
      body: {
        data: connections.map(toConnectionView),
        pagination: { page_size: pageSize, next_cursor: cursor ?? null },
      },
    }
  },
)

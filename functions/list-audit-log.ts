import { decodeCursor, encodeCursor, linkToNext } from '../shared/api/pages.ts'
import { listAuditLog, readArchive, toLogEventView } from '../shared/api/surfaces/native/events.ts'
import { readLog } from '../shared/aws/audit-log/log.ts'
import { readProjects } from '../shared/aws/projects.ts'
import { endpoint } from '../shared/lambda/pipeline.ts'
import { requireLogProject } from '../shared/usecases/visibility.ts'

export const handler = endpoint(
  listAuditLog,
  { readLog, readProjects },
  async ({ query, caller }, powers) => {
    const projectId = await requireLogProject(powers, caller, query.project_id)
    const list = `events ${projectId ?? ''}`
    const before = decodeCursor(list, query)?.at(-1)
    const { subject, type: types, actor, since, until, page_size } = query
    const filters = { projectId, subject, types, actor, since, until, before }
    const page = await powers.readLog.page(filters, page_size)
    const next = page.next && encodeCursor(list, query, [page.next])
    return {
      headers: linkToNext('/v1/events', query, next),
      body: {
        data: page.events.map(toLogEventView),
        pagination: { page_size, next_cursor: next ?? null },
        ...readArchive(),
      },
    }
  },
)

import { decodeCursor, encodeCursor, linkToNext, pagination, skipped } from '../shared/api/pages.ts'
import {
  assertCountedPage,
  listEvents,
  readArchive,
  toEventView,
} from '../shared/api/surfaces/native/events.ts'
import { readEvents } from '../shared/aws/audit-log/events.ts'
import { readConnections } from '../shared/aws/read-connections.ts'
import { endpoint } from '../shared/lambda/pipeline.ts'
import { limits } from '../shared/model/limits.ts'
import { assertCanManageSystem } from '../shared/usecases/visibility.ts'

export const handler = endpoint(
  listEvents,
  { readConnections, readEvents },
  async ({ params, query, caller, ownerId }, { readEvents }) => {
    assertCanManageSystem(caller, ownerId)
    assertCountedPage(query)
    const id = params.connection_id
    const before = decodeCursor(id, query)?.at(-1)
    // Reads one more than the page holds: it shows whether there is a next page.
    const [read, total] = await Promise.all([
      readEvents.page(id, skipped(query), query.page_size + 1, before),
      before === undefined ? readEvents.count(id, limits.countedEvents) : undefined,
    ])
    const events = read.slice(0, query.page_size)
    const last = read.length > events.length ? events.at(-1) : undefined
    const next = last && encodeCursor(id, query, [last.id])
    return {
      headers: linkToNext(`/v1/connections/${id}/events`, query, next),
      body: {
        data: events.map(toEventView),
        pagination: {
          ...(total === undefined ? { page_size: query.page_size } : pagination(query, total)),
          next_cursor: next ?? null,
        },
        ...readArchive(),
      },
    }
  },
)

import { eventView, listEvents } from '../shared/api/events.ts'
import { pagination, skipped } from '../shared/api/paging.ts'
import { readConnections } from '../shared/aws/read-connections.ts'
import { readEvents } from '../shared/aws/read-events.ts'
import { demandHands } from '../shared/domain/reach.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'

export const handler = endpoint(
  listEvents,
  { readConnections, readEvents },
  async ({ params, query, caller, home }, { readEvents }) => {
    demandHands(caller, home)
    const id = params.connection_id
    const [events, total] = await Promise.all([
      readEvents.page(id, skipped(query), query.page_size),
      readEvents.count(id),
    ])
    return { body: { data: events.map(eventView), pagination: pagination(query, total) } }
  },
)

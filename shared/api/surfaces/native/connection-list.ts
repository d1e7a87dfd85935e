import type { ConnectionKeys } from '../../../ports/index.ts'
import {
  decodeCursor,
  encodeCursor,
  linkToNext,
  type Paging,
  pagination,
  skipped,
} from '../../pages.ts'
import { countUpTo, positionOf, type SortKey, sorted, sortText } from '../../sorting.ts'

type Query = Paging &
  Readonly<Record<string, unknown>> & {
    readonly cursor?: string | undefined
    readonly sort?: readonly SortKey[] | undefined
  }

/** One page of connections, of all that match; `page` is the number of the page at a cursor. */
export function pageOfConnections(all: readonly ConnectionKeys[], query: Query) {
  const { sort, page_size } = query
  const list = 'connections'
  const items = sorted(all, sort)
  const position = decodeCursor(list, query)
  const start = position ? countUpTo(items, position, sort) : skipped(query)
  const chosen = items.slice(start, start + page_size)
  const last = start + page_size < items.length ? chosen.at(-1) : undefined
  const next = last && encodeCursor(list, query, positionOf(last, sort))
  const page = position ? Math.floor(start / page_size) + 1 : query.page
  return {
    chosen,
    headers: linkToNext('/v1/connections', { ...query, sort: sort && sortText(sort) }, next),
    pagination: { ...pagination({ page, page_size }, items.length), next_cursor: next ?? null },
  }
}

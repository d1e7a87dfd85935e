import type { Powers } from '../../../ports/index.ts'
import { type ListRequest, readListPage } from '../../connection-lists.ts'
import {
  decodeCursor,
  encodeCursor,
  linkToNext,
  type Paging,
  pagination,
  skipped,
} from '../../pages.ts'
import { byName, positionOf, type SortKey, sortText } from '../../sorting.ts'

type Query = Paging &
  Readonly<Record<string, unknown>> & {
    readonly cursor?: string | undefined
    readonly sort?: readonly SortKey[] | undefined
    readonly status?: readonly string[] | undefined
    readonly name_prefix?: string | undefined
  }

const list = 'connections'

/** One page of the connections that a query names; `page` is the number of the page at a cursor. */
export async function pageOfConnections(
  lists: Powers['listConnections'],
  listed: Pick<ListRequest, 'caller' | 'ownerIds' | 'types'>,
  query: Query,
) {
  const { sort, page_size, status: statuses, name_prefix: namePrefix } = query
  const place = placeIn(query)
  const { chosen, total, hasMore, ...found } = await readListPage(lists, {
    ...{ ...listed, statuses, namePrefix, sort, take: page_size },
    ...(place ? { after: place.position } : { skip: skipped(query) }),
  })
  const start = found.start ?? place?.start ?? 0
  const last = hasMore ? chosen.at(-1) : undefined
  const next =
    last && encodeCursor(list, query, [String(start + page_size), ...positionOf(last, sort)])
  const page = place ? Math.floor(start / page_size) + 1 : query.page
  return {
    rows: await lists.page(chosen),
    headers: linkToNext('/v1/connections', { ...query, sort: sort && sortText(sort) }, next),
    pagination: { ...pagination({ page, page_size }, total), next_cursor: next ?? null },
  }
}

/** Where a cursor leads: after which position, and how many came before it. */
function placeIn(query: Query) {
  const decoded = decodeCursor(list, query)
  if (!decoded) return undefined
  const length = (query.sort ?? byName).length + 1
  // A cursor of a version before 0.3 has the position alone.
  const [start, ...position] = decoded.length === length ? ['0', ...decoded] : decoded
  return { start: countIn(start), position: position.slice(0, length) }
}

// An invented cursor can hold anything.
function countIn(text: string | undefined): number {
  return /^\d{1,9}$/.test(text ?? '') ? Number(text) : 0
}

import type { Caller } from '../model/access-key.ts'
import type { ConnectionCount, ConnectionKeys, ListRange, Powers } from '../ports/index.ts'
import { canSee } from '../usecases/visibility.ts'
import { readForEach } from './batch.ts'
import { mergeLists } from './merge-lists.ts'
import { byName, countUpTo, type SortKey, sorted, storedOrderOf } from './sorting.ts'

/** Which connections a list has, in which order, and where its page starts. */
export interface ListRequest {
  readonly caller: Caller
  readonly ownerIds: readonly string[]
  /** Ids of types. */
  readonly types?: readonly string[] | undefined
  readonly statuses?: readonly string[] | undefined
  readonly namePrefix?: string | undefined
  readonly sort?: readonly SortKey[] | undefined
  /** How many matching connections come before the page, where it does not start after a place. */
  readonly skip?: number
  /** The place after which the page starts: what `positionOf` returns. */
  readonly after?: readonly string[] | undefined
  /** How many connections are on the page; all of them without it. */
  readonly take?: number
}

/** One page of a list, before its rows are read. */
export interface ListPage {
  readonly chosen: readonly ConnectionKeys[]
  /** How many connections match, on all pages. */
  readonly total: number
  /** How many of them come before the page; undefined after a place of a stored order. */
  readonly start: number | undefined
  readonly hasMore: boolean
}

type Lists = Powers['listConnections']

/**
 * Reads one page of a list. In a stored order (by name, or by time of creation) it reads the counts
 * and what it returns; besides that, what it skips, what a status leaves out, and every name that
 * begins with a prefix, since those are counted by reading them. In another order, and while older
 * connections are not in the lists yet, it reads every key.
 */
export async function readListPage(lists: Lists, request: ListRequest): Promise<ListPage> {
  const { sort = byName, caller, ownerIds, types, statuses, namePrefix } = request
  const order = storedOrderOf(sort)
  if (!order) return pageOfAll(await readForEach(ownerIds, lists.keys), request)
  const user = caller.role === 'admin' ? undefined : caller.user
  const reading = readForEach(ownerIds, async (id) => [await lists.counts(id, user)])
  const isWhole = types === undefined && statuses === undefined && namePrefix === undefined
  const [counts, whole] = await Promise.all([
    reading,
    isWhole ? takeInOrder(lists, request, [undefined]) : undefined,
  ])
  if (counts.includes(undefined)) return pageOfAll(await readForEach(ownerIds, lists.keys), request)
  const known = counts.flatMap((each) => each ?? [])
  if (whole) return { ...whole, total: sum(known) }
  if (namePrefix !== undefined) return pageOfAll(await keysNamed(lists, request), request)
  return filteredInOrder(lists, request, known)
}

const sum = (counts: readonly ConnectionCount[]) =>
  counts.reduce((total, { count }) => total + count, 0)

function filteredInOrder(lists: Lists, request: ListRequest, counts: readonly ConnectionCount[]) {
  const { types, statuses, sort = byName } = request
  const ofType = counts.filter(({ type }) => types?.includes(type) ?? true)
  const total = sum(ofType.filter(({ status }) => statuses?.includes(status) ?? true))
  const present = ofType.filter(({ count }) => count > 0).map(({ type }) => type)
  const isByType = storedOrderOf(sort)?.by === 'name' && sum(ofType) < sum(counts)
  const sources = isByType ? [...new Set(present)] : [undefined]
  return takeInOrder(lists, request, sources, total).then((page) => ({ ...page, total }))
}

/**
 * Takes a page from the stored order. `total` ends a search from the start: what follows the last
 * match need not be read.
 *
 * @param types of which the lists by type are read; undefined: the list of all types.
 */
async function takeInOrder(
  lists: Lists,
  request: ListRequest,
  types: readonly (string | undefined)[],
  total = Number.POSITIVE_INFINITY,
) {
  const { ownerIds, sort = byName, skip = 0, after, take = total } = request
  const order = storedOrderOf(sort) ?? { by: 'name', descending: false }
  const [value, id] = after ?? []
  const place = value === undefined || id === undefined ? {} : { after: [value, id] as const }
  const ranges = ownerIds.flatMap((ownerId) =>
    types.map((type): ListRange => ({ ownerId, type, ...order, ...place })),
  )
  const start = after ? undefined : skip
  const end = (start ?? 0) + take
  const wanted = after ? end + 1 : Math.min(end + 1, total)
  const found = await mergeLists(lists, ranges, wanted, (entry) => isMatch(entry, request))
  return { chosen: found.slice(start ?? 0, end), start, hasMore: found.length > end }
}

function isMatch(entry: ConnectionKeys, { caller, types, statuses, namePrefix }: ListRequest) {
  return (
    canSee(caller, entry) &&
    (types?.includes(entry.type) ?? true) &&
    (statuses?.includes(entry.status) ?? true) &&
    entry.name.startsWith(namePrefix ?? '')
  )
}

function keysNamed(lists: Lists, { ownerIds, namePrefix: prefix }: ListRequest) {
  return readForEach(ownerIds, (ownerId) =>
    lists.first({ ownerId, by: 'name', descending: false, prefix }, Number.MAX_SAFE_INTEGER),
  )
}

/** A page of all that match, from the keys of all. */
function pageOfAll(all: readonly ConnectionKeys[], request: ListRequest): ListPage {
  const { sort, skip = 0, after, take = Number.POSITIVE_INFINITY } = request
  const items = sorted(
    all.filter((entry) => isMatch(entry, request)),
    sort,
  )
  const start = after ? countUpTo(items, after, sort) : skip
  const chosen = items.slice(start, start + take)
  return { chosen, total: items.length, start, hasMore: start + take < items.length }
}

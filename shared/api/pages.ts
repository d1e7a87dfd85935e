import { createHash } from 'node:crypto'
import * as z from 'zod'
import { limits } from '../model/limits.ts'
import { Problem } from '../model/problem.ts'
import { queryInteger } from './text-schemas.ts'

/** The query parameters of every paged list. */
export const pagingQuery = {
  page: queryInteger(999_999_999).default(1),
  page_size: queryInteger(limits.pageSizeMax).default(limits.pageSizeDefault),
}

/** The requested page. */
export interface Paging {
  readonly page: number
  readonly page_size: number
}

/** How many items come before the page. */
export function skipped({ page, page_size }: Paging): number {
  return (page - 1) * page_size
}

/** The items of the requested page; none where it is past the end. */
export function pageOf<T>(items: readonly T[], paging: Paging): readonly T[] {
  return items.slice(skipped(paging), skipped(paging) + paging.page_size)
}

/** The `pagination` member of a list. */
export function pagination({ page, page_size }: Paging, totalCount: number) {
  const pageCount = Math.ceil(totalCount / page_size)
  return { page, page_size, page_count: pageCount, total_count: totalCount }
}

/** The envelope of a list. */
export const many = <S extends z.ZodType>(item: S) =>
  z.strictObject({ data: z.array(item), pagination: Pagination })

/** The `pagination` member of a list that is counted. */
export const Pagination = z.strictObject({
  page: z.int(),
  page_size: z.int(),
  page_count: z.int(),
  total_count: z.int(),
})

/** The `pagination` member of a list that is too long to count. */
export const CursorPagination = z.strictObject({
  page_size: z.int(),
  next_cursor: z
    .string()
    .nullable()
    .meta({ description: 'Send it as `cursor` to get the next page; null on the last page.' }),
})

/** The query parameter `cursor`: `pagination.next_cursor` of the page before. */
export const cursorQuery = { cursor: z.string().min(1).max(1024).optional() }

const Contents = z.tuple([z.string()], z.string())

/** Query parameters that decide which items a list has: all but those of paging. */
type Query = Readonly<Record<string, unknown>>

/** What the last item of a page is sorted by; its id comes last. */
export type Position = readonly string[]

/**
 * The cursor of a list that continues after an item. It holds no secret and grants nothing: an
 * invented cursor returns what a page of the same list would return.
 */
export function encodeCursor(list: string, query: Query, position: Position): string {
  const contents = JSON.stringify([fingerprintOf(list, query), ...position])
  return Buffer.from(contents).toString('base64url')
}

/**
 * The position in the cursor of a request; undefined without one.
 *
 * @throws Problem `invalid_request` where it is not a cursor of this list, or of other filters.
 */
export function decodeCursor(
  list: string,
  query: Query & { readonly cursor?: string | undefined },
): Position | undefined {
  const { cursor } = query
  if (cursor === undefined) return undefined
  const [fingerprint, ...position] = contentsOf(cursor) ?? []
  const isWhole = z.guid().safeParse(position.at(-1)).success
  if (isWhole && fingerprint === fingerprintOf(list, query)) return position
  const message = !isWhole
    ? 'is not a valid cursor: send next_cursor of the previous page, or start without a cursor'
    : 'belongs to another list or to other filters: send the filters of the previous page, or start without a cursor'
  throw new Problem('invalid_request', { details: { cursor: message } })
}

function contentsOf(cursor: string): z.output<typeof Contents> | undefined {
  try {
    const text = Buffer.from(cursor, 'base64url').toString()
    return Contents.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

function fingerprintOf(list: string, query: Query): string {
  const { cursor: _cursor, page: _page, page_size: _size, ...filters } = query
  const sorted = Object.entries(filters)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return createHash('sha256')
    .update(JSON.stringify([list, sorted]))
    .digest('base64url')
    .slice(0, 16)
}

/**
 * The header that leads to the next page (RFC 8288, section 3.5), where there is one.
 *
 * @param query as it was parsed: lists become repeated parameters.
 */
export function linkToNext(path: string, query: Query, cursor: string | undefined) {
  if (cursor === undefined) return {}
  const next = new URLSearchParams()
  const { cursor: _cursor, page: _page, ...rest } = query
  for (const [name, value] of Object.entries({ ...rest, cursor })) {
    for (const each of [value].flat()) if (each !== undefined) next.append(name, String(each))
  }
  return { link: `<${path}?${next}>; rel="next"` }
}

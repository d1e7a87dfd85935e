import * as z from 'zod'
import { limits } from '../model/limits.ts'
import { queryInteger } from './query.ts'

/** The query parameters of every paged list. */
export const pagingQuery = {
  page: queryInteger(999_999_999).default(1),
  page_size: queryInteger(limits.pageSizeMax).default(limits.pageSizeDefault),
}

/** Which page was asked for. */
export interface Paging {
  readonly page: number
  readonly page_size: number
}

/** How many items come before the page. */
export function skipped({ page, page_size }: Paging): number {
  return (page - 1) * page_size
}

/** The items of the page asked for; none where it lies past the end. */
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
    .meta({ description: 'Sent as `cursor`, it gives the next page; null: this is the last one.' }),
})

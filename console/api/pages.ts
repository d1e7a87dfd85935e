import type { Ask, Request } from './ask.ts'

/** A page of a list of the API. */
export interface Page<Item> {
  readonly data: readonly Item[]
  readonly pagination: {
    readonly page: number
    readonly page_size: number
    readonly page_count: number
    readonly total_count: number
  }
}

const pageSize = 500

/** Every item of a list, over all its pages. */
export async function allOf<Item>(ask: Ask, request: Request): Promise<readonly Item[]> {
  const at = (page: number) =>
    ask<Page<Item>>({ ...request, query: { ...request.query, page, page_size: pageSize } })
  const first = await at(1)
  const others = Array.from({ length: Math.max(0, first.pagination.page_count - 1) }, (_, index) =>
    at(index + 2),
  )
  const rest = await Promise.all(others)
  return [first, ...rest].flatMap(({ data }) => data)
}

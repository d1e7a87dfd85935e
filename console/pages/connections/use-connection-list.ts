import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Connection, Page } from '../../api/resources.ts'
import { connectionsKey } from '../../data/queries.ts'
import { useSettled } from '../../parts/hooks.ts'
import { useProject } from '../../session/project.tsx'
import { useSignedIn } from '../../session/session.tsx'

/** Which connections are shown. */
export interface Filters {
  /** The start of the name, as typed. */
  readonly text: string
  readonly types: readonly string[]
  readonly statuses: readonly string[]
}

/** The order of the list: only those in which the API reads a page without the others. */
export interface Order {
  readonly by: 'name' | 'created_at'
  readonly descending: boolean
}

/** One page of the connections of the open project. */
export interface ConnectionList {
  readonly connections: readonly Connection[] | undefined
  readonly error: Error | null
  readonly isFetching: boolean
  /** How many match, over all pages. */
  readonly total: number
  readonly filters: Filters
  readonly isFiltered: boolean
  readonly order: Order
  /** From 1; the pages that were seen, and the next one. */
  readonly page: number
  readonly pages: number
  /** Whether another page follows the last of `pages`. */
  readonly hasMore: boolean
  filter(change: Partial<Filters>): void
  sort(order: Order): void
  goTo(page: number): void
  refetch(): void
}

const pageSize = 25
const noFilters: Filters = { text: '', types: [], statuses: [] }

interface Listed {
  readonly filters: Filters
  readonly order: Order
  /** The cursor of each page that is known; that of the first is undefined. */
  readonly cursors: readonly (string | undefined)[]
  readonly page: number
}

const first = { cursors: [undefined], page: 1 }

/**
 * The connections, page by page by cursor: a request costs what its page has, in a project of a
 * million too. No page can be asked for that was not reached from the one before.
 */
export function useConnectionList(): ConnectionList {
  const [listed, setListed] = useState<Listed>({
    ...{ filters: noFilters, order: { by: 'name', descending: false } },
    ...first,
  })
  const { filters, order, cursors, page } = listed
  const change = (part: Partial<Listed>) => setListed((now) => ({ ...now, ...part }))
  const text = useSettled(filters.text.trim())
  const { data, error, isFetching, isPlaceholderData, refetch } = usePage(listed, text)
  // A cursor continues the list of its own filters alone.
  const isCurrent = text === filters.text.trim() && !isPlaceholderData
  const next = (isCurrent && data?.pagination.next_cursor) || undefined
  const pages = cursors.length + (page === cursors.length && next !== undefined ? 1 : 0)
  return {
    connections: data?.data,
    ...{ error, isFetching, filters, order, page },
    total: data?.pagination.total_count ?? 0,
    isFiltered: filters.text.trim() !== '' || filters.types.length + filters.statuses.length > 0,
    pages,
    hasMore: pages < (data?.pagination.page_count ?? 0),
    filter: (part) => change({ filters: { ...filters, ...part }, ...first }),
    sort: (by) => change({ order: by, ...first }),
    goTo: (to) => {
      if (to <= cursors.length) change({ page: to })
      else if (next !== undefined) change({ cursors: [...cursors, next], page: cursors.length + 1 })
    },
    refetch: () => void refetch(),
  }
}

interface CursorPage extends Page<Connection> {
  readonly pagination: Page<Connection>['pagination'] & { readonly next_cursor: string | null }
}

function usePage({ filters, order, cursors, page }: Listed, text: string) {
  const { ask } = useSignedIn()
  const { project } = useProject()
  const query = {
    ...{ project_id: project?.id, include_system: 'true', page_size: pageSize },
    ...{ type: filters.types, status: filters.statuses, name_prefix: text || undefined },
    sort: `${order.descending ? '-' : ''}${order.by}`,
    cursor: cursors[page - 1],
  }
  return useQuery({
    queryKey: [...connectionsKey, query],
    enabled: project !== undefined,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => ask<CursorPage>({ path: '/v1/connections', query, signal }),
  })
}

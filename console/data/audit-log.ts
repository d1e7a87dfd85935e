import { useInfiniteQuery } from '@tanstack/react-query'
import type { LogEvent } from '../api/resources.ts'
import { useSignedIn } from '../session/session.tsx'

/** Which records of the audit log are shown. */
export interface LogFilters {
  /** Undefined: of every project, and of the deployment itself. */
  readonly projectId: string | undefined
  readonly types: readonly string[]
  readonly subject: string
  readonly actor: string
  /** RFC 3339; undefined: from the first record. */
  readonly since: string | undefined
}

interface LogPage {
  readonly data: readonly LogEvent[]
  readonly pagination: { readonly next_cursor: string | null }
}

const pageSize = 50

/** The records that match, newest first, page by page; `enabled` once the filters are known. */
export function useAuditLog(filters: LogFilters, enabled: boolean) {
  const { ask } = useSignedIn()
  const { projectId: project_id, types: type, subject, actor, since } = filters
  return useInfiniteQuery({
    queryKey: ['audit-log', filters],
    enabled,
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ pagination }: LogPage) => pagination.next_cursor ?? undefined,
    queryFn: ({ pageParam: cursor, signal }) =>
      ask<LogPage>({
        path: '/v1/events',
        query: {
          ...{ project_id, type, since, cursor, page_size: pageSize },
          subject: subject || undefined,
          actor: actor || undefined,
        },
        signal,
      }),
  })
}

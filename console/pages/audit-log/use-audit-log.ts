import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { LogEvent } from '../../api/resources.ts'
import { useSettled } from '../../parts/hooks.ts'
import { useProject } from '../../session/project.tsx'
import { useSignedIn } from '../../session/session.tsx'

/** Which records of the audit log are shown. */
interface LogFilters {
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
  readonly read_archive?: string
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

/** The chosen filters, and how to change them. */
export interface ChosenLog {
  readonly filters: LogFilters
  /** Whether the project is known: projects may still be loading. */
  readonly isKnown: boolean
  /** Whether the key can read the log of the whole deployment. */
  readonly canReadAll: boolean
  readonly choice: Choice
  change(change: Partial<Choice>): void
}

interface Choice {
  readonly isOfAll: boolean
  readonly types: readonly string[]
  /** As typed: an id once it is complete. */
  readonly subject: string
  readonly actor: string
  readonly hours: number | undefined
}

const hourMs = 3600_000

/** Keeps the chosen filters; `?subject=` starts with the records of one subject. */
export function useLogFilters(): ChosenLog {
  const { self } = useSignedIn()
  const { project } = useProject()
  const canReadAll = self.project_id === null
  const [choice, setChoice] = useState<Choice>(() => ({
    isOfAll: false,
    types: [],
    subject: new URLSearchParams(location.search).get('subject') ?? '',
    actor: '',
    hours: undefined,
  }))
  const [since, setSince] = useState<string>()
  const { isOfAll, types } = choice
  const projectId = isOfAll ? undefined : project?.id
  const subject = useSettled(isId(choice.subject) ? choice.subject.trim() : '')
  const actor = useSettled(choice.actor.trim())
  return {
    filters: { projectId, types, subject, actor, since },
    isKnown: isOfAll || project !== undefined,
    ...{ canReadAll, choice },
    change(change) {
      setChoice((before) => ({ ...before, ...change }))
      if ('hours' in change) setSince(sinceOf(change.hours))
    },
  }
}

// The time is fixed when it is chosen: a cursor belongs to the filters of its page.
function sinceOf(hours: number | undefined): string | undefined {
  return hours === undefined ? undefined : new Date(Date.now() - hours * hourMs).toISOString()
}

/** Whether a text is the id of a subject: a UUID. */
export function isId(text: string): boolean {
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text.trim())
}

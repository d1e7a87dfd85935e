import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { allOf, type Page } from '../api/pages.ts'
import type { Event } from '../api/resources.ts'
import { useSignedIn } from '../session/session.tsx'

/** A resource that uses a connection. */
export interface Reference {
  readonly resource_type: string
  readonly resource_id: string
  readonly created_at?: string
  readonly created_by?: string
}

const eventsPerPage = 25

/** A page of the audit log of one connection, newest first. */
export function useEvents(connectionId: string, page: number, enabled: boolean) {
  const { ask } = useSignedIn()
  return useQuery({
    queryKey: ['events', connectionId, page],
    enabled,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      ask<Page<Event>>({
        path: `/v1/connections/${encodeURIComponent(connectionId)}/events`,
        query: { page, page_size: eventsPerPage },
        signal,
      }),
  })
}

/** The references to a connection. */
export function useReferences(connectionId: string) {
  const { ask } = useSignedIn()
  return useQuery({
    queryKey: ['references', connectionId],
    queryFn: ({ signal }) =>
      allOf<Reference>(ask, {
        path: `/v1/connections/${encodeURIComponent(connectionId)}/references`,
        signal,
      }),
  })
}

// What the console reads by resource, and the query keys by which it is loaded again after a change.

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import {
  type AccessKey,
  allOf,
  type Connection,
  type Event,
  type Oauth2Client,
  type One,
  type Page,
} from '../api/resources.ts'
import { useProject } from '../session/project.tsx'
import { useSignedIn } from '../session/session.tsx'

/** The query key of the lists of connections. */
export const connectionsKey = ['connections'] as const
/** The query key of one connection. */
export const connectionKey = (id: string) => ['connection', id] as const

/** One connection; loaded again each `everyMs` milliseconds where that is given. */
export function useConnection(id: string, everyMs?: number) {
  const { ask } = useSignedIn()
  return useQuery({
    queryKey: connectionKey(id),
    queryFn: async ({ signal }) => {
      const path = `/v1/connections/${encodeURIComponent(id)}`
      return (await ask<One<Connection>>({ path, signal })).data
    },
    ...(everyMs === undefined ? {} : { refetchInterval: everyMs, staleTime: 0 }),
  })
}

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

/** The query key of the lists of OAuth clients. */
export const oauth2ClientsKey = ['oauth2-clients'] as const

/**
 * The OAuth clients of the project and those that are shared with every project, of one type or of all.
 *
 * @param enabled Whether to load them.
 */
export function useOauth2Clients(type?: string, enabled = true) {
  const { ask } = useSignedIn()
  const { project } = useProject()
  return useQuery({
    queryKey: [...oauth2ClientsKey, project?.id, type],
    enabled: enabled && project !== undefined,
    queryFn: ({ signal }) =>
      allOf<Oauth2Client>(ask, {
        path: '/v1/oauth2-clients',
        query: { project_id: project?.id, include_system: 'true', type },
        signal,
      }),
  })
}

/** One OAuth client. */
export function useOauth2Client(id: string) {
  const { ask } = useSignedIn()
  return useQuery({
    queryKey: [...oauth2ClientsKey, 'one', id],
    queryFn: async ({ signal }) => {
      const path = `/v1/oauth2-clients/${encodeURIComponent(id)}`
      return (await ask<One<Oauth2Client>>({ path, signal })).data
    },
  })
}

/** The query key of the lists of access keys. */
export const accessKeysKey = ['access-keys'] as const

/** Every access key that the caller can read: of its project, or of the deployment. */
export function useAccessKeys() {
  const { ask } = useSignedIn()
  return useQuery({
    queryKey: accessKeysKey,
    queryFn: ({ signal }) => allOf<AccessKey>(ask, { path: '/v1/access-keys', signal }),
  })
}

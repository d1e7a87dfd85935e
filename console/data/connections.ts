import { useQuery } from '@tanstack/react-query'
import { allOf } from '../api/pages.ts'
import type { Connection, One } from '../api/resources.ts'
import { useProject } from '../session/project.tsx'
import { useSignedIn } from '../session/session.tsx'

/** The query key of the lists of connections. */
export const connectionsKey = ['connections'] as const
/** The query key of one connection. */
export const connectionKey = (id: string) => ['connection', id] as const

/** Every connection of the project, and those that are shared with every project. */
export function useConnections() {
  const { ask } = useSignedIn()
  const { project } = useProject()
  return useQuery({
    queryKey: [...connectionsKey, project?.id],
    enabled: project !== undefined,
    queryFn: ({ signal }) =>
      allOf<Connection>(ask, {
        path: '/v1/connections',
        query: { project_id: project?.id, include_system: 'true' },
        signal,
      }),
  })
}

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

import { useQuery } from '@tanstack/react-query'
import { allOf } from '../api/pages.ts'
import type { Connection, One } from '../api/resources.ts'
import { useProject } from '../session/project.tsx'
import { useSignedIn } from '../session/session.tsx'

/** What the lists of connections are kept under. */
export const connectionsKey = ['connections'] as const
/** What single connections are kept under. */
export const connectionKey = (id: string) => ['connection', id] as const

/** Every connection of the project, those of every project among them. */
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

/** One connection; asked again every so many milliseconds where that is wanted. */
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

import { useQuery } from '@tanstack/react-query'
import { allOf } from '../api/pages.ts'
import type { Oauth2Client, One } from '../api/resources.ts'
import { useProject } from '../session/project.tsx'
import { useSignedIn } from '../session/session.tsx'

/** The query key of the lists of OAuth clients. */
export const oauth2ClientsKey = ['oauth2-clients'] as const

/** The OAuth clients of the project and those that are shared with every project, of one type or of all. */
export function useOauth2Clients(type?: string) {
  const { ask } = useSignedIn()
  const { project } = useProject()
  return useQuery({
    queryKey: [...oauth2ClientsKey, project?.id, type],
    enabled: project !== undefined,
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

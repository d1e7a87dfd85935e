// Who signs in, as an administrator reads it, and the query keys by which it is loaded again.

import { useQuery } from '@tanstack/react-query'
import { type AccessKey, allOf, type IdentityProvider, type One } from '../api/resources.ts'
import { useSignedIn } from '../session/session.tsx'

/** The query key of the list of sessions. */
export const sessionsKey = ['sessions'] as const

/** Every session that the caller can read: of its project, or of the deployment. */
export function useSessions() {
  const { ask } = useSignedIn()
  return useQuery({
    queryKey: sessionsKey,
    queryFn: ({ signal }) =>
      allOf<AccessKey>(ask, { path: '/v1/access-keys', query: { kind: 'session' }, signal }),
  })
}

/** The query key of the identity providers. */
export const identityProvidersKey = ['identity-providers'] as const

/** Every identity provider; none where the caller cannot read them. */
export function useIdentityProviders() {
  const { ask, can } = useSignedIn()
  return useQuery({
    queryKey: identityProvidersKey,
    enabled: can('identity-providers:write'),
    queryFn: ({ signal }) =>
      allOf<IdentityProvider>(ask, { path: '/v1/identity-providers', signal }),
  })
}

/** One identity provider. */
export function useIdentityProvider(id: string) {
  const { ask } = useSignedIn()
  return useQuery({
    queryKey: [...identityProvidersKey, id],
    queryFn: async ({ signal }) => {
      const path = `/v1/identity-providers/${encodeURIComponent(id)}`
      return (await ask<One<IdentityProvider>>({ path, signal })).data
    },
  })
}

// What the catalogue has: connection types and OAuth providers. Public, and the same for every key.

import { queryOptions, useQuery } from '@tanstack/react-query'
import { createAsk } from '../api/ask.ts'
import type { ConnectionType, Oauth2Provider, One, TypeSummary } from '../api/resources.ts'

const staleTime = Number.POSITIVE_INFINITY

/** All connection types, without the schemas of their configs. */
export function useConnectionTypes() {
  return useQuery({
    queryKey: ['connection-types'],
    queryFn: async ({ signal }) => {
      const request = { path: '/v1/connection-types', query: { fields: 'summary' }, signal }
      return (await createAsk(undefined)<One<readonly TypeSummary[]>>(request)).data
    },
    staleTime,
  })
}

/** The type of an id, once the types are loaded. */
export function useConnectionType(id: string | undefined): TypeSummary | undefined {
  return useConnectionTypes().data?.find(({ type }) => type === id)
}

/** One connection type with the schema of its config; loaded when a form or a label needs it. */
export function useTypeSchema(id: string | undefined) {
  return useQuery({
    queryKey: ['connection-type', id],
    enabled: id !== undefined,
    queryFn: async ({ signal }) => {
      const path = `/v1/connection-types/${encodeURIComponent(id ?? '')}`
      return (await createAsk(undefined)<One<ConnectionType>>({ path, signal })).data
    },
    staleTime,
  })
}

/** The query of all OAuth providers. */
export const oauth2ProvidersQuery = queryOptions({
  queryKey: ['oauth2-providers'],
  queryFn: async ({ signal }) => {
    const request = { path: '/v1/oauth2-providers', signal }
    return (await createAsk(undefined)<One<readonly Oauth2Provider[]>>(request)).data
  },
  staleTime,
})

/** All OAuth providers of the catalogue. */
export const useOauth2Providers = () => useQuery(oauth2ProvidersQuery)

/** The OAuth provider of a type; undefined where the catalogue knows none, or until it is loaded. */
export function useOauth2Provider(typeId: string): Oauth2Provider | undefined {
  return providerOf(useOauth2Providers().data, typeId)
}

/** The OAuth provider of a type; undefined where the catalogue knows none. */
export function providerOf(
  providers: readonly Oauth2Provider[] | undefined,
  typeId: string,
): Oauth2Provider | undefined {
  return providers?.find(({ types }) => types.includes(typeId))
}

interface ClientMetadata {
  readonly client_id: string
  readonly redirect_uris: readonly [string, ...string[]]
}

/** How this deployment identifies itself to authorization servers. */
export interface OwnClient {
  /** The redirect URI to register at a provider. */
  readonly redirectUri: string
  /** Whether authorization servers can read the client metadata document: not that of a local run. */
  readonly canBeRead: boolean
}

/** How this deployment identifies itself to authorization servers; the console's address until it is loaded. */
export function useOwnClient(): OwnClient {
  const { data } = useQuery({
    queryKey: ['client-metadata'],
    queryFn: ({ signal }) =>
      createAsk(undefined)<ClientMetadata>({ path: '/v1/oauth2/client-metadata.json', signal }),
    staleTime,
  })
  return {
    redirectUri: data?.redirect_uris[0] ?? `${location.origin}/v1/oauth2/callback`,
    canBeRead: data?.client_id.startsWith('https:') ?? true,
  }
}

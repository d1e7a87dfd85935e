import type { Json } from '../model/json.ts'
import type { RecordedServer } from '../model/mcp.ts'
import type { ClientAuthentication, OauthProvider, Revocation } from '../model/oauth-provider.ts'
import type { Oauth2Client, RegisteredProvider } from '../model/oauth2-client.ts'
import { addedProviders } from './added/lookup-facts.ts'
import { usualProvider } from './catalogue-provider.ts'
import { knownProvider } from './known-provider.ts'
import { byTypeId } from './lookup-facts.ts'

const added = byTypeId<OauthProvider>(addedProviders)

/**
 * The provider of an OAuth client: the one recorded with an authorization, the catalogue's for its
 * type, or the one it was registered with.
 */
export function providerOf(
  { type, provider }: Oauth2Client,
  recorded?: RecordedServer | undefined,
): OauthProvider {
  if (recorded) return recordedProvider(recorded)
  const found = knownProvider(type) ?? added.get(type)
  if (found) return found
  if (provider) return registered(provider)
  throw new Error(`The OAuth provider of ${type} is not known`)
}

function registered({ scopes: _, ...members }: RegisteredProvider): OauthProvider {
  const { revocationUrl, tokenAuthMethod: clientAuthentication, ...endpoints } = members
  const revocation = usualRevocation(revocationUrl, clientAuthentication)
  return { ...usualProvider, ...endpoints, clientAuthentication, revocation }
}

function recordedProvider({ url: _, resource, ...recorded }: RecordedServer): OauthProvider {
  const { revocationUrl, tokenAuthMethod: clientAuthentication, ...endpoints } = recorded
  const revocation = usualRevocation(revocationUrl, clientAuthentication)
  // RFC 8707 section 2: in the authorization request, and from there in every token request.
  const authorizationParams = { resource }
  return {
    ...usualProvider,
    ...endpoints,
    clientAuthentication,
    revocation,
    authorizationParams,
  }
}

/** Revocation by RFC 7009. */
function usualRevocation(
  url: string | undefined,
  clientAuthentication: ClientAuthentication,
): Revocation | undefined {
  if (!url) return undefined
  const asToken = { token: 'refresh_token', as: 'token', hints: true, format: 'form' } as const
  return { url, ...asToken, clientAuthentication }
}

/**
 * The scopes that an authorization asks for: the connection's own, else those of its OAuth client;
 * and what the provider requires to issue a refresh token.
 */
export function requestedScopes(
  { addedScopes = [] }: OauthProvider,
  own: Json | undefined,
  registeredScopes: readonly string[] = [],
): readonly string[] {
  const named = Array.isArray(own) && own.length > 0 ? own.map(String) : registeredScopes
  return [...new Set([...named, ...addedScopes])]
}

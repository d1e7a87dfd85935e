import type { Json } from '../model/json.ts'
import type { OauthProvider, Revocation } from '../model/oauth-provider.ts'
import type { Oauth2Client, RegisteredProvider } from '../model/oauth2-client.ts'
import { addedProviders } from './added/lookup-facts.ts'
import { byTypeId } from './by-type-id.ts'
import { usualProvider } from './catalogue-provider.ts'
import { knownProvider } from './known-provider.ts'

const added = byTypeId<OauthProvider>(addedProviders)

/** The provider of an OAuth client: the catalogue's for its type, or the one it was registered with. */
export function providerOf({ type, provider }: Oauth2Client): OauthProvider {
  const found = knownProvider(type) ?? added.get(type)
  if (found) return found
  if (provider) return registered(provider)
  throw new Error(`The OAuth provider of ${type} is not known`)
}

function registered({ scopes: _, ...members }: RegisteredProvider): OauthProvider {
  const { revocationUrl, tokenAuthMethod: clientAuthentication, ...endpoints } = members
  const revocation: Revocation | undefined = revocationUrl
    ? {
        url: revocationUrl,
        token: 'refresh_token',
        as: 'token',
        hints: true,
        clientAuthentication,
        format: 'form',
      }
    : undefined
  return { ...usualProvider, ...endpoints, clientAuthentication, revocation }
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

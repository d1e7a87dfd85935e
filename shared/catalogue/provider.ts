import type { Json } from '../model/json.ts'
import type { OauthProvider } from '../model/oauth-provider.ts'
import type { Oauth2Client, RegisteredProvider } from '../model/oauth2-client.ts'
import type { CatalogueProvider } from './catalogue-provider.ts'
import { box } from './providers/box.ts'
import { dropbox } from './providers/dropbox.ts'
import { github } from './providers/github.ts'
import { google } from './providers/google.ts'
import { microsoft } from './providers/microsoft.ts'
import { notion } from './providers/notion.ts'

const known: readonly CatalogueProvider[] = [google, microsoft, dropbox, box, notion, github]
const byType = new Map<string, CatalogueProvider>(known.map((each) => [each.type, each]))

// Nothing is known of it: a month is what most grant at least.
const registeredIdleDays = 30

/** The provider of an OAuth client: the catalogue's for its type, or the one it was registered with. */
export function providerOf({ type, provider }: Oauth2Client): OauthProvider {
  const found = byType.get(type)
  if (found) return found
  if (provider) return registered(provider)
  throw new Error(`Nobody knows the provider of ${type}`)
}

function registered(provider: RegisteredProvider): OauthProvider {
  const { tokenAuthMethod, revocationUrl } = provider
  return {
    authorizationUrl: provider.authorizationUrl,
    tokenUrl: provider.tokenUrl,
    ...(revocationUrl === undefined
      ? {}
      : {
          revocation: {
            url: revocationUrl,
            token: 'refresh_token',
            as: 'token',
            hints: true,
            clientAuthentication: tokenAuthMethod,
            format: 'form',
          },
        }),
    issuer: provider.issuer,
    pkce: provider.pkce,
    clientAuthentication: tokenAuthMethod,
    tokenRequestFormat: provider.tokenRequestFormat,
    authorizationParams: provider.authorizationParams,
    tokenParams: provider.tokenParams,
    refreshParams: provider.refreshParams,
    idleDays: registeredIdleDays,
  }
}

/**
 * The scopes that an authorization asks for: the connection's own, else those of its OAuth client;
 * and what the provider needs beside, to let the grant be renewed.
 */
export function scopesAsked(
  { addedScopes = [] }: OauthProvider,
  own: Json | undefined,
  registeredScopes: readonly string[] = [],
): readonly string[] {
  const named = Array.isArray(own) && own.length > 0 ? own.map(String) : registeredScopes
  return [...new Set([...named, ...addedScopes])]
}

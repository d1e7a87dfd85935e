import type { OauthProvider } from '../model/oauth-provider.ts'

/**
 * An OAuth provider of the catalogue: plain data, in a file named by its id. Connection types name
 * it, several can name one; a refresh loads it without the fields and validators of any type.
 */
export interface CatalogueProvider extends OauthProvider {
  /** Unique in the catalogue: lower-case letters, digits and hyphens. */
  readonly id: string
}

/** What providers do unless they say otherwise: the same for those that an OAuth client brings. */
export const usualProvider = {
  pkce: 'S256',
  clientAuthentication: 'client_secret_post',
  tokenRequestFormat: 'form',
  // Most keep a refresh token for a month at least.
  idleDays: 30,
} as const satisfies Partial<OauthProvider>

type Definition = Omit<CatalogueProvider, keyof typeof usualProvider> & Partial<CatalogueProvider>

/** A provider by its id, its endpoints and what it does in a way of its own. */
export function oauthProvider(definition: Definition): CatalogueProvider {
  return { ...usualProvider, ...definition }
}

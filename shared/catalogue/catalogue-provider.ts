import type { OauthProvider } from '../model/oauth-provider.ts'

/**
 * A provider that is known here, with the type of its connections. It stands apart from the type:
 * who renews a grant needs this, and none of the fields and validators.
 */
export interface CatalogueProvider extends OauthProvider {
  readonly type: `dynamiq.connections.${string}`
}

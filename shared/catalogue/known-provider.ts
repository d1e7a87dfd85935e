import type { OauthProvider } from '../model/oauth-provider.ts'
import { productTypeId } from './defined-provider.ts'
import { catalogueProviders, providerIds } from './generated/providers.ts'
import { byTypeId } from './lookup-facts.ts'

const byProvider = new Map(catalogueProviders.map((provider) => [provider.id, provider]))

const byType = new Map<string, OauthProvider | undefined>([
  ...[...byTypeId(providerIds)].map(([type, id]) => [type, byProvider.get(id)] as const),
  ...catalogueProviders.flatMap((provider) =>
    provider.products.map((product) => [productTypeId(product), provider] as const),
  ),
])

/**
 * The provider of a type of the catalogue, where it has one. A build replaces this module with
 * `bundled-provider.ts`, so that what is deployed loads no other provider.
 */
export function knownProvider(type: string): OauthProvider | undefined {
  return byType.get(type)
}

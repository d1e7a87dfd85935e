import type { CatalogueProvider } from './catalogue-provider.ts'
import type { Category } from './categories.ts'
import type { SourceId } from './provider-sources.ts'

/** One service of a provider: a connection type without a file of its own. */
export interface ProviderProduct {
  /** The type is `mooring.connections.<type>`. */
  readonly type: string
  /** What people call it; unique in the catalogue. */
  readonly name: string
  /** What a connection can do, in one sentence. */
  readonly description: string
  /** Requested where a connection names none. */
  readonly scopes: readonly string[]
  /** Where the provider documents the scopes; absent: the provider's `docsUrl`. */
  readonly docsUrl?: `https://${string}`
}

/** What a source says, and when it was read. */
export interface ProviderSource {
  readonly id: SourceId
  /** YYYY-MM-DD. */
  readonly seen: string
}

/** A provider of the catalogue: what the protocol needs, and what people read about it. */
export interface DefinedProvider extends CatalogueProvider {
  readonly name: string
  readonly category: Category
  /** Where an application is registered, or how that is documented. */
  readonly docsUrl: `https://${string}`
  readonly products: readonly ProviderProduct[]
  readonly sources: readonly ProviderSource[]
  /** What a user of the provider must know, each in one sentence. */
  readonly notes: readonly string[]
}

/** The id of the connection type of a product. */
export function productTypeId({ type }: Pick<ProviderProduct, 'type'>) {
  return `mooring.connections.${type}` as const
}

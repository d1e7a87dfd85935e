import type { JsonObject } from '../../model/json.ts'
import { categories } from '../categories.ts'
import type { ConnectionType } from '../connection-type.ts'
import { connectorIdOf } from '../connector-id.ts'
import { configSchema } from './json-schema.ts'

/** A type as `GET /v1/connection-types` returns it. */
export interface TypeSummary {
  /** The type's id as a connector. */
  readonly id: string
  readonly type: string
  readonly name: string
  /** What a connection can do; only types of an OAuth provider say so. */
  readonly description?: string
  readonly category: string
  readonly category_name: string
  readonly oauth: boolean
  /** Whether each OAuth client of the type brings its provider's endpoints. */
  readonly oauth2_client_brings_endpoints: boolean
  readonly docs_url: string
  readonly offered_in_form: boolean
  readonly config_schema: JsonObject
}

/** What a list of types, or of what has types, is narrowed to. */
export interface CatalogueFilter {
  readonly category?: string | undefined
  /** A text in any letter case. */
  readonly search?: string | undefined
}

/** Whether an entry of a list has this category, and the text in one of its texts. */
export function isFound(
  { category, search }: CatalogueFilter,
  entry: { readonly category: string; readonly texts: readonly (string | undefined)[] },
): boolean {
  if (category !== undefined && entry.category !== category) return false
  const text = search?.trim().toLowerCase() ?? ''
  return entry.texts.some((each) => each?.toLowerCase().includes(text))
}

/** Describes a type for a client that draws its form. */
export function describeType(type: ConnectionType): TypeSummary {
  return {
    id: connectorIdOf(type),
    type: type.id,
    name: type.name,
    ...(type.description === undefined ? {} : { description: type.description }),
    category: type.category,
    category_name: categories[type.category],
    oauth: type.oauth,
    oauth2_client_brings_endpoints: type.oauth && type.provider === undefined,
    docs_url: type.docsUrl,
    offered_in_form: type.offeredInForm,
    config_schema: configSchema(type),
  }
}

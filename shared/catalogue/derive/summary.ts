import type { JsonObject } from '../../model/json.ts'
import { type ConnectionType, categories } from '../connection-type.ts'
import { connectorIdOf } from '../connector-id.ts'
import { configSchema } from './json-schema.ts'

/** A type as `GET /v1/connection-types` returns it. */
export interface TypeSummary {
  /** The type's id as a connector. */
  readonly id: string
  readonly type: string
  readonly name: string
  readonly category: string
  readonly category_name: string
  readonly oauth: boolean
  /** Whether each OAuth client of the type brings its provider's endpoints. */
  readonly oauth2_client_brings_endpoints: boolean
  /** Whether the authorization server is discovered: OAuth clients of the type name their issuer alone. */
  readonly discovered: boolean
  readonly docs_url: string
  readonly offered_in_form: boolean
  readonly config_schema: JsonObject
}

/** Describes a type for a client that draws its form. */
export function describeType(type: ConnectionType): TypeSummary {
  return {
    id: connectorIdOf(type),
    type: type.id,
    name: type.name,
    category: type.category,
    category_name: categories[type.category],
    oauth: type.oauth,
    oauth2_client_brings_endpoints: type.oauth && type.provider === undefined && !type.discovered,
    discovered: type.discovered,
    docs_url: type.docsUrl,
    offered_in_form: type.offeredInForm,
    config_schema: configSchema(type),
  }
}

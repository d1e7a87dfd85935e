import type { JsonObject } from '../../domain/json.ts'
import type { ConnectionType } from '../connection-type.ts'
import { connectorIdOf } from '../connector-id.ts'
import { configSchema } from './json-schema.ts'

/** A type as `GET /v1/connection-types` tells it. */
export interface TypeSummary {
  /** The type's id as a connector. */
  readonly id: string
  readonly type: string
  readonly name: string
  readonly category: string
  readonly oauth: boolean
  readonly docs_url: string
  readonly offered_in_form: boolean
  readonly config_schema: JsonObject
}

/** Tells a type to a client that draws its form. */
export function describeType(type: ConnectionType): TypeSummary {
  return {
    id: connectorIdOf(type),
    type: type.id,
    name: type.name,
    category: type.category,
    oauth: type.oauth,
    docs_url: type.docsUrl,
    offered_in_form: type.offeredInForm,
    config_schema: configSchema(type),
  }
}

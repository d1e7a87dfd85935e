import { blockSchema } from '../../catalogue/derive/json-schema.ts'
import type { JsonObject } from '../../domain/json.ts'
import { byNameTypes, shortName } from './types.ts'

type Schemas = Readonly<Record<string, JsonObject>>

const places = ['CredibleConnection', 'CredibleConnectionPatch', 'CredibleConnectionView']

/**
 * Spells out a connection by name: a block for each type, which zod's schema of it leaves to the
 * catalogue. What is secret in a block is `writeOnly`, so one schema serves both directions.
 */
export function connectionsByName(schemas: Schemas): Schemas {
  const blocks = byNameTypes.map((type) => [`Credible.${shortName(type)}`, blockOf(type)])
  const wholes = Object.entries(schemas)
    .filter(([name]) => places.some((place) => name.replace(/Output$/, '') === place))
    .map(([name, schema]) => [name, withBlocks(schema)])
  return { ...schemas, ...Object.fromEntries(blocks), ...Object.fromEntries(wholes) }
}

function blockOf({ name, shapes }: (typeof byNameTypes)[number]): JsonObject {
  return { title: name, ...blockSchema(shapes[0].fields) }
}

function withBlocks(schema: JsonObject): JsonObject {
  const properties = schema.properties as JsonObject
  const own = byNameTypes.map((type) => [
    type.byName.block,
    { $ref: `#/components/schemas/Credible.${shortName(type)}` },
  ])
  const spelled = { ...(properties.type as JsonObject), enum: byNameTypes.map(shortName) }
  return {
    ...schema,
    properties: { ...properties, type: spelled, ...Object.fromEntries(own) },
  }
}

import type { JsonObject } from '../../../model/json.ts'
import { type ByNameType, byNameTypes, shortName } from './types.ts'

type Schemas = Readonly<Record<string, JsonObject>>

/** The schemas of a whole connection. */
const wholes = ['CredibleConnection', 'CredibleConnectionView']

/**
 * Spells out a connection by name as one of its types, each with its own block alone: what
 * `connectionsByName` describes as one object with every block.
 */
export function connectionsByType(schemas: Schemas): Schemas {
  const spelled = Object.entries(schemas).flatMap(([name, schema]) =>
    wholes.includes(name.replace(/Output$/, '')) ? variantsOf(name, schema) : [],
  )
  return { ...schemas, ...Object.fromEntries(spelled) }
}

function variantsOf(name: string, schema: JsonObject): [string, JsonObject][] {
  const { description } = schema
  const nameOf = (type: ByNameType) => `${name}.${shortName(type)}`
  const refs = byNameTypes.map((type) => ({ $ref: ref(nameOf(type)) }))
  const mapping = Object.fromEntries(
    byNameTypes.map((type) => [shortName(type), ref(nameOf(type))]),
  )
  const whole = { oneOf: refs, discriminator: { propertyName: 'type', mapping } }
  return [
    [name, { ...(description === undefined ? {} : { description }), ...whole }],
    ...byNameTypes.map((type): [string, JsonObject] => [nameOf(type), variant(schema, type)]),
  ]
}

function variant(schema: JsonObject, type: ByNameType): JsonObject {
  const { block, blockOptional } = type.byName
  const others = byNameTypes.map(({ byName }) => byName.block).filter((name) => name !== block)
  const properties = Object.entries((schema.properties ?? {}) as Schemas)
    .filter(([name]) => !others.includes(name))
    .map(([name, each]) =>
      name === 'type' ? [name, { type: 'string', const: shortName(type) }] : [name, each],
    )
  const required = [
    ...((schema.required ?? []) as readonly string[]),
    ...(blockOptional ? [] : [block]),
  ]
  return {
    ...schema,
    properties: Object.fromEntries(properties),
    required: [...new Set(required)],
    additionalProperties: false,
  }
}

function ref(name: string): string {
  return `#/components/schemas/${name}`
}

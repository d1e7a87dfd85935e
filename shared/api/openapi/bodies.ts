import { configSchema } from '../../catalogue/derive/json-schema.ts'
import { allTypes } from '../../catalogue/index.ts'
import type { Json, JsonObject } from '../../model/json.ts'
import { definitions } from '../operations.ts'
import { portable, portableSchemas } from './portable.ts'

type Schemas = Readonly<Record<string, JsonObject>>

/** An OpenAPI document, as far as this module reads it. */
export type OpenApi = JsonObject & {
  readonly openapi: string
  readonly components: { readonly schemas: Record<string, JsonObject> }
}

// The schema of `config` depends on `type` in these.
const whole = ['NewConnection', 'UnsavedConnection']

/**
 * Spells out the bodies of connections type by type, which zod's schemas of them leave to the
 * catalogue, and makes the document one that generators of clients read.
 */
export function completeDocument(document: OpenApi): OpenApi {
  const { components, ...rest } = document
  const configs = allTypes.map((type): [string, JsonObject] => [`Config.${type.id}`, config(type)])
  const bodies = whole.flatMap((name) => variantsOf(name, components.schemas[name] ?? {}))
  const byType = Object.fromEntries([...bodies, ...configs])
  const completed = definitions.reduce<Schemas>(
    (all, { completeSchemas }) => completeSchemas?.(all) ?? all,
    { ...components.schemas, ...byType },
  )
  const schemas = withTypes(portableSchemas(completed)) as typeof components.schemas
  return {
    ...(withTypes(portable(rest)) as typeof document),
    components: { ...components, schemas },
  }
}

/** A schema whose `x-types` are completed out as the ids of those types. */
function withTypes(node: Json): Json {
  if (Array.isArray(node)) return node.map(withTypes)
  if (typeof node !== 'object' || node === null) return node
  const { 'x-types': types, ...schema } = node as JsonObject
  const members = Object.fromEntries(
    Object.entries(schema).map(([name, value]) => [name, withTypes(value)]),
  )
  if (types === undefined) return members
  const own = allTypes.filter(({ oauth }) => types === 'all' || oauth)
  return { ...members, enum: own.map(({ id }) => id) }
}

function variantsOf(name: string, general: JsonObject): [string, JsonObject][] {
  const { description } = general
  const oneOf = allTypes.map(({ id }) => ({ $ref: ref(`${name}.${id}`) }))
  const mapping = Object.fromEntries(allTypes.map(({ id }) => [id, ref(`${name}.${id}`)]))
  const discriminator = { propertyName: 'type', mapping }
  return [
    [name, { ...(description === undefined ? {} : { description }), oneOf, discriminator }],
    ...allTypes.map((type): [string, JsonObject] => [`${name}.${type.id}`, body(general, type)]),
  ]
}

function body(general: JsonObject, { id, oauth }: (typeof allTypes)[number]): JsonObject {
  // Only an OAuth type has an OAuth client.
  const { oauth2_client_id: client, ...properties } = general.properties as JsonObject
  const own = { type: { const: id, type: 'string' }, config: { $ref: ref(`Config.${id}`) } }
  const oauth2 = oauth && client !== undefined ? { oauth2_client_id: client } : {}
  return { ...general, properties: { ...properties, ...oauth2, ...own } } as JsonObject
}

function config(type: (typeof allTypes)[number]): JsonObject {
  const { $schema: _dialect, ...schema } = configSchema(type)
  return schema as JsonObject
}

function ref(name: string): string {
  return `#/components/schemas/${name}`
}

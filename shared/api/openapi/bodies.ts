import { configSchema } from '../../catalogue/derive/json-schema.ts'
import { allTypes } from '../../catalogue/index.ts'
import type { Json, JsonObject } from '../../model/json.ts'
import { definitions } from '../operations.ts'

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

/**
 * The same schemas as every generator of clients reads them: each component has a title of its own,
 * and nothing else has one, since some name classes by titles and two classes of one name are an
 * error; each variant of a `oneOf` is a component; patterns use what ECMA, Python, Java and RE2
 * have in common; a default is part of the description, since some treat a member with one as required.
 */
function portableSchemas(schemas: Schemas): Schemas {
  const lifted = Object.entries(schemas).flatMap(([name, schema]) => liftVariants(name, schema))
  return Object.fromEntries(
    lifted.map(([name, { title: _, ...schema }]) => [
      name,
      { title: titleOf(name), ...(untitled(schema) as JsonObject) },
    ]),
  )
}

/** Patterns, and titles of what is no component, anywhere in a document. */
function portable(document: JsonObject): JsonObject {
  return untitled(document) as JsonObject
}

/** `Config.dynamiq.connections.OpenAI` as `ConfigOpenAI`. */
function titleOf(name: string): string {
  const parts = name.split('.').filter((part) => part !== 'dynamiq' && part !== 'connections')
  const segments = parts.flatMap((part) => part.split(/[^A-Za-z0-9]+/))
  return segments.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('')
}

function liftVariants(name: string, schema: JsonObject): [string, JsonObject][] {
  // `Json` does not narrow to a list of objects; `oneOf` is one by JSON Schema (draft 2020-12, 10.2.1.3).
  const variants = (schema.oneOf ?? []) as unknown as readonly JsonObject[]
  if (!variants.some(({ properties }) => properties !== undefined)) return [[name, schema]]
  const named = variants.map((variant): [string, JsonObject] => [
    `${name}.${constIn(variant)}`,
    variant,
  ])
  const oneOf = named.map(([each]) => ({ $ref: `#/components/schemas/${each}` }))
  const { type: _, ...rest } = schema
  return [[name, { ...rest, oneOf }], ...named]
}

/** The value that distinguishes a variant from its siblings. */
function constIn({ properties, title }: JsonObject): string {
  const [chooser] = Object.values((properties ?? {}) as Schemas).filter((each) => 'const' in each)
  return String(chooser?.const ?? title).replaceAll(/[^A-Za-z0-9]+/g, '')
}

function untitled(node: Json, isMembers = false): Json {
  if (Array.isArray(node)) return node.map((item: Json) => untitled(item))
  if (typeof node !== 'object' || node === null) return node
  const object = node as JsonObject
  const kept = isMembers || !isSchema(object) ? object : described(object)
  return Object.fromEntries(
    Object.entries(kept).map(([name, value]) => {
      if (name === 'pattern' && typeof value === 'string') return [name, portablePattern(value)]
      if (literal.has(name) && !isMembers) return [name, value]
      return [name, untitled(value, name === 'properties' && !isMembers)]
    }),
  )
}

// A value, not a schema.
const literal = new Set(['default', 'const', 'enum', 'example', 'examples', 'mapping'])

function isSchema(node: JsonObject): boolean {
  return typeof node.type === 'string' && ('title' in node || 'default' in node)
}

function described({ title, default: usual, description, ...schema }: JsonObject): JsonObject {
  const sentences = [title, description].filter((each) => each !== undefined).map(sentence)
  const text = typeof usual === 'string' ? usual : JSON.stringify(usual)
  if (usual !== undefined) sentences.push(`Default: \`${text}\`.`)
  return { ...schema, description: sentences.join(' ') }
}

const sentence = (text: Json): string => `${text}`.replace(/(?<![.!?])$/, '.')

/**
 * A pattern without syntax of a single dialect: `\p{…}` needs a flag in ECMA, and Python and RE2
 * read `\d` and `\u` in other ways. No other parser accepts a lone surrogate in JSON text.
 */
function portablePattern(source: string): string {
  return source
    .replaceAll('\\p{Cc}', '\\x00-\\x1f\\x7f-\\x9f')
    .replaceAll('\\p{Cs}', '')
    .replaceAll(/\[[^\]]*\]|\\d/g, (part) =>
      part === '\\d' ? '[0-9]' : part.replaceAll('\\d', '0-9'),
    )
}

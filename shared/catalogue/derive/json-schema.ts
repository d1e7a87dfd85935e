import * as z from 'zod'
import type { Json, JsonObject } from '../../model/json.ts'
import { categories } from '../categories.ts'
import { connectorIdOf } from '../config/connector.ts'
import type { ConnectionType, Shape } from '../connection-type.ts'
import { type Field, type Fields, factsOf, type ItemKind } from '../fields/facts.ts'
import { itemName } from '../fields/nested-fields.ts'
import { type MintFacts, mintFacts } from './mint-facts.ts'

/**
 * The JSON Schema (2020-12) of a type's config, as it is sent: enough to draw its form.
 *
 * Secrets are `writeOnly`; types with variants are a `oneOf` whose choosing field is a `const`.
 * `x-alternatives` says of which fields a form shows those of one option, `x-when-absent` what a
 * lookup returns of members that a connection does not have. A change of a field with
 * `x-destination` keeps no secret.
 */
export function configSchema(type: ConnectionType): JsonObject {
  const description = type.rules.map(({ description: rule }) => sentence(rule)).join(' ')
  const head = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: type.name,
    ...(description === '' ? {} : { description }),
    ...(type.alternatives.length === 0 ? {} : { 'x-alternatives': alternativesOf(type) }),
    ...(Object.keys(type.absent).length === 0 ? {} : { 'x-when-absent': { ...type.absent } }),
  }
  if (type.chooser === undefined) return { ...head, ...shapeSchema(type, type.shapes[0]) }
  return { ...head, type: 'object', oneOf: type.shapes.map((shape) => shapeSchema(type, shape)) }
}

function alternativesOf({ alternatives }: ConnectionType): Json {
  return alternatives.map(({ title, options }) => ({
    title,
    options: options.map((option) => ({ title: option.title, fields: [...option.fields] })),
  }))
}

function shapeSchema(type: ConnectionType, { fields, variant }: Shape): JsonObject {
  const chooser = type.chooser
  const properties = Object.entries(fields).map(([name, field]): [string, Json] => [
    name,
    variant !== undefined && name === chooser ? chosen(field, variant) : fieldSchema(field),
  ])
  // A config without the choosing field is of the default variant: the others must name theirs.
  const required = Object.entries(fields)
    .filter(
      ([name, field]) =>
        factsOf(field).required || (name === chooser && !isDefault(field, variant)),
    )
    .map(([name]) => name)
  return {
    ...(variant === undefined ? {} : { title: variant.label }),
    type: 'object',
    properties: { ...Object.fromEntries(properties), ...droppedSchemas(type) },
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
  }
}

type Variant = NonNullable<Shape['variant']>

function isDefault(field: Field, variant: Variant | undefined): boolean {
  return factsOf(field).default === variant?.value
}

function chosen(field: Field, variant: Variant): JsonObject {
  const { title, description, 'x-widget': widget } = fieldSchema(field)
  return {
    type: 'string',
    const: variant.value,
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    ...(isDefault(field, variant) ? { default: variant.value } : {}),
    'x-destination': true,
    ...(widget === undefined ? {} : { 'x-widget': widget }),
  }
}

/** The JSON Schema of one field. */
export function fieldSchema(field: Field): JsonObject {
  const facts = factsOf(field)
  const { $schema: _, ...read } = z.toJSONSchema(field, { io: 'input', unrepresentable: 'any' })
  return {
    ...(read as JsonObject),
    ...facts.schema,
    ...(facts.items === undefined ? {} : itemsSchema(facts.items)),
    ...(facts.group === undefined ? {} : blockSchema(facts.group.fields)),
    title: facts.label,
    ...(facts.hint === undefined ? {} : { description: facts.hint }),
    ...(facts.default === undefined ? {} : { default: facts.default }),
    ...(facts.secret ? { format: 'password', writeOnly: true } : {}),
    ...(facts.destination === undefined ? {} : { 'x-destination': true }),
    'x-widget': facts.widget,
  }
}

// What the parser takes: blocks of other kinds than the item's own are ignored, as clients send them.
function itemsSchema(kinds: Readonly<Record<string, ItemKind>>): JsonObject {
  const blocks = Object.values(kinds).map(({ block, label, fields }): [string, Json] => [
    block,
    { title: label, ...blockSchema(fields) },
  ])
  const properties = {
    name: { type: 'string', pattern: itemName.source, title: 'Name' },
    type: {
      type: 'string',
      enum: Object.keys(kinds),
      title: 'Type',
      description: 'Requires the block of its name.',
    },
    attributes: {
      type: 'object',
      title: 'Attributes',
      description: 'Computed: what is sent is ignored.',
    },
    ...Object.fromEntries(blocks),
  }
  const items = { type: 'object', properties, required: ['name', 'type'] }
  return { type: 'array', minItems: 1, items: { ...items, additionalProperties: false } }
}

/** The JSON Schema of an object of these fields, and nothing beside. */
export function blockSchema(fields: Fields): JsonObject {
  const required = Object.keys(fields).filter((name) => factsOf(fields[name] as Field).required)
  const properties = Object.entries(fields).map(([name, field]) => [name, fieldSchema(field)])
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
  }
}

function droppedSchemas({ dropped }: ConnectionType): JsonObject {
  const description = 'Comes with a file pasted whole: accepted, and not kept.'
  const each = Object.entries(dropped).map(([name, value]): [string, Json] => [
    name,
    { type: 'string', const: value, description, 'x-widget': 'none' },
  ])
  return Object.fromEntries(each)
}

function sentence(text: string): string {
  return `${text}.`
}

/** A type as `GET /v1/connection-types` returns it. */
export interface TypeSummary {
  /** The type's id as a connector. */
  readonly id: string
  readonly type: string
  readonly name: string
  /** What a connection can do, and which other type serves better, where the catalogue says it. */
  readonly description?: string
  readonly category: string
  readonly category_name: string
  readonly oauth: boolean
  /** Whether each OAuth client of the type brings its provider's endpoints. */
  readonly oauth2_client_brings_endpoints: boolean
  /** Whether the authorization server is discovered: OAuth clients of the type name their issuer alone. */
  readonly discovered: boolean
  readonly docs_url: string
  readonly offered_in_form: boolean
  /** Of a type that mints: what a lookup returns then, and by what it can narrow that. */
  readonly mint?: MintFacts
  readonly config_schema: JsonObject
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
    oauth2_client_brings_endpoints: type.oauth && type.provider === undefined && !type.discovered,
    discovered: type.discovered,
    docs_url: type.docsUrl,
    offered_in_form: type.offeredInForm,
    ...(type.mint ? { mint: mintFacts(type.mint) } : {}),
    config_schema: configSchema(type),
  }
}

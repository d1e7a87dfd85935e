import type * as z from 'zod'
import type { Json, JsonObject } from '../../model/json.ts'
import type { Rule } from './rule.ts'

/** How a form draws a field. */
export type Widget =
  | 'text'
  | 'textarea'
  | 'password'
  | 'url'
  | 'number'
  | 'toggle'
  | 'select'
  | 'map'
  | 'json'
  | 'list'

/**
 * How a field decides where the secrets beside it go: `host` where its value names the host, `part`
 * where it decides the host with others, or how safely it is reached (a port, a region, TLS).
 */
export type Destination = 'host' | 'part'

/** What a form, a document and an error need to know of a field beside its validator. */
export interface FieldFacts {
  readonly label: string
  readonly hint?: string | undefined
  readonly widget: Widget
  readonly required: boolean
  readonly secret: boolean
  /** A change of it keeps no secret; absent: it has no say in where secrets go. */
  readonly destination?: Destination | undefined
  /** The value that stands where none is sent. */
  readonly default?: Json
  /** JSON Schema that cannot be read off the validator. */
  readonly schema?: JsonObject
  /** Of a list of named items: what each kind of item holds, by the kind's name. */
  readonly items?: Readonly<Record<string, ItemKind>>
  /** Of an object with members of its own: what they are. */
  readonly group?: Group
}

/** The members of a nested object, read as a config is: its secrets are kept apart by their path. */
export interface Group {
  readonly fields: Fields
  readonly rules: readonly Rule[]
}

/** One kind of item in a list: `{name, type: <kind>, <block>: {<fields>}}`. */
export interface ItemKind {
  readonly label: string
  /** The member that holds the fields. */
  readonly block: string
  readonly fields: Fields
  readonly rules: readonly Rule[]
  readonly attributes?: Attributes | undefined
}

/** What a query engine can do with a database: computed for readers, never taken from them. */
export interface Attributes {
  readonly dialectName: string
  readonly isPool: boolean
  readonly canPersist: boolean
  readonly canStream: boolean
}

/** A field of a config: a validator that has its facts in the registry. */
export type Field = z.ZodType

/** Fields by their input name, in the order of the form. */
export type Fields = Readonly<Record<string, Field>>

// A map of our own and not a zod registry: that one's type cannot hold JSON (TS2589), and it looks
// a clone up under its parent, which would hide a field that was given no facts.
const registry = new WeakMap<z.ZodType, FieldFacts>()

/** The same validator as a field of its own, with these facts. */
export function field(schema: z.ZodType, facts: FieldFacts): Field {
  return known(schema.clone(), facts)
}

function known(schema: z.ZodType, facts: FieldFacts): Field {
  registry.set(schema, facts)
  return schema
}

/** The facts of a field. Throws where it has none: the entry is wrong, and says so at load. */
export function factsOf(schema: Field): FieldFacts {
  const facts = registry.get(schema)
  if (facts === undefined) throw new Error('a field has no facts: wrap it with maybe() or preset()')
  return facts
}

/** The same field, but not required. */
export function maybe(inner: Field): Field {
  return known(inner.optional(), { ...factsOf(inner), required: false })
}

/**
 * The same field as a destination: it decides where the secrets beside it go. URLs, hosts and ports
 * are destinations by nature.
 */
export function destination(inner: Field): Field {
  return known(inner.clone(), { ...factsOf(inner), destination: 'part' })
}

/** The same field with a value that stands where none is sent. */
export function preset(inner: Field, value: Json): Field {
  // The default goes through the validator, and each config gets a copy of its own.
  const schema = inner.prefault(() => structuredClone(value))
  return known(schema, { ...factsOf(inner), required: false, default: value })
}

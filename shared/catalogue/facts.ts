import { z } from 'zod'
import type { Json, JsonObject } from '../domain/json.ts'

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

/** What a form, a document and an error need to know of a field beside its validator. */
export interface FieldFacts {
  readonly label: string
  readonly hint?: string | undefined
  readonly widget: Widget
  readonly required: boolean
  readonly secret: boolean
  /** The value that stands where none is sent. */
  readonly default?: Json
  /** JSON Schema that cannot be read off the validator. */
  readonly schema?: JsonObject
}

/** A field of a config: a validator that has its facts in the registry. */
export type Field = z.ZodType

/** Fields by their input name, in the order of the form. */
export type Fields = Readonly<Record<string, Field>>

// Our own registry: the global one belongs to whoever imports zod. Entries are lost by
// `.optional()` and `.default()`, so wrappers go through `maybe` and `preset`, which put them back.
const registry = z.registry<FieldFacts>()

/** The same validator as a field of its own, with these facts. */
export function field(schema: z.ZodType, facts: FieldFacts): Field {
  return schema.clone().register(registry, facts)
}

/** The facts of a field. Throws where it has none: the entry is wrong, and says so at load. */
export function factsOf(schema: Field): FieldFacts {
  const facts = registry.get(schema)
  if (facts === undefined) throw new Error('a field has no facts: wrap it with maybe() or preset()')
  return facts
}

/** The same field, but not required. */
export function maybe(inner: Field): Field {
  return field(plain(inner.optional()), { ...factsOf(inner), required: false })
}

/** The same field with a value that stands where none is sent. */
export function preset(inner: Field, value: Json): Field {
  // The default goes through the validator, and each config gets a copy of its own.
  const schema = plain(inner.prefault(() => structuredClone(value)))
  return field(schema, { ...factsOf(inner), required: false, default: value })
}

// Compared member by member, a wrapper's type and the plain one make the compiler give up (TS2589).
const plain = (wrapper: object): Field => wrapper as Field

// Converts the JSON Schema of a config, from GET /v1/connection-types, into a form.

import { isKeyFileKind, type KeyFileKind } from './key-file.ts'

/** How a field is shown: the values of `x-widget` in the API. */
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
  | 'rows'

/** One field of a config. */
export interface FieldSpec {
  readonly name: string
  readonly label: string
  readonly hint: string | undefined
  readonly widget: Widget
  readonly required: boolean
  readonly secret: boolean
  /** Whether it decides which host receives the secrets of the config. */
  readonly destination: boolean
  readonly default: unknown
  readonly options: readonly string[]
  readonly whole: boolean
  /** Whether its JSON is a list. */
  readonly listed: boolean
  /** The regular expression that a text matches whole, and a text that does. */
  readonly pattern: string | undefined
  readonly example: string | undefined
  /** The section that it is in; undefined: it is always in view. */
  readonly group: string | undefined
  /** The kind of file that it can be read from. */
  readonly file: KeyFileKind | undefined
  /** The fields of each row, or those of a map whose names are fixed; undefined where it has any names. */
  readonly members: readonly FieldSpec[] | undefined
}

/** One way to fill in a config. */
export interface ShapeSpec {
  /** The value of the choosing field for this shape; undefined where there is only one. */
  readonly value: string | undefined
  readonly label: string
  readonly fields: readonly FieldSpec[]
}

/** Options of which one is filled in, by its fields. */
export interface Alternatives {
  readonly title: string
  readonly options: readonly { readonly title: string; readonly fields: readonly string[] }[]
}

/** The form of a type. */
export interface FormSpec {
  readonly chooser: { readonly name: string; readonly label: string } | undefined
  /** The first applies where nothing was chosen. */
  readonly shapes: readonly [ShapeSpec, ...ShapeSpec[]]
  readonly alternatives: readonly Alternatives[]
  /** The members that identify the file which fills in the form; undefined where no file does. */
  readonly file: Readonly<Record<string, string>> | undefined
  /** The rules between fields, as text. */
  readonly rules: string | undefined
}

interface Schema {
  readonly title?: string
  readonly description?: string
  readonly type?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly required?: readonly string[]
  readonly oneOf?: readonly Schema[]
  readonly const?: string
  readonly default?: unknown
  readonly enum?: readonly string[]
  readonly writeOnly?: boolean
  readonly pattern?: string
  readonly examples?: readonly string[]
  readonly contentMediaType?: string
  readonly 'x-widget'?: string
  readonly 'x-destination'?: boolean
  readonly 'x-group'?: string
  readonly 'x-alternatives'?: readonly Alternatives[]
}

/** The form of a config's schema. */
export function toFormSpec(schema: unknown): FormSpec {
  const root = schema as Schema
  const shapes = root.oneOf ?? [root]
  const chooser = root.oneOf ? chooserOf(root.oneOf) : undefined
  const [first = { value: undefined, label: '', fields: [] }, ...others] = shapes.map((shape) =>
    shapeOf(shape, chooser?.name),
  )
  return {
    chooser,
    shapes: [first, ...others],
    alternatives: root['x-alternatives'] ?? [],
    file: fileOf(shapes),
    rules: root.description,
  }
}

const isFixed = ({ const: fixed, 'x-widget': widget }: Schema): boolean =>
  fixed !== undefined && widget !== 'none'

function chooserOf(shapes: readonly Schema[]): FormSpec['chooser'] {
  const found = Object.entries(shapes[0]?.properties ?? {}).find(([, field]) => isFixed(field))
  return found && { name: found[0], label: found[1].title ?? found[0] }
}

function shapeOf(shape: Schema, chooser: string | undefined): ShapeSpec {
  const value = chooser === undefined ? undefined : shape.properties?.[chooser]?.const
  const { properties = {} } = shape
  const shown = Object.entries(properties).filter(
    ([name, field]) => name !== chooser && field['x-widget'] !== 'none',
  )
  return {
    value,
    label: shape.title ?? value ?? '',
    fields: fieldsOf({ ...shape, properties: Object.fromEntries(shown) }),
  }
}

function fieldsOf({ properties = {}, required = [] }: Schema): readonly FieldSpec[] {
  return Object.entries(properties).map(([name, field]) =>
    fieldOf(name, field, required.includes(name)),
  )
}

function fieldOf(name: string, field: Schema, required: boolean): FieldSpec {
  const media = field.contentMediaType
  return {
    ...{ name, required },
    label: field.title ?? name,
    hint: field.description,
    widget: (field['x-widget'] ?? 'text') as Widget,
    secret: field.writeOnly === true,
    destination: field['x-destination'] === true,
    default: field.default,
    options: field.enum ?? [],
    whole: field.type === 'integer',
    listed: field.type === 'array',
    pattern: field.pattern,
    example: field.examples?.[0],
    group: field['x-group'],
    file: isKeyFileKind(media) ? media : undefined,
    members: membersOf(field),
  }
}

function membersOf({ 'x-widget': widget, properties, items, required }: Schema) {
  if (widget === 'rows' && items) return fieldsOf(items)
  return widget === 'map' && properties
    ? fieldsOf({ properties, required: required ?? [] })
    : undefined
}

/** A label within a sentence: "API key" stays, "Host" does not. */
export function inSentence(label: string): string {
  return /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label
}

/** The fixed members without a widget: a config that has some is filled in from a file. */
function fileOf(shapes: readonly Schema[]): Readonly<Record<string, string>> | undefined {
  const members = Object.entries(shapes[0]?.properties ?? {}).flatMap(([name, field]) =>
    field['x-widget'] === 'none' && field.const !== undefined ? [[name, field.const] as const] : [],
  )
  return members.length === 0 ? undefined : Object.fromEntries(members)
}

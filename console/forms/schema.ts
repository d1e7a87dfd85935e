// Reads the JSON Schema of a config, as GET /v1/connection-types tells it, into what a form shows.

/** How a field is drawn: the API's own words for it. */
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

/** One field of a config. */
export interface FieldSpec {
  readonly name: string
  readonly label: string
  readonly hint: string | undefined
  readonly widget: Widget
  readonly required: boolean
  readonly secret: boolean
  /** Whether it decides where the secrets beside it go. */
  readonly destination: boolean
  readonly default: unknown
  readonly options: readonly string[]
  readonly whole: boolean
  /** Whether its JSON is a list. */
  readonly listed: boolean
}

/** One way to fill in a config. */
export interface ShapeSpec {
  /** What the choosing field says for this shape; undefined where there is just one. */
  readonly value: string | undefined
  readonly label: string
  readonly fields: readonly FieldSpec[]
}

/** Fields of which only those of one option are filled in. */
export interface Alternatives {
  readonly title: string
  readonly options: readonly { readonly title: string; readonly fields: readonly string[] }[]
}

/** The form of a type. */
export interface FormSpec {
  readonly chooser: { readonly name: string; readonly label: string } | undefined
  /** The first stands where nothing was chosen. */
  readonly shapes: readonly [ShapeSpec, ...ShapeSpec[]]
  readonly alternatives: readonly Alternatives[]
  /** Members of a file that the type takes whole, and what they must say; undefined: it takes none. */
  readonly file: Readonly<Record<string, string>> | undefined
  /** What holds between fields, in words. */
  readonly rules: string | undefined
}

interface Schema {
  readonly title?: string
  readonly description?: string
  readonly type?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly oneOf?: readonly Schema[]
  readonly const?: string
  readonly default?: unknown
  readonly enum?: readonly string[]
  readonly writeOnly?: boolean
  readonly 'x-widget'?: string
  readonly 'x-destination'?: boolean
  readonly 'x-alternatives'?: readonly Alternatives[]
}

/** The form of a config's schema. */
export function formSpecOf(schema: unknown): FormSpec {
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
  const all = Object.entries(shape.properties ?? {})
  const value = chooser === undefined ? undefined : shape.properties?.[chooser]?.const
  return {
    value,
    label: shape.title ?? value ?? '',
    fields: all
      .filter(([name, field]) => name !== chooser && field['x-widget'] !== 'none')
      .map(([name, field]) => fieldOf(name, field, shape.required?.includes(name) ?? false)),
  }
}

function fieldOf(name: string, field: Schema, required: boolean): FieldSpec {
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
  }
}

/** A type whose config has members that are only there because a file has them takes that file whole. */
function fileOf(shapes: readonly Schema[]): Readonly<Record<string, string>> | undefined {
  const members = Object.entries(shapes[0]?.properties ?? {}).flatMap(([name, field]) =>
    field['x-widget'] === 'none' && field.const !== undefined ? [[name, field.const] as const] : [],
  )
  return members.length === 0 ? undefined : Object.fromEntries(members)
}

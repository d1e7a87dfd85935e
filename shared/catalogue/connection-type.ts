import type { CatalogueProvider } from './catalogue-provider.ts'
import type { Category } from './categories.ts'
import { type Attributes, type Field, type Fields, factsOf } from './fields/facts.ts'
import { choice, destination, preset } from './fields/fields.ts'
import type { Rule } from './fields/rule.ts'
import type { AbsentMembers } from './lookup-facts.ts'
import type { Mint } from './mint/mint.ts'
import type { Probe } from './probe.ts'

interface Variant {
  readonly label: string
  readonly config: Fields
}

interface Variants {
  /** The field that chooses. */
  readonly by: string
  readonly label: string
  readonly default: string
  readonly of: Readonly<Record<string, Variant>>
}

/** How a type shows on the by-name API surface, where it does. */
export interface ByName {
  /** The member of a connection there that holds the config. */
  readonly block: string
  /** Whether a connection may do without the block. */
  readonly blockOptional?: true
  readonly attributes: Attributes
}

/** Fields of which a form shows those of one option: what is filled in by another is not sent. */
export interface Alternatives {
  readonly title: string
  /** The first is what a form begins with; one without fields leaves all of them out. */
  readonly options: readonly { readonly title: string; readonly fields: readonly string[] }[]
}

interface Entry {
  /** `<namespace>.connections.<Name>`, as the API spells it: `dynamiq.connections.OpenAI`. */
  readonly id: `${string}.connections.${string}`
  readonly name: string
  /** What a connection can do, in one sentence. */
  readonly description?: string
  readonly category: Category
  /** Where the service documents how to get this credential. */
  readonly docsUrl: `https://${string}`
  readonly offeredInForm: boolean
  /**
   * Of an OAuth type: its provider; `registered`: each OAuth client brings its own; `discovered`: the
   * server at the `url` of the config names it.
   */
  readonly oauth?: CatalogueProvider | 'registered' | 'discovered'
  /** How a connection is tested. */
  readonly probe: Probe
  /** How a lookup gets a short-lived credential from it; absent: it returns what is stored. */
  readonly mint?: Mint
  readonly config: Fields
  readonly variants?: Variants
  readonly rules?: readonly Rule[]
  /** What is filled in one way or another; the rules say what must be. */
  readonly alternatives?: readonly Alternatives[]
  /**
   * Members that a lookup returns as `null` where a connection does not have them: those that its
   * consumer (dynamiq 0.69.0, connections.py) otherwise reads from its worker's environment, where
   * they are the key or the account of another. Members that it does not accept as `null` are left
   * out; it sends those nowhere.
   */
  readonly nullWhenAbsent?: readonly string[]
  /** Members that the server makes and no caller sends: what is said to one who does. */
  readonly computed?: Readonly<Record<string, string>>
  /** Members that a file pasted whole brings along: accepted with this very value, and dropped. */
  readonly dropped?: Readonly<Record<string, string>>
  /** Connections of such a type have names that are unique in their project. */
  readonly byName?: ByName
}

const connectionTypes = new WeakSet<object>()

/** Whether `connectionType` made this. */
export function isConnectionType(value: unknown): value is ConnectionType {
  return typeof value === 'object' && value !== null && connectionTypes.has(value)
}

const idPattern = /^[a-z][a-z0-9-]{0,31}\.connections\.[A-Za-z][A-Za-z0-9]{0,63}$/

/** One way to fill in a config; most types have just one. */
export interface Shape {
  /** The value of the choosing field, and what a form calls it. */
  readonly variant?: { readonly value: string; readonly label: string }
  readonly fields: Fields
}

/** One entry of the catalogue: everything else about the type is computed from it. */
export interface ConnectionType {
  readonly id: string
  readonly name: string
  readonly description?: string
  readonly category: Category
  readonly docsUrl: string
  readonly offeredInForm: boolean
  readonly oauth: boolean
  /** Whether the server at the `url` of a config names its authorization server. */
  readonly discovered: boolean
  /** Of an OAuth type whose provider is known here. */
  readonly provider: CatalogueProvider | undefined
  readonly probe: Probe
  readonly mint?: Mint
  /** The field that chooses between shapes. */
  readonly chooser: string | undefined
  readonly shapes: readonly [Shape, ...Shape[]]
  readonly rules: readonly Rule[]
  readonly alternatives: readonly Alternatives[]
  readonly dropped: Readonly<Record<string, string>>
  readonly computed: Readonly<Record<string, string>>
  /** What a lookup returns of members that a connection does not have. */
  readonly absent: AbsentMembers
  readonly byName?: ByName
}

/**
 * A connection type, of whatever namespace.
 *
 * @throws Error at load where the id is malformed, a field has no facts, or a rule or an
 * alternative names a field that is not there.
 */
export function connectionType(entry: Entry): ConnectionType {
  const { config, variants, nullWhenAbsent = [], oauth, ...rest } = entry
  const { rules = [], alternatives = [], dropped = {}, computed = {}, ...plain } = rest
  assertId(plain.id)
  const shapes = variants === undefined ? [{ fields: config }] : shapesOf(config, variants)
  for (const { fields } of shapes) assertFacts(fields)
  const options = alternatives.flatMap((one) => one.options)
  for (const name of [...rules.flatMap(({ of }) => of), ...options.flatMap((one) => one.fields)]) {
    if (!shapes.some(({ fields }) => Object.hasOwn(fields, name)))
      throw new Error(`${plain.id}: a rule or an alternative names ${name}`)
  }
  const type = {
    ...plain,
    oauth: oauth !== undefined,
    discovered: oauth === 'discovered',
    provider: typeof oauth === 'string' ? undefined : oauth,
    chooser: variants?.by,
    shapes: shapes as [Shape, ...Shape[]],
    rules,
    alternatives,
    dropped,
    computed,
    absent: absentMembers(nullWhenAbsent, shapes),
  }
  connectionTypes.add(type)
  return type
}

function assertId(id: string): void {
  if (idPattern.test(id)) return
  throw new Error(
    `"${id}" is not the id of a type: write <namespace>.connections.<Name>, the namespace in ` +
      'lower-case letters, digits and "-", the name in letters and digits.',
  )
}

function assertFacts(fields: Fields): void {
  for (const { items = {}, group } of Object.values(fields).map(factsOf)) {
    if (group) assertFacts(group.fields)
    for (const { fields: own } of Object.values(items)) assertFacts(own)
  }
}

// An empty secret is not stored, so a secret map that defaults to `{}` is absent in its place.
function absentMembers(nulls: readonly string[], shapes: readonly Shape[]): AbsentMembers {
  const maps = shapes.flatMap(({ fields }) =>
    Object.keys(fields).filter((name) => {
      const { secret, default: usual } = factsOf(fields[name] as Field)
      return secret && typeof usual === 'object'
    }),
  )
  return Object.fromEntries([
    ...nulls.map((name) => [name, null] as const),
    ...maps.map((name) => [name, {}] as const),
  ])
}

function shapesOf(config: Fields, { by, label, default: preferred, of }: Variants): Shape[] {
  const values = Object.keys(of) as [string, ...string[]]
  // Each variant has hosts of its own.
  const chooser = destination(preset(choice(label, values), preferred))
  // The default's shape comes first: it stands where nothing was chosen.
  return Object.entries(of)
    .sort(([a], [b]) => Number(b === preferred) - Number(a === preferred))
    .map(([value, variant]) => ({
      variant: { value, label: variant.label },
      fields: { [by]: chooser, ...config, ...variant.config },
    }))
}

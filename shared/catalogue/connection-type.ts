import type { OauthProvider } from '../model/oauth-provider.ts'
import { type AbsentMembers, absentMembersOf } from './absent-members.ts'
import type { CatalogueProvider } from './catalogue-provider.ts'
import { type Attributes, type Fields, factsOf } from './facts.ts'
import { choice, destination, preset } from './fields.ts'
import type { Probe } from './probe.ts'
import type { Rule } from './rule.ts'

/** The kinds of service, in the order of lists. */
export const categories = {
  llm: 'LLM providers',
  vector: 'Vector databases',
  sql: 'SQL databases and warehouses',
  graph: 'Graph databases',
  search: 'Search, scraping and browsing',
  audio: 'Audio',
  sandbox: 'Code sandboxes',
  mcp: 'MCP servers',
  oauth: 'OAuth providers',
  other: 'Other services',
} as const

/** A kind of service. */
export type Category = keyof typeof categories

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

/** How a type shows on the by-name wire, where it does. */
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
  /** Whole, as the wire spells it: `dynamiq.connections.OpenAI`. */
  readonly id: `${'dynamiq' | 'credible'}.connections.${string}`
  readonly name: string
  readonly category: Category
  /** Where the service tells how to get this credential. */
  readonly docsUrl: `https://${string}`
  readonly offeredInForm: boolean
  /** Of an OAuth type: its provider, or `registered`: each OAuth client brings its own. */
  readonly oauth?: CatalogueProvider | 'registered'
  /** How a connection is tried out. */
  readonly probe: Probe
  readonly config: Fields
  readonly variants?: Variants
  readonly rules?: readonly Rule[]
  /** What is filled in one way or another; the rules say what must be. */
  readonly alternatives?: readonly Alternatives[]
  /** Members that a file pasted whole brings along: accepted with this very value, and dropped. */
  readonly dropped?: Readonly<Record<string, string>>
  /** Connections of such a type have names that are unique in their project. */
  readonly byName?: ByName
}

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
  readonly category: Category
  readonly docsUrl: string
  readonly offeredInForm: boolean
  readonly oauth: boolean
  /** Of an OAuth type whose provider is known here. */
  readonly provider: OauthProvider | undefined
  readonly probe: Probe
  /** The field that chooses between shapes. */
  readonly chooser: string | undefined
  readonly shapes: readonly [Shape, ...Shape[]]
  readonly rules: readonly Rule[]
  readonly alternatives: readonly Alternatives[]
  readonly dropped: Readonly<Record<string, string>>
  /** What a lookup returns of members that a connection does not have. */
  readonly absent: AbsentMembers
  readonly byName?: ByName
}

/**
 * Builds an entry. Throws at load where a field has no facts, or a rule or alternative
 * names a field not there.
 */
export function connectionType(entry: Entry): ConnectionType {
  const { config, variants, rules = [], alternatives = [], dropped = {}, oauth, ...plain } = entry
  const shapes = variants === undefined ? [{ fields: config }] : shapesOf(config, variants)
  for (const { fields } of shapes) demandFacts(fields)
  const options = alternatives.flatMap((one) => one.options)
  for (const name of [...rules.flatMap(({ of }) => of), ...options.flatMap((one) => one.fields)]) {
    if (!shapes.some(({ fields }) => Object.hasOwn(fields, name)))
      throw new Error(`${plain.id}: a rule or an alternative names ${name}`)
  }
  return {
    ...plain,
    oauth: oauth !== undefined,
    provider: oauth === 'registered' ? undefined : oauth,
    chooser: variants?.by,
    shapes: shapes as [Shape, ...Shape[]],
    rules,
    alternatives,
    dropped,
    absent: absentMembersOf(plain.id),
  }
}

function demandFacts(fields: Fields): void {
  for (const { items = {}, group } of Object.values(fields).map(factsOf)) {
    if (group) demandFacts(group.fields)
    for (const { fields: own } of Object.values(items)) demandFacts(own)
  }
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

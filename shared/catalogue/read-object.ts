import type { Json, JsonObject } from '../model/json.ts'
import { Secret } from '../model/secret.ts'
import { messageOfIssue } from '../model/zod-issues.ts'
import type { Sent } from './choose.ts'
import { type Field, type Fields, factsOf } from './facts.ts'
import type { Findings } from './findings.ts'
import { readBlock } from './read-block.ts'
import { readItems } from './read-items.ts'
import type { ConfigRules, Rule } from './rule.ts'
import { emptySecret, meantBy } from './sent-value.ts'

/** What an object is read by. */
export interface Form {
  readonly fields: Fields
  readonly rules: readonly Rule[]
  /** The field that chose these fields: where it cannot be read, no rule holds. */
  readonly chooser?: string | undefined
}

/** Where an object stands in a config. */
export interface Place {
  /** Step by step as the caller sees it, for faults: `attachedDatabases`, `1`. */
  readonly shown: readonly PropertyKey[]
  /** By names that do not move when a list is sent in another order: `attachedDatabases.sales.` */
  readonly prefix: string
}

/** What all of a config is read with. */
export interface Reader {
  /** The paths of the secrets that hold a value now. */
  readonly stored: readonly string[]
  /** Whether the config replaces a stored one: then an absent secret is kept. */
  readonly replaces: boolean
  readonly rules: ConfigRules
  readonly findings: Findings
}

/** An object taken apart, its secrets by their paths. */
export interface Parts {
  readonly open: JsonObject
  readonly secrets: Readonly<Record<string, Secret>>
  readonly kept: readonly string[]
}

// Rules see that a kept secret is there, which is all that they see of any secret.
const standIn = new Secret('kept')

/** Reads an object field by field, then judges its rules. Faults go to the reader's findings. */
export function readObject(form: Form, sent: Sent, place: Place, reader: Reader): Parts {
  const values = new Map<string, Json | Secret>()
  const parts: Parts[] = []
  for (const [name, field] of Object.entries(form.fields)) {
    const { value, ...part } = readField(name, field, sent, place, reader)
    parts.push(part)
    if (value !== undefined) values.set(name, value)
  }
  judge(form, values, place, reader)
  return {
    open: Object.assign({}, ...parts.map(({ open }) => open)),
    secrets: Object.assign({}, ...parts.map(({ secrets }) => secrets)),
    kept: parts.flatMap(({ kept }) => kept),
  }
}

type Read = Parts & { readonly value?: Json | Secret }

const nothing: Read = { open: {}, secrets: {}, kept: [] }

function readField(name: string, field: Field, sent: Sent, place: Place, reader: Reader): Read {
  const facts = factsOf(field)
  const { items, group, label, secret } = facts
  const path = `${place.prefix}${name}`
  const at = [...place.shown, name]
  if (reader.replaces && secret && sent.get(name) === '') {
    reader.findings.add(at, emptySecret(facts))
    return nothing
  }
  const given = meantBy(facts, sent.get(name))
  if (items !== undefined && given !== undefined) {
    const { list, ...rest } = readItems(items, given, { shown: at, prefix: `${path}.` }, reader)
    return { ...rest, open: { [name]: list }, value: list }
  }
  if (group !== undefined && given !== undefined) {
    const below = { shown: at, prefix: `${path}.` }
    const { open, ...rest } = readBlock({ label, ...group }, given, below, reader)
    return { ...rest, open: { [name]: open }, value: open }
  }
  if (!sent.has(name) && secret && reader.stored.includes(path)) {
    return { ...nothing, kept: [path], value: standIn }
  }
  const read = field.safeParse(given, { error: messageOfIssue })
  if (!read.success) {
    reader.findings.addIssues(at, read.error.issues)
    return nothing
  }
  const value = read.data as Json | Secret | undefined
  if (value === undefined) return nothing
  if (!(value instanceof Secret)) return { ...nothing, open: { [name]: value }, value }
  return value.empty ? nothing : { ...nothing, secrets: { [path]: value }, value }
}

function judge(
  { rules, chooser }: Form,
  values: ReadonlyMap<string, Json | Secret>,
  { shown }: Place,
  { findings, rules: configRules }: Reader,
): void {
  // Of an unreadable choice nobody knows which fields it would have asked for.
  if (chooser !== undefined && findings.has(...shown, chooser)) return
  for (const rule of rules) {
    // A field that is wrong by itself would make the rule speak of something that is not so.
    if (rule.of.some((name) => findings.has(...shown, name))) continue
    const looked = rule.of.flatMap((name) => {
      const value = values.get(name)
      return value === undefined ? [] : [[name, value] as const]
    })
    const faults = rule.check(Object.fromEntries(looked), configRules)
    for (const [name, fault] of Object.entries(faults)) {
      if (fault) findings.add([...shown, name], fault)
    }
  }
}

import type { Json, JsonObject } from '../../model/json.ts'
import { Secret } from '../../model/secret.ts'
import { messageOfIssue } from '../../model/validation-issue.ts'
import { type Field, type FieldFacts, factsOf, type Group } from '../fields/facts.ts'
import { isMap } from '../fields/free-json.ts'
import { readItems } from './read-items.ts'
import { isReferenceSent, kindOf, readReference } from './read-reference.ts'
import {
  type Form,
  joined,
  noParts,
  type Parts,
  type Place,
  type Reader,
  type Sent,
} from './reader.ts'

// Rules see that a kept secret is there, which is all that they see of any secret.
const standIn = new Secret('kept')

/** Reads an object field by field, then checks its rules. Issues go to the reader's findings. */
export function readObject(form: Form, sent: Sent, place: Place, reader: Reader): Parts {
  const values = new Map<string, Json | Secret>()
  const parts: Parts[] = []
  for (const [name, field] of Object.entries(form.fields)) {
    const { value, ...part } = readField(name, field, sent, place, reader)
    parts.push(part)
    if (value !== undefined) values.set(name, value)
  }
  checkRules(form, values, place, reader)
  return { open: Object.assign({}, ...parts.map(({ open }) => open)), ...joined(parts) }
}

type Read = Parts & { readonly value?: Json | Secret }

function readField(name: string, field: Field, sent: Sent, place: Place, reader: Reader): Read {
  const facts = factsOf(field)
  const { items, group, label, secret } = facts
  const path = `${place.prefix}${name}`
  const at = [...place.shown, name]
  if (reader.replaces && secret && sent.get(name) === '') {
    reader.findings.add(at, emptySecret(facts))
    return noParts
  }
  const given = meantBy(facts, sent.get(name))
  if (items !== undefined && given !== undefined) {
    const below = { shown: at, prefix: `${path}.` }
    const { list, ...rest } = readItems(items, given, below, { ...reader, readBlock })
    return { ...rest, open: { [name]: list }, value: list }
  }
  if (group !== undefined && given !== undefined) {
    const below = { shown: at, prefix: `${path}.` }
    const { open, ...rest } = readBlock({ label, ...group }, given, below, reader)
    return { ...rest, open: { [name]: open }, value: open }
  }
  const isSent = sent.has(name)
  const other = secret
    ? readElsewhere(name, facts, { given, isSent }, { path, at }, reader)
    : undefined
  return other ?? readValue(name, field, given, { path, at }, reader)
}

/** A secret field that is a reference, or that keeps what is stored; undefined: it is read as a value. */
function readElsewhere(
  name: string,
  facts: FieldFacts,
  { given, isSent }: { readonly given: unknown; readonly isSent: boolean },
  { path, at }: { readonly path: string; readonly at: PropertyKey[] },
  reader: Reader,
): Read | undefined {
  const isReference = isReferenceSent(facts, given)
  const stored = isSent ? undefined : reader.storedReferences.get(path)
  const reference = isReference ? readReference(given, at, reader) : stored
  if (reference) {
    const field = { path, kind: kindOf(facts) }
    return { ...noParts, open: { [name]: reference }, referenced: [field], value: standIn }
  }
  if (isReference) return noParts
  const isKept = !isSent && reader.stored.includes(path)
  return isKept ? { ...noParts, kept: [path], value: standIn } : undefined
}

function readValue(
  name: string,
  field: Field,
  given: unknown,
  { path, at }: { readonly path: string; readonly at: PropertyKey[] },
  reader: Reader,
): Read {
  const read = field.safeParse(given, { error: messageOfIssue })
  if (!read.success) {
    reader.findings.addIssues(at, read.error.issues)
    return noParts
  }
  const value = read.data as Json | Secret | undefined
  if (value === undefined) return noParts
  if (!(value instanceof Secret)) return { ...noParts, open: { [name]: value }, value }
  return value.empty ? noParts : { ...noParts, secrets: { [path]: value }, value }
}

function checkRules(
  { rules, chooser }: Form,
  values: ReadonlyMap<string, Json | Secret>,
  { shown }: Place,
  { findings, rules: configRules }: Reader,
): void {
  // An unreadable choice leaves open which fields are required.
  if (chooser !== undefined && findings.has(...shown, chooser)) return
  for (const rule of rules) {
    // A field that is wrong by itself would make the rule speak of something that is not so.
    if (rule.of.some((name) => findings.has(...shown, name))) continue
    const looked = rule.of.flatMap((name) => {
      const value = values.get(name)
      return value === undefined ? [] : [[name, value] as const]
    })
    const issues = rule.check(Object.fromEntries(looked), configRules)
    for (const [name, issue] of Object.entries(issues)) {
      if (issue) findings.add([...shown, name], issue)
    }
  }
}

/**
 * Reads a nested object by its own fields and rules; a member that it does not have is an issue.
 *
 * @param place where the object is, its prefix ending in a dot: `proxy.ssh.`
 */
function readBlock(
  group: Group & { readonly label: string },
  block: unknown,
  place: Place,
  reader: Reader,
): Parts {
  const { findings } = reader
  if (!isMap(block)) {
    findings.add(place.shown, block == null ? 'is required' : 'must be an object')
    return noParts
  }
  const known = Object.keys(group.fields)
  const issue = `is not a field of ${group.label}; its fields are ${known.join(', ')}`
  for (const member of Object.keys(block).filter((each) => !known.includes(each))) {
    findings.add([...place.shown, member], issue)
  }
  const sent = new Map(Object.entries(block as JsonObject))
  return readObject(group, sent, place, reader)
}

// What a double keeps whatever the digits are (IEEE 754: DBL_DIG).
const exactDigits = 15

/**
 * A value as it is meant, from a client that has texts alone (a form, an environment variable): a
 * number field takes digits in text, and an optional field takes `""` for absent.
 *
 * @returns undefined for absent.
 */
function meantBy({ widget, required }: FieldFacts, given: unknown): unknown {
  if (given === null) return undefined
  if (given === '' && !required) return undefined
  if (widget !== 'number' || typeof given !== 'string') return given
  return /^-?\d+(\.\d+)?$/.test(given) && given.length <= exactDigits ? Number(given) : given
}

/** What is wrong with a secret sent as `""` where another is stored: it could mean either. */
function emptySecret({ required }: Pick<FieldFacts, 'required'>): string {
  const removal = required ? '' : ', or send null to remove it'
  return `must not be empty: leave it out to keep the stored value${removal}`
}

import {
  isReference,
  missingMembers,
  type ReferenceDraft,
  referenceIn,
  trimmed,
} from './reference.ts'
import { type FieldSpec, inSentence } from './schema.ts'

/** One line of a map that is being edited. */
export interface Entry {
  readonly name: string
  readonly value: string
}

/** The texts of a row of fields, by the names of the fields. */
export type Row = Readonly<Record<string, string>>

/** The content of a field while it is edited: text, a switch, the lines of a map or of a list, rows, a reference. */
export type Draft =
  | string
  | boolean
  | readonly Entry[]
  | readonly string[]
  | readonly Row[]
  | ReferenceDraft

/** The first content of a field: its value, its default, or nothing. */
export function toDraft(field: FieldSpec, value: unknown = field.default): Draft {
  switch (field.widget) {
    case 'toggle':
      return value === true
    case 'map':
      return Object.entries((value ?? {}) as Record<string, unknown>).map(([name, text]) => ({
        name,
        value: String(text),
      }))
    case 'list':
      return Array.isArray(value) ? value.map(String) : []
    case 'rows':
      return Array.isArray(value) ? value.map(toRow) : []
    case 'json':
      return isNothing(value) ? '' : JSON.stringify(value, undefined, 2)
    default:
      return value === undefined || value === null ? '' : String(value)
  }
}

const toRow = (row: object): Row =>
  Object.fromEntries(Object.entries(row).map(([name, text]) => [name, String(text)]))

const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'object' && Object.keys(value).length === 0)

/** The result of reading a draft: a value to send, nothing to send, or a validation issue. */
export type DraftValue =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'nothing' }
  /** By the path below the field: the empty path is the field itself. */
  | { readonly kind: 'issue'; readonly issues: Readonly<Record<string, string>> }

const nothing: DraftValue = { kind: 'nothing' }
const value = (of: unknown): DraftValue => ({ kind: 'value', value: of })
const issue = (message: string): DraftValue => ({ kind: 'issue', issues: { '': message } })

/** Reads a draft. The server validates the rest, such as URLs. */
export function readDraft(field: FieldSpec, draft: Draft): DraftValue {
  if (typeof draft === 'boolean') return value(draft)
  if (typeof draft === 'string') return readText(field, draft)
  if (isReference(draft)) return readReference(field, draft)
  if (field.widget === 'rows') return readRows(field, draft as readonly Row[])
  if (field.widget === 'map') {
    const entries = draft as readonly Entry[]
    return field.members ? readMembers(field.members, textsOf(entries)) : readMap(entries)
  }
  const lines = (draft as readonly string[]).map((line) => line.trim()).filter(Boolean)
  // Where a default exists, an empty list is a value: sending nothing would restore the default.
  return lines.length === 0 && field.default === undefined ? nothing : value(lines)
}

function readReference({ required }: FieldSpec, draft: ReferenceDraft): DraftValue {
  const reference = trimmed(draft)
  const missing = missingMembers(reference)
  const isEmpty = reference.ref === '' && reference.role_arn === ''
  if (isEmpty && !required) return nothing
  return Object.keys(missing).length > 0 ? { kind: 'issue', issues: missing } : value(reference)
}

function readText(field: FieldSpec, draft: string): DraftValue {
  // A secret is sent byte for byte: it may contain spaces.
  const text = field.secret && field.widget !== 'json' ? draft : draft.trim()
  if (text === '') return nothing
  const reference = field.secret && field.widget !== 'json' ? referenceIn(text) : undefined
  if (reference) return value(reference)
  if (field.widget === 'number') {
    const number = Number(text)
    if (!Number.isFinite(number)) return issue('Enter a number.')
    return field.whole && !Number.isInteger(number) ? issue('Enter a whole number.') : value(number)
  }
  if (field.widget === 'json') return readJson(field, text)
  const { pattern, example } = field
  // Without an example the server's message says more than the pattern.
  if (pattern === undefined || example === undefined || new RegExp(pattern).test(text))
    return value(text)
  return issue(`This is not in the required format. Enter it as in this example: ${example}`)
}

function readJson({ listed }: FieldSpec, text: string): DraftValue {
  try {
    const parsed: unknown = JSON.parse(text)
    if (listed)
      return Array.isArray(parsed)
        ? value(parsed)
        : issue('Enter a JSON array, such as ["a", "b"].')
    const isObject = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
    return isObject ? value(parsed) : issue('Enter a JSON object, such as {"a": "b"}.')
  } catch {
    return issue('Enter valid JSON.')
  }
}

function readMap(entries: readonly Entry[]): DraftValue {
  const filled = entries.filter(({ name, value: text }) => name.trim() !== '' || text !== '')
  if (filled.length === 0) return nothing
  if (filled.some(({ name }) => name.trim() === '')) return issue('Enter a name for each value.')
  const names = filled.map(({ name }) => name.trim())
  if (new Set(names).size < names.length) return issue('Each name can appear only once.')
  return value(Object.fromEntries(filled.map(({ name, value: text }) => [name.trim(), text])))
}

/** The texts of a map by name. */
export function textsOf(entries: readonly Entry[]): Row {
  return Object.fromEntries(entries.map(({ name, value: text }) => [name, text]))
}

/** Reads the texts of fields that belong together: a row, or a map whose names are fixed. */
function readMembers(members: readonly FieldSpec[], texts: Row): DraftValue {
  const read = members.map(
    (member) => [member, readText(member, texts[member.name] ?? '')] as const,
  )
  const issues = read.flatMap(([{ name, label, required }, of]) => {
    if (of.kind === 'issue') return [[name, of.issues[''] ?? '']]
    return of.kind === 'nothing' && required ? [[name, `Enter the ${inSentence(label)}.`]] : []
  })
  if (issues.length > 0) return { kind: 'issue', issues: Object.fromEntries(issues) }
  const values = read.flatMap(([{ name }, of]) => (of.kind === 'value' ? [[name, of.value]] : []))
  return values.length === 0 ? nothing : value(Object.fromEntries(values))
}

function readRows({ members = [] }: FieldSpec, rows: readonly Row[]): DraftValue {
  const read = rows.map((row) => readMembers(members, row))
  const issues = read.flatMap((of, index) =>
    of.kind === 'issue'
      ? Object.entries(of.issues).map(([at, text]) => [`${index}.${at}`, text])
      : [],
  )
  if (issues.length > 0) return { kind: 'issue', issues: Object.fromEntries(issues) }
  const values = read.flatMap((of) => (of.kind === 'value' ? [of.value] : []))
  return values.length === 0 ? nothing : value(values)
}

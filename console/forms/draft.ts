import type { FieldSpec } from './schema.ts'

/** One line of a map that is being edited. */
export interface Entry {
  readonly name: string
  readonly value: string
}

/** What stands in a field while it is edited: text, a switch, the lines of a map or of a list. */
export type Draft = string | boolean | readonly Entry[] | readonly string[]

/** What a field starts with: its value, its default, or nothing. */
export function draftOf(field: FieldSpec, value: unknown = field.default): Draft {
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
    case 'json':
      return isNothing(value) ? '' : JSON.stringify(value, undefined, 2)
    default:
      return value === undefined || value === null ? '' : String(value)
  }
}

const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'object' && Object.keys(value).length === 0)

/** What a draft comes to: a value to send, nothing to send, or what is wrong with it. */
export type Read =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'fault'; readonly words: string }

const nothing: Read = { kind: 'nothing' }
const value = (of: unknown): Read => ({ kind: 'value', value: of })
const fault = (words: string): Read => ({ kind: 'fault', words })

/** Reads a draft. What the server judges better, such as a URL, is left to it. */
export function readDraft(field: FieldSpec, draft: Draft): Read {
  if (typeof draft === 'boolean') return value(draft)
  if (typeof draft === 'string') return readText(field, draft)
  if (field.widget === 'map') return readMap(draft as readonly Entry[])
  const lines = (draft as readonly string[]).map((line) => line.trim()).filter(Boolean)
  // An empty list is an answer where there is a default: nothing would bring the default back.
  return lines.length === 0 && field.default === undefined ? nothing : value(lines)
}

function readText(field: FieldSpec, draft: string): Read {
  // A secret is kept byte for byte: a space in it may be meant.
  const text = field.secret && field.widget !== 'json' ? draft : draft.trim()
  if (text === '') return nothing
  if (field.widget === 'number') {
    const number = Number(text)
    if (!Number.isFinite(number)) return fault('Enter a number.')
    return field.whole && !Number.isInteger(number) ? fault('Enter a whole number.') : value(number)
  }
  return field.widget === 'json' ? readJson(field, text) : value(text)
}

function readJson({ listed }: FieldSpec, text: string): Read {
  try {
    const parsed: unknown = JSON.parse(text)
    if (listed) return Array.isArray(parsed) ? value(parsed) : fault('Enter a JSON array: […].')
    const isObject = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
    return isObject ? value(parsed) : fault('Enter a JSON object: {…}.')
  } catch {
    return fault('This is not valid JSON.')
  }
}

function readMap(entries: readonly Entry[]): Read {
  const filled = entries.filter(({ name, value: text }) => name.trim() !== '' || text !== '')
  if (filled.length === 0) return nothing
  if (filled.some(({ name }) => name.trim() === '')) return fault('Each value needs a name.')
  const names = filled.map(({ name }) => name.trim())
  if (new Set(names).size < names.length) return fault('A name stands here twice.')
  return value(Object.fromEntries(filled.map(({ name, value: text }) => [name.trim(), text])))
}

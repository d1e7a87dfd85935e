import type { Json, JsonObject } from './json.ts'

/**
 * A reference to a secret that stays where it is, in place of the value of a secret field. It is open:
 * every view shows it.
 */
export type SecretReference = {
  /** The place of the secret, as `parseSecretRef` reads it. */
  readonly ref: string
  /** The role that reads it. */
  readonly role_arn: string
}

/** How the value of a field is read: a text, a map of texts, or any JSON object. */
export type ReferencedKind = 'text' | 'map' | 'json'

/** A secret field whose value is a reference, by the path under which a secret of its own is stored. */
export interface ReferencedField {
  readonly path: string
  readonly kind: ReferencedKind
}

/** Where a referenced secret is. */
export interface SecretLocation {
  /** The signing name of its service. */
  readonly service: 'secretsmanager' | 'ssm'
  readonly partition: string
  readonly region: string
  /** The endpoint of its service: computed, so that no text of a user names a host. */
  readonly host: string
  /** The whole name by which its service finds it. */
  readonly id: string
  /** The tokens of its JSON pointer; absent: the secret as a whole, as text. */
  readonly pointer?: readonly string[]
}

/** Why a referenced secret is not the value of its field, as a message without anything of it. */
type Malformed = { readonly issue: string }

/**
 * The value of a field in the text of a secret.
 *
 * @param pointer the tokens of a JSON pointer; undefined: the text as a whole.
 * @see https://www.rfc-editor.org/rfc/rfc6901#section-4
 */
export function valueInSecret(
  text: string,
  pointer: readonly string[] | undefined,
  kind: ReferencedKind,
): { readonly value: Json } | Malformed {
  if (pointer === undefined && kind === 'text') return valid(text, kind)
  const document = parsed(text)
  if (document === undefined) return { issue: 'the secret is not valid JSON' }
  const value = (pointer ?? []).reduce<Json | undefined>(stepInto, document)
  if (value === undefined) return { issue: 'the JSON pointer leads to no value of the secret' }
  return valid(value, kind)
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json
  } catch {
    return undefined
  }
}

// An index has no leading zero, and "-" is the member after the last, which is never there.
const index = /^(0|[1-9]\d*)$/

function stepInto(value: Json | undefined, token: string): Json | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if (Array.isArray(value)) return index.test(token) ? value[Number(token)] : undefined
  return Object.hasOwn(value, token) ? (value as JsonObject)[token] : undefined
}

function valid(value: Json, kind: ReferencedKind): { readonly value: Json } | Malformed {
  if (kind !== 'text') {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isObject ? { value } : { issue: 'the value is not a JSON object' }
  }
  if (typeof value !== 'string') return { issue: 'the value is not a string' }
  if (value === '') return { issue: 'the value is empty' }
  return /\p{Cs}/u.test(value) ? { issue: 'the value is not well-formed Unicode' } : { value }
}

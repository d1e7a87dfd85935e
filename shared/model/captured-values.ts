import type { Json } from './json.ts'

/** A dotted path into a response: names of members, or places in a list from 0 (`data.0.id`). */
export const dottedPath = /^[A-Za-z0-9_-]{1,64}(\.[A-Za-z0-9_-]{1,64}){0,7}$/

/** The value at a dotted path; undefined where a step is missing, or is inherited, as `constructor` is. */
export function valueAt(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((at, step) => {
    const isInside = typeof at === 'object' && at !== null && Object.hasOwn(at, step)
    // A list has a `length` of its own, which is no place in it.
    if (!isInside || (Array.isArray(at) && !/^\d{1,4}$/.test(step))) return undefined
    return (at as Readonly<Record<string, unknown>>)[step]
  }, value)
}

/** A text, a number or a boolean from a response that can be shown: one line of at most 1,024 characters. */
type OpenValue = string | number | boolean

const oneLine = /^[^\p{Cc}\p{Cs}]{1,1024}$/u

/** The value where it can be shown; undefined for any other, such as an object. */
export function toOpenValue(value: unknown): OpenValue | undefined {
  if (typeof value === 'boolean') return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  return typeof value === 'string' && oneLine.test(value) ? value : undefined
}

/** Values by name, as JSON. */
export type OpenValues = Readonly<Record<string, OpenValue & Json>>

/** Names that a captured value cannot have: those of a lookup's own members. */
const reservedNames: readonly string[] = [
  ...['id', 'type', 'scopes', 'access_token', 'access_token_version', 'refresh_token'],
  ...['id_token', 'token_type', 'expires_at', 'client_id', 'client_secret', 'headers', 'url'],
]

const captureName = /^[a-z][a-z0-9_]{0,63}$/
const capturePath = /^(query|token)\.(.+)$/

/** What is wrong with one name and path of `capture`; undefined: nothing. */
export function captureIssue(name: string, path: string): string | undefined {
  if (!captureName.test(name)) {
    return 'must have names of lower-case letters, digits and "_", a letter first'
  }
  if (reservedNames.includes(name)) return `must not name ${name}: a lookup has it already`
  const [, , inside = ''] = capturePath.exec(path) ?? []
  if (dottedPath.test(inside)) return undefined
  return 'must have paths such as query.realmId or token.team.id'
}

/** Where captured values come from. */
export interface CaptureSources {
  /** The parameters of the callback; of a refresh there are none. */
  readonly query?: Readonly<Record<string, string>>
  /** The members of the token response. */
  readonly token: object
}

/**
 * The values that a provider's `capture` names. Left out are those that cannot be shown, and those
 * that are or contain one of the secrets: they are shown to everyone who can read the connection.
 */
export function capturedFrom(
  capture: Readonly<Record<string, string>> | undefined,
  sources: CaptureSources,
  secrets: readonly string[],
): OpenValues | undefined {
  const found = Object.entries(capture ?? {}).flatMap(([name, path]) => {
    const value =
      captureIssue(name, path) === undefined ? toOpenValue(valueAt(sources, path)) : undefined
    const isSecret = secrets.some((secret) => secret !== '' && String(value).includes(secret))
    return value === undefined || isSecret ? [] : [[name, value] as const]
  })
  return found.length === 0 ? undefined : Object.fromEntries(found)
}

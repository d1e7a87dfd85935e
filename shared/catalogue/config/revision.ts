import { isDeepStrictEqual } from 'node:util'
import { allows } from '../../model/access-key.ts'
import { type Connection, revise, type Status } from '../../model/connection.ts'
import { referencesOf } from '../../model/connector-binding.ts'
import { hostChange, type Revision } from '../../model/destination-change.ts'
import type { RequestContext } from '../../model/event.ts'
import type { Json, JsonObject } from '../../model/json.ts'
import type { ConnectionType } from '../connection-type.ts'
import { type Destination, type Fields, factsOf } from '../fields/facts.ts'
import { isMap } from '../fields/free-json.ts'
import { typeNamed } from '../index.ts'
import { type ConfigRules, parseReplacement, type Replacement } from './config.ts'
import { assertNoneKept, assertReferencesKnown, type ChangedDestination } from './known-secrets.ts'
import { choose } from './reader.ts'

/**
 * The next version of a connection under a config that replaces its own.
 *
 * @throws Problem `invalid_config`; also where a destination changes while a secret is kept, unless
 * the caller's role may resolve the connection anyway.
 */
export function revisionOf(
  type: ConnectionType,
  before: Connection,
  input: unknown,
  rules: ConfigRules,
  { caller, now }: RequestContext,
): Revision {
  // What a connector was given beside the config is no field of it, and stays.
  const bound = before.connector?.withheld ?? []
  const stored = storedIn(type, before, bound)
  const parsed = parseReplacement(type, input, stored, rules)
  const types = { was: typeNamed(before.type) ?? type, is: type }
  const destinations = changedDestinations(types, before, parsed)
  if (!allows(caller, 'credentials:read')) {
    assertNoneKept(destinations, parsed, bound)
    assertReferencesKnown(parsed, stored.references, destinations)
  }
  const { open, secrets } = parsed
  const kept = [...parsed.kept, ...bound]
  const withheldFields = [...kept, ...Object.keys(secrets)].sort()
  // A grant covers the scopes that were asked for, at one tenant: others must be consented to first.
  const moved = destinations.length > 0 || (type.discovered && before.config.url !== open.url)
  const reopened = type.oauth && (moved || !sameScopes(before.config.scopes, open.scopes))
  const unprotected = reopened ? undefined : before.unprotected
  const status = statusOf(type, before, reopened)
  const fresh = { type: type.id, config: open, withheldFields, ...referencesIn(parsed), status }
  const cleared = { ...reasonOf(before, status), missingFields: undefined }
  const next = revise(before, { ...fresh, unprotected, ...cleared }, caller, now)
  return { next, sent: secrets, kept, changed: changedMembers(before, next, secrets), destinations }
}

/** What the replacement can keep: a field of another type is not this one's, though its name be the same. */
function storedIn(type: ConnectionType, before: Connection, bound: readonly string[]) {
  if (type.id !== before.type) return { secrets: [], references: new Map() }
  const secrets = before.withheldFields.filter((name) => !bound.includes(name))
  return { secrets, references: referencesOf(before) }
}

function referencesIn({ referenced }: Replacement) {
  return { referencedFields: referenced.length > 0 ? referenced : undefined }
}

// The reason why a minting connection expired is gone with its material.
function reasonOf({ status, statusReason }: Connection, next: Status) {
  return { statusReason: next === 'active' && status !== next ? undefined : statusReason }
}

function statusOf(type: ConnectionType, before: Connection, reopened: boolean): Status {
  // What was missing is there now, or the config would not have been taken.
  if (!type.oauth) return 'active'
  // One that was given a credential is used by that, whatever its scopes.
  if (!before.grant && before.connector?.authMethod !== undefined) return 'active'
  return reopened ? 'incomplete' : before.status
}

function changedMembers(before: Connection, next: Connection, sent: object): string[] {
  const changed = [
    ...(next.type === before.type ? [] : ['type']),
    ...changedFields(before.config, next.config),
    ...Object.keys(sent),
    ...before.withheldFields.filter((name) => !next.withheldFields.includes(name)),
  ]
  // A value that replaces a reference, or the other way round, is one change.
  return [...new Set(changed)]
}

function changedFields(before: JsonObject, after: JsonObject): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...names].filter((name) => !isDeepStrictEqual(before[name], after[name]))
}

// Scopes are a set, sent in any order (RFC 6749 section 3.3).
function sameScopes(before: Json | undefined, after: Json | undefined): boolean {
  const sets = [before, after].map((scopes) => new Set(Array.isArray(scopes) ? scopes : []))
  return isDeepStrictEqual(sets[0], sets[1])
}

interface Found {
  readonly kind: Destination
  /** Secrets whose path starts so go where it says: those of the same object, and below. */
  readonly scope: string
  /** Defaults applied; of a secret only whether it is there. */
  readonly value: Json | undefined
}

type Stored = Pick<Connection, 'config' | 'withheldFields'>
type Parsed = Pick<Replacement, 'open' | 'secrets' | 'kept'>

/**
 * The destinations that a replacement changes, by effective value: a default that stands in for an
 * absent field is no change. A secret that is a destination itself counts as changed when it is sent.
 */
function changedDestinations(
  types: { readonly was: ConnectionType; readonly is: ConnectionType },
  before: Stored,
  { open, secrets, kept }: Parsed,
): readonly ChangedDestination[] {
  const sent = Object.keys(secrets)
  const was = destinationsIn(types.was, before)
  const is = destinationsIn(types.is, { config: open, withheldFields: [...kept, ...sent] })
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((path) => {
    const [from, to] = [was.get(path), is.get(path)]
    if (!sent.includes(path) && isDeepStrictEqual(from?.value, to?.value)) return []
    const { kind, scope = '' } = to ?? from ?? {}
    const change = kind === 'host' ? hostChange(path, from?.value, to?.value) : { member: path }
    return [{ ...change, scope }]
  })
}

function destinationsIn(type: ConnectionType, stored: Stored): ReadonlyMap<string, Found> {
  const { fields } = choose(type, new Map(Object.entries(stored.config)))
  return new Map(found(fields, stored.config, stored.withheldFields, ''))
}

function found(
  fields: Fields,
  config: JsonObject,
  withheld: readonly string[],
  scope: string,
): [string, Found][] {
  return Object.entries(fields).flatMap(([name, field]): [string, Found][] => {
    const { items, group, secret, destination: kind, default: usual } = factsOf(field)
    const path = `${scope}${name}`
    const list = config[name]
    if (group) {
      // Through a proxy go the secrets beside it too: then the object is a destination as a whole.
      const whole = kind === undefined ? [] : [[path, { kind, scope, value: list }] as const]
      const own = isMap(list) ? (list as JsonObject) : {}
      const inside = isMap(list) ? found(group.fields, own, withheld, `${path}.`) : []
      return [...whole.map(([at, each]): [string, Found] => [at, each]), ...inside]
    }
    if (items && Array.isArray(list)) {
      return (list as JsonObject[]).flatMap((item) => {
        const { block = '', fields: own = {} } = items[String(item.type)] ?? {}
        const below = `${path}.${item.name}.${block}.`
        return found(own, (item[block] ?? {}) as JsonObject, withheld, below)
      })
    }
    if (kind === undefined) return []
    // The config has no secret but as a reference.
    const own = secret && withheld.includes(path) ? true : config[name]
    return [[path, { kind, scope, value: own ?? usual }]]
  })
}

import { isDeepStrictEqual } from 'node:util'
import { allows } from '../../model/access-key.ts'
import { type Connection, revise, type Status } from '../../model/connection.ts'
import {
  type DestinationChange,
  hostChange,
  type Revision,
  sendAgain,
} from '../../model/destination-change.ts'
import type { RequestContext } from '../../model/event.ts'
import type { Json, JsonObject } from '../../model/json.ts'
import type { ConnectionType } from '../connection-type.ts'
import { type Destination, type Fields, factsOf } from '../fields/facts.ts'
import { isMap } from '../fields/free-json.ts'
import { typeNamed } from '../index.ts'
import { type ConfigRules, parseReplacement, type Replacement } from './config.ts'
import { choose, Findings } from './reader.ts'

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
  // A secret of another type is not this one's, though its field have the same name.
  const stored = type.id === before.type ? before.withheldFields : []
  const own = stored.filter((name) => !bound.includes(name))
  const parsed = parseReplacement(type, input, own, rules)
  const types = { was: typeNamed(before.type) ?? type, is: type }
  const destinations = changedDestinations(types, before, parsed)
  if (!allows(caller, 'credentials:read')) assertNoneKept(destinations, parsed, bound)
  const { open, secrets } = parsed
  const kept = [...parsed.kept, ...bound]
  const withheldFields = [...kept, ...Object.keys(secrets)].sort()
  // A grant covers the scopes that were asked for, at one tenant: others must be consented to first.
  const elsewhere = type.discovered && before.config.url !== open.url
  const moved = elsewhere || destinations.length > 0
  const reopened = type.oauth && (moved || !sameScopes(before.config.scopes, open.scopes))
  const unprotected = reopened ? undefined : before.unprotected
  const status = statusOf(type, before, reopened)
  const fresh = { type: type.id, config: open, withheldFields, status, unprotected }
  const changes = { ...fresh, ...reasonOf(before, status), missingFields: undefined }
  const next = revise(before, changes, caller, now)
  return { next, sent: secrets, kept, changed: changedMembers(before, next, secrets), destinations }
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
  return [
    ...(next.type === before.type ? [] : ['type']),
    ...changedFields(before.config, next.config),
    ...Object.keys(sent),
    ...before.withheldFields.filter((name) => !next.withheldFields.includes(name)),
  ]
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

/** A changed destination, and the path under which secrets go where it says. */
interface ChangedDestination extends DestinationChange {
  readonly scope: string
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
      const inside = isMap(list)
        ? found(group.fields, list as JsonObject, withheld, `${path}.`)
        : []
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
    const value = secret ? withheld.includes(path) || undefined : (config[name] ?? usual)
    return [[path, { kind, scope, value }]]
  })
}

/**
 * Checks that no secret is kept whose destination changes: it would go to a host that the caller chose
 * without knowing the secret.
 *
 * @param bound secrets that a connector was given, which no config can bring.
 * @throws Problem `invalid_config` that names each such secret.
 */
function assertNoneKept(
  changed: readonly ChangedDestination[],
  { open, kept }: Parsed,
  bound: readonly string[],
): void {
  const findings = new Findings()
  const shown = (path: string) => shownPath(open, path.split('.'))
  const members = (path: string) =>
    changed
      .filter(({ scope }) => path.startsWith(scope))
      .map(({ member }) => ['config', ...shown(member)].join('.'))
  for (const path of kept.filter((each) => members(each).length > 0)) {
    findings.add(shown(path), sendAgain(members(path)))
  }
  for (const name of bound.filter((each) => members(each).length > 0)) {
    findings.add([name], `${sendAgain(members(name))}, and a connector is given it: connect again`)
  }
  findings.throwIfAny()
}

/** A path by the names of items as the caller sees it: by their places in the list. */
function shownPath(value: Json | undefined, [step, ...rest]: readonly string[]): PropertyKey[] {
  if (step === undefined) return []
  if (!Array.isArray(value)) {
    return [step, ...shownPath((value as JsonObject | undefined)?.[step], rest)]
  }
  const at = value.findIndex((item) => (item as JsonObject).name === step)
  return [at === -1 ? step : at, ...shownPath(value[at], rest)]
}

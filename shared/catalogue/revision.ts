import { isDeepStrictEqual } from 'node:util'
import { allows } from '../model/access-key.ts'
import { type Connection, revise, type Status } from '../model/connection.ts'
import type { Revision } from '../model/destination-change.ts'
import type { RequestContext } from '../model/event.ts'
import type { Json, JsonObject } from '../model/json.ts'
import { type ConfigRules, parseReplacement } from './config.ts'
import type { ConnectionType } from './connection-type.ts'
import { assertNoneKept, changedDestinations } from './destinations.ts'
import { typeNamed } from './index.ts'

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
  if (!allows(caller.role, 'credentials:read')) assertNoneKept(destinations, parsed, bound)
  const { open, secrets } = parsed
  const kept = [...parsed.kept, ...bound]
  const withheldFields = [...kept, ...Object.keys(secrets)].sort()
  // A grant covers the scopes that were asked for: others must be consented to first.
  const moved = type.discovered && before.config.url !== open.url
  const reopened = type.oauth && (moved || !sameScopes(before.config.scopes, open.scopes))
  const unprotected = reopened ? undefined : before.unprotected
  const status = statusOf(type, before, reopened)
  const fresh = { type: type.id, config: open, withheldFields, status, unprotected }
  const changes = { ...fresh, missingFields: undefined }
  const next = revise(before, changes, caller, now)
  return { next, sent: secrets, kept, changed: changedMembers(before, next, secrets), destinations }
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

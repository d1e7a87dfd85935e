import { isIP } from 'node:net'
import type { Connection } from './connection.ts'
import type { Json, JsonObject } from './json.ts'
import type { Secrets } from './secret.ts'

/** A member that decides where secrets go, and that a write changes. */
export interface DestinationChange {
  /** Its name, or in an item of a list the path by the item's name. */
  readonly member: string
  /**
   * The hosts before and after, where the member names one: host names alone, without user, port,
   * path or query. `null`: it names none.
   */
  readonly hosts?: { readonly from: string | null; readonly to: string | null } | undefined
}

/** The details of an update in the audit log: names of members, and the hosts of destinations. */
export function changeDetails(
  fields: readonly string[],
  destinations: readonly DestinationChange[],
): JsonObject {
  if (destinations.length === 0) return { fields: [...fields] }
  const moved = destinations.map(({ member, hosts }): JsonObject => ({ member, ...hosts }))
  return { fields: [...fields], destinations: moved }
}

const manyMembers = 3

/** The issue of a secret that is not sent again while these destinations change. */
export function sendAgain(members: readonly string[]): string {
  const named = members.slice(0, manyMembers).join(', ')
  const more = members.length > manyMembers ? ` and ${members.length - manyMembers} more` : ''
  return members.length === 1
    ? `must be sent again: the destination ${named} changes`
    : `must be sent again: the destinations ${named}${more} change`
}

/** The change of a member that names a host, as a URL or alone. */
export function hostChange(
  member: string,
  from: Json | undefined,
  to: Json | undefined,
): DestinationChange {
  return { member, hosts: { from: hostIn(from), to: hostIn(to) } }
}

function hostIn(value: Json | undefined): string | null {
  if (typeof value !== 'string') return null
  if (isIP(value) !== 0) return value
  const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`
  return URL.canParse(url) ? new URL(url).hostname || null : null
}

/** A connection's next version, and the changes of its secrets. */
export interface Revision {
  readonly next: Connection
  /** The secrets that were sent. */
  readonly sent: Secrets
  /** The secret fields whose stored value stays. */
  readonly kept: readonly string[]
  /** The names of the fields that change, for the audit log. */
  readonly changed: readonly string[]
  /** The changed fields that decide where secrets are sent. */
  readonly destinations: readonly DestinationChange[]
}

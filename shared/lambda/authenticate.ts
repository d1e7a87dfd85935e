import { allows, type Scope } from '../model/access.ts'
import { type AccessKey, opens, readKey } from '../model/access-key.ts'
import { type Caller, callerOf } from '../model/caller.ts'
import { Problem } from '../model/problem.ts'

type Headers = Readonly<Record<string, string | undefined>>

/** A presented key that has the form of one of ours. */
export interface Presented {
  readonly id: string
  readonly hash: string
}

/**
 * The key that a request presents: `Authorization: Bearer <key>`, or `x-api-key: <key>`.
 *
 * @throws Problem `unauthorized` where there is none, or where its checksum tells that it cannot be
 * one, which costs no read.
 */
export function presentedKey(headers: Headers): Presented {
  const presented = keyIn(headers)
  if (!presented) throw new Problem('unauthorized')
  return presented
}

function keyIn(headers: Headers): Presented | undefined {
  const bearer = /^Bearer +(\S+) *$/i.exec(headers.authorization ?? '')?.[1]
  const key = headers.authorization === undefined ? headers['x-api-key'] : bearer
  return key === undefined ? undefined : readKey(key.trim())
}

/** The id of the key that a request presents, which is no secret; for the log. */
export function claimedKey(headers: Headers): string | undefined {
  return keyIn(headers)?.id
}

/**
 * Proves who presents a key, by its row as it is now.
 *
 * @throws Problem `unauthorized` where the key is unknown, revoked, replaced or expired: one answer
 * for all, so that nobody learns which.
 */
export function authenticate(key: AccessKey | undefined, { hash }: Presented, now: Date): Caller {
  if (!key || !opens(key, hash, now)) throw new Problem('unauthorized')
  return callerOf(key)
}

/** @throws Problem `forbidden` where the caller's role lacks the scope. */
export function authorize({ role }: Caller, scope: Scope): void {
  if (allows(role, scope)) return
  throw new Problem('forbidden', {
    message: `The role of this access key, ${role}, lacks the scope ${scope}.`,
  })
}

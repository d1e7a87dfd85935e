import type { Operation } from '../api/operation.ts'
import {
  type AccessKey,
  allows,
  type Caller,
  callerOf,
  opens,
  parseKey,
  type Scope,
} from '../model/access-key.ts'
import { Problem } from '../model/problem.ts'
import type { HttpRequest } from './http.ts'

type Headers = HttpRequest['headers']

/** An access key that a request presents; it has the form of one of ours, and proves nothing yet. */
export interface PresentedKey {
  readonly id: string
  readonly hash: string
}

/**
 * The key that a request presents: `Authorization: Bearer <key>`, or `x-api-key: <key>`.
 *
 * @throws Problem `unauthorized` where there is none, or where its checksum shows that it cannot be
 * one, which costs no read.
 */
export function presentedKey(headers: Headers): PresentedKey {
  const presented = keyIn(headers)
  if (!presented) throw new Problem('unauthorized')
  return presented
}

function keyIn(headers: Headers): PresentedKey | undefined {
  const bearer = /^Bearer +(\S+) *$/i.exec(headers.authorization ?? '')?.[1]
  const key = headers.authorization === undefined ? headers['x-api-key'] : bearer
  return key === undefined ? undefined : parseKey(key.trim())
}

/** The id of the key that a request presents, which is no secret; for the log. */
export function claimedKey(headers: Headers): string | undefined {
  return keyIn(headers)?.id
}

/** The caller of an operation with this `access`. */
export type CallerOf<A> = A extends 'public' ? undefined : Caller

/**
 * The caller, proven by the row of the presented key as it is now, where the operation is not public.
 *
 * @throws Problem `unauthorized` where the key is unknown, revoked, replaced or expired: the same for
 * all four, so that a caller cannot distinguish them; `forbidden` where the role lacks the scope.
 */
export async function requireCaller<A extends Operation['access']>(
  access: A,
  presented: PresentedKey | undefined,
  keyRow: Promise<AccessKey | undefined>,
  now: Date,
): Promise<CallerOf<A>>
export async function requireCaller(
  access: Operation['access'],
  presented: PresentedKey | undefined,
  keyRow: Promise<AccessKey | undefined>,
  now: Date,
): Promise<Caller | undefined> {
  if (access === 'public') return undefined
  const key = await keyRow
  if (!key || !presented || !opens(key, presented.hash, now)) throw new Problem('unauthorized')
  const caller = callerOf(key)
  assertAllowed(caller, access)
  return caller
}

function assertAllowed(caller: Caller, scope: Scope | 'any'): void {
  if (scope === 'any' || allows(caller, scope)) return
  const { role } = caller
  const owner = allows({ role }, scope)
    ? 'This access key'
    : `The role of this access key, ${role},`
  throw new Problem('forbidden', { message: `${owner} lacks the scope ${scope}.` })
}

import type { Operation } from '../api/operation.ts'
import type { Surface } from '../api/surface.ts'
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
 * The key that a request presents: `Authorization: Bearer <key>`, or `x-api-key: <key>`; on a surface
 * with `bareKeys` also `Authorization: <key>`.
 *
 * @throws Problem `unauthorized` where there is none, or where its checksum shows that it cannot be
 * one, which costs no read.
 */
export function presentedKey(headers: Headers, surface?: Surface): PresentedKey {
  const presented = keyIn(headers, surface)
  if (!presented) throw new Problem('unauthorized')
  return presented
}

const schemes = { bearer: /^Bearer +(\S+) *$/i, bare: /^(?:Bearer +)?(\S+) *$/i }

function keyIn(headers: Headers, surface?: Surface): PresentedKey | undefined {
  const scheme = surface?.bareKeys ? schemes.bare : schemes.bearer
  const bearer = scheme.exec(headers.authorization ?? '')?.[1]
  const key = headers.authorization === undefined ? headers['x-api-key'] : bearer
  return key === undefined ? undefined : parseKey(key.trim())
}

/** The id of the key that a request presents, which is no secret; for the log. */
export function claimedKey(headers: Headers, surface?: Surface): string | undefined {
  return keyIn(headers, surface)?.id
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

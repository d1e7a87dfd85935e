import { createHash, timingSafeEqual } from 'node:crypto'
import { Problem } from '../model/problem.ts'
import type { Powers } from '../ports/index.ts'

type Signing = Powers['signLinks']

/** What a link to the page of a connection that waits for consent carries. */
export interface PageLink {
  readonly connection: string
  /** Until when it leads anywhere, in seconds since 1970. */
  readonly until: string
  readonly proof: string
}

const lifeSeconds = 24 * 3600
/** By how much the clocks of two functions may differ. */
const skewSeconds = 60

/**
 * A link by which somebody may begin the consent to a connection without a key: good for a day, for
 * this connection, and for nothing else.
 */
export async function pageLink(
  { sign }: Signing,
  connection: string,
  now: Date,
): Promise<PageLink> {
  const until = String(Math.floor(now.getTime() / 1000) + lifeSeconds)
  return { connection, until, proof: await sign(textOf(connection, until)) }
}

type Given = Readonly<Record<keyof PageLink, string | undefined>>

/**
 * A link as it was opened, where it could be one of ours: whatever can be seen to be none is
 * rejected before KMS is asked, so that a stranger's costs no call that is billed and counted.
 *
 * @throws Problem `link_not_valid` where it has another form, is too old, or further ahead than any
 * of ours; its details name the connection that it asked for, for whoever can authorize it in the
 * console.
 */
export function parsePageLink({ connection, until, proof }: Given, now: Date): PageLink {
  const isOurs = connection && isId.test(connection) && until && isCurrent(until, now)
  if (isOurs && proof && isProof.test(proof)) return { connection, until, proof }
  throw notValid(connection)
}

/** @throws Problem `link_not_valid` where the proof is not of this deployment and this link. */
export async function verifyLink(
  { sign }: Signing,
  { connection, until, proof }: PageLink,
): Promise<string> {
  const own = await sign(textOf(connection, until))
  if (!timingSafeEqual(hashed(own), hashed(proof))) throw notValid(connection)
  return connection
}

const notValid = (connection: string | undefined) =>
  new Problem('link_not_valid', connection ? { details: { connection } } : {})

const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
// HMAC-SHA-256 in base64url, without padding.
const isProof = /^[\w-]{43}$/

/** Not over, and no later than a link of this moment could be. */
function isCurrent(until: string, now: Date): boolean {
  if (!/^\d{1,12}$/.test(until)) return false
  const leftSeconds = Number(until) - now.getTime() / 1000
  return leftSeconds > 0 && leftSeconds <= lifeSeconds + skewSeconds
}

const textOf = (connection: string, until: string) => `connector page\n${connection}\n${until}`
const hashed = (text: string) => createHash('sha256').update(text).digest()

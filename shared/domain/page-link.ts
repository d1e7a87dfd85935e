import { createHash, timingSafeEqual } from 'node:crypto'
import type { Powers } from './powers.ts'
import { Problem } from './problem.ts'

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

/**
 * Whatever can be seen to be none of ours is rejected before KMS is asked: a stranger's link costs
 * no call that is billed and counted.
 *
 * @throws Problem `link_not_valid` where a link is not one of ours, or too old; its details name the
 * connection that it asked for, for whoever can authorize it in the console.
 */
export async function demandLink(
  { sign }: Signing,
  { connection, until, proof }: Readonly<Record<keyof PageLink, string | undefined>>,
  now: Date,
): Promise<string> {
  const refused = () => new Problem('link_not_valid', connection ? { details: { connection } } : {})
  if (!connection || !isId.test(connection)) throw refused()
  if (!until || !isCurrent(until, now) || !proof || !isProof.test(proof)) throw refused()
  const own = await sign(textOf(connection, until))
  if (!timingSafeEqual(hashed(own), hashed(proof))) throw refused()
  return connection
}

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

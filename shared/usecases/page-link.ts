import { createHash, timingSafeEqual } from 'node:crypto'
import { Problem } from '../model/problem.ts'
import type { Powers } from '../ports/index.ts'

type Signing = Powers['signLinks']

/** The parameters of a link to the page of a connection that waits for consent. */
export interface PageLink {
  readonly connection: string
  /** Its expiry, in seconds since 1970. */
  readonly until: string
  readonly proof: string
}

const lifeSeconds = 24 * 3600
/** By how much the clocks of two functions may differ. */
const skewSeconds = 60

/**
 * A link that starts the authorization of one connection without an access key; valid for a day.
 */
export async function pageLink(
  { sign }: Signing,
  connection: string,
  now: Date,
): Promise<PageLink> {
  const until = String(Math.floor(now.getTime() / 1000) + lifeSeconds)
  return { connection, until, proof: await sign(textOf(connection, until)) }
}

type LinkParams = Readonly<Record<keyof PageLink, string | undefined>>

/**
 * Parses an opened link. A link that cannot be valid is rejected before the call to KMS, so that
 * strangers cause no calls that are billed and throttled.
 *
 * @throws Problem `link_not_valid` where it has another form, has expired, or expires later than a
 * valid link can; its details name the connection, for a user who can authorize it in the console.
 */
export function parsePageLink({ connection, until, proof }: LinkParams, now: Date): PageLink {
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

/** Whether it has not expired, and expires no later than a link of now. */
function isCurrent(until: string, now: Date): boolean {
  if (!/^\d{1,12}$/.test(until)) return false
  const leftSeconds = Number(until) - now.getTime() / 1000
  return leftSeconds > 0 && leftSeconds <= lifeSeconds + skewSeconds
}

const textOf = (connection: string, until: string) => `connector page\n${connection}\n${until}`
const hashed = (text: string) => createHash('sha256').update(text).digest()

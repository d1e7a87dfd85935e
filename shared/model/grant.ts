import type { ClientRef } from './authorization.ts'
import type { RecordedServer } from './mcp.ts'
import type { TokenFailure, TokenSet } from './token-response.ts'

/** The caller that refreshes a grant, and until when no other caller can. */
export interface Lease {
  readonly owner: string
  readonly until: string
}

/** Consecutive failures since the last refresh that succeeded. */
export interface RefreshFailure {
  readonly kind: TokenFailure['kind']
  readonly code: string
  readonly count: number
  readonly since: string
  /** No request is sent to the provider before this time, unless the OAuth client was changed. */
  readonly retryAt: string
  readonly clientVersion?: number | undefined
}

/** An OAuth grant: its encrypted tokens, and the facts about them. */
export interface Grant {
  /** Access and refresh token, encrypted for this connection and token version. */
  readonly tokens: string
  /** Rises with each new token. */
  readonly tokenVersion: number
  readonly tokenType: string
  readonly scopes: readonly string[]
  /** Whether there is a refresh token. */
  readonly refreshable: boolean
  /**
   * The OAuth client that it was granted to; no other can refresh it. Absent: unknown, since
   * the tokens were obtained elsewhere.
   */
  readonly client?: ClientRef | undefined
  /** The client id of that client at the provider, at that time. */
  readonly clientId?: string | undefined
  /**
   * The hash of that client's endpoints, at that time: its tokens go to no others. Absent where the catalogue knows
   * the provider, and of grants that an earlier version wrote and that were not refreshed since.
   */
  readonly endpointsHash?: string | undefined
  /** The servers that issued the tokens and that accept them, where they were discovered. */
  readonly server?: RecordedServer | undefined
  readonly grantedAt: string
  /** After how many days without use the provider forgets the refresh token. */
  readonly idleDays: number
  /** When these tokens were issued. */
  readonly refreshedAt: string
  /** When the access token expires; absent: the provider does not report it. */
  readonly expiresAt?: string | undefined
  readonly lease?: Lease | undefined
  /** When the lease of an interrupted refresh ended: it can have used the refresh token. */
  readonly interruptedAt?: string | undefined
  /** Stored as `trouble`. */
  readonly lastFailure?: RefreshFailure | undefined
}

const marginMs = 60_000

/** Whether the access token has not expired. */
export function isAlive({ expiresAt }: Grant, now: Date): boolean {
  return expiresAt === undefined || now.getTime() < Date.parse(expiresAt)
}

/**
 * Whether the access token is refreshed before it is returned: less than 60 s left, or less
 * than a tenth of its life where that is shorter.
 */
export function needsRefresh(grant: Grant, now: Date): boolean {
  if (grant.expiresAt === undefined) return false
  const leftMs = Date.parse(grant.expiresAt) - now.getTime()
  return leftMs <= Math.min(marginMs, lifeMs(grant) / 10)
}

function lifeMs({ expiresAt, refreshedAt }: Grant): number {
  return expiresAt === undefined ? Infinity : Date.parse(expiresAt) - Date.parse(refreshedAt)
}

/** Whether another caller is refreshing it. */
export function isLeased({ lease }: Grant, now: Date): boolean {
  return lease !== undefined && now.getTime() < Date.parse(lease.until)
}

/** The facts about new tokens that a grant stores. */
export function tokenFacts(tokens: TokenSet, asked: readonly string[], now: Date) {
  const { scopes = asked, tokenType } = tokens
  const expiresAt = expiryOf(tokens, now)?.toISOString()
  return {
    tokenType,
    scopes: [...scopes],
    refreshedAt: now.toISOString(),
    ...(expiresAt === undefined ? {} : { expiresAt }),
  }
}

/** When new tokens expire; undefined: the provider does not report it. */
export function expiryOf({ expiresInSeconds: seconds }: TokenSet, now: Date): Date | undefined {
  return seconds === undefined ? undefined : new Date(now.getTime() + seconds * 1000)
}

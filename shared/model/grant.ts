import type { ClientRef } from './authorization.ts'
import type { TokenFailure, TokenSet } from './token-response.ts'

/** Who is refreshing, and until when nobody else may. */
export interface Lease {
  readonly owner: string
  readonly until: string
}

/** Failures in a row since the last token came. */
export interface RefreshFailure {
  readonly kind: TokenFailure['kind']
  readonly code: string
  readonly count: number
  readonly since: string
  /** Before then the provider is not asked again, unless the OAuth client is another version. */
  readonly retryAt: string
  readonly clientVersion?: number | undefined
}

/** What somebody consented to: the tokens, sealed, and all that is known of them. */
export interface Grant {
  /** Access and refresh token; they open for this connection and token version alone. */
  readonly tokens: string
  /** Rises with each new token. */
  readonly tokenVersion: number
  readonly tokenType: string
  readonly scopes: readonly string[]
  /** Whether there is a refresh token. */
  readonly refreshable: boolean
  /**
   * The OAuth client that it was granted to; none other can refresh it. Absent: nobody here knows,
   * since the tokens were had elsewhere.
   */
  readonly client?: ClientRef | undefined
  /** As the provider knew that client then. */
  readonly clientId?: string | undefined
  /**
   * The endpoints of that client then: its tokens go to no others. Absent where the catalogue knows
   * the provider, and of grants that an earlier version wrote and that were not refreshed since.
   */
  readonly endpointsHash?: string | undefined
  readonly grantedAt: string
  /** After how many days without use the provider forgets the refresh token. */
  readonly idleDays: number
  /** When these tokens came. */
  readonly refreshedAt: string
  /** When the access token ends; absent: the provider did not say. */
  readonly expiresAt?: string | undefined
  readonly lease?: Lease | undefined
  /** When the lease of a refresh ended that never came back: it may have spent the refresh token. */
  readonly interruptedAt?: string | undefined
  readonly trouble?: RefreshFailure | undefined
}

const marginMs = 60_000

/** Whether the access token has not ended yet. */
export function isAlive({ expiresAt }: Grant, now: Date): boolean {
  return expiresAt === undefined || now.getTime() < Date.parse(expiresAt)
}

/**
 * Whether the access token should be renewed before it is handed out: less than 60 s left, or less
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

/** Whether somebody else is refreshing it now. */
export function isLeased({ lease }: Grant, now: Date): boolean {
  return lease !== undefined && now.getTime() < Date.parse(lease.until)
}

/** What new tokens say of themselves, as a grant keeps it. */
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

/** When new tokens expire; undefined: they do not say. */
export function expiryOf({ expiresInSeconds: seconds }: TokenSet, now: Date): Date | undefined {
  return seconds === undefined ? undefined : new Date(now.getTime() + seconds * 1000)
}

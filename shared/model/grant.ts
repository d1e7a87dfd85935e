import { runtime } from '../runtime/runtime.ts'
import type { ClientRef } from './authorization.ts'
import type { OpenValues } from './captured-values.ts'
import type { JsonObject } from './json.ts'
import type { RecordedServer } from './mcp.ts'
import type { MintFailure } from './minted.ts'
import type { InputValues } from './provider-inputs.ts'
import type { TokenFailure, TokenSet } from './token-response.ts'

/** The caller that refreshes a grant, and until when no other caller can. */
export interface Lease {
  readonly owner: string
  readonly until: string
}

/** Consecutive failures since the last refresh that succeeded. */
export interface RefreshFailure {
  readonly kind: TokenFailure['kind'] | MintFailure['kind']
  readonly code: string
  readonly count: number
  readonly since: string
  /** No request is sent to the provider before this time, unless the OAuth client was changed. */
  readonly retryAt: string
  readonly clientVersion?: number | undefined
}

/** The account at a provider that gave a grant. */
export interface Account {
  readonly id: string
  readonly name?: string | undefined
}

/** An OAuth grant, or a minted credential: its encrypted tokens, and the facts about them. */
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
  /** The values in the URLs of its provider, at that time: its tokens go to no other tenant. */
  readonly inputs?: InputValues | undefined
  /** What the provider's `capture` found, in the callback and in the latest response that has it. */
  readonly captured?: OpenValues | undefined
  /** Whose grant it is, where the provider was asked and answered. */
  readonly account?: Account | undefined
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
  /**
   * Of a minted credential: the version of the connection whose config it was minted from. It holds for
   * no other version, since a change can replace or narrow the root material. Absent: an OAuth grant.
   */
  readonly mintedFor?: number | undefined
  /** Of a minted credential that its provider revokes: what the request needs. */
  readonly revocation?: MintedRevocation | undefined
}

/** What revokes a minted credential at the provider that issued it, whatever the connection becomes. */
export interface MintedRevocation {
  /** Fields of the config that it was minted from. */
  readonly config: JsonObject
  /** The secret ones, encrypted for the revocation alone: a lookup cannot decrypt them. */
  readonly secrets?: string | undefined
}

const marginMs = 60_000

/** Whether there is an access token that has not expired. */
export function isAlive({ tokens, expiresAt }: Grant, now: Date): boolean {
  return tokens !== '' && (expiresAt === undefined || now.getTime() < Date.parse(expiresAt))
}

/**
 * Whether the access token is refreshed before it is returned: less than 60 s left, or less
 * than a tenth of its life where that is shorter. Where there is none yet, whatever its times are: they
 * can be those of a process whose clock is ahead.
 */
export function needsRefresh(grant: Grant, now: Date): boolean {
  if (grant.tokens === '') return true
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
  if (seconds === undefined) return undefined
  // A fraction of a second, times 1,000, can end below the millisecond that it was divided from.
  return new Date(now.getTime() + Math.round(seconds * 1000))
}

const aheadMs = 10 * 60_000
const dayMs = 24 * 3600_000
const usedWithinMs = 7 * dayMs
// A share of the idle expiry of an unused refresh token at the provider.
const keepAliveAfter = 0.5
// How much earlier the jitter makes it, at most.
const keepAliveJitter = 0.2

/** When the grant of a connection was last used, to the day. */
interface Use {
  readonly usedAt?: string | undefined
}

type Granted = Use & { readonly grant: Grant }

/**
 * When a grant is due next: where it was used recently, its token is refreshed with ten minutes, or a
 * third of its life, left; else it is kept alive at half of the provider's idle expiry. Jitter makes
 * it earlier, so that grants of the same time are not refreshed together.
 */
export function nextDue(
  { grant, usedAt }: Granted,
  now: Date,
  jitter = runtime().random(),
): Date | undefined {
  const { expiresAt, refreshable, refreshedAt, lastFailure, idleDays } = grant
  if (!refreshable) return expiresAt === undefined ? undefined : new Date(expiresAt)
  const refreshedMs = Date.parse(refreshedAt)
  const keepAliveMs =
    refreshedMs + idleDays * dayMs * keepAliveAfter * (1 - jitter * keepAliveJitter)
  const endsMs = expiresAt === undefined ? Infinity : Date.parse(expiresAt)
  const leadMs = Math.min(aheadMs, (endsMs - refreshedMs) / 3) * (1 + jitter / 2)
  const refreshMs = wasUsedLately({ grant, usedAt }, now) ? endsMs - leadMs : Infinity
  const earliestMs = Math.max(now.getTime(), lastFailure ? Date.parse(lastFailure.retryAt) : 0)
  return new Date(Math.max(earliestMs, Math.min(keepAliveMs, refreshMs)))
}

/** Whether the grant was used in the last seven days. */
export function wasUsedLately({ grant, usedAt = grant.grantedAt }: Granted, now: Date): boolean {
  return now.getTime() - Date.parse(usedAt) < usedWithinMs
}

/** Whether the provider can soon expire the refresh token because it is idle. */
export function isNearIdleExpiry({ idleDays, refreshedAt }: Grant, now: Date): boolean {
  const idleMs = now.getTime() - Date.parse(refreshedAt)
  return idleMs >= idleDays * dayMs * keepAliveAfter * (1 - keepAliveJitter)
}

/** Whether the access token expires so soon that this alone is a reason to refresh it. */
export function expiresSoon({ expiresAt }: Grant, now: Date): boolean {
  if (expiresAt === undefined) return false
  return Date.parse(expiresAt) - now.getTime() <= aheadMs * (1 + 1 / 2)
}

/** Whether to record that a grant is in use: once a day. */
export function shouldRecordUse({ usedAt }: Use, now: Date): boolean {
  return usedAt === undefined || now.getTime() - Date.parse(usedAt) >= dayMs
}

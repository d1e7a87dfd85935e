import { limits } from './limits.ts'

/**
 * How fast the schedule refreshes the grants of one OAuth client, learned from its provider's
 * responses. It stands in the client's row, so that all workers share it. Absent: as fast as
 * `limits.refreshesPerSecond`.
 */
export interface RefreshPace {
  /** Refreshes a second of all workers together, at the time `at` or at the end of the pause. */
  readonly perSecond: number
  /** Why it was slowed down. */
  readonly cause: SlowdownCause['kind']
  /** When it was learned. */
  readonly at: string
  /** No refresh before this time, as the provider requires (`Retry-After`, RFC 9110 section 10.2.3). */
  readonly pausedUntil?: string | undefined
}

/**
 * Why a client is slowed down: its provider limits the rate of requests, or fails them all.
 */
export type SlowdownCause =
  | { readonly kind: 'limited'; readonly retryAfterSeconds?: number | undefined }
  | { readonly kind: 'failing' }

const minPerSecond = 1
// In which time a provider gets twice as many requests. From 1 to 500 after an outage takes three
// minutes; near a limit each step costs some requests that are rejected.
const doublingMs = { failing: 20_000, limited: 60_000 } as const
// Workers that meet one limit concurrently count as one.
const sameLimitMs = 5000
const maxPauseMs = 3600_000

/** When the next refresh of a client can start, in milliseconds since the epoch. */
export function pausedUntilMs(pace: RefreshPace | undefined): number {
  return pace?.pausedUntil === undefined ? 0 : Date.parse(pace.pausedUntil)
}

/** How many refreshes of a client all workers together start in a second, outside of its pause. */
export function refreshesPerSecond(pace: RefreshPace | undefined, nowMs: number): number {
  if (!pace) return limits.refreshesPerSecond
  const fromMs = Math.max(Date.parse(pace.at), pausedUntilMs(pace))
  const doublings = Math.max(0, nowMs - fromMs) / doublingMs[pace.cause]
  return Math.min(limits.refreshesPerSecond, pace.perSecond * 2 ** doublings)
}

/** The newer of two paces of one client. */
export function newerPace(
  a: RefreshPace | undefined,
  b: RefreshPace | undefined,
): RefreshPace | undefined {
  if (!a || !b) return a ?? b
  return a.at < b.at ? b : a
}

/**
 * The pace of a client after its provider limited or failed its refreshes: half as fast, or as slow
 * as can be. Undefined where that is known already.
 */
export function slowedPace(
  pace: RefreshPace | undefined,
  cause: SlowdownCause,
  nowMs: number,
): RefreshPace | undefined {
  if (pace && nowMs < Math.max(Date.parse(pace.at) + sameLimitMs, pausedUntilMs(pace))) {
    return undefined
  }
  const slowed = { cause: cause.kind, at: new Date(nowMs).toISOString() }
  if (cause.kind === 'failing') return { ...slowed, perSecond: minPerSecond }
  const perSecond = Math.max(minPerSecond, refreshesPerSecond(pace, nowMs) / 2)
  const pauseMs = Math.min(maxPauseMs, (cause.retryAfterSeconds ?? 0) * 1000)
  if (pauseMs === 0) return { ...slowed, perSecond }
  return { ...slowed, perSecond, pausedUntil: new Date(nowMs + pauseMs).toISOString() }
}

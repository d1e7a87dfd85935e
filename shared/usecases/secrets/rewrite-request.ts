import type { RewriteCursor, RewriteRun } from './rewrite-secrets.ts'

/** What an operator's tool sends for one run of a pass; its members are checked, since they are input. */
export interface RewriteRequest {
  readonly projectId?: string | undefined
  readonly dryRun?: boolean | undefined
  /** Rows a second, at most: 1 to 200. */
  readonly rate?: number | undefined
  readonly cursor?: RewriteCursor | undefined
}

const defaultRate = 20
const maxRate = 200
// Of the function's two minutes: short enough for a tool to show progress, long enough to be cheap.
const defaultRunMs = 30_000

/** One run that starts now, for half a minute by default. */
export function toRewriteRun(
  { projectId, dryRun, rate = defaultRate, cursor }: RewriteRequest,
  nowMs: number,
  runMs = defaultRunMs,
): Omit<RewriteRun, 'isOutdated' | 'failed'> {
  const bounded = Math.min(Math.max(Number(rate) || defaultRate, 1), maxRate)
  return { projectId, dryRun, rate: bounded, cursor, untilMs: nowMs + runMs }
}

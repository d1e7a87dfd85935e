import { systemOwnerId } from '../../model/connection.ts'
import type { SecretOwner } from '../../model/secret.ts'
import type { Powers } from '../../ports/index.ts'
import type { HeldRef, RefPage, SecretKind } from '../../ports/secret-moves.ts'
import { runtime } from '../../runtime/runtime.ts'
import { type RefTests, rewriteSecret, rewritingSecret } from './rewrite-secret.ts'

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

/** The powers to rewrite the secrets of a deployment. */
export const rewritingSecrets = [
  'listProjects',
  'pageSecretRefs',
  ...rewritingSecret,
] as const satisfies readonly (keyof Powers)[]

type Needed = Pick<Powers, (typeof rewritingSecrets)[number]>

/** Where a pass over all rows goes on: its rows are in the order of owner, kind and id. */
export interface RewriteCursor {
  readonly ownerId: string
  readonly kind?: SecretKind
  /** The id of the last row that was handled. */
  readonly after?: string | undefined
}

/** One run of a pass. */
export interface RewriteRun extends RefTests {
  /** Absent: every project, and the system. */
  readonly projectId?: string | undefined
  /** Counts, and rewrites nothing. */
  readonly dryRun?: boolean | undefined
  /** Rows a second, at most. */
  readonly rate: number
  /** When no more rows are started, in milliseconds since the epoch. */
  readonly untilMs: number
  /** Absent: from the start. */
  readonly cursor?: RewriteCursor | undefined
  /** Is called for each row that failed: it costs no other row. */
  failed(owner: SecretOwner, error: unknown): void
}

/** What a run did. */
export interface RewriteTally {
  /** Rows whose ref was to be replaced. */
  outdated: number
  rewritten: number
  /** Rows that another writer or a delete changed first, or that a later pass has to rewrite. */
  skipped: number
  failed: number
  /** Where the next run goes on; absent: the pass is complete. */
  cursor?: RewriteCursor
}

const maxConcurrent = 8

/**
 * Rewrites outdated secrets, row by row, until the pass is complete or the time is up. A pass can be
 * ended at any step and started again from anywhere: rows that were rewritten are not outdated.
 *
 * @throws Problem `dependency_unavailable` where rows cannot be listed.
 */
export async function rewriteSecrets(powers: Needed, run: RewriteRun): Promise<RewriteTally> {
  const tally: RewriteTally = { outdated: 0, rewritten: 0, skipped: 0, failed: 0 }
  const pace = paceOf(run.rate)
  for await (const { from, outdated } of batches(powers, run)) {
    if (runtime().clock.nowMs() >= run.untilMs) return { ...tally, cursor: from }
    tally.outdated += outdated.length
    if (run.dryRun) continue
    await Promise.all(outdated.map((row) => rewriteCounted(powers, run, row, tally)))
    await pace(outdated.length)
  }
  return tally
}

async function rewriteCounted(
  powers: Needed,
  run: RewriteRun,
  row: HeldRef,
  tally: RewriteTally,
): Promise<void> {
  try {
    tally[(await rewriteSecret(powers, row, run)) ? 'rewritten' : 'skipped'] += 1
  } catch (error) {
    tally.failed += 1
    run.failed(row, error)
  }
}

/** Waits so that no more rows a second are handled than this. */
function paceOf(rate: number): (count: number) => Promise<void> {
  const { clock } = runtime()
  const startMs = clock.nowMs()
  let handled = 0
  return async (count) => {
    handled += count
    const aheadMs = startMs + (handled * 1000) / rate - clock.nowMs()
    if (aheadMs > 0) await clock.sleep(aheadMs)
  }
}

interface Batch {
  /** The cursor with which a run starts at this batch. */
  readonly from: RewriteCursor
  readonly outdated: readonly HeldRef[]
}

/** The outdated rows from the cursor on, a few at a time; an empty batch where a page has none. */
async function* batches(powers: Needed, run: RewriteRun): AsyncGenerator<Batch> {
  for await (const { from, rows } of pages(powers, run)) {
    const outdated: HeldRef[] = []
    for (const { secretRef, ...owner } of rows)
      if (secretRef !== undefined && (await run.isOutdated(secretRef)))
        outdated.push({ ...owner, secretRef })
    let after = from.after
    for (let at = 0; at === 0 || at < outdated.length; at += maxConcurrent) {
      const some = outdated.slice(at, at + maxConcurrent)
      yield { from: { ...from, after }, outdated: some }
      after = some.at(-1)?.id ?? after
    }
  }
}

async function* pages(
  { listProjects, pageSecretRefs }: Needed,
  { projectId, cursor }: RewriteRun,
): AsyncGenerator<{ from: RewriteCursor; rows: RefPage['rows'] }> {
  const all = projectId === undefined ? await everyOwner(listProjects) : [projectId]
  for (const step of all.flatMap(stepsOf)) {
    if (cursor && comesBefore(step, cursor)) continue
    let after = cursor && nameOf(step) === nameOf(cursor) ? cursor.after : undefined
    do {
      const page: RefPage = await pageSecretRefs.page(step.ownerId, step.kind, after)
      yield { from: { ...step, after }, rows: page.rows }
      after = page.after
    } while (after !== undefined)
  }
}

const stepsOf = (ownerId: string): RewriteCursor[] => [
  { ownerId },
  { ownerId, kind: 'oauth2_client' },
]

const nameOf = ({ ownerId, kind }: RewriteCursor) => `${ownerId} ${kind ?? ''}`
const comesBefore = (one: RewriteCursor, other: RewriteCursor) => nameOf(one) < nameOf(other)

async function everyOwner({ list }: Powers['listProjects']): Promise<string[]> {
  return [systemOwnerId, ...(await list()).map(({ id }) => id)].sort()
}

import { type Metric, metricNamespace, metrics } from '../api/metrics.ts'
import { statusOf } from '../api/surface.ts'
import type { CleanupTask } from '../model/cleanup-task.ts'
import type { AuditEvent } from '../model/event.ts'
import { hasCode, type Problem } from '../model/problem.ts'
import { settings } from '../runtime/settings.ts'
import type { CleanupObserver } from '../usecases/cleanup/run-cleanup.ts'
import type { CleanupTally } from '../usecases/cleanup/sweep-cleanup-tasks.ts'
import type { SecretTally } from '../usecases/cleanup/sweep-secrets.ts'
import type { RewriteTally } from '../usecases/secrets/rewrite-secrets.ts'
import type { RefreshStart } from '../usecases/start-refreshes.ts'
import { factsOf, log } from './log.ts'

/** What was measured at one moment. */
type Measures = Partial<Record<Metric, number>>

/**
 * Writes metrics as one line in CloudWatch's embedded metric format, from which CloudWatch makes
 * them without a call. With a class they are also counted by that class alone.
 *
 * Not through `console`: Lambda prefixes its lines, and CloudWatch makes no metrics of such a line.
 */
function measure(measures: Measures, ofClass?: string): void {
  if (process.env.POWERTOOLS_METRICS_DISABLED === 'true') return
  const names = Object.keys(measures) as Metric[]
  const Dimensions = ofClass === undefined ? [['Stage']] : [['Stage'], ['Stage', 'Class']]
  const line = {
    _aws: {
      Timestamp: Date.now(),
      CloudWatchMetrics: [
        {
          Namespace: metricNamespace,
          Dimensions,
          Metrics: names.map((Name) => ({ Name, Unit: metrics[Name] })),
        },
      ],
    },
    Stage: process.env[settings.stage] ?? '',
    ...(ofClass === undefined ? {} : { Class: ofClass }),
    ...measures,
  }
  process.stdout.write(`${JSON.stringify(line)}\n`)
}

/** One item of a lookup's response: resolved, or failed with a code. */
interface Item {
  readonly type?: unknown
  readonly error?: { readonly code?: unknown }
}

/** Measures the response of a lookup, one item or many, and its duration. */
export function measureLookups(data: unknown, durationMs: number): void {
  const items = (Array.isArray(data) ? data : [data ?? {}]) as readonly Item[]
  // A field of a connection may be called `error`, but then it has a type.
  const failed = items.filter((item) => item.type === undefined && item.error !== undefined)
  measure({ Lookups: items.length - failed.length, LookupLatency: durationMs })
  for (const { error } of failed) {
    measure({ LookupFailures: 1 }, String(error?.code))
    if (error?.code === 'secret_missing') measure({ SecretsMissing: 1 })
  }
}

/** Measures what a task failed to do. */
export function measureFailure(error: unknown): void {
  if (hasCode(error, 'secret_missing')) measure({ SecretsMissing: 1 })
}

/** Measures a request that failed as a whole. */
export function measureRejection(
  { resolves }: { readonly resolves?: boolean },
  { code }: Problem,
): void {
  const status = statusOf(code)
  if (status === 401) measure({ RefusedKeys: 1 })
  else if (resolves) measure({ LookupFailures: 1 }, code)
  if (code === 'too_many_connection_tests') measure({ ConnectionTestsLimited: 1 })
  if (code === 'secret_missing') measure({ SecretsMissing: 1 })
  else if (status === 500) measure({ Bugs: 1 })
  if (status === 503) measure({ Unavailable: 1 })
}

/**
 * Measures what the audit log records of grants. Here and not where it happens: every refresh writes
 * a record in its own transaction, so none is missed and no lookup waits for it.
 */
export function measureAuditRecords(
  records: readonly AuditEvent[],
  failed: ReadonlySet<string>,
): void {
  const done = records.filter(({ id }) => !failed.has(id))
  const count = (type: AuditEvent['type']) => done.filter((record) => record.type === type).length
  const counted: Measures = {
    EventsPublished: done.length,
    Refreshes: count('connection.refreshed'),
    ConnectionsExpired: count('connection.expired'),
  }
  const counts = Object.entries(counted).filter(([, value]) => value > 0)
  if (counts.length > 0) measure(Object.fromEntries(counts))
  for (const { type, details } of done) {
    const isFailure = type === 'connection.refresh_failed' || type === 'connection.mint_failed'
    if (isFailure) measure({ RefreshFailures: 1 }, String(details.kind))
  }
}

/** Measures what a run of a migration or rotation did. */
export function measureRewritten({
  rewritten,
  failed,
}: Pick<RewriteTally, 'rewritten' | 'failed'>): void {
  measure({ SecretsRewritten: rewritten, SecretRewriteFailures: failed })
}

/** Measures how many key pairs are kept that a later one has replaced. */
export function measureKeys(replaced: number): void {
  measure({ ReplacedSecretKeys: replaced })
}

/** Measures the grants that are due, zeros included, so that an alarm ends. */
export function measureRefreshStart({ backlog, lagSeconds }: RefreshStart): void {
  measure({ RefreshBacklog: backlog, RefreshLag: lagSeconds })
}

/** Measures what a sweep deferred and found, zeros included, so that an alarm ends. */
export function measureSweep(tasks: CleanupTally, secrets: SecretTally): void {
  measure({
    Leftovers: tasks.left,
    LeftoverAge: tasks.oldestSeconds,
    OrphanedSecrets: secrets.orphaned + secrets.marked,
    DiscardedSecrets: secrets.discarded,
    LostSecrets: secrets.gone,
  })
}

/** Logs and measures the cleanup tasks that are not complete. */
export const cleanupLog: CleanupObserver = {
  failed(task, error) {
    log.warn('cleanup_failed', {
      ...taskFacts(task),
      ...(error === undefined ? {} : factsOf(error)),
    })
    measureFailure(error)
  },
  deferred(task) {
    log.warn('cleanup_deferred', taskFacts(task))
  },
}

const taskFacts = ({ id, kind, subject }: CleanupTask) => ({ cleanup_task: id, kind, subject })

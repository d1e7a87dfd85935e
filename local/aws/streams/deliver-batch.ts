import { place } from '../../cloudformation/identities.ts'
import { listOf, type Members, membersOf } from '../../cloudformation/json.ts'
import type { StreamMapping } from '../../cloudformation/triggers.ts'
import { fits } from '../events/pattern.ts'
import type { Outcome } from '../lambda/worker-protocol.ts'

/** One change of a table. */
export interface StreamRecord extends Members {
  readonly dynamodb: { readonly SequenceNumber: string } & Members
}

/** Calls the mapping's function. */
export type Invoke = (event: unknown) => Promise<Outcome>

/**
 * Gives records to the mapping's function, but for those that its filters pass over.
 *
 * Resolves with how many of the records are done: all, or those before the first that failed.
 */
async function deliverBatch(
  mapping: StreamMapping,
  records: readonly StreamRecord[],
  invoke: Invoke,
): Promise<number> {
  const wanted = records.filter((record) => passes(mapping, record))
  if (wanted.length === 0) return records.length
  const outcome = await invoke({
    Records: wanted.map((record) => ({
      ...record,
      // The engine names a region of its own.
      awsRegion: place.region,
      eventSourceARN: mapping.streamArn,
    })),
  })
  if (outcome.kind !== 'result') return 0
  return mapping.reportsFailures ? doneBefore(failuresIn(outcome.json), records) : records.length
}

function passes({ filters }: StreamMapping, record: StreamRecord): boolean {
  return filters.length === 0 || filters.some((filter) => fits(filter, record))
}

function failuresIn(json: string): readonly string[] {
  const { batchItemFailures } = membersOf(JSON.parse(json))
  return listOf(batchItemFailures).map((failure) => String(membersOf(failure).itemIdentifier))
}

// An identifier that names no record fails the whole batch, as in Lambda.
function doneBefore(failures: readonly string[], records: readonly StreamRecord[]): number {
  if (failures.length === 0) return records.length
  const places = failures.map((failure) =>
    records.findIndex(({ dynamodb }) => dynamodb.SequenceNumber === failure),
  )
  return Math.max(0, Math.min(...places))
}

/** How patiently a batch that fails is tried again. */
export interface RetryPace {
  readonly firstRetryMs: number
  readonly longestRetryMs: number
  /** Waits; returns immediately when the reader stops. */
  readonly pause: (ms: number) => Promise<unknown>
  readonly stopped: () => boolean
}

/** Callbacks of a delivery. */
export interface Report {
  /** Everything up to this sequence number is done. */
  readonly done: (sequenceNumber: string) => Promise<void>
  readonly reportError: (message: string) => void
}

/**
 * Brings records to the mapping's function until every one is done, in their order. A batch that
 * fails is tried again, in halves where the mapping says so, and given up on where it says so.
 */
export async function bringRecords(
  mapping: StreamMapping,
  records: readonly StreamRecord[],
  invoke: Invoke,
  report: Report,
  retryPace: RetryPace,
): Promise<void> {
  let left = records
  let size = mapping.batchSize
  let failures = 0
  while (left.length > 0 && !retryPace.stopped()) {
    const batch = left.slice(0, size)
    const delivered = await deliverBatch(mapping, batch, invoke)
    const gaveUp = delivered === 0 && !canBisect(mapping, batch) && isOver(mapping, ++failures)
    if (gaveUp) report.reportError(`gave up on ${batch.length} records of its stream`)
    const done = gaveUp ? batch.length : delivered
    const last = batch[done - 1]
    if (last) {
      await report.done(last.dynamodb.SequenceNumber)
      left = left.slice(done)
      size = mapping.batchSize
      failures = 0
    } else if (canBisect(mapping, batch)) size = Math.ceil(batch.length / 2)
    else await retryPace.pause(delayMs(failures, retryPace))
  }
}

const canBisect = ({ bisects }: StreamMapping, batch: readonly StreamRecord[]): boolean =>
  bisects && batch.length > 1

const isOver = ({ retries }: StreamMapping, failures: number): boolean =>
  retries !== undefined && failures > retries

function delayMs(failures: number, { firstRetryMs, longestRetryMs }: RetryPace): number {
  return Math.min(firstRetryMs * 2 ** (failures - 1), longestRetryMs)
}

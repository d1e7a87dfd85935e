import type { StreamMapping } from '../template/stream-mappings.ts'
import { deliverBatch, type Invoke } from './deliver-batch.ts'
import type { StreamRecord } from './stream-client.ts'

/** How patiently a batch that fails is tried again. */
export interface Patience {
  readonly firstRetryMs: number
  readonly longestRetryMs: number
  /** Waits; returns at once when the reader stops. */
  readonly pause: (ms: number) => Promise<unknown>
  readonly stopped: () => boolean
}

/** What is told of records on their way. */
export interface Report {
  /** Everything up to this sequence number is done. */
  readonly done: (sequenceNumber: string) => Promise<void>
  readonly complain: (words: string) => void
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
  patience: Patience,
): Promise<void> {
  let left = records
  let size = left.length
  let failures = 0
  while (left.length > 0 && !patience.stopped()) {
    const batch = left.slice(0, size)
    const delivered = await deliverBatch(mapping, batch, invoke)
    const gaveUp = delivered === 0 && !canBisect(mapping, batch) && isOver(mapping, ++failures)
    if (gaveUp) report.complain(`gave up on ${batch.length} records of its stream`)
    const done = gaveUp ? batch.length : delivered
    const last = batch[done - 1]
    if (last) {
      await report.done(last.dynamodb.SequenceNumber)
      left = left.slice(done)
      size = left.length
      failures = 0
    } else if (canBisect(mapping, batch)) size = Math.ceil(batch.length / 2)
    else await patience.pause(delayMs(failures, patience))
  }
}

const canBisect = ({ bisects }: StreamMapping, batch: readonly StreamRecord[]): boolean =>
  bisects && batch.length > 1

const isOver = ({ retries }: StreamMapping, failures: number): boolean =>
  retries !== undefined && failures > retries

function delayMs(failures: number, { firstRetryMs, longestRetryMs }: Patience): number {
  return Math.min(firstRetryMs * 2 ** (failures - 1), longestRetryMs)
}

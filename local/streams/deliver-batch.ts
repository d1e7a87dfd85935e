import { fits } from '../events/pattern.ts'
import type { Outcome } from '../lambda/outcome.ts'
import { listOf, membersOf } from '../template/json.ts'
import { place } from '../template/place.ts'
import type { StreamMapping } from '../template/stream-mappings.ts'
import type { StreamRecord } from './stream-client.ts'

/** Calls the mapping's function. */
export type Invoke = (event: unknown) => Promise<Outcome>

/**
 * Gives records to the mapping's function, but for those that its filters pass over.
 *
 * Resolves with how many of the records are done: all, or those before the first that failed.
 */
export async function deliverBatch(
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

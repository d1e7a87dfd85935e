import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda'
import type { Task } from '../api/task.ts'
import { fromItem, type Item } from '../aws/dynamodb/client.ts'
import { factsOf, log } from './log.ts'
import type { PowersOf } from './pipeline.ts'
import { taskHandler } from './task.ts'

type Row = Readonly<Record<string, unknown>>

/** Begins with a batch; what it returns is done with each row of it. */
type Begin<T extends Task> = (powers: PowersOf<T>) => (row: Row) => Promise<void>

/**
 * Makes the Lambda handler of a task that the table's stream feeds. The rows of a batch are handled
 * concurrently, in no order, so that one that hangs delays none: each must end by itself. The first
 * that fails, and what follows it, is brought again (Lambda: partial batch responses), so a row may
 * be handled twice.
 */
export function streamHandler<const T extends Task>(task: T, powers: PowersOf<T>, begin: Begin<T>) {
  return taskHandler(
    task,
    powers,
    async ({ Records }: DynamoDBStreamEvent, given, requestId): Promise<DynamoDBBatchResponse> => {
      const handle = begin(given)
      const results = await Promise.allSettled(Records.map(async (record) => handle(rowOf(record))))
      const failures = results.flatMap((result, index) =>
        result.status === 'rejected' ? [{ record: Records[index], reason: result.reason }] : [],
      )
      for (const { reason } of failures) {
        log.error('not done', { task: task.id, request_id: requestId, ...factsOf(reason) })
      }
      const [first] = failures
      if (!first) return { batchItemFailures: [] }
      return {
        batchItemFailures: [{ itemIdentifier: first.record?.dynamodb?.SequenceNumber ?? '' }],
      }
    },
  )
}

function rowOf({ dynamodb }: DynamoDBRecord): Record<string, unknown> {
  return fromItem((dynamodb?.NewImage ?? {}) as Item)
}

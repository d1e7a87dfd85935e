import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda'
import type { Task } from '../api/task.ts'
import { fromItem, type Item } from '../aws/table.ts'
import { background } from './background.ts'
import { factsOf, log } from './log.ts'
import type { PowersOf } from './serve.ts'

/** What is done with one row that was written. */
type Do<T extends Task> = (
  row: Readonly<Record<string, unknown>>,
  powers: PowersOf<T>,
  requestId: string,
) => Promise<void>

/**
 * Makes the Lambda handler of a task that the table's stream feeds, row by row in their order. The
 * first that fails, and what follows it, is brought again (Lambda: partial batch responses).
 */
export function streamed<const T extends Task>(task: T, powers: PowersOf<T>, run: Do<T>) {
  return background(
    task,
    powers,
    async ({ Records }: DynamoDBStreamEvent, given, requestId): Promise<DynamoDBBatchResponse> => {
      for (const record of Records) {
        try {
          await run(rowOf(record), given, requestId)
        } catch (error) {
          log.error('not done', { task: task.id, request_id: requestId, ...factsOf(error) })
          return { batchItemFailures: [{ itemIdentifier: record.dynamodb?.SequenceNumber ?? '' }] }
        }
      }
      return { batchItemFailures: [] }
    },
  )
}

function rowOf({ dynamodb }: DynamoDBRecord): Record<string, unknown> {
  return fromItem((dynamodb?.NewImage ?? {}) as Item)
}

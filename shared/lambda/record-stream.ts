import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda'
import type { Task } from '../api/task.ts'
import { fromItem, type Item } from '../aws/dynamodb/client.ts'
import { decodeAuditEvent } from '../aws/rows/audit-event.ts'
import type { AuditEvent } from '../model/event.ts'
import { log } from './log.ts'
import { measureAuditRecords } from './measure-records.ts'
import type { PowersOf } from './pipeline.ts'
import { taskHandler } from './task.ts'

/** What is done with records of the audit trail. @returns the ids of those that it failed for. */
type Do<T extends Task> = (
  records: readonly AuditEvent[],
  powers: PowersOf<T>,
) => Promise<ReadonlySet<string>>

/**
 * Makes the Lambda handler of a task that the table's stream brings records of the audit trail.
 * From the first that failed on they are brought again (Lambda: partial batch responses).
 */
export function auditStreamHandler<const T extends Task>(task: T, powers: PowersOf<T>, run: Do<T>) {
  return taskHandler(
    task,
    powers,
    async ({ Records }: DynamoDBStreamEvent, given, requestId): Promise<DynamoDBBatchResponse> => {
      const news = Records.map(brought).filter(isNews)
      const records = news.map(({ record }) => record)
      const failed = await run(records, given)
      measureAuditRecords(records, failed)
      const place = records.findIndex(({ id }) => failed.has(id))
      if (place < 0) return { batchItemFailures: [] }
      log.warn('not done', { task: task.id, request_id: requestId, records: failed.size })
      const itemIdentifier = news[place]?.sequenceNumber ?? ''
      return { batchItemFailures: [{ itemIdentifier }] }
    },
  )
}

interface Brought {
  readonly record: AuditEvent
  readonly sequenceNumber: string
  /** When it was written into this table, in milliseconds. */
  readonly writtenMs: number | undefined
}

function brought({ dynamodb }: DynamoDBRecord): Brought {
  const record = decodeAuditEvent(fromItem((dynamodb?.NewImage ?? {}) as Item))
  const { SequenceNumber: sequenceNumber = '', ApproximateCreationDateTime: seconds } =
    dynamodb ?? {}
  return { record, sequenceNumber, writtenMs: seconds === undefined ? undefined : seconds * 1000 }
}

const hourMs = 3600_000

// A record is written as it happens. One that comes into the table long after is history, restored
// or moved here: whoever acts on it would do so a second time.
function isNews({ record, writtenMs }: Brought): boolean {
  return writtenMs === undefined || writtenMs - Date.parse(record.at) < hourMs
}

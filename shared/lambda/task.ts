import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware'
import middy from '@middy/core'
import type {
  Context,
  DynamoDBBatchResponse,
  DynamoDBRecord,
  DynamoDBStreamEvent,
} from 'aws-lambda'
import type { Task } from '../api/task.ts'
import { fromItem, type Item } from '../aws/dynamodb/client.ts'
import { decodeAuditEvent } from '../aws/rows/change-records.ts'
import type { AuditEvent } from '../model/event.ts'
import { factsOf, log, logger, perInvocation } from './log.ts'
import { measureAuditRecords, measureFailure } from './metrics.ts'
import type { PowersOf } from './pipeline.ts'

type Run<T extends Task, In, Out> = (
  event: In,
  powers: PowersOf<T>,
  requestId: string,
) => Promise<Out>

/**
 * Makes the Lambda handler of a task. What it throws is logged and thrown on, without its message, so
 * that the caller of the function learns that it failed and nothing else.
 */
export function taskHandler<const T extends Task, In, Out>(
  task: T,
  powers: PowersOf<T>,
  run: Run<T, In, Out>,
) {
  const over = (given: PowersOf<T>) =>
    middy<In, Out>()
      .use(injectLambdaContext(logger, perInvocation))
      .handler((event: In, context: Context) => attempt(task, given, run, event, context))
  return Object.assign(over(powers), { with: over })
}

async function attempt<T extends Task, In, Out>(
  { id }: T,
  powers: PowersOf<T>,
  run: Run<T, In, Out>,
  event: In,
  { awsRequestId }: Context,
): Promise<Out> {
  try {
    return await run(event, powers, awsRequestId)
  } catch (error) {
    log.error('task_failed', { task: id, request_id: awsRequestId, ...factsOf(error) })
    measureFailure(error)
  }
  // Outside of the catch and without a cause: the runtime prints what is thrown.
  throw new Error(`${id} failed: see its log, request ${awsRequestId}`)
}

type Row = Readonly<Record<string, unknown>>

/** Starts a batch; what it returns handles each row of it. */
type StartBatch<T extends Task> = (powers: PowersOf<T>) => (row: Row) => Promise<void>

/**
 * Makes the Lambda handler of a task that the table's stream feeds. The rows of a batch are handled
 * concurrently, in no order, so that one that hangs delays none: each must end by itself. Lambda
 * delivers the first that fails, and what follows it, again (partial batch responses), so a row may
 * be handled twice.
 */
export function streamHandler<const T extends Task>(
  task: T,
  powers: PowersOf<T>,
  startBatch: StartBatch<T>,
) {
  return taskHandler(task, powers, async ({ Records }: DynamoDBStreamEvent, granted, requestId) => {
    const handle = startBatch(granted)
    const results = await Promise.allSettled(Records.map(async (record) => handle(rowOf(record))))
    const failures = results.flatMap((result, index) =>
      result.status === 'rejected' ? [{ record: Records[index], reason: result.reason }] : [],
    )
    for (const { reason } of failures) {
      log.error('stream_record_failed', {
        task: task.id,
        request_id: requestId,
        ...factsOf(reason),
      })
    }
    const [first] = failures
    return first ? againFrom(first.record?.dynamodb?.SequenceNumber) : done
  })
}

const done: DynamoDBBatchResponse = { batchItemFailures: [] }

function againFrom(sequenceNumber = ''): DynamoDBBatchResponse {
  return { batchItemFailures: [{ itemIdentifier: sequenceNumber }] }
}

function rowOf({ dynamodb }: DynamoDBRecord): Record<string, unknown> {
  return fromItem((dynamodb?.NewImage ?? {}) as Item)
}

/** Handles records of the audit log. @returns the ids of those that it failed for. */
type HandleRecords<T extends Task> = (
  records: readonly AuditEvent[],
  powers: PowersOf<T>,
) => Promise<ReadonlySet<string>>

/**
 * Makes the Lambda handler of a task that the table's stream brings records of the audit log.
 * Lambda delivers the first that failed, and what follows it, again (partial batch responses).
 */
export function auditStreamHandler<const T extends Task>(
  task: T,
  powers: PowersOf<T>,
  handleRecords: HandleRecords<T>,
) {
  return taskHandler(task, powers, async ({ Records }: DynamoDBStreamEvent, granted, requestId) => {
    const recent = Records.map(auditRecordOf).filter(isRecent)
    const records = recent.map(({ record }) => record)
    const failed = await handleRecords(records, granted)
    measureAuditRecords(records, failed)
    const first = recent.find(({ record }) => failed.has(record.id))
    if (!first) return done
    log.warn('stream_record_failed', {
      task: task.id,
      request_id: requestId,
      records: failed.size,
    })
    return againFrom(first.sequenceNumber)
  })
}

interface StreamedRecord {
  readonly record: AuditEvent
  readonly sequenceNumber: string | undefined
  /** When it was written into this table, in milliseconds since the epoch. */
  readonly writtenMs: number | undefined
}

function auditRecordOf(streamed: DynamoDBRecord): StreamedRecord {
  const { SequenceNumber: sequenceNumber, ApproximateCreationDateTime: seconds } =
    streamed.dynamodb ?? {}
  const writtenMs = seconds === undefined ? undefined : seconds * 1000
  return { record: decodeAuditEvent(rowOf(streamed)), sequenceNumber, writtenMs }
}

const hourMs = 3600_000

// A record is written as it happens. One that comes into the table long after is history, restored
// or moved here: a task that acts on it would do so a second time.
function isRecent({ record, writtenMs }: StreamedRecord): boolean {
  return writtenMs === undefined || writtenMs - Date.parse(record.at) < hourMs
}

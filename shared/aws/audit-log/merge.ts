import { QueryCommand } from '@aws-sdk/client-dynamodb'
import { dynamodb, fromItem, type Item, tableName, toItem } from '../dynamodb/client.ts'
import type { Key } from '../dynamodb/keys.ts'
import { answered } from '../sdk/client.ts'

/** A partition that holds records sorted by id: of the table, or of one of its indexes. */
export interface LogSource {
  readonly index?: 'log' | 'due'
  readonly pk: string
}

/** The sort keys that count, both included: `EVENT#` and an id, or how one begins. */
export interface LogRange {
  readonly low: string
  readonly high: string
}

/** The place of a record in its partition. */
export interface LogEntry {
  readonly id: string
  readonly key: Key
}

/** Records of several partitions in one order. */
export interface MergedLog {
  /** The next ones, newest first; none at the end. */
  take(count: number): Promise<readonly LogEntry[]>
  /** Whether there may be more: false is certain. */
  hasMore(): boolean
}

interface Reader {
  readonly source: LogSource
  readonly ahead: LogEntry[]
  from: Item | undefined
  isAtEnd: boolean
}

/**
 * Merges partitions, newest first. Each is read a little ahead of its average share, so that
 * a page costs about one query per partition, whatever the partitions hold.
 *
 * @param pageSize how many entries the caller takes at a time.
 */
export function mergeLog(
  sources: readonly LogSource[],
  range: LogRange,
  pageSize: number,
): MergedLog {
  const ahead = Math.min(pageSize + 1, Math.ceil((2 * pageSize) / sources.length) + 4)
  const readers = sources.map(
    (source): Reader => ({ source, ahead: [], from: undefined, isAtEnd: false }),
  )
  const empty = () => readers.filter((reader) => reader.ahead.length === 0 && !reader.isAtEnd)
  return {
    async take(count) {
      const taken: LogEntry[] = []
      while (taken.length < count) {
        await Promise.all(empty().map((reader) => readAhead(reader, range, ahead)))
        const next = takeNewest(readers)
        if (next) taken.push(next)
        else if (empty().length === 0) break
      }
      return taken
    },
    hasMore: () => readers.some((reader) => reader.ahead.length > 0 || !reader.isAtEnd),
  }
}

/** The newest entry of all readers, if none of them has to read first. */
function takeNewest(readers: readonly Reader[]): LogEntry | undefined {
  if (readers.some((reader) => reader.ahead.length === 0 && !reader.isAtEnd)) return undefined
  const newest = readers
    .flatMap(({ ahead: [first] }) => first ?? [])
    .reduce<LogEntry | undefined>(
      (best, each) => (best && best.id >= each.id ? best : each),
      undefined,
    )
  // A record can be in two of the merged partitions: it counts once.
  for (const { ahead } of readers) if (newest && ahead[0]?.id === newest.id) ahead.shift()
  return newest
}

const sortKeys = { table: 'sk', log: 'sk', due: 'due_at' } as const
const partitionKeys = { table: 'pk', log: 'log_shard', due: 'due_shard' } as const

async function readAhead(reader: Reader, { low, high }: LogRange, count: number): Promise<void> {
  const { source, from } = reader
  const place = source.index ?? 'table'
  const command = new QueryCommand({
    TableName: tableName(),
    ...(source.index ? { IndexName: source.index } : { ConsistentRead: true }),
    KeyConditionExpression: `${partitionKeys[place]} = :pk AND ${sortKeys[place]} BETWEEN :low AND :high`,
    ExpressionAttributeValues: toItem({ ':pk': source.pk, ':low': low, ':high': high }),
    ProjectionExpression: 'pk, sk',
    ScanIndexForward: false,
    Limit: count,
    ...(from ? { ExclusiveStartKey: from } : {}),
  })
  const { Items = [], LastEvaluatedKey } = await answered(dynamodb.send(command))
  reader.ahead.push(...Items.map(fromItem).map(entryOf))
  reader.from = LastEvaluatedKey
  reader.isAtEnd = LastEvaluatedKey === undefined
}

function entryOf({ pk, sk }: Record<string, unknown>): LogEntry {
  const key = { pk: String(pk), sk: String(sk) }
  return { id: key.sk.slice('EVENT#'.length), key }
}

/**
 * The upper bound of what lies below a text: a key condition has no exclusive bound, and no key lies
 * between this and the text.
 */
export function justBelow(text: string): string {
  const last = text.length - 1
  return `${text.slice(0, last)}${String.fromCharCode(text.charCodeAt(last) - 1)}~`
}

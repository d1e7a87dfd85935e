import {
  type AttributeValue,
  BatchGetItemCommand,
  type BatchGetItemCommandOutput,
  DynamoDBClient,
  GetItemCommand,
  QueryCommand,
  type QueryCommandInput,
} from '@aws-sdk/client-dynamodb'
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb'
import { Problem } from '../../model/problem.ts'
import { exponential, retry } from '../../runtime/runtime.ts'
import { setting } from '../../runtime/settings.ts'
import { answered, clientConfig, lean } from '../sdk/client.ts'
import type { Key } from './keys.ts'

/** The client of the table's database. */
export const dynamodb = lean(new DynamoDBClient(clientConfig))

/** The name of the table. */
export const tableName = () => setting('table')

/** A row in DynamoDB's format. */
export type Item = Record<string, AttributeValue>

/** A row as we write it; attributes that are undefined are left out. */
export type Row = Key & Record<string, unknown>

/** Encodes a row in DynamoDB's format. */
export function toItem(row: object): Item {
  return marshall(row, { removeUndefinedValues: true })
}

/** Decodes a row from DynamoDB's format. */
export function fromItem(item: Item): Record<string, unknown> {
  return unmarshall(item)
}

/** The row at a key, as it is now: every read that decides something is strongly consistent. */
export async function getItem(key: Key): Promise<Record<string, unknown> | undefined> {
  const command = new GetItemCommand({
    TableName: tableName(),
    Key: toItem(key),
    ConsistentRead: true,
  })
  const { Item } = await answered(dynamodb.send(command))
  return Item && fromItem(Item)
}

const batchSize = 100 // of BatchGetItem

/** The rows at these keys, in no order; keys may repeat, absent rows are omitted. */
export async function getItems(wanted: readonly Key[]): Promise<Record<string, unknown>[]> {
  const unique = [...new Map(wanted.map((key) => [`${key.pk} ${key.sk}`, key])).values()]
  const batches: Promise<Record<string, unknown>[]>[] = []
  for (let at = 0; at < unique.length; at += batchSize) {
    const keys = unique.slice(at, at + batchSize).map(toItem)
    batches.push(wholeBatch(dynamodb.send(batchGet(keys))))
  }
  return (await Promise.all(batches)).flat()
}

/** BatchGetItem left some of the keys unprocessed, as it may under load. */
class KeysUnprocessed extends Problem {
  constructor() {
    super('dependency_unavailable')
  }
}

const whileUnprocessed = {
  attempts: 6,
  delayMs: /* @__PURE__ */ exponential(50),
  retryIf: (error: unknown) => error instanceof KeysUnprocessed,
}

function batchGet(keys: Item[]): BatchGetItemCommand {
  return new BatchGetItemCommand({
    RequestItems: { [tableName()]: { Keys: keys, ConsistentRead: true } },
  })
}

/** The rows of a batch that was sent, and those that DynamoDB leaves unprocessed at first. */
async function wholeBatch(
  first: Promise<BatchGetItemCommandOutput>,
): Promise<Record<string, unknown>[]> {
  const found: Record<string, unknown>[] = []
  let sent = first
  await retry(whileUnprocessed, async () => {
    const answer = await answered(sent)
    found.push(...(answer.Responses?.[tableName()] ?? []).map(fromItem))
    const rest = answer.UnprocessedKeys?.[tableName()]?.Keys ?? []
    if (rest.length === 0) return
    sent = dynamodb.send(batchGet(rest))
    throw new KeysUnprocessed()
  })
  return found
}

type Options = Partial<
  Pick<
    QueryCommandInput,
    'ScanIndexForward' | 'Limit' | 'Select' | 'ExclusiveStartKey' | 'ProjectionExpression'
  >
>

/** One page of the rows of a partition whose sort keys share a prefix. */
export function query(pk: string, skPrefix: string, options: Options = {}) {
  const command = new QueryCommand({
    TableName: tableName(),
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
    ExpressionAttributeValues: toItem({ ':pk': pk, ':prefix': skPrefix }),
    ConsistentRead: true,
    ...options,
  })
  return answered(dynamodb.send(command))
}

/** One page of the rows of a partition whose sort keys are between two, both included. */
export function queryBetween(
  pk: string,
  [low, high]: readonly [low: string, high: string],
  options: Options = {},
) {
  const command = new QueryCommand({
    TableName: tableName(),
    KeyConditionExpression: 'pk = :pk AND sk BETWEEN :low AND :high',
    ExpressionAttributeValues: toItem({ ':pk': pk, ':low': low, ':high': high }),
    ConsistentRead: true,
    ...options,
  })
  return answered(dynamodb.send(command))
}

/** All rows of a partition whose sort keys share a prefix. */
export async function queryAll(
  pk: string,
  skPrefix: string,
  options: Options = {},
): Promise<Item[]> {
  const items: Item[] = []
  let from: Item | undefined
  do {
    const answer = await query(pk, skPrefix, {
      ...options,
      ...(from ? { ExclusiveStartKey: from } : {}),
    })
    items.push(...(answer.Items ?? []))
    from = answer.LastEvaluatedKey
  } while (from)
  return items
}

/**
 * All rows of a partition whose sort keys begin with a prefix of ASCII and have ASCII after it. By
 * two bounds: with a prefix alone, the local engine reads on to the end of the partition.
 */
export async function queryBounded(pk: string, skPrefix: string): Promise<Item[]> {
  const items: Item[] = []
  let from: Item | undefined
  do {
    const more = from ? { ExclusiveStartKey: from } : {}
    const answer = await queryBetween(pk, [skPrefix, `${skPrefix}~`], more)
    items.push(...(answer.Items ?? []))
    from = answer.LastEvaluatedKey
  } while (from)
  return items
}

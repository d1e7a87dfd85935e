import { QueryCommand, type QueryCommandInput } from '@aws-sdk/client-dynamodb'
import { answered } from '../sdk/client.ts'
import { dynamodb, type Item, tableName, toItem } from './client.ts'

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

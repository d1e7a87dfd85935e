import {
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb'
import { Problem } from '../../model/problem.ts'
import { exponential, retry } from '../../runtime/runtime.ts'
import { answered } from '../sdk/client.ts'
import { dynamodb, type Item, type Row, tableName, toItem } from './client.ts'
import type { Key } from './keys.ts'

/** One write of a transaction, and the error where its condition does not hold. */
export interface Write {
  readonly item: TransactWriteItem
  readonly failure?: () => Error
}

interface Condition {
  readonly when: string
  readonly names?: Record<string, string>
  readonly values?: Record<string, unknown>
  readonly failure: () => Error
}

interface Conditional {
  readonly ConditionExpression?: string
  readonly ExpressionAttributeNames?: Record<string, string>
  readonly ExpressionAttributeValues?: Item
}

function conditional(condition: Condition | undefined): Conditional {
  if (!condition) return {}
  return {
    ConditionExpression: condition.when,
    ...(condition.names ? { ExpressionAttributeNames: condition.names } : {}),
    ...(condition.values ? { ExpressionAttributeValues: toItem(condition.values) } : {}),
  }
}

/** Puts a row. */
export function put(row: Row, condition?: Condition): Write {
  const Put = { TableName: tableName(), Item: toItem(row), ...conditional(condition) }
  return { item: { Put }, ...(condition ? { failure: condition.failure } : {}) }
}

/** Deletes a row. */
export function remove(key: Key, condition?: Condition): Write {
  const Delete = { TableName: tableName(), Key: toItem(key), ...conditional(condition) }
  return { item: { Delete }, ...(condition ? { failure: condition.failure } : {}) }
}

/** Sets attributes of a row; those that are undefined are removed. */
export function update(
  key: Key,
  members: Readonly<Record<string, unknown>>,
  condition: Condition,
): Write {
  const names = Object.keys(members)
  const set = names.filter((name) => members[name] !== undefined)
  const gone = names.filter((name) => members[name] === undefined)
  const Update = {
    TableName: tableName(),
    Key: toItem(key),
    UpdateExpression: [
      set.length > 0 ? `SET ${set.map((name) => `#${name} = :${name}`).join(', ')}` : '',
      gone.length > 0 ? `REMOVE ${gone.map((name) => `#${name}`).join(', ')}` : '',
    ].join(' '),
    ConditionExpression: condition.when,
    ExpressionAttributeNames: {
      ...condition.names,
      ...Object.fromEntries(names.map((name) => [`#${name}`, name])),
    },
    ExpressionAttributeValues: toItem({
      ...condition.values,
      ...Object.fromEntries(set.map((name) => [`:${name}`, members[name]])),
    }),
  }
  return { item: { Update }, failure: condition.failure }
}

/** Adds to a counter of a row that must exist. */
export function add(key: Key, counter: string, by: number, failure: () => Error): Write {
  return addWhere(key, counter, by, { when: 'attribute_exists(pk)', failure })
}

/** Adds to a counter of a row where a condition holds. */
export function addWhere(key: Key, counter: string, by: number, condition: Condition): Write {
  const Update = {
    TableName: tableName(),
    Key: toItem(key),
    UpdateExpression: 'ADD #counter :by',
    ConditionExpression: condition.when,
    ExpressionAttributeNames: { ...condition.names, '#counter': counter },
    ExpressionAttributeValues: toItem({ ...condition.values, ':by': by }),
  }
  return { item: { Update }, failure: condition.failure }
}

/** Adds to several counters of a row; without a condition, a row that does not exist is created. */
export function addEach(
  key: Key,
  amounts: Readonly<Record<string, number>>,
  condition?: Condition,
): Write {
  const names = Object.keys(amounts)
  const { ExpressionAttributeNames, ExpressionAttributeValues, ...rest } = conditional(condition)
  const Update = {
    ...{ TableName: tableName(), Key: toItem(key), ...rest },
    UpdateExpression: `ADD ${names.map((_name, at) => `#c${at} :c${at}`).join(', ')}`,
    ExpressionAttributeNames: {
      ...ExpressionAttributeNames,
      ...Object.fromEntries(names.map((name, at) => [`#c${at}`, name])),
    },
    ExpressionAttributeValues: {
      ...ExpressionAttributeValues,
      ...toItem(Object.fromEntries(names.map((name, at) => [`:c${at}`, amounts[name]]))),
    },
  }
  return { item: { Update }, ...(condition ? { failure: condition.failure } : {}) }
}

/** A condition on a row that the transaction does not change. */
export function check(key: Key, { when, values, failure }: Condition): Write {
  const ConditionCheck = {
    TableName: tableName(),
    Key: toItem(key),
    ...conditional({ when, ...(values ? { values } : {}), failure }),
    ConditionExpression: when,
  }
  return { item: { ConditionCheck }, failure }
}

/** The condition that a row exists. */
export function requireRow(key: Key, failure: () => Error): Write {
  const when = 'attribute_exists(pk)'
  const ConditionCheck = { TableName: tableName(), Key: toItem(key), ConditionExpression: when }
  return { item: { ConditionCheck }, failure }
}

/** Another transaction is writing one of the rows. */
class RowContended extends Problem {
  constructor(cause: TransactionCanceledException) {
    super('dependency_unavailable', { cause })
  }
}

const whileContended = {
  attempts: 9,
  delayMs: /* @__PURE__ */ exponential(25),
  retryIf: (error: unknown) => error instanceof RowContended,
}

/**
 * Writes all or nothing. A conflict with another transaction on the same row is retried; the SDK
 * retries a network failure under the same token, so that it takes effect once.
 *
 * @throws the error of the first write whose condition does not hold; Problem
 * `dependency_unavailable` where DynamoDB does not answer or the row stays contended.
 */
export async function transact(...writes: readonly Write[]): Promise<void> {
  const TransactItems = writes.map(({ item }) => item)
  await retry(whileContended, async () => {
    try {
      const command = new TransactWriteItemsCommand({ TransactItems })
      await answered(dynamodb.send(command), 'TransactionCanceledException')
    } catch (error) {
      if (!(error instanceof TransactionCanceledException)) throw error
      throw failureOf(error, writes) ?? new RowContended(error)
    }
  })
}

function failureOf(error: TransactionCanceledException, writes: readonly Write[]) {
  const reasons = error.CancellationReasons ?? []
  const at = reasons.findIndex(({ Code }) => Code === 'ConditionalCheckFailed')
  if (reasons.some(({ Code }) => Code === 'ValidationError')) return error
  return at < 0 ? undefined : (writes[at]?.failure?.() ?? error)
}

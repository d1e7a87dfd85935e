import {
  ConditionalCheckFailedException,
  QueryCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb'
import type { Connection } from '../model/connection.ts'
import { type DueGrant, decodeDueAt } from '../model/due-grants.ts'
import { hasCode, Problem } from '../model/problem.ts'
import type { Powers } from '../ports/index.ts'
import { dynamodb, getItems, type Item, tableName, toItem } from './dynamodb/client.ts'
import { keys, parseConnectionKey } from './dynamodb/keys.ts'
import { transact, update, type Write } from './dynamodb/transaction.ts'
import { countUses } from './oauth2-clients.ts'
import { auditWrite } from './rows/change-records.ts'
import { decodeConnection, grantAttributes, stepUpAttributes } from './rows/connection.ts'
import { answered, isNamed } from './sdk/client.ts'

/** Writes grants, and only those other attributes of the row that depend on the grant. */
export const storeGrants: Powers['storeGrants'] = {
  async write(before, next, events = []) {
    const moved = next.version !== before.version
    const first = [grantWrite(before, next)]
    const rest = [...countUses(before, next), ...events.map(auditWrite)]
    if (moved) {
      // Loaded by the few writes that change what lists show: a lookup seldom makes one.
      const { transactListed } = await import('./connection-lists.ts')
      await transactListed({ before, after: next }, first, rest)
    } else if (rest.length === 0) await writeAlone(first, next.grant?.lease !== undefined)
    else await transact(...first, ...rest)
  },

  async challenge(connection, event) {
    const { ownerId, id } = connection
    const written = { when: 'attribute_exists(pk)', failure }
    const change = update(keys.connection(ownerId, id), stepUpAttributes(connection), written)
    await transact(change, auditWrite(event)).catch((error: unknown) => {
      if (!hasCode(error, 'revision_conflict')) throw error
    })
  },

  async touch({ ownerId, id }, at) {
    const command = new UpdateItemCommand({
      TableName: tableName(),
      Key: toItem(keys.connection(ownerId, id)),
      UpdateExpression: 'SET usedAt = :at',
      ConditionExpression: 'attribute_exists(pk)',
      ExpressionAttributeValues: toItem({ ':at': at.toISOString() }),
    })
    const gone = 'ConditionalCheckFailedException'
    await answered(dynamodb.send(command), gone).catch((error: unknown) => {
      if (!isNamed(error, gone)) throw error
    })
  },
}

const failure = () => new Problem('revision_conflict')

function grantWrite(before: Connection, next: Connection): Write {
  const { ownerId, id, fence, version } = before
  const unseen = fence === undefined ? 'attribute_not_exists(fence)' : 'fence = :seen'
  const moved = next.version !== version
  const { status, statusReason, unprotected, updatedAt, updatedBy } = next
  const own = { status, statusReason, unprotected, version: next.version, updatedAt, updatedBy }
  return update(
    keys.connection(ownerId, id),
    { ...grantAttributes(next), ...(moved ? own : {}) },
    {
      // A row that is gone has no fence either.
      when: `attribute_exists(pk) AND ${unseen}${moved ? ' AND #version = :was' : ''}`,
      ...(moved ? { names: { '#version': 'version' } } : {}),
      values: {
        ...(fence === undefined ? {} : { ':seen': fence }),
        ...(moved ? { ':was': version } : {}),
      },
      failure,
    },
  )
}

/**
 * A transaction costs twice what a write does: a lease alone needs none. Where a response was lost,
 * the SDK's retry finds what the first attempt wrote: that proves success, since each lease has an
 * owner id of its own.
 */
async function writeAlone([write]: readonly Write[], leases: boolean): Promise<void> {
  const Update = write?.item.Update
  if (!Update) throw new Error('A grant is an update')
  const command = new UpdateItemCommand({
    ...Update,
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
  })
  const lost = 'ConditionalCheckFailedException'
  await answered(dynamodb.send(command), lost).catch((error: unknown) => {
    if (!(error instanceof ConditionalCheckFailedException)) throw error
    const wanted = Update.ExpressionAttributeValues?.[':grant']?.S
    // Without a lease two writers may write the same grant, and only one may succeed.
    if (!leases || wanted === undefined || error.Item?.grant?.S !== wanted) throw failure()
  })
}

/** Reads the index of grants that are due; it may lag, so a caller reads the row again first. */
export const listDueGrants: Powers['listDueGrants'] = {
  async due(shard, until, take, after) {
    const command = new QueryCommand({
      TableName: tableName(),
      IndexName: 'due',
      KeyConditionExpression: 'due_shard = :shard AND due_at <= :until',
      ExpressionAttributeValues: toItem({
        ':shard': keys.dueShard(shard),
        ':until': until.toISOString(),
      }),
      Limit: take,
      ...(after === undefined ? {} : { ExclusiveStartKey: JSON.parse(after) as Item }),
    })
    const { Items = [], LastEvaluatedKey } = await answered(dynamodb.send(command))
    const next = LastEvaluatedKey && JSON.stringify(LastEvaluatedKey)
    return { grants: Items.map(dueGrantOf), next }
  },

  async rows(owners) {
    const rows = await getItems(owners.map(({ ownerId, id }) => keys.connection(ownerId, id)))
    return rows.map(decodeConnection)
  },
}

function dueGrantOf({ pk, sk, due_at }: Item): DueGrant {
  const owner = parseConnectionKey({ pk: pk?.S ?? '', sk: sk?.S ?? '' })
  return { ...owner, ...decodeDueAt(due_at?.S ?? '') }
}

/** The function that starts refreshes counts by the index alone. */
export const countDueGrants: Powers['countDueGrants'] = { due: listDueGrants.due }

import { randomUUID } from 'node:crypto'
import { UpdateItemCommand } from '@aws-sdk/client-dynamodb'
import type { Authorization } from '../model/authorization.ts'
import type { Powers } from '../ports/index.ts'
import { dynamodb, fromItem, getItem, tableName, toItem } from './dynamodb/client.ts'
import { keys } from './dynamodb/keys.ts'
import { answered, isNamed } from './sdk/errors.ts'

/**
 * Takes authorizations: whoever first puts a mark on the row has it, so a state serves once. The
 * mark is drawn anew for each call, and the SDK's tries of one call bear the same: where only an
 * answer was lost, the next try finds its own mark and is answered as the first would have been.
 * The row goes when its time is over; until then it says what came of it.
 */
export const takeAuthorizations: Powers['takeAuthorizations'] = {
  async find(stateHash) {
    const row = await getItem(keys.authorization(stateHash))
    return row && decodeAuthorization(row)
  },
  async take(stateHash, at) {
    const lost = 'ConditionalCheckFailedException'
    try {
      const { Attributes = {} } = await answered(dynamodb.send(taking(stateHash, at)), lost)
      return decodeAuthorization(fromItem(Attributes))
    } catch (error) {
      if (isNamed(error, lost)) return undefined
      throw error
    }
  },
  async settle(stateHash, outcome) {
    const command = new UpdateItemCommand({
      TableName: tableName(),
      Key: toItem(keys.authorization(stateHash)),
      UpdateExpression: 'SET outcome = :outcome',
      ConditionExpression: 'attribute_exists(takenBy)',
      ExpressionAttributeValues: toItem({ ':outcome': outcome }),
    })
    await answered(dynamodb.send(command))
  },
}

function taking(stateHash: string, at: Date): UpdateItemCommand {
  return new UpdateItemCommand({
    TableName: tableName(),
    Key: toItem(keys.authorization(stateHash)),
    UpdateExpression: 'SET takenBy = :mark, takenAt = :at',
    ConditionExpression:
      'attribute_exists(pk) AND (attribute_not_exists(takenBy) OR takenBy = :mark)',
    ExpressionAttributeValues: toItem({ ':mark': randomUUID(), ':at': at.toISOString() }),
    ReturnValues: 'ALL_NEW',
  })
}

function decodeAuthorization(stored: Record<string, unknown>): Authorization {
  const { pk: _pk, sk: _sk, expires_at: _end, takenBy, ...row } = stored
  // Version 0.1 marked it without the time: long ago is what it comes to.
  const taken = takenBy === undefined ? {} : { takenAt: new Date(0).toISOString() }
  return { ...taken, ...row } as unknown as Authorization
}

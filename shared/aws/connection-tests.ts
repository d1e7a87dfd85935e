import { UpdateItemCommand } from '@aws-sdk/client-dynamodb'
import { limits } from '../model/limits.ts'
import { Problem } from '../model/problem.ts'
import type { Powers } from '../ports/index.ts'
import { dynamodb, tableName, toItem } from './dynamodb/client.ts'
import { keys } from './dynamodb/keys.ts'
import { answered, isNamed } from './sdk/errors.ts'

const minuteMs = 60_000

/** Counts the connection tests of each access key in a row of its own for each minute. */
export const countConnectionTests: Powers['countConnectionTests'] = {
  async count(keyId, now) {
    const minute = Math.floor(now.getTime() / minuteMs)
    const endsAtMs = (minute + 1) * minuteMs
    const command = new UpdateItemCommand({
      TableName: tableName(),
      Key: toItem(keys.connectionTests(keyId, minute)),
      UpdateExpression: 'SET expires_at = :end ADD #count :one',
      ConditionExpression: 'attribute_not_exists(#count) OR #count < :most',
      ExpressionAttributeNames: { '#count': 'count' },
      ExpressionAttributeValues: toItem({
        ':end': endsAtMs / 1000 + 60,
        ':one': 1,
        ':most': limits.connectionTestsPerMinute,
      }),
    })
    const usedUp = 'ConditionalCheckFailedException'
    try {
      await answered(dynamodb.send(command), usedUp)
    } catch (error) {
      if (!isNamed(error, usedUp)) throw error
      const retryAfterSeconds = Math.max(1, Math.ceil((endsAtMs - now.getTime()) / 1000))
      throw new Problem('too_many_connection_tests', { retryAfterSeconds, cause: error })
    }
  },
}

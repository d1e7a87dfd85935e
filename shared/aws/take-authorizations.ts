import { randomUUID } from 'node:crypto'
import { UpdateItemCommand } from '@aws-sdk/client-dynamodb'
import type { Authorization } from '../domain/authorization.ts'
import type { Powers } from '../domain/powers.ts'
import { answered, isNamed } from './dependency.ts'
import { keys } from './keys.ts'
import { dynamodb, fromItem, tableName, toItem } from './table.ts'

/**
 * Takes authorizations: whoever first puts a mark on the row has it, so a state serves once. The
 * mark is drawn anew for each call, and the SDK's tries of one call bear the same: where only an
 * answer was lost, the next try finds its own mark and is answered as the first would have been.
 * The row goes when its time is over.
 */
export const takeAuthorizations: Powers['takeAuthorizations'] = {
  async take(stateHash) {
    const command = new UpdateItemCommand({
      TableName: tableName(),
      Key: toItem(keys.authorization(stateHash)),
      UpdateExpression: 'SET takenBy = :mark',
      ConditionExpression:
        'attribute_exists(pk) AND (attribute_not_exists(takenBy) OR takenBy = :mark)',
      ExpressionAttributeValues: toItem({ ':mark': randomUUID() }),
      ReturnValues: 'ALL_NEW',
    })
    const lost = 'ConditionalCheckFailedException'
    try {
      const { Attributes = {} } = await answered(dynamodb.send(command), lost)
      const { pk: _pk, sk: _sk, expires_at: _end, takenBy: _mark, ...row } = fromItem(Attributes)
      return row as unknown as Authorization
    } catch (error) {
      if (isNamed(error, lost)) return undefined
      throw error
    }
  },
}

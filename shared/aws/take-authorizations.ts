import { DeleteItemCommand } from '@aws-sdk/client-dynamodb'
import type { Authorization } from '../domain/authorization.ts'
import type { Powers } from '../domain/powers.ts'
import { answered } from './dependency.ts'
import { keys } from './keys.ts'
import { dynamodb, fromItem, tableName, toItem } from './table.ts'

/** Takes authorizations: the delete that finds the row has it, so a state serves once. */
export const takeAuthorizations: Powers['takeAuthorizations'] = {
  async take(stateHash) {
    const command = new DeleteItemCommand({
      TableName: tableName(),
      Key: toItem(keys.authorization(stateHash)),
      ReturnValues: 'ALL_OLD',
    })
    const { Attributes } = await answered(dynamodb.send(command))
    if (!Attributes) return undefined
    const { pk: _pk, sk: _sk, expires_at: _end, ...authorization } = fromItem(Attributes)
    return authorization as unknown as Authorization
  },
}

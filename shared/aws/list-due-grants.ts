import { QueryCommand } from '@aws-sdk/client-dynamodb'
import type { Powers } from '../ports/index.ts'
import { dynamodb, fromItem, getItems, tableName, toItem } from './dynamodb/client.ts'
import { keys } from './dynamodb/keys.ts'
import { decodeConnection } from './rows/connection.ts'
import { answered } from './sdk/errors.ts'

/** Reads the index of grants that are due; it may lag, so whoever acts reads the row again. */
export const listDueGrants: Powers['listDueGrants'] = {
  async due(shard, until, take) {
    const command = new QueryCommand({
      TableName: tableName(),
      IndexName: 'due',
      KeyConditionExpression: 'due_shard = :shard AND due_at <= :until',
      ExpressionAttributeValues: toItem({
        ':shard': keys.dueShard(shard),
        ':until': until.toISOString(),
      }),
      Limit: take,
    })
    const { Items = [] } = await answered(dynamodb.send(command))
    return Items.map(fromItem).map(({ pk, sk }) => ({
      home: String(pk).slice('PROJECT#'.length),
      id: String(sk).slice('CONNECTION#'.length),
    }))
  },

  async rows(owners) {
    const rows = await getItems(owners.map(({ home, id }) => keys.connection(home, id)))
    return rows.map(decodeConnection)
  },
}

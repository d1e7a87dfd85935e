import {
  type AttributeValue,
  DeleteItemCommand,
  QueryCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb'
import { marshall } from '@aws-sdk/util-dynamodb'
import { context } from '../../support/call.ts'
import { keptConnection } from './connection-scenarios.ts'
import { ran } from './ran.ts'
import type { Rig } from './rig.ts'
import { type Scenario, succeeded } from './scenario.ts'

/** A connection of a project of version 0.2: in no list, and counted in the row of its project. */
async function unlisted(rig: Rig) {
  const { id } = await keptConnection(rig)
  const ownerId = await rig.powers.readConnections.ownerOf(id)
  if (ownerId === undefined) throw new Error('The connection is gone')
  const { keys } = await import('../../../shared/aws/dynamodb/keys.ts')
  const { dynamodb, table: TableName } = rig.deployment
  const { pk } = keys.listComplete(ownerId)
  const lists = await dynamodb.send(
    new QueryCommand({
      TableName,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: marshall({ ':pk': pk }),
    }),
  )
  for (const { pk, sk } of lists.Items ?? [])
    await dynamodb.send(
      new DeleteItemCommand({ TableName, Key: { pk, sk } as Record<string, AttributeValue> }),
    )
  await dynamodb.send(
    new UpdateItemCommand({
      TableName,
      Key: marshall(keys.project(ownerId)),
      UpdateExpression: 'SET connectionCount = :one REMOVE countsInShards',
      ExpressionAttributeValues: marshall({ ':one': 1 }),
    }),
  )
  return { id, ownerId }
}

/** The update of a deployment of version 0.2 puts its connections into lists. */
export const indexingConnections: Scenario = {
  name: 'index-connections',
  alone: true,
  async prepare(rig) {
    const { id, ownerId } = await unlisted(rig)
    const index = async () => {
      const { handler } = await import('../../../functions/index-connections.ts')
      return handler.with(rig.powers)({ RequestType: 'Create' }, context())
    }
    const listed = async () => {
      const { body } = await rig.ask('list-connections', { query: { project_id: ownerId } })
      const { data, pagination } = body as unknown as {
        data: readonly { id: string }[]
        pagination: { total_count: number }
      }
      return data.map((one) => one.id).join() === id && pagination.total_count === 1
    }
    return {
      act: () => ran(index, () => true),
      async judge() {
        const beforeRepeat = await listed()
        const repeat = await ran(index, () => true)
        const { first } = rig.powers.listConnections
        const rows = await first({ ownerId, by: 'name', descending: false }, 10)
        return [
          !beforeRepeat && 'lists something else until it is repeated',
          !succeeded(repeat) && `cannot be repeated: ${repeat.text}`,
          rows.length !== 1 && `left ${rows.length} rows in the list by name`,
          !(await listed()) && 'lists something else after it',
        ]
      },
    }
  },
}

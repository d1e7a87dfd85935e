import { GetItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb'
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb'
import { storedGrant } from '../../shared/aws/rows/connection.ts'
import type { Connection } from '../../shared/model/connection.ts'
import type { Grant } from '../../shared/model/grant.ts'
import type { Deployment } from '../aws/ports/deployment.ts'

/** A grant whose access token expired an hour ago. */
export const expired = (grant: Grant): Grant => ({
  ...grant,
  expiresAt: new Date(Date.now() - 3600_000).toISOString(),
})

/** Changes a grant as it stands in its row, and nothing else: as time would. */
export async function changeGrant(
  { dynamodb, table }: Pick<Deployment, 'dynamodb' | 'table'>,
  { ownerId, id }: Pick<Connection, 'ownerId' | 'id'>,
  change: (grant: Grant) => Grant,
): Promise<void> {
  const Key = marshall({ pk: `PROJECT#${ownerId}`, sk: `CONNECTION#${id}` })
  const read = new GetItemCommand({ TableName: table, Key, ConsistentRead: true })
  const { Item } = await dynamodb.send(read)
  const grant = change(
    storedGrant.decode(JSON.parse(String(unmarshall(Item ?? {}).grant))) as Grant,
  )
  const update = new UpdateItemCommand({
    ...{ TableName: table, Key, UpdateExpression: 'SET #grant = :grant' },
    ExpressionAttributeNames: { '#grant': 'grant' },
    ExpressionAttributeValues: marshall({ ':grant': JSON.stringify(storedGrant.encode(grant)) }),
  })
  await dynamodb.send(update)
}

import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb'
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import type { System } from './system.ts'

/** What a bare client does to look a credential up: the row, then the secret that it pins. */
export interface Bare {
  readonly dynamodb: DynamoDBClient
  look(id: string): Promise<void>
  close(): void
}

/** SDK clients with defaults, with the settings of this process. */
export function bareOf({ project_id, table }: System): Bare {
  const dynamodb = new DynamoDBClient({})
  const secrets = new SecretsManagerClient({})
  return {
    dynamodb,
    async look(id) {
      const Key = { pk: { S: `PROJECT#${project_id}` }, sk: { S: `CONNECTION#${id}` } }
      const read = new GetItemCommand({ TableName: table, Key, ConsistentRead: true })
      const { Item } = await dynamodb.send(read)
      const ref = Item?.secretVersion?.S ?? ''
      // With the envelope driver the row holds the secret itself, and the bench its copy.
      const VersionId = ref.startsWith('e1.') ? undefined : ref
      const SecretId = `${process.env.MOORING_SECRET_PREFIX}connections/${project_id}/${id}`
      await secrets.send(new GetSecretValueCommand({ SecretId, VersionId }))
    },
    close() {
      dynamodb.destroy()
      secrets.destroy()
    },
  }
}

import {
  BatchWriteItemCommand,
  type DynamoDBClient,
  type WriteRequest,
} from '@aws-sdk/client-dynamodb'
import {
  CreateSecretCommand,
  DeleteSecretCommand,
  DescribeSecretCommand,
  GetSecretValueCommand,
  PutSecretValueCommand,
  paginateListSecrets,
} from '@aws-sdk/client-secrets-manager'
import { marshall } from '@aws-sdk/util-dynamodb'
import { settings } from '../../shared/runtime/settings.ts'
import { type Row, rowsOf } from '../aws/ports/aws-subject.ts'
import type { Deployment } from '../aws/ports/deployment.ts'

/** One secret as Secrets Manager keeps it: each version that bears a label, oldest first. */
export interface KeptSecret {
  readonly name: string
  readonly tags: readonly { readonly Key: string; readonly Value: string }[]
  readonly versions: readonly {
    readonly id: string
    readonly labels: readonly string[]
    readonly value: string
  }[]
  readonly deleted: boolean
}

/** All that a deployment keeps, read from outside: no code of ours between. */
export interface KeptData {
  readonly rows: readonly Row[]
  readonly secrets: readonly KeptSecret[]
}

/** Reads what a deployment keeps. */
export async function keptDataOf(deployment: Deployment): Promise<KeptData> {
  const { secretsManager, secretPrefix } = deployment
  const secrets: KeptSecret[] = []
  const mine = { Key: 'name' as const, Values: [secretPrefix] }
  const input = { IncludePlannedDeletion: true, Filters: [mine] }
  for await (const page of paginateListSecrets({ client: secretsManager }, input))
    for (const { Name = '' } of page.SecretList ?? [])
      secrets.push(await secretOf(deployment, Name))
  return { rows: await rowsOf(deployment), secrets }
}

async function secretOf({ secretsManager, secretPrefix }: Deployment, SecretId: string) {
  const described = await secretsManager.send(new DescribeSecretCommand({ SecretId }))
  const labelled = Object.entries(described.VersionIdsToStages ?? {})
  const versions = described.DeletedDate
    ? labelled.map(([id, labels]) => ({ id, labels, value: '{}' }))
    : await Promise.all(
        labelled.map(async ([id, labels]) => {
          const command = new GetSecretValueCommand({ SecretId, VersionId: id })
          const { SecretString = '' } = await secretsManager.send(command)
          return { id, labels, value: SecretString }
        }),
      )
  return {
    name: SecretId.slice(secretPrefix.length),
    tags: (described.Tags ?? []).map(({ Key = '', Value = '' }) => ({ Key, Value })),
    versions: versions.sort((a, b) => bornAt(a.labels) - bornAt(b.labels)),
    deleted: described.DeletedDate !== undefined,
  }
}

/** Every version but the first has a label that tells: see docs/internals/storage.md. */
const bornAt = (labels: readonly string[]) =>
  Math.max(0, ...labels.map((label) => Number(/^mooring-(\d+)-/.exec(label)?.[1] ?? 0)))

/** Puts it into a deployment that is empty, its own prefix before the names of secrets. */
export async function restoreData(deployment: Deployment, kept: KeptData): Promise<void> {
  await putRows(deployment.dynamodb, deployment.table, kept.rows)
  for (const secret of kept.secrets) await putSecret(deployment, secret)
}

async function putRows(client: DynamoDBClient, table: string, rows: readonly Row[]): Promise<void> {
  for (let from = 0; from < rows.length; from += 25) {
    const some = rows.slice(from, from + 25)
    const puts: WriteRequest[] = some.map((row) => ({ PutRequest: { Item: marshall(row) } }))
    await client.send(new BatchWriteItemCommand({ RequestItems: { [table]: puts } }))
  }
}

async function putSecret({ secretsManager, secretPrefix }: Deployment, secret: KeptSecret) {
  // Version 0.1 had one prefix, that of connections, for the secrets of both kinds.
  const isOld = secret.name.split('/').length === 2
  const Name = `${secretPrefix}${isOld ? 'connections/' : ''}${secret.name}`
  const [first, ...later] = secret.versions
  const KmsKeyId = process.env[settings.key]
  const made = { SecretString: first?.value ?? '', Tags: [...secret.tags], KmsKeyId }
  const token = first?.id
  await secretsManager.send(
    new CreateSecretCommand({ Name, ...made, ...(token ? { ClientRequestToken: token } : {}) }),
  )
  for (const { id, labels, value } of later) {
    const version = { SecretId: Name, SecretString: value, ClientRequestToken: id }
    await secretsManager.send(new PutSecretValueCommand({ ...version, VersionStages: [...labels] }))
  }
  if (secret.deleted) await secretsManager.send(new DeleteSecretCommand({ SecretId: Name }))
}

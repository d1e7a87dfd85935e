import { randomUUID } from 'node:crypto'
import { paginateScan } from '@aws-sdk/client-dynamodb'
import { CreateSecretCommand, DescribeSecretCommand } from '@aws-sdk/client-secrets-manager'
import { unmarshall } from '@aws-sdk/util-dynamodb'
import { countGuard } from '../../../shared/aws/connection-counts.ts'
import { decodeCleanupTask } from '../../../shared/aws/rows/change-records.ts'
import { secretPath } from '../../../shared/aws/secrets/secrets-manager/client.ts'
import type { AuditEvent } from '../../../shared/model/event.ts'
import type { SecretOwner } from '../../../shared/model/secret.ts'
import type { Deployment } from './deployment.ts'
import type { Subject } from './subject.ts'

/** A row of the table. */
export type Row = { readonly pk: string; readonly sk: string } & Readonly<Record<string, unknown>>

/** Every row of the table. */
export async function rowsOf({ dynamodb, table }: Deployment): Promise<Row[]> {
  const rows: Row[] = []
  const input = { TableName: table, ConsistentRead: true }
  for await (const page of paginateScan({ client: dynamodb }, input)) {
    rows.push(...(page.Items ?? []).map((item) => unmarshall(item) as Row))
  }
  return rows
}

/** A secret as Secrets Manager describes it; undefined where there is none. */
export async function described({ secretsManager, secretPrefix }: Deployment, owner: SecretOwner) {
  const command = new DescribeSecretCommand({
    SecretId: secretPrefix + secretPath(owner),
  })
  return secretsManager.send(command).catch((error: Error) => {
    if (error.name === 'ResourceNotFoundException') return undefined
    throw error
  })
}

/** What the adapters are, and a look into Secrets Manager behind them. */
export interface AwsSubject extends Subject {
  /** The labels of a secret's versions, by version id; those without any are gone. */
  labels(owner: SecretOwner): Promise<Readonly<Record<string, readonly string[]>>>
}

/** The adapters over a deployment, which must be the one that this process's settings name. */
export async function awsSubject(deployment: Deployment): Promise<AwsSubject> {
  const { adapters } = await import('./adapters.ts')
  const rows = () => rowsOf(deployment)
  return {
    powers: adapters,
    events: async (subject) => eventsAbout(await rows(), subject),
    cleanupTasks: async () =>
      (await rows()).filter(({ pk }) => pk.startsWith('LEFTOVER#')).map(decodeCleanupTask),
    connectionCount: async (projectId) => countedIn(await rows(), projectId),
    async ownSecret(SecretString) {
      const command = new CreateSecretCommand({ Name: randomUUID(), SecretString })
      return (await deployment.secretsManager.send(command)).ARN ?? ''
    },
    labels: async (owner) => (await described(deployment, owner))?.VersionIdsToStages ?? {},
    async discarded(owner) {
      const secret = await described(deployment, owner)
      return secret && secret.DeletedDate !== undefined
    },
  }
}

/** How many connections a project counts: in shards, and in its row those that are in no list. */
export function countedIn(rows: readonly Row[], projectId: string): number | undefined {
  const project = rows.find(({ pk, sk }) => pk === `PROJECT#${projectId}` && sk === 'PROJECT')
  if (!project) return undefined
  const shards = rows.filter(({ pk, sk }) => pk === `LIST#${projectId}` && /^COUNT#..$/.test(sk))
  const unlisted = Number(project.connectionCount) - (project.countsInShards ? countGuard : 0)
  return shards.reduce((sum, { total }) => sum + Number(total), unlisted)
}

function eventsAbout(rows: readonly Row[], subject: string): AuditEvent[] {
  return rows
    .filter((row) => row.sk.startsWith('EVENT#') && row.subject === subject)
    .sort((a, b) => (a.sk < b.sk ? -1 : 1))
    .map(({ pk: _pk, sk: _sk, expires_at: _expires, details, ...members }) => {
      const { log_shard: _log, due_shard: _shard, due_at: _due, ...rest } = members
      return { ...rest, details: JSON.parse(String(details)) } as unknown as AuditEvent
    })
}

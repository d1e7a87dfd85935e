import {
  DescribeSecretCommand,
  ListSecretVersionIdsCommand,
  RestoreSecretCommand,
  type SecretsManagerClient,
  type SecretVersionsListEntry,
  UpdateSecretVersionStageCommand,
} from '@aws-sdk/client-secrets-manager'
import { secretPlaces } from '../shared/aws/dynamodb/keys.ts'
import { labelOf } from '../shared/aws/secrets/secrets-manager/version-labels.ts'
import type { Item } from './plan-rows.ts'

/**
 * How the version of a secret that a row pins is found: `there`; in a secret that is `deleted`, and
 * within its recovery window; without a label (`unlabelled`), so that Secrets Manager may drop it;
 * or `gone`.
 */
export type Found = 'there' | 'deleted' | 'unlabelled' | 'gone'

/** A secret that a row pins. */
export interface Pinned {
  /** `connections/<home>/<id>` or `oauth2-clients/<home>/<id>`: its name after the prefix. */
  readonly name: string
  readonly version: string
}

/** What the rows of connections and OAuth clients pin. */
export function pinnedBy(rows: readonly Item[]): Pinned[] {
  return rows.flatMap(({ sk, home, id, secretVersion }) => {
    const place = placeOf(sk?.S ?? '')
    if (!place || !home?.S || !id?.S || !secretVersion?.S) return []
    return [{ name: `${place}/${home.S}/${id.S}`, version: secretVersion.S }]
  })
}

function placeOf(sk: string): string | undefined {
  if (sk.startsWith('CONNECTION#')) return secretPlaces.connection
  return sk.startsWith('OAUTH2CLIENT#') ? secretPlaces.oauth2_client : undefined
}

/** Looks for what is pinned. */
export async function find(
  client: SecretsManagerClient,
  prefix: string,
  { name, version }: Pinned,
): Promise<Found> {
  const SecretId = prefix + name
  const described = await client.send(new DescribeSecretCommand({ SecretId })).catch(absent)
  if (!described) return 'gone'
  if (described.DeletedDate) return 'deleted'
  if (described.VersionIdsToStages?.[version]) return 'there'
  const versions = await everyVersion(client, SecretId)
  return versions.some(({ VersionId }) => VersionId === version) ? 'unlabelled' : 'gone'
}

/** Brings back what can be brought back, and tells how it is found then. */
export async function bringBack(
  client: SecretsManagerClient,
  prefix: string,
  pinned: Pinned,
): Promise<Found> {
  const SecretId = prefix + pinned.name
  const found = await find(client, prefix, pinned)
  if (found === 'deleted') {
    await client.send(new RestoreSecretCommand({ SecretId }))
    return bringBack(client, prefix, pinned)
  }
  if (found !== 'unlabelled') return found
  const VersionStage = labelOf(pinned.version, Date.now())
  const MoveToVersionId = pinned.version
  const label = { SecretId, VersionStage, MoveToVersionId }
  await client.send(new UpdateSecretVersionStageCommand(label))
  return 'there'
}

async function everyVersion(client: SecretsManagerClient, SecretId: string) {
  const found: SecretVersionsListEntry[] = []
  let NextToken: string | undefined
  do {
    const given = { SecretId, IncludeDeprecated: true, ...(NextToken ? { NextToken } : {}) }
    const answer = await client.send(new ListSecretVersionIdsCommand(given))
    found.push(...(answer.Versions ?? []))
    NextToken = answer.NextToken
  } while (NextToken !== undefined)
  return found
}

function absent(error: unknown): undefined {
  if (error instanceof Error && error.name === 'ResourceNotFoundException') return undefined
  throw error
}

import {
  DescribeSecretCommand,
  ListSecretsCommand,
  type SecretListEntry,
  TagResourceCommand,
  UntagResourceCommand,
} from '@aws-sdk/client-secrets-manager'
import type { SecretOwner, SecretRef } from '../../../model/secret.ts'
import type { ListedSecret } from '../../../ports/secrets.ts'
import { setting } from '../../../runtime/settings.ts'
import { answered, isNamed } from '../../sdk/client.ts'
import { absentSecret, type Labels, ownerAt, secretName, secretsManager } from './client.ts'

const pageSize = 100 // of ListSecrets

/** The tag of an orphaned secret; its value is the time when that was found. */
const orphanTag = 'mooring:orphaned-at'

/** Lists the secrets of this deployment but for those that wait for their deletion. */
export async function list(): Promise<readonly ListedSecret[]> {
  const prefix = setting('secretPrefix')
  const found: ListedSecret[] = []
  let NextToken: string | undefined
  do {
    const command = new ListSecretsCommand({
      Filters: [{ Key: 'name', Values: [prefix] }],
      MaxResults: pageSize,
      ...(NextToken === undefined ? {} : { NextToken }),
    })
    const answer = await answered(secretsManager.send(command))
    found.push(...(answer.SecretList ?? []).flatMap((entry) => toListed(entry, prefix) ?? []))
    NextToken = answer.NextToken
  } while (NextToken !== undefined)
  return found
}

// Secrets that a person created under the prefix are not ours.
function toListed(entry: SecretListEntry, prefix: string): ListedSecret | undefined {
  const { Name = '', CreatedDate, DeletedDate, Tags = [], SecretVersionsToStages = {} } = entry
  const owner = Name.startsWith(prefix) ? ownerAt(Name.slice(prefix.length)) : undefined
  if (!owner || !CreatedDate || DeletedDate) return undefined
  const orphanedAt = Tags.find(({ Key }) => Key === orphanTag)?.Value
  const refs = Object.keys(SecretVersionsToStages) as SecretRef[]
  return { ...owner, createdAt: CreatedDate.toISOString(), orphanedAt, refs }
}

/** Whether a secret is there, does not wait for its deletion, and has this version under a label. */
export async function holds(owner: SecretOwner, ref: SecretRef): Promise<boolean> {
  return Object.hasOwn((await labelsOf(owner)) ?? {}, ref)
}

/** Tags a secret as orphaned, visibly for a person who reads the account. */
export async function mark(owner: SecretOwner, now: Date): Promise<void> {
  const Tags = [{ Key: orphanTag, Value: now.toISOString() }]
  const command = new TagResourceCommand({ SecretId: secretName(owner), Tags })
  await answered(secretsManager.send(command))
}

/** Removes that mark. */
export async function unmark(owner: SecretOwner): Promise<void> {
  const SecretId = secretName(owner)
  const command = new UntagResourceCommand({ SecretId, TagKeys: [orphanTag] })
  await answered(secretsManager.send(command))
}

/** The labels by version; undefined where there is no secret, or it waits for its deletion. */
export async function labelsOf(owner: SecretOwner): Promise<Labels | undefined> {
  const command = new DescribeSecretCommand({ SecretId: secretName(owner) })
  try {
    const answer = await answered(secretsManager.send(command), absentSecret)
    return answer.DeletedDate ? undefined : (answer.VersionIdsToStages ?? {})
  } catch (error) {
    if (isNamed(error, absentSecret)) return undefined
    throw error
  }
}

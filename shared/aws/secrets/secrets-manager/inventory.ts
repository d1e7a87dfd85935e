import { ListSecretsCommand, type SecretListEntry } from '@aws-sdk/client-secrets-manager'
import type { Powers } from '../../../ports/index.ts'
import type { ListedSecret } from '../../../ports/sweep-powers.ts'
import { setting } from '../../../runtime/settings.ts'
import { secretPlaces } from '../../dynamodb/keys.ts'
import { orphanTag } from '../../mark-secrets.ts'
import { answered } from '../../sdk/errors.ts'
import { secretsManager } from './client.ts'

const pageSize = 100 // of ListSecrets

/** Lists the secrets of this deployment's connections and OAuth clients, but for those being deleted. */
export const listSecrets: Powers['listSecrets'] = {
  async all() {
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
      found.push(...(answer.SecretList ?? []).flatMap((entry) => listed(entry, prefix) ?? []))
      NextToken = answer.NextToken
    } while (NextToken !== undefined)
    return found
  },
}

// What somebody else put under the prefix by hand, or is being deleted, is none of ours.
function listed(entry: SecretListEntry, prefix: string): ListedSecret | undefined {
  const { Name = '', CreatedDate, DeletedDate, Tags = [], SecretVersionsToStages = {} } = entry
  const [place, home, id, ...more] = Name.startsWith(prefix)
    ? Name.slice(prefix.length).split('/')
    : []
  if (!home || !id || more.length > 0 || !CreatedDate || DeletedDate) return undefined
  if (place !== secretPlaces.connection && place !== secretPlaces.oauth2_client) return undefined
  const kind = place === secretPlaces.oauth2_client ? ({ kind: 'oauth2_client' } as const) : {}
  const orphanedAt = Tags.find(({ Key }) => Key === orphanTag)?.Value
  const versions = Object.keys(SecretVersionsToStages)
  return { home, id, ...kind, createdAt: CreatedDate.toISOString(), orphanedAt, versions }
}

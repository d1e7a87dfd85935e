import { TagResourceCommand, UntagResourceCommand } from '@aws-sdk/client-secrets-manager'
import type { Powers } from '../ports/index.ts'
import { answered } from './sdk/errors.ts'
import { secretName, secretsManager } from './secrets/secrets-manager/client.ts'

/** The tag of a secret that is nobody's; its value is since when that is known. */
export const orphanTag = 'mooring:orphaned-at'

/** Marks secrets as nobody's, where who looks into the account sees it. */
export const markSecrets: Powers['markSecrets'] = {
  async mark(owner, now) {
    const Tags = [{ Key: orphanTag, Value: now.toISOString() }]
    const command = new TagResourceCommand({ SecretId: secretName(owner), Tags })
    await answered(secretsManager.send(command))
  },

  async unmark(owner) {
    const SecretId = secretName(owner)
    const command = new UntagResourceCommand({ SecretId, TagKeys: [orphanTag] })
    await answered(secretsManager.send(command))
  },
}

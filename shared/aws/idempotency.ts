import { createHash } from 'node:crypto'
import { GenerateMacCommand, KMSClient } from '@aws-sdk/client-kms'
import type { Answer } from '../model/idempotency.ts'
import type { Powers } from '../ports/index.ts'
import { setting } from '../runtime/settings.ts'
import { getItem } from './dynamodb/client.ts'
import { keys } from './dynamodb/keys.ts'
import { clientConfig, lean } from './sdk/client.ts'
import { answered } from './sdk/errors.ts'

const kms = lean(new KMSClient(clientConfig))

/**
 * Remembers the first answer to an Idempotency-Key. The fingerprint of a body is an HMAC under a
 * key that never leaves KMS: who reads the table cannot try out passwords against it.
 */
export const readStoredResponses: Powers['readStoredResponses'] = {
  async fingerprint(text) {
    const command = new GenerateMacCommand({
      KeyId: setting('macKey'),
      MacAlgorithm: 'HMAC_SHA_256',
      Message: createHash('sha256').update(text).digest(),
    })
    const { Mac } = await answered(kms.send(command))
    return Buffer.from(Mac ?? []).toString('hex')
  },

  async recall(scope, hash) {
    const row = await getItem(keys.request(scope, hash))
    if (!row || Number(row.expires_at) * 1000 <= Date.now()) return undefined
    return {
      fingerprint: String(row.fingerprint),
      answer: JSON.parse(String(row.answer)) as Answer,
    }
  },
}

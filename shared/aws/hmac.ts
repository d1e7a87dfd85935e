import { createHash } from 'node:crypto'
import { GenerateMacCommand, KMSClient } from '@aws-sdk/client-kms'
import type { Powers } from '../ports/index.ts'
import { setting } from '../runtime/settings.ts'
import { clientConfig, lean } from './sdk/client.ts'
import { answered } from './sdk/errors.ts'

const kms = lean(new KMSClient(clientConfig))

/** Signs links under the key that never leaves KMS: nothing is stored that could be stolen. */
export const signLinks: Powers['signLinks'] = {
  async sign(text) {
    const command = new GenerateMacCommand({
      KeyId: setting('macKey'),
      MacAlgorithm: 'HMAC_SHA_256',
      // Apart from the fingerprints of bodies, which are made by the same key.
      Message: createHash('sha256').update(`mooring link\n${text}`).digest(),
    })
    const { Mac } = await answered(kms.send(command))
    return Buffer.from(Mac ?? []).toString('base64url')
  },
}

import { createHash } from 'node:crypto'
import { GenerateMacCommand, KMSClient } from '@aws-sdk/client-kms'
import type { Powers } from '../ports/index.ts'
import { setting } from '../runtime/settings.ts'
import { clientConfig, lean } from './sdk/client.ts'
import { answered } from './sdk/errors.ts'

/** The client of KMS. */
export const kms = lean(new KMSClient(clientConfig))

/**
 * HMAC-SHA-256 of a text's SHA-256, under a key that never leaves KMS. The hash comes first, since
 * GenerateMac takes 4,096 bytes at most.
 *
 * @throws Problem `dependency_unavailable`.
 */
export async function hmac(text: string): Promise<Buffer> {
  const command = new GenerateMacCommand({
    KeyId: setting('macKey'),
    MacAlgorithm: 'HMAC_SHA_256',
    Message: createHash('sha256').update(text).digest(),
  })
  const { Mac } = await answered(kms.send(command))
  return Buffer.from(Mac ?? [])
}

/** Signs links: nothing is stored that could be stolen. */
export const signLinks: Powers['signLinks'] = {
  // The prefix separates them from the fingerprints of bodies, which the same key makes.
  sign: async (text) => (await hmac(`mooring link\n${text}`)).toString('base64url'),
}

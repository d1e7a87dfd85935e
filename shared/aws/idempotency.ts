import type { Powers } from '../ports/index.ts'
import { getItem } from './dynamodb/client.ts'
import { keys } from './dynamodb/keys.ts'
import { hmac } from './kms.ts'
import { decodeIdempotencyRecord } from './rows/change-records.ts'

/**
 * Reads the stored response of an Idempotency-Key. The fingerprint of a body is an HMAC under a key
 * that never leaves KMS: a reader of the table cannot test passwords against it.
 */
export const readStoredResponses: Powers['readStoredResponses'] = {
  fingerprint: async (text) => (await hmac(text)).toString('hex'),

  async recall(scope, hash) {
    const row = await getItem(keys.request(scope, hash))
    return row && decodeIdempotencyRecord(row, Date.now())
  },
}

import type { Row } from '../dynamodb/client.ts'
import { keys } from '../dynamodb/keys.ts'
import { type Attributes, codec, number, text } from './codec.ts'

/** A key pair under which static secrets are encrypted, as the table holds it. */
export interface SecretKey {
  readonly shard: string
  readonly version: number
  /** Base64. */
  readonly publicKey: string
  /** As KMS wrapped it, in base64. */
  readonly wrappedPrivateKey: string
  /** The deployment's HMAC over all of the above, in base64url. */
  readonly mac: string
  readonly createdAt: string
}

const secretKeys = /* @__PURE__ */ codec<SecretKey>('secret key', {
  shard: text,
  version: number,
  publicKey: text,
  wrappedPrivateKey: text,
  mac: text,
  createdAt: text,
})

/** The row of a key pair. */
export function encodeSecretKey(key: SecretKey): Row {
  return { ...keys.secretKey(key.shard, key.version), ...secretKeys.encode(key) }
}

/** The key pair of a row. @throws Error as `Codec.decode`. */
export function decodeSecretKey(row: Attributes): SecretKey {
  return secretKeys.decode(row)
}

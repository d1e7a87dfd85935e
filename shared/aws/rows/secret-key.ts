import type { WrappedKeyPair } from '../../ports/secret-moves.ts'
import type { Row } from '../dynamodb/client.ts'
import { type Key, keys } from '../dynamodb/keys.ts'
import { type Attributes, codec, number, text } from './codec.ts'

/** A key pair under which static secrets are encrypted, as the table holds it. */
export type SecretKey = WrappedKeyPair

const secretKeys = /* @__PURE__ */ codec<SecretKey>('secret key', {
  shard: text,
  version: number,
  publicKey: text,
  wrappedPrivateKey: text,
  mac: text,
  createdAt: text,
})

/** The key of the row: a shard is one of 256, or the id of a project with a key of its own. */
export function secretKeyKey(shard: string, version: number): Key {
  return shard.length === 2 ? keys.secretKey(shard, version) : keys.projectSecretKey(shard, version)
}

/** The row of a key pair. */
export function encodeSecretKey(key: SecretKey): Row {
  return { ...secretKeyKey(key.shard, key.version), ...secretKeys.encode(key) }
}

/** The key pair of a row. @throws Error as `Codec.decode`. */
export function decodeSecretKey(row: Attributes): SecretKey {
  return secretKeys.decode(row)
}

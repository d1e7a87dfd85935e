import type { AccessKey } from '../../model/access-key.ts'
import type { Row } from '../dynamodb/client.ts'
import { keys } from '../dynamodb/keys.ts'
import { type Attributes, codec, optionalText, text } from './codec.ts'

const accessKeys = /* @__PURE__ */ codec<AccessKey>('access key', {
  id: text,
  name: text,
  user: text,
  role: text,
  projectId: optionalText,
  hash: text,
  previousHash: optionalText,
  previousUntil: optionalText,
  expiresAt: optionalText,
  createdAt: text,
  createdBy: text,
  rotatedAt: optionalText,
})

/** The row that authenticates a key. */
export function encodeAccessKey(key: AccessKey): Row {
  return { ...keys.accessKey(key.id), ...accessKeys.encode(key) }
}

/** The row that a list shows: without the hashes, which only authentication needs. */
export function encodeAccessKeyListing(key: AccessKey): Row {
  const { hash: _hash, previousHash: _previous, ...shown } = key
  return { ...keys.accessKeyListing(key.projectId, key.id), ...accessKeys.encode(shown) }
}

/** The access key of the row that authenticates it. @throws Error as `Codec.decode`. */
export function decodeAccessKey(row: Attributes): AccessKey {
  return accessKeys.decode(row)
}

/** The key of the row that a list shows: its hash is empty. @throws Error as `Codec.decode`. */
export function decodeAccessKeyListing(row: Attributes): AccessKey {
  return accessKeys.decode({ ...row, hash: '' })
}

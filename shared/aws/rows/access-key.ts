import type { AccessKey } from '../../model/access-key.ts'
import type { Row } from '../dynamodb/client.ts'
import { keys } from '../dynamodb/keys.ts'

/** The row that proves a key. */
export function encodeAccessKey(key: AccessKey): Row {
  return { ...keys.accessKey(key.id), ...key }
}

/** The row that a list shows: without the hashes, which only the proof needs. */
export function accessKeyListing(key: AccessKey): Row {
  const { hash: _hash, previousHash: _previous, ...shown } = key
  return { ...keys.accessKeyListing(key.projectId, key.id), ...shown }
}

/** The key of a row. */
export function decodeAccessKey({ pk: _pk, sk: _sk, ...rest }: Record<string, unknown>): AccessKey {
  return { hash: '', ...rest } as unknown as AccessKey
}

import {
  IdempotencyConflict,
  type IdempotencyRecord,
  type StoredResponse,
} from '../../model/idempotency.ts'
import { keys } from '../dynamodb/keys.ts'
import { put, type Write } from '../dynamodb/transaction.ts'
import { type Attributes, codec, json, text } from './codec.ts'

const idempotencyRecords = /* @__PURE__ */ codec<StoredResponse>(
  'idempotency record',
  { fingerprint: text, answer: json },
  { derived: ['expires_at'] },
)

/**
 * The write that makes a create happen once: rejected where the key was used before. An expired row
 * counts as none, since DynamoDB deletes expired rows late.
 */
export function idempotencyWrites(record: IdempotencyRecord | undefined): Write[] {
  if (!record) return []
  const { key, answer } = record
  const { scope, hash, fingerprint } = key
  const row = {
    ...keys.request(scope, hash),
    ...idempotencyRecords.encode({ fingerprint, answer }),
    expires_at: Math.floor(key.expiresAt.getTime() / 1000),
  }
  const now = Math.floor(Date.now() / 1000)
  return [
    put(row, {
      when: 'attribute_not_exists(pk) OR expires_at <= :now',
      values: { ':now': now },
      failure: () => new IdempotencyConflict(),
    }),
  ]
}

/** The record of a row; undefined once it has expired. @throws Error as `Codec.decode`. */
export function decodeIdempotencyRecord(
  row: Attributes,
  nowMs: number,
): StoredResponse | undefined {
  return Number(row.expires_at) * 1000 <= nowMs ? undefined : idempotencyRecords.decode(row)
}

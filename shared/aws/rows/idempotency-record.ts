import { IdempotencyConflict, type IdempotencyRecord } from '../../model/idempotency.ts'
import { keys } from '../dynamodb/keys.ts'
import { put, type Write } from '../dynamodb/transaction.ts'

/**
 * The write that makes a create happen once: refused where the ticket was used before. A row past
 * its time counts as none, since DynamoDB deletes expired rows late.
 */
export function idempotencyWrites(receipt: IdempotencyRecord | undefined): Write[] {
  if (!receipt) return []
  const { ticket, answer } = receipt
  const row = {
    ...keys.request(ticket.scope, ticket.hash),
    fingerprint: ticket.fingerprint,
    answer: JSON.stringify(answer),
    expires_at: Math.floor(ticket.expiresAt.getTime() / 1000),
  }
  const now = Math.floor(Date.now() / 1000)
  return [
    put(row, {
      when: 'attribute_not_exists(pk) OR expires_at <= :now',
      values: { ':now': now },
      refused: () => new IdempotencyConflict(),
    }),
  ]
}

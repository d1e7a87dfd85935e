import { createHmac, randomBytes } from 'node:crypto'
import { IdempotencyConflict, type IdempotencyRecord } from '../../shared/model/idempotency.ts'
import type { Powers } from '../../shared/ports/index.ts'
import { type State, stored } from './state.ts'

const rowOf = (scope: string, hash: string) => `${scope} ${hash}`

/** @throws IdempotencyConflict where the key was used before and still counts. */
export function demandUnused({ rows }: State, receipt: IdempotencyRecord | undefined): void {
  if (!receipt) return
  const { scope, hash } = receipt.key
  const row = rows.requests.get(rowOf(scope, hash))
  if (row && row.expiresAt > seconds(Date.now())) throw new IdempotencyConflict()
}

/** Remembers the answer under its key. */
export function keepReceipt({ rows }: State, receipt: IdempotencyRecord | undefined): void {
  if (!receipt) return
  const { scope, hash, fingerprint, expiresAt } = receipt.key
  const kept = { fingerprint, answer: receipt.answer, expiresAt: seconds(expiresAt.getTime()) }
  rows.requests.set(rowOf(scope, hash), stored(kept))
}

/** First answers, in memory. */
export function fakeRequests(state: State): Pick<Powers, 'readStoredResponses' | 'signLinks'> {
  const key = randomBytes(32)
  return {
    signLinks: {
      sign: async (text) => createHmac('sha256', key).update(`link ${text}`).digest('base64url'),
    },
    readStoredResponses: {
      fingerprint: async (text) => createHmac('sha256', key).update(text).digest('hex'),
      async recall(scope, hash) {
        const row = state.rows.requests.get(rowOf(scope, hash))
        if (!row || row.expiresAt * 1000 <= Date.now()) return undefined
        const { expiresAt: _expires, ...remembered } = row
        return stored(remembered)
      },
    },
  }
}

function seconds(ms: number): number {
  return Math.floor(ms / 1000)
}

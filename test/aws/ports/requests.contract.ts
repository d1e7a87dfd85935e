import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { aConnection, aReceipt, outcomeOf, told } from './made.ts'
import type { Subject } from './subject.ts'
import { underContract } from './under-contract.ts'

/** What callers rely on that create something once. */
export function requestsContract(name: string, make: () => Promise<Subject>): void {
  const { powers, ownerId } = underContract(make)
  const insert = (receipt: ReturnType<typeof aReceipt>) => {
    const connection = aConnection(ownerId())
    return powers().createConnections.insert(connection, told(connection), receipt)
  }

  describe(`remembered requests: ${name}`, () => {
    it('return the stored response again', async () => {
      const receipt = aReceipt()
      const { scope, hash, fingerprint } = receipt.key
      expect(await powers().readStoredResponses.recall(scope, hash)).toBeUndefined()
      await insert(receipt)
      const remembered = { fingerprint, answer: receipt.answer }
      expect(await powers().readStoredResponses.recall(scope, hash)).toEqual(remembered)
    })

    it('are each scope’s own', async () => {
      const receipt = aReceipt()
      await insert(receipt)
      const { hash } = receipt.key
      expect(await powers().readStoredResponses.recall(randomUUID(), hash)).toBeUndefined()
      expect(await outcomeOf(insert(aReceipt({ hash })))).toBe('done')
    })

    it('count as none when their time is over, though the row still stands', async () => {
      const expired = aReceipt({ expiresAt: new Date(Date.now() - 2000) })
      const { scope, hash } = expired.key
      await insert(expired)
      expect(await powers().readStoredResponses.recall(scope, hash)).toBeUndefined()
      const fresh = aReceipt({ scope, hash, fingerprint: 'second' })
      expect(await outcomeOf(insert(fresh))).toBe('done')
      const recalled = await powers().readStoredResponses.recall(scope, hash)
      expect(recalled?.fingerprint).toBe('second')
      expect(await outcomeOf(insert(fresh))).toBe('IdempotencyConflict')
    })

    it('have a fingerprint that only the same text has, and that is no plain hash', async () => {
      const { fingerprint } = powers().readStoredResponses
      const [one, same, other] = await Promise.all(['a', 'a', 'b'].map(fingerprint))
      expect(one).toMatch(/^[0-9a-f]{64}$/)
      expect(same).toBe(one)
      expect(other).not.toBe(one)
      const { createHash } = await import('node:crypto')
      expect(one).not.toBe(createHash('sha256').update('a').digest('hex'))
      expect(await fingerprint('x'.repeat(300_000))).toMatch(/^[0-9a-f]{64}$/)
    })
  })
}

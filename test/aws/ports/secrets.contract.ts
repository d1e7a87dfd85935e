import { describe, expect } from 'vitest'
import { Secret, type SecretRef } from '../../../shared/model/secret.ts'
import { aRef } from '../../support/secret-ref.ts'
import { caseOf, type Gaps } from '../contract.ts'
import { inClear, outcomeOf } from './made.ts'
import { aSecretOwner, secretVerbs } from './secret-verbs.ts'
import { removedSecretsContract } from './secrets-removed.contract.ts'
import type { Subject } from './subject.ts'
import { underContract } from './under-contract.ts'

/** A driver of `SecretStore` under contract. */
export interface StoreUnderContract {
  /** Powers whose writes go to this driver. */
  readonly make: () => Promise<Subject>
  /** Whether it keeps secrets outside rows: then what it removed can no longer be read. */
  readonly keepsOutsideRows: boolean
}

/** What every driver guarantees, whatever it makes of a ref. */
export function secretsContract(
  name: string,
  { make, keepsOutsideRows }: StoreUnderContract,
  gaps: Gaps = {},
): void {
  const it = caseOf(gaps)
  const { powers } = underContract(make)
  const { writeNew, write, read, commit, rollBack, discard } = secretVerbs(powers)

  describe(`secrets: ${name}`, () => {
    it('are read as they were written, and print as nothing', async () => {
      const owner = aSecretOwner()
      const value = { headers: { Authorization: 'Bearer é' }, list: [1, null] }
      const map = { map: new Secret(value) }
      const ref = await powers().writeNewSecrets.writeNew(owner, map)
      const secrets = await powers().readSecrets.read(owner, ref)
      expect(inClear(secrets)).toEqual({ map: value })
      expect(JSON.stringify(secrets)).not.toContain('Bearer')
    })

    it('are not read as those of another owner, nor under a ref that was never made', async () => {
      const owner = aSecretOwner()
      const ref = await writeNew(owner, 'a')
      expect(await outcomeOf(read(aSecretOwner(), ref))).not.toBe('done')
      expect(await outcomeOf(read(owner, aRef()))).not.toBe('done')
      expect(await read(owner, ref)).toBe('a')
    })

    it('of a row outlast any number of updates that failed', async () => {
      const owner = aSecretOwner()
      const ref = await writeNew(owner, 'kept')
      for (const value of ['lost', 'lost again', 'and again'])
        await rollBack(owner, await write(owner, value, ref))
      expect(await read(owner, ref)).toBe('kept')
    })

    it('of an update outlast two more that died', async () => {
      const owner = aSecretOwner()
      const first = await writeNew(owner, 'first')
      const ref = await write(owner, 'kept', first)
      await commit(owner, ref, first)
      await write(owner, 'died', ref)
      await write(owner, 'died', ref)
      expect(await read(owner, ref)).toBe('kept')
    })

    it('are both readable until the row holds the new ref', async () => {
      const owner = aSecretOwner()
      const first = await writeNew(owner, 'first')
      const second = await write(owner, 'second', first)
      expect([await read(owner, first), await read(owner, second)]).toEqual(['first', 'second'])
    })

    it('are those of the last update after several', async () => {
      const owner = aSecretOwner()
      let ref = await writeNew(owner, 'first')
      for (const value of ['second', 'third', 'fourth']) {
        const next = await write(owner, value, ref)
        await commit(owner, next, ref)
        ref = next
      }
      expect(await read(owner, ref)).toBe('fourth')
    })

    it('are written by an update where there were none, also after one that died', async () => {
      const owner = aSecretOwner()
      const died = await write(owner, 'died', undefined)
      const ref = await write(owner, 'kept', undefined)
      expect(ref).not.toBe(died)
      await commit(owner, ref, died)
      const next = await write(owner, 'next', ref)
      expect([await read(owner, ref), await read(owner, next)]).toEqual(['kept', 'next'])
    })

    it('of concurrent updates are each readable under a ref of their own', async () => {
      const owner = aSecretOwner()
      const ref = await writeNew(owner, 'first')
      const values = ['a', 'b', 'c', 'd']
      const refs = await Promise.all(values.map((value) => write(owner, value, ref)))
      expect(await Promise.all(refs.map((one: SecretRef) => read(owner, one)))).toEqual(values)
      expect(await read(owner, ref)).toBe('first')
    })

    it('are committed and discarded as often as a caller likes', async () => {
      const owner = aSecretOwner()
      const first = await writeNew(owner, 'first')
      const second = await write(owner, 'second', first)
      await Promise.all([1, 2].map(() => outcomeOf(commit(owner, second, first))))
      await commit(owner, second, first)
      expect(await read(owner, second)).toBe('second')
      for (let time = 0; time < 3; time++) await discard(owner, second)
    })

    it('stay where a cleanup repeats that they replaced themselves', async () => {
      const owner = aSecretOwner()
      const ref = await writeNew(owner, 'kept')
      await commit(owner, ref, ref)
      expect(await read(owner, ref)).toBe('kept')
    })

    it('are discarded without an error where there are none', async () => {
      await discard(aSecretOwner())
      await discard(aSecretOwner(), aRef())
    })

    it('hold 60,000 bytes', async () => {
      const owner = aSecretOwner()
      const value = 'x'.repeat(60_000)
      expect(await read(owner, await writeNew(owner, value))).toBe(value)
    })
  })

  if (keepsOutsideRows) removedSecretsContract(name, make, gaps)
}

import { describe, expect, it } from 'vitest'
import type { AwsSubject } from './aws-subject.ts'
import { aSecretOwner, secretVerbs } from './secret-verbs.ts'
import { underContract } from './under-contract.ts'

/** What the driver over Secrets Manager keeps within the limits of the service. */
export function secretLabelsContract(name: string, make: () => Promise<AwsSubject>): void {
  const { subject, powers } = underContract(make)
  const { writeNew, write, read, commit, rollBack } = secretVerbs(powers)

  describe(`the staging labels of a secret: ${name}`, () => {
    it('are never more than 20, over 60 updates of which some fail', async () => {
      const owner = aSecretOwner()
      let pinned = await writeNew(owner, 'first')
      for (let update = 1; update <= 60; update++) {
        const next = await write(owner, `value ${update}`, pinned)
        const died = update % 6 === 0
        const lost = update % 5 === 0
        if (!died && lost) await rollBack(owner, next)
        if (!died && !lost) {
          await commit(owner, next, pinned)
          pinned = next
        }
        const labels = Object.values(await subject().labels(owner)).flat()
        expect(labels.length).toBeLessThanOrEqual(20)
      }
      expect(await read(owner, pinned)).toBe('value 59')
    })

    it('are on two versions at most once an update committed', async () => {
      const owner = aSecretOwner()
      const first = await writeNew(owner, 'first')
      const second = await write(owner, 'second', first)
      await commit(owner, second, first)
      expect(Object.keys(await subject().labels(owner)).length).toBeLessThanOrEqual(2)
    })
  })
}

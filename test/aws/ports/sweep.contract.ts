import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { deleteKeysTask } from '../../../shared/model/cleanup-task.ts'
import type { SecretRef } from '../../../shared/model/secret.ts'
import { aRef } from '../../support/secret-ref.ts'
import { anAccessKey, inClear, keptConnection, keptProject, secretsOf, toldOf } from './made.ts'
import type { Subject } from './subject.ts'
import { underContract } from './under-contract.ts'

/** What the sweep relies on. */
export function sweepContract(name: string, make: () => Promise<Subject>): void {
  const { powers, ownerId } = underContract(make)
  const sealed = async (id: string = randomUUID()) => {
    const owner = { ownerId: ownerId(), id }
    return { owner, version: await powers().writeNewSecrets.writeNew(owner, secretsOf('one')) }
  }
  const listed = async (id: string) =>
    (await powers().listSecrets.list()).find((secret) => secret.id === id)

  describe(`secrets that are listed: ${name}`, () => {
    it('are listed with their owner, since when they exist, and which refs can be read', async () => {
      const { owner, version } = await sealed()
      const before = Date.now() - 60_000
      const secret = await listed(owner.id)
      expect(secret).toMatchObject({ ...owner, refs: [version] })
      expect(secret?.orphanedAt).toBeUndefined()
      expect(Date.parse(secret?.createdAt ?? '')).toBeGreaterThan(before)
    })

    it('are all listed, however many', async () => {
      const ids = Array.from({ length: 120 }, () => randomUUID())
      for (let at = 0; at < ids.length; at += 20)
        await Promise.all(ids.slice(at, at + 20).map((id) => sealed(id)))
      const all = new Set((await powers().listSecrets.list()).map(({ id }) => id))
      expect(ids.filter((id) => !all.has(id))).toEqual([])
    })

    it('are not listed once they wait for their deletion', async () => {
      const { owner, version } = await sealed()
      await powers().discardSecrets.discard(owner)
      expect(await listed(owner.id)).toBeUndefined()
      expect(await powers().inspectSecrets.holds(owner, version)).toBe(false)
    })

    it('are marked as orphaned, and lose the mark again', async () => {
      const { owner } = await sealed()
      const now = new Date('2027-01-01T00:00:00.000Z')
      await powers().markSecrets.mark(owner, now)
      expect((await listed(owner.id))?.orphanedAt).toBe(now.toISOString())
      await powers().markSecrets.unmark(owner)
      expect((await listed(owner.id))?.orphanedAt).toBeUndefined()
    })
  })

  describe(`secrets that are inspected: ${name}`, () => {
    it('hold the refs that were written, and no others', async () => {
      const { owner, version } = await sealed()
      const holds = (which: SecretRef) => powers().inspectSecrets.holds(owner, which)
      expect([await holds(version), await holds(aRef())]).toEqual([true, false])
      const none = { ownerId: ownerId(), id: randomUUID() }
      expect(await powers().inspectSecrets.holds(none, version)).toBe(false)
    })

    it('are listed by the ref that a row holds once an update committed', async () => {
      const { owner, version: first } = await sealed()
      const pinned = await powers().writeSecrets.write(owner, secretsOf('two'), first)
      await powers().commitSecrets.commit(owner, pinned, first)
      expect(inClear(await powers().readSecrets.read(owner, pinned))).toEqual({ api_key: 'two' })
      expect((await listed(owner.id))?.refs).toContain(pinned)
    })
  })

  describe(`rows that hold refs of secrets: ${name}`, () => {
    it('are those of the connections of an owner, as they are now', async () => {
      const own = (await keptProject(powers())).id
      const secretRef = aRef()
      const one = await keptConnection(powers(), own, { secretRef })
      const two = await keptConnection(powers(), own)
      const pinnings = [...(await powers().readSecretRefs.list(own))]
      expect(pinnings.sort((a, b) => (a.secretRef ? -1 : b.secretRef ? 1 : 0))).toEqual([
        { ownerId: own, id: one.id, secretRef },
        { ownerId: own, id: two.id },
      ])
      expect(await powers().readSecretRefs.find(one)).toEqual({
        ownerId: own,
        id: one.id,
        secretRef,
      })
      expect(await powers().readSecretRefs.find({ ownerId: own, id: randomUUID() })).toBeUndefined()
    })
  })

  describe(`left-over work: ${name}`, () => {
    it('is listed page by page, the oldest first', async () => {
      const work = [1, 2, 3].map((at) => ({
        ...deleteKeysTask(ownerId(), new Date()),
        id: `0000000${at}-0000-7000-8000-00000000000f`,
      }))
      for (const cleanupTask of work.toReversed())
        await powers().enqueueCleanup.enqueue(cleanupTask)
      const page = async (take: number, after?: string) =>
        (await powers().listCleanupTasks.page('f', take, after)).map(({ id }) => id)
      const [one, two, three] = work.map(({ id }) => id)
      expect(await page(2)).toEqual([one, two])
      expect((await page(2, two))[0]).toBe(three)
      for (const cleanupTask of work) await powers().completeCleanup.complete(cleanupTask)
    })

    it('takes the keys of a project, and of no other', async () => {
      const [gone, stays] = [await keptProject(powers()), await keptProject(powers())]
      const keys = [anAccessKey(gone.id), anAccessKey(gone.id), anAccessKey(stays.id)]
      for (const key of keys)
        await powers().createAccessKeys.insert(key, toldOf(key.id, 'access_key.created'))
      await powers().deleteProjectKeys.removeKeys(gone.id)
      const left = await Promise.all(keys.map(({ id }) => powers().readAccessKeys.find(id)))
      expect(left.map(Boolean)).toEqual([false, false, true])
    })
  })
}

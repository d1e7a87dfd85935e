import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { rotated } from '../../../shared/model/access-key.ts'
import { anAccessKey, outcomeOf, race, toldOf } from './made.ts'
import type { Subject } from './subject.ts'
import { underContract } from './under-contract.ts'

/** What callers that manage access keys rely on. */
export function accessKeysContract(name: string, make: () => Promise<Subject>): void {
  const { subject, powers, ownerId: projectId } = underContract(make)
  const kept = async (project?: string) => {
    const key = anAccessKey(project)
    await powers().createAccessKeys.insert(key, toldOf(key.id, 'access_key.created'))
    return key
  }

  describe(`access keys: ${name}`, () => {
    it('are found with their hash and listed without', async () => {
      const [own, everywhere] = [await kept(projectId()), await kept()]
      expect(await powers().readAccessKeys.find(own.id)).toEqual(own)
      expect(await powers().readAccessKeys.find(randomUUID())).toBeUndefined()
      expect(await powers().listAccessKeys.list(projectId())).toContainEqual({ ...own, hash: '' })
      const all = await powers().listAccessKeys.list(undefined)
      expect(all).toContainEqual({ ...own, hash: '' })
      expect(all).toContainEqual({ ...everywhere, hash: '' })
      const listed = JSON.stringify(await powers().listAccessKeys.list(projectId()))
      expect(listed).not.toContain(everywhere.id)
      expect(await subject().events(own.id)).toHaveLength(1)
    })

    it('are not made for a project that is not there', async () => {
      const key = anAccessKey(randomUUID())
      const insert = powers().createAccessKeys.insert(key, toldOf(key.id))
      expect(await outcomeOf(insert)).toBe('project_not_found')
      expect(await powers().readAccessKeys.find(key.id)).toBeUndefined()
      expect(await subject().events(key.id)).toEqual([])
    })

    it('carry both hashes through a rotation, which the list does not show', async () => {
      const before = await kept(projectId())
      const { accessKey } = rotated(before, 60, new Date())
      await powers().rotateAccessKeys.replace(accessKey, before, toldOf(before.id))
      expect(await powers().readAccessKeys.find(before.id)).toEqual(accessKey)
      const listed = JSON.stringify(await powers().listAccessKeys.list(projectId()))
      expect(listed).toContain(accessKey.previousUntil)
      for (const hash of [accessKey.hash, before.hash]) expect(listed).not.toContain(hash)
    })

    it('forget the previous hash at a rotation without overlap', async () => {
      const first = await kept()
      const second = rotated(first, 60, new Date()).accessKey
      const third = rotated(second, 0, new Date()).accessKey
      await powers().rotateAccessKeys.replace(second, first, toldOf(first.id))
      await powers().rotateAccessKeys.replace(third, second, toldOf(first.id))
      const found = await powers().readAccessKeys.find(first.id)
      expect(found).toEqual(third)
      expect(found?.previousHash).toBeUndefined()
    })

    it('are rotated by one of several at the same moment', async () => {
      const before = await kept(projectId())
      const ends = await race(4, () => {
        const { accessKey } = rotated(before, 0, new Date())
        return powers().rotateAccessKeys.replace(accessKey, before, toldOf(before.id))
      })
      expect(ends).toEqual(['done', ...Array(3).fill('revision_conflict')])
      expect(await subject().events(before.id)).toHaveLength(2)
    })

    it('are not brought back by a rotation that comes after their end', async () => {
      const before = await kept(projectId())
      await powers().deleteAccessKeys.remove(before, toldOf(before.id))
      const { accessKey } = rotated(before, 0, new Date())
      const replace = powers().rotateAccessKeys.replace(accessKey, before, toldOf(before.id))
      expect(await outcomeOf(replace)).not.toBe('done')
      expect(await powers().readAccessKeys.find(before.id)).toBeUndefined()
      expect(JSON.stringify(await powers().listAccessKeys.list(projectId()))).not.toContain(
        before.id,
      )
    })

    it('are deleted once', async () => {
      const key = await kept(projectId())
      const { remove } = powers().deleteAccessKeys
      const ends = await race(3, () => remove(key, toldOf(key.id)))
      expect(ends).toEqual(['access_key_not_found', 'access_key_not_found', 'done'])
      expect(await powers().readAccessKeys.find(key.id)).toBeUndefined()
      expect(await subject().events(key.id)).toHaveLength(2)
    })
  })

  describe(`the first admin key: ${name}`, () => {
    it('is nothing until it is kept', async () => {
      const { read, write } = powers().storeAdminKey
      const { Secret } = await import('../../../shared/model/secret.ts')
      expect(await read()).toBeUndefined()
      await write(new Secret('mrg_first'))
      expect(await read()).toBe('mrg_first')
      await write(new Secret('mrg_second'))
      expect(await read()).toBe('mrg_second')
    })
  })
}

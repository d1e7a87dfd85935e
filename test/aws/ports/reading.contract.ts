import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { systemOwnerId } from '../../../shared/model/connection.ts'
import { aConnection, anAccessKey, keptConnection, keptProject, told, toldOf } from './made.ts'
import type { Subject } from './subject.ts'
import { underContract } from './under-contract.ts'

/** What callers that read connections rely on. */
export function readingContract(name: string, make: () => Promise<Subject>): void {
  const { powers, ownerId } = underContract(make)

  describe(`reading connections: ${name}`, () => {
    it('finds no connection that was never created, nor one under another owner', async () => {
      const { readConnections } = powers()
      const id = randomUUID()
      expect(await readConnections.ownerOf(id)).toBeUndefined()
      expect(await readConnections.locate(id)).toBeUndefined()
      const connection = await keptConnection(powers(), ownerId())
      const elsewhere = { ownerId: systemOwnerId, id: connection.id }
      expect(await readConnections.find(elsewhere)).toBeUndefined()
    })

    it('gives every value back as it was stored', async () => {
      const config = {
        numbers: [0, -1.5, 1e-7, 1e300, 9007199254740991, 0.1],
        texts: ['', ' ', 'é\u0000\n', '😀', '__proto__'],
        nothing: null,
        no: false,
        empty: {},
        deep: JSON.parse(`${'['.repeat(60)}${']'.repeat(60)}`),
      }
      const connection = await keptConnection(powers(), ownerId(), { config })
      expect(await powers().readConnections.locate(connection.id)).toEqual(connection)
    })

    it('does not see a connection that was only just deleted', async () => {
      const connection = await keptConnection(powers(), ownerId())
      expect(await powers().readConnections.locate(connection.id)).toEqual(connection)
      await powers().deleteConnections.remove(connection, told(connection))
      expect(await powers().readConnections.locate(connection.id)).toBeUndefined()
      expect(await powers().readManyConnections.locateMany([connection.id])).toEqual([undefined])
    })

    it('finds a key beside a connection, met or not, each as it is now', async () => {
      const { readLookups, createAccessKeys, deleteAccessKeys } = powers()
      const key = anAccessKey(ownerId())
      await createAccessKeys.insert(key, toldOf(key.id, 'access_key.created'))
      const connection = await keptConnection(powers(), ownerId())
      const elsewhere = await keptConnection(powers(), (await keptProject(powers())).id)
      const both = async (keyId: string, id?: string) => {
        const { key: found, connection: read } = await readLookups.find(keyId, id)
        return [found, await read()]
      }
      for (const _time of ['not met', 'met']) {
        expect(await both(key.id, connection.id)).toEqual([key, connection])
        expect(await both(key.id, elsewhere.id)).toEqual([key, elsewhere])
        expect(await both(key.id, randomUUID())).toEqual([key, undefined])
        expect(await both(key.id)).toEqual([key, undefined])
        expect(await both(randomUUID(), connection.id)).toEqual([undefined, connection])
      }
      await deleteAccessKeys.remove(key, toldOf(key.id, 'access_key.deleted'))
      await powers().deleteConnections.remove(connection, told(connection))
      expect(await both(key.id, connection.id)).toEqual([undefined, undefined])
    })

    it('answers many in the order asked, over 100 and twice the same', async () => {
      const own = (await keptProject(powers())).id
      const made = await Promise.all(
        Array.from({ length: 130 }, () => keptConnection(powers(), own)),
      )
      const asked = [randomUUID(), ...made.map(({ id }) => id), made[0]?.id ?? '']
      const { locateMany } = powers().readManyConnections
      const expected = [undefined, ...made, made[0]]
      expect(await locateMany(asked)).toEqual(expected)
      expect(await locateMany(asked)).toEqual(expected)
      expect(await locateMany([])).toEqual([])
    })

    it('lists a project’s own, as each was last written', async () => {
      const own = (await keptProject(powers())).id
      const made = await Promise.all([1, 2, 3, 4].map(() => keptConnection(powers(), own)))
      const [gone, before, ...others] = made
      if (!gone || !before) expect.fail('nothing was made')
      const changes = { status: 'expired', updatedAt: '2030-01-01T00:00:00.000Z' } as const
      const next = { ...before, ...changes, version: 2 }
      await powers().updateConnections.replace(next, before, told(next))
      await powers().deleteConnections.remove(gone, told(gone))
      const keys = await powers().listConnections.keys(own)
      const expected = [next, ...others].map(({ id, name, type, status, ...rest }) => {
        const { createdAt, updatedAt } = rest
        return { id, ownerId: own, name, type, status, createdAt, updatedAt }
      })
      const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
      expect([...keys].sort(byId)).toEqual(expected.sort(byId))
    })

    it('reads a page of large ones', async () => {
      const own = (await keptProject(powers())).id
      const config = { text: 'x'.repeat(200_000) }
      const made = await Promise.all(
        Array.from({ length: 12 }, () => keptConnection(powers(), own, { config })),
      )
      const keys = await powers().listConnections.keys(own)
      const ids = (await powers().listConnections.page(keys)).map(({ id }) => id)
      expect(ids).toEqual(keys.map(({ id }) => id))
      expect(new Set(ids)).toEqual(new Set(made.map(({ id }) => id)))
    })

    it('reads a page in its order, without what was deleted concurrently', async () => {
      const own = (await keptProject(powers())).id
      const made = await Promise.all([1, 2, 3].map(() => keptConnection(powers(), own)))
      const [one, two, three] = made
      const keys = await powers().listConnections.keys(own)
      const keyOf = (id = '') => keys.find((key) => key.id === id) ?? expect.fail('not listed')
      if (two) await powers().deleteConnections.remove(two, told(two))
      const asked = [three, two, one].map((each) => keyOf(each?.id))
      expect(await powers().listConnections.page(asked)).toEqual([three, one])
      expect(await powers().listConnections.page([])).toEqual([])
    })

    it('lists what is the system’s by itself', async () => {
      const connection = aConnection(systemOwnerId)
      await powers().createConnections.insert(connection, told(connection))
      const ids = (await powers().listConnections.keys(systemOwnerId)).map(({ id }) => id)
      expect(ids).toContain(connection.id)
      const own = (await powers().listConnections.keys(ownerId())).map(({ id }) => id)
      expect(own).not.toContain(connection.id)
    })
  })
}

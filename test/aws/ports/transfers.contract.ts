import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Powers } from '../../../shared/ports/index.ts'
import { aConnection, keptConnection, keptProject, outcomeOf, race, told } from './made.ts'
import type { Subject } from './subject.ts'
import { underContract } from './under-contract.ts'

/** What asks AWS for something else, for the rights of each power: test/infra/adapters.test.ts. */
export const exercises = ({ readExternalIds, exportConnections }: Powers) => ({
  readExternalIds: [() => readExternalIds.find('p', ['x'])],
  exportConnections: [() => exportConnections.page('p', 'c', 1)],
})

/** What imports and exports rely on. */
export function transfersContract(name: string, make: () => Promise<Subject>): void {
  const { subject, powers } = underContract(make)
  const project = async () => (await keptProject(powers())).id
  const insert = (ownerId: string, externalId: string) => {
    const connection = aConnection(ownerId, { externalId })
    return powers().createConnections.insert(connection, told(connection))
  }

  describe(`external ids: ${name}`, () => {
    it('belong to one of several connections that are created concurrently', async () => {
      const own = await project()
      const ends = await race(5, () => insert(own, 'crm/é😀'))
      expect(ends).toEqual(['done', ...Array(4).fill('revision_conflict')])
      expect(await powers().listConnections.keys(own)).toHaveLength(1)
      expect(await subject().connectionCount(own)).toBe(1)
    })

    it('name the connection of their own project only', async () => {
      const [own, other] = [await project(), await project()]
      const { id } = await keptConnection(powers(), own, { externalId: 'a' })
      await insert(other, 'a')
      const { find } = powers().readExternalIds
      expect(await find(own, ['b', 'a', 'a'])).toEqual(new Map([['a', id]]))
      expect(await find(randomUUID(), ['a'])).toEqual(new Map())
      expect(await find(own, [])).toEqual(new Map())
    })

    it('are stored with the connection, stay through a change, and are free after a deletion', async () => {
      const own = await project()
      const before = await keptConnection(powers(), own, { externalId: 'a' })
      const next = { ...before, version: 2 }
      await powers().updateConnections.replace(next, before, told(next))
      expect(await powers().readConnections.find(before)).toEqual(next)
      expect(await outcomeOf(insert(own, 'a'))).toBe('revision_conflict')
      await powers().deleteConnections.remove(next, told(next))
      expect(await powers().readExternalIds.find(own, ['a'])).toEqual(new Map())
      expect(await outcomeOf(insert(own, 'a'))).toBe('done')
    })

    it('can have 255 characters of any script', async () => {
      const own = await project()
      const externalId = '電'.repeat(255)
      const { id } = await keptConnection(powers(), own, { externalId })
      const found = await powers().readExternalIds.find(own, [externalId])
      expect(found).toEqual(new Map([[externalId, id]]))
    })
  })

  describe(`exports: ${name}`, () => {
    it('return every connection of an owner once, part by part, in the order of their ids', async () => {
      const own = await project()
      for (let count = 0; count < 5; count += 1) await keptConnection(powers(), own)
      await keptConnection(powers(), await project())
      const { page } = powers().exportConnections
      const first = await page(own, undefined, 2)
      const second = await page(own, first.connections.at(-1)?.id, 2)
      const third = await page(own, second.connections.at(-1)?.id, 2)
      expect([first.more, second.more, third.more]).toEqual([true, true, false])
      const ids = [first, second, third].flatMap(({ connections }) =>
        connections.map(({ id }) => id),
      )
      const all = await powers().listConnections.keys(own)
      expect(ids).toEqual(all.map(({ id }) => id).sort())
    })

    it('continue after a connection that was deleted since', async () => {
      const own = await project()
      const made = [await keptConnection(powers(), own), await keptConnection(powers(), own)]
      const [first, second] = made.toSorted((one, other) => (one.id < other.id ? -1 : 1))
      if (first) await powers().deleteConnections.remove(first, told(first))
      const { connections } = await powers().exportConnections.page(own, first?.id, 9)
      expect(connections).toEqual([second])
    })

    it('return nothing of an owner without connections', async () => {
      const none = { connections: [], more: false }
      expect(await powers().exportConnections.page(await project(), undefined, 9)).toEqual(none)
    })
  })
}

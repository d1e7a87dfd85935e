import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { type Connection, newReference, type Resource } from '../../../shared/model/connection.ts'
import { connectionEvent } from '../../../shared/model/event.ts'
import { keptConnection, occasion, outcomeOf, race, told } from './made.ts'
import type { Subject } from './subject.ts'
import { underContract } from './under-contract.ts'

const aResource = (resourceId: string = randomUUID()): Resource => ({
  resourceType: 'flow',
  resourceId,
})

/** What callers rely on that add references, or delete what is referenced. */
export function referencesContract(name: string, make: () => Promise<Subject>): void {
  const { subject, powers, ownerId } = underContract(make)
  const kept = () => keptConnection(powers(), ownerId())
  const add = (connection: Connection, resource = aResource()) => {
    const { caller, now } = occasion()
    const reference = newReference(connection.id, resource, caller, now)
    const event = connectionEvent('reference.added', connection, occasion())
    return powers().addReferences.add(reference, event)
  }
  const remove = (connection: Connection, resource: Resource) => {
    const event = connectionEvent('reference.removed', connection, occasion())
    return powers().removeReferences.remove(connection.id, resource, event)
  }
  const drop = (connection: Connection) =>
    powers().deleteConnections.remove(connection, told(connection))
  const listed = async ({ id }: Connection) =>
    (await powers().listReferences.list(id)).map(({ resourceId }) => resourceId)

  describe(`references: ${name}`, () => {
    it('come to be once, and keep who added them first', async () => {
      const connection = await kept()
      const resource = aResource()
      const first = await add(connection, resource)
      expect(first).toMatchObject({ added: true, reference: resource })
      const second = await add(connection, resource)
      expect(second).toEqual({ added: false, reference: first.reference })
      expect(await powers().listReferences.list(connection.id)).toEqual([first.reference])
      expect(await subject().events(connection.id)).toHaveLength(2)
    })

    it('are identified by type and id', async () => {
      const connection = await kept()
      for (const id of ['b', 'a', 'c']) await add(connection, aResource(id))
      await add(connection, { resourceType: 'app', resourceId: 'z' })
      expect(await listed(connection)).toEqual(['z', 'a', 'b', 'c'])
    })

    it('keep a connection from being deleted, until the last is gone', async () => {
      const connection = await kept()
      const [one, two] = [aResource(), aResource()]
      await add(connection, one)
      await add(connection, two)
      expect(await outcomeOf(drop(connection))).toBe('connection_in_use')
      expect(await remove(connection, one)).toBe(true)
      expect(await outcomeOf(drop(connection))).toBe('connection_in_use')
      expect(await remove(connection, two)).toBe(true)
      expect(await outcomeOf(drop(connection))).toBe('done')
    })

    it('are removed once, and recorded once', async () => {
      const connection = await kept()
      const resource = aResource()
      await add(connection, resource)
      expect(await remove(connection, aResource())).toBe(false)
      const ends = await Promise.all([1, 2, 3].map(() => remove(connection, resource)))
      expect(ends.filter(Boolean)).toHaveLength(1)
      expect(await subject().events(connection.id)).toHaveLength(3)
      await add(connection)
      expect(await outcomeOf(drop(connection))).toBe('connection_in_use')
    })

    it('are counted exactly, also twenty at once, some of them the same', async () => {
      const connection = await kept()
      const resources = Array.from({ length: 10 }, () => aResource())
      const ends = await race(20, (index) => add(connection, resources[index % 10]))
      expect(new Set(ends)).toEqual(new Set(['done']))
      expect(await listed(connection)).toHaveLength(10)
      expect(await subject().events(connection.id)).toHaveLength(11)
      for (const resource of resources) await remove(connection, resource)
      expect(await outcomeOf(drop(connection))).toBe('done')
    })

    it('do not come to what was deleted', async () => {
      const connection = await kept()
      await drop(connection)
      expect(await outcomeOf(add(connection))).toBe('connection_not_found')
      expect(await listed(connection)).toEqual([])
    })

    // Guarantee: no resource is left with a reference to a connection that is gone.
    it('and a delete at the same moment: one of the two is refused, never neither or both', async () => {
      const seen = new Set<string>()
      for (let round = 0; round < 15; round++) {
        const connection = await kept()
        const calls = [() => drop(connection), () => add(connection)]
        const [dropped, added] = (
          round % 2 === 0
            ? await Promise.all(calls.map((call) => outcomeOf(call())))
            : (await Promise.all(calls.toReversed().map((call) => outcomeOf(call())))).toReversed()
        ) as [string, string]
        expect([
          ['done', 'connection_not_found'],
          ['connection_in_use', 'done'],
        ]).toContainEqual([dropped, added])
        expect(await listed(connection)).toHaveLength(added === 'done' ? 1 : 0)
        const there = await powers().readConnections.find(connection)
        expect(there === undefined).toBe(dropped === 'done')
        seen.add(dropped)
      }
      expect(seen.size).toBeGreaterThan(0)
    })

    // Guarantee: an update that was under way does not forget who uses the connection.
    it('are not lost to an update that read the connection before', async () => {
      const before = await kept()
      await add(before)
      const next = { ...before, version: 2 }
      await powers().updateConnections.replace(next, before, told(next))
      expect(await outcomeOf(drop(next))).toBe('connection_in_use')
    })
  })
}

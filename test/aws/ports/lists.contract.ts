import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { deleteKeysTask } from '../../../shared/model/cleanup-task.ts'
import type { Connection } from '../../../shared/model/connection.ts'
import type { ListRange } from '../../../shared/ports/index.ts'
import { keptConnection, keptProject, outcomeOf, race, told, toldOf } from './made.ts'
import type { Subject } from './subject.ts'
import { underContract } from './under-contract.ts'

/** What lists and totals of connections rely on. */
export function listsContract(name: string, make: () => Promise<Subject>): void {
  const { subject, powers } = underContract(make)
  const project = async () => (await keptProject(powers())).id
  const named = (own: string, names: readonly string[], more: Partial<Connection> = {}) =>
    Promise.all(names.map((each) => keptConnection(powers(), own, { name: each, ...more })))
  const first = async (range: Partial<ListRange> & { ownerId: string }, most = 99) => {
    const whole = { by: 'name', descending: false, ...range } as const
    return (await powers().listConnections.first(whole, most)).map((entry) => entry.name)
  }
  const counts = async (own: string, user?: string) => {
    const all = (await powers().listConnections.counts(own, user)) ?? []
    const sums: Record<string, number> = {}
    for (const { type, status, count } of all)
      if (count !== 0) sums[`${type} ${status}`] = (sums[`${type} ${status}`] ?? 0) + count
    return sums
  }

  describe(`lists of connections: ${name}`, () => {
    it('are sorted by code point, and a name before one that goes on', async () => {
      const own = await project()
      await named(own, ['b', 'a', 'a b', 'a-', 'B', 'é', '😀', '\uFF5E', 'ab'])
      const sorted = ['B', 'a', 'a b', 'a-', 'ab', 'b', 'é', '\uFF5E', '😀']
      expect(await first({ ownerId: own })).toEqual(sorted)
      expect(await first({ ownerId: own, descending: true })).toEqual(sorted.toReversed())
      expect(await first({ ownerId: own, prefix: 'a' })).toEqual(['a', 'a b', 'a-', 'ab'])
      expect(await first({ ownerId: own }, 2)).toEqual(['B', 'a'])
    })

    it('go on after a place, which need not be there, in both directions', async () => {
      const own = await project()
      const made = await named(own, ['a', 'c', 'c', 'e'])
      const ids = made.filter((each) => each.name === 'c').map(({ id }) => id)
      const [low = '', high = ''] = ids.sort()
      const { first: read } = powers().listConnections
      const from = async (value: string, id: string, descending = false) => {
        const range = { ownerId: own, by: 'name', descending, after: [value, id] } as const
        return (await read(range, 99)).map((entry) => [entry.name, entry.id])
      }
      const [a, e] = [made[0]?.id, made[3]?.id]
      expect(await from('c', low)).toEqual([
        ['c', high],
        ['e', e],
      ])
      expect(await from('c', high, true)).toEqual([
        ['c', low],
        ['a', a],
      ])
      expect(await from('d', randomUUID())).toEqual([['e', e]])
      expect(await from('d', randomUUID(), true)).toHaveLength(3)
      expect(await from('z', randomUUID())).toEqual([])
      expect(await from('', randomUUID(), true)).toEqual([])
    })

    it('have nothing for a place outside of the prefix, on the side where they end', async () => {
      const own = await project()
      await named(own, ['a', 'b', 'c'])
      const at = (value: string, descending = false) =>
        first({ ownerId: own, prefix: 'b', descending, after: [value, randomUUID()] })
      expect(await at('a')).toEqual(['b'])
      expect(await at('z')).toEqual([])
      expect(await at('z', true)).toEqual(['b'])
      expect(await at('a', true)).toEqual([])
    })

    it('are also kept by time of creation and by type', async () => {
      const own = await project()
      const at = (day: number) => `2026-01-0${day}T00:00:00.000Z`
      await named(own, ['x'], { createdAt: at(3), type: 't' })
      await named(own, ['y'], { createdAt: at(1), type: 't' })
      await named(own, ['z'], { createdAt: at(2), type: 'tt' })
      expect(await first({ ownerId: own, by: 'createdAt' })).toEqual(['y', 'z', 'x'])
      expect(await first({ ownerId: own, by: 'createdAt', descending: true }, 2)).toEqual([
        'x',
        'z',
      ])
      expect(await first({ ownerId: own, type: 't' })).toEqual(['x', 'y'])
      expect(await first({ ownerId: own, type: 'u' })).toEqual([])
    })

    it('hold a name of 255 characters of four bytes', async () => {
      const own = await project()
      const long = '😀'.repeat(255)
      await named(own, [long, '😀'])
      expect(await first({ ownerId: own })).toEqual(['😀', long])
      expect(await first({ ownerId: own, prefix: '😀😀' })).toEqual([long])
    })

    it('show each connection as it is now: changed, moved to another type, deleted', async () => {
      const own = await project()
      const [before, gone] = await named(own, ['kept', 'gone'])
      if (!before || !gone) expect.fail('nothing was made')
      const next = { ...before, version: 2, type: 'other', status: 'expired' } as const
      await powers().updateConnections.replace(next, before, told(next))
      await powers().deleteConnections.remove(gone, told(gone))
      const range = { ownerId: own, by: 'name', descending: false } as const
      const { first: read } = powers().listConnections
      const entry = { id: before.id, name: 'kept', type: 'other', status: 'expired' }
      expect(await read(range, 9)).toMatchObject([entry])
      expect(await read({ ...range, by: 'createdAt' }, 9)).toMatchObject([entry])
      expect(await first({ ownerId: own, type: 'openai' })).toEqual([])
      expect(await first({ ownerId: own, type: 'other' })).toEqual(['kept'])
      expect(await counts(own)).toEqual({ 'other expired': 1 })
    })

    it('count by type and status, and personal connections for their user and for admins', async () => {
      const own = await project()
      await named(own, ['1', '2'])
      await named(own, ['3'], { status: 'incomplete' })
      const mine = { accessScope: 'personal', owner: 'ann#b/ü' } as const
      await named(own, ['4', '5'], { ...mine, type: 'x' })
      await named(own, ['6'], { ...mine, owner: 'ann' })
      const shared = { 'openai active': 2, 'openai incomplete': 1 }
      expect(await counts(own)).toEqual({ ...shared, 'openai active': 3, 'x active': 2 })
      expect(await counts(own, mine.owner)).toEqual({ ...shared, 'x active': 2 })
      expect(await counts(own, 'ann')).toEqual({ ...shared, 'openai active': 3 })
      expect(await counts(own, 'nobody')).toEqual(shared)
    })

    it('count exactly for 64 concurrent creates in one project, none of which is rejected', async () => {
      const own = await project()
      const ends = await race(64, () => keptConnection(powers(), own))
      expect(new Set(ends)).toEqual(new Set(['done']))
      expect(await counts(own)).toEqual({ 'openai active': 64 })
      expect(await subject().connectionCount(own)).toBe(64)
      expect(await first({ ownerId: own })).toHaveLength(64)
    })

    it('never lose a connection to a concurrent deletion of its project', async () => {
      for (let round = 0; round < 12; round++) {
        const made = await keptProject(powers())
        const creates = Array.from({ length: 3 }, () =>
          outcomeOf(keptConnection(powers(), made.id)),
        )
        const removal = outcomeOf(
          powers().deleteProjects.remove(
            made,
            toldOf(made.id),
            deleteKeysTask(made.id, new Date()),
          ),
        )
        const created = await Promise.all(creates)
        const isGone = (await removal) === 'done'
        expect(await powers().readProjects.find(made.id)).toEqual(isGone ? undefined : made)
        const kept = created.filter((end) => end === 'done').length
        expect(isGone ? kept : 3 - kept).toBe(0)
        expect(new Set(created)).toEqual(new Set([isGone ? 'project_not_found' : 'done']))
      }
    })
  })
}

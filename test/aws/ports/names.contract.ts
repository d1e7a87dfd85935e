import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  aConnection,
  aProject,
  keptConnection,
  keptProject,
  outcomeOf,
  race,
  told,
  toldOf,
} from './made.ts'
import type { Subject } from './subject.ts'
import { underContract } from './under-contract.ts'

const named = { name: 'db', uniqueName: true } as const

/** What callers rely on that find things by their names, or show only what is visible. */
export function namesContract(name: string, make: () => Promise<Subject>): void {
  const { subject, powers } = underContract(make)
  const ownerId = async () => (await keptProject(powers())).id
  const insert = (connection: ReturnType<typeof aConnection>) =>
    outcomeOf(powers().createConnections.insert(connection, told(connection)))

  describe(`names of connections: ${name}`, () => {
    it('find the connection that alone has them, by its owner', async () => {
      const [own, other] = [await ownerId(), await ownerId()]
      const connection = await keptConnection(powers(), own, named)
      const { readConnections } = powers()
      expect(await readConnections.named(own, 'db')).toEqual(connection)
      expect(await readConnections.named(other, 'db')).toBeUndefined()
      expect(await readConnections.named(own, 'other')).toBeUndefined()
      expect(await insert(aConnection(other, named))).toBe('done')
    })

    it('are taken by one of several at the same moment, and nothing is left of the others', async () => {
      const own = await ownerId()
      const ends = await race(5, () => {
        const connection = aConnection(own, named)
        return powers().createConnections.insert(connection, told(connection))
      })
      expect(ends).toEqual(['done', ...Array(4).fill('name_taken')])
      expect(await powers().listConnections.keys(own)).toHaveLength(1)
      expect(await subject().connectionCount(own)).toBe(1)
    })

    it('are free again with the delete, and not with one that was refused', async () => {
      const own = await ownerId()
      const connection = await keptConnection(powers(), own, named)
      const stale = { ...connection, version: 7 }
      const { remove } = powers().deleteConnections
      expect(await outcomeOf(remove(stale, told(stale)))).toBe('revision_conflict')
      expect(await insert(aConnection(own, named))).toBe('name_taken')
      await remove(connection, told(connection))
      expect(await powers().readConnections.named(own, 'db')).toBeUndefined()
      expect(await insert(aConnection(own, named))).toBe('done')
    })

    it('stay through a change, of the type too', async () => {
      const own = await ownerId()
      const before = await keptConnection(powers(), own, named)
      const next = { ...before, type: 'another', version: 2 }
      await powers().updateConnections.replace(next, before, told(next))
      expect(await powers().readConnections.named(own, 'db')).toEqual(next)
      const [key] = await powers().listConnections.keys(own)
      expect(key).toMatchObject({ type: 'another' })
    })

    it('belong to no connection where they need not be unique', async () => {
      const own = await ownerId()
      await keptConnection(powers(), own, { name: 'db' })
      await keptConnection(powers(), own, { name: 'db' })
      expect(await powers().readConnections.named(own, 'db')).toBeUndefined()
      expect(await insert(aConnection(own, named))).toBe('done')
    })
  })

  describe(`names of projects: ${name}`, () => {
    it('find the project as it was last named, and no other', async () => {
      const project = await keptProject(powers())
      const next = aProject(`p-${randomUUID()}`)
      const { findProjects, renameProjects } = powers()
      expect(await findProjects.named(project.name)).toEqual(project)
      const renamed = { ...project, name: next.name }
      await renameProjects.replace(renamed, project, toldOf(project.id))
      expect(await findProjects.named(project.name)).toBeUndefined()
      expect(await findProjects.named(next.name)).toEqual(renamed)
    })
  })

  describe(`personal connections: ${name}`, () => {
    it('stand with their owner in the rows that lists are made from', async () => {
      const own = await ownerId()
      const personal = { accessScope: 'personal', owner: 'ada' } as const
      const mine = await keptConnection(powers(), own, personal)
      const ours = await keptConnection(powers(), own, {
        ...{ accessScope: 'organizational', owner: 'ada' },
      })
      const keys = await powers().listConnections.keys(own)
      const keyOf = (id: string) => keys.find((key) => key.id === id)
      expect(keyOf(mine.id)).toMatchObject(personal)
      expect(keyOf(ours.id)?.accessScope).toBeUndefined()
      const next = { ...mine, version: 2 }
      await powers().updateConnections.replace(next, mine, told(next))
      const after = await powers().listConnections.keys(own)
      expect(after.find((key) => key.id === mine.id)).toMatchObject(personal)
    })

    it('keep what their connector was given, of any depth and number', async () => {
      let deep: unknown = 1e300
      for (let level = 0; level < 50; level += 1) deep = { deep }
      const generalParams = [{ name: 'q', location: 'query', value: deep as never }, { name: '' }]
      const connector = {
        ...{ version: '1', serviceAccount: true, generalParams, targetSystemServers: [] },
        ...{ filled: { apiKey: 'api_key' }, withheld: ['security'] },
      }
      const given = { connector, missingFields: ['url'], status: 'incomplete' } as const
      const connection = await keptConnection(powers(), await ownerId(), given)
      expect(await powers().readConnections.find(connection)).toEqual(connection)
      const { missingFields: _missing, ...rest } = connection
      const next = { ...rest, missingFields: undefined, status: 'active', version: 2 } as const
      await powers().updateConnections.replace(next, connection, told(next))
      const stored = await powers().readConnections.find(connection)
      expect(stored).toEqual({ ...rest, status: 'active', version: 2 })
    })
  })
}

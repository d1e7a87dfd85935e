import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { discardSecretTask, releaseVersionTask } from '../../../shared/model/cleanup-task.ts'
import { systemOwnerId } from '../../../shared/model/connection.ts'
import { aRef } from '../../support/secret-ref.ts'
import {
  aConnection,
  aProject,
  aReceipt,
  keptConnection,
  keptOauth2Client,
  keptProject,
  outcomeOf,
  race,
  told,
} from './made.ts'
import type { Subject } from './subject.ts'
import { underContract } from './under-contract.ts'

const now = new Date()

/** What callers that write connections rely on. */
export function connectionsContract(name: string, make: () => Promise<Subject>): void {
  const { subject, powers, ownerId } = underContract(make)

  describe(`creating connections: ${name}`, () => {
    it('keeps row, owner, count and record together', async () => {
      const own = (await keptProject(powers())).id
      const connection = aConnection(own, { secretRef: aRef() })
      const event = told(connection)
      await powers().createConnections.insert(connection, event)
      expect(await powers().readConnections.find(connection)).toEqual(connection)
      expect(await powers().readConnections.ownerOf(connection.id)).toBe(own)
      expect(await subject().events(connection.id)).toEqual([event])
      expect(await subject().connectionCount(own)).toBe(1)
    })

    it('writes nothing for a project that is not there', async () => {
      const connection = aConnection(randomUUID())
      const receipt = aReceipt()
      const insert = powers().createConnections.insert(connection, told(connection), receipt)
      expect(await outcomeOf(insert)).toBe('project_not_found')
      expect(await powers().readConnections.locate(connection.id)).toBeUndefined()
      expect(await subject().events(connection.id)).toEqual([])
      const { scope, hash } = receipt.key
      expect(await powers().readStoredResponses.recall(scope, hash)).toBeUndefined()
    })

    it('takes only an OAuth client of the same project', async () => {
      const other = (await keptProject(powers())).id
      const foreign = await keptOauth2Client(powers(), other)
      const own = await keptOauth2Client(powers(), ownerId())
      const insert = (oauth2ClientId: string) => {
        const connection = aConnection(ownerId(), { oauth2ClientId })
        return outcomeOf(powers().createConnections.insert(connection, told(connection)))
      }
      expect(await insert(foreign.id)).toBe('invalid_request')
      expect(await insert(own.id)).toBe('done')
    })

    it('takes only an OAuth client of the connection’s type', async () => {
      const { id: oauth2ClientId } = await keptOauth2Client(powers(), ownerId(), {
        type: 'another',
      })
      const connection = aConnection(ownerId(), { oauth2ClientId })
      const insert = powers().createConnections.insert(connection, told(connection))
      expect(await outcomeOf(insert)).toBe('invalid_request')
    })

    it('takes an OAuth client of a provider for each of its types, and for no other', async () => {
      const insertUnder = async (types: readonly string[]) => {
        const served = { type: 'another', providerId: 'a', types }
        const { id: oauth2ClientId } = await keptOauth2Client(powers(), ownerId(), served)
        const connection = aConnection(ownerId(), { oauth2ClientId })
        return outcomeOf(powers().createConnections.insert(connection, told(connection)))
      }
      const { type } = aConnection(ownerId())
      expect(await insertUnder(['another', type])).toBe('done')
      expect(await insertUnder(['another', `${type}s`])).toBe('invalid_request')
    })

    it('keeps what is the system’s outside of every project', async () => {
      const connection = await keptConnection(powers(), systemOwnerId)
      expect(await powers().readConnections.locate(connection.id)).toEqual(connection)
      const { remove } = powers().deleteConnections
      expect(await outcomeOf(remove(connection, told(connection)))).toBe('done')
    })

    it('counts exactly, also twenty at once', async () => {
      const own = (await keptProject(powers())).id
      const ends = await race(20, () => keptConnection(powers(), own))
      expect(new Set(ends)).toEqual(new Set(['done']))
      expect(await subject().connectionCount(own)).toBe(20)
      expect(await powers().listConnections.keys(own)).toHaveLength(20)
    })

    it('happens once for an idempotency key, also for concurrent callers', async () => {
      const own = (await keptProject(powers())).id
      const receipt = aReceipt()
      const ends = await race(5, () => {
        const connection = aConnection(own)
        return powers().createConnections.insert(connection, told(connection), receipt)
      })
      expect(ends).toEqual([
        'IdempotencyConflict',
        'IdempotencyConflict',
        'IdempotencyConflict',
        'IdempotencyConflict',
        'done',
      ])
      expect(await powers().listConnections.keys(own)).toHaveLength(1)
      expect(await subject().connectionCount(own)).toBe(1)
    })
  })

  describe(`replacing connections: ${name}`, () => {
    it('keeps the next version with its record and what it leaves to do', async () => {
      const before = await keptConnection(powers(), ownerId(), { secretRef: aRef() })
      const next = { ...before, version: 2, config: { url: 'x' }, secretRef: aRef() }
      const cleanupTask = releaseVersionTask(before, now)
      await powers().updateConnections.replace(next, before, told(next), cleanupTask)
      expect(await powers().readConnections.find(next)).toEqual(next)
      expect(await subject().events(next.id)).toHaveLength(2)
      expect(await subject().cleanupTasks()).toContainEqual(cleanupTask)
    })

    it('refuses all but the version that was read, and writes nothing then', async () => {
      const before = await keptConnection(powers(), ownerId(), { secretRef: aRef() })
      const next = { ...before, version: 3 }
      const stale = { ...before, version: 2 }
      const cleanupTask = releaseVersionTask(before, now)
      const replace = powers().updateConnections.replace(next, stale, told(next), cleanupTask)
      expect(await outcomeOf(replace)).toBe('revision_conflict')
      expect(await powers().readConnections.find(before)).toEqual(before)
      expect(await subject().events(before.id)).toHaveLength(1)
      expect(await subject().cleanupTasks()).not.toContainEqual(cleanupTask)
    })

    it('lets one of several at the same moment win', async () => {
      const before = await keptConnection(powers(), ownerId())
      const next = { ...before, version: 2 }
      const ends = await race(4, () => powers().updateConnections.replace(next, before, told(next)))
      expect(ends).toEqual(['done', ...Array(3).fill('revision_conflict')])
      expect(await subject().events(before.id)).toHaveLength(2)
    })

    it('does not bring a deleted one back', async () => {
      const before = await keptConnection(powers(), ownerId())
      await powers().deleteConnections.remove(before, told(before))
      const next = { ...before, version: 2 }
      const replace = powers().updateConnections.replace(next, before, told(next))
      expect(await outcomeOf(replace)).toBe('revision_conflict')
      expect(await powers().readConnections.find(before)).toBeUndefined()
    })

    it('demands an OAuth client only where it moves', async () => {
      const before = await keptConnection(powers(), ownerId())
      const replace = (oauth2ClientId: string) => {
        const next = { ...before, version: 2, oauth2ClientId }
        return outcomeOf(powers().updateConnections.replace(next, before, told(next)))
      }
      expect(await replace(randomUUID())).toBe('invalid_request')
      expect(await replace((await keptOauth2Client(powers(), ownerId())).id)).toBe('done')
    })
  })

  describe(`deleting connections: ${name}`, () => {
    it('keeps the row of the owner and the audit log, lowers the count and enqueues cleanup tasks', async () => {
      const own = (await keptProject(powers())).id
      const connection = await keptConnection(powers(), own, { secretRef: aRef() })
      const cleanupTask = discardSecretTask(connection, now)
      await powers().deleteConnections.remove(connection, told(connection), cleanupTask)
      expect(await powers().readConnections.locate(connection.id)).toBeUndefined()
      expect(await powers().readConnections.ownerOf(connection.id)).toBe(own)
      expect(await subject().events(connection.id)).toHaveLength(2)
      expect(await subject().connectionCount(own)).toBe(0)
      expect(await subject().cleanupTasks()).toContainEqual(cleanupTask)
      if (cleanupTask) await powers().completeCleanup.complete(cleanupTask)
      expect(await subject().cleanupTasks()).not.toContainEqual(cleanupTask)
      if (cleanupTask) await powers().completeCleanup.complete(cleanupTask)
    })

    it('refuses all but the version that was read', async () => {
      const connection = await keptConnection(powers(), ownerId())
      const stale = { ...connection, version: 7 }
      const remove = powers().deleteConnections.remove(stale, told(stale))
      expect(await outcomeOf(remove)).toBe('revision_conflict')
      expect(await powers().readConnections.find(connection)).toEqual(connection)
    })

    it('counts down once, however many delete at the same moment', async () => {
      const own = (await keptProject(powers())).id
      const connection = await keptConnection(powers(), own)
      await keptConnection(powers(), own)
      const { remove } = powers().deleteConnections
      const ends = await race(4, () => remove(connection, told(connection)))
      expect(ends).toEqual(['done', ...Array(3).fill('revision_conflict')])
      expect(await subject().connectionCount(own)).toBe(1)
    })

    it('and creating at once never leave a connection in a deleted project', async () => {
      const project = aProject()
      await powers().createProjects.insert(project, told(aConnection(project.id)))
      const cleanupTask = {
        id: randomUUID(),
        kind: 'delete_project_keys',
        ownerId: project.id,
      } as const
      const left = { ...cleanupTask, subject: project.id, createdAt: now.toISOString() }
      const gone = powers().deleteProjects.remove(project, told(aConnection(project.id)), left)
      const [deleted, made] = await Promise.all([
        outcomeOf(gone),
        outcomeOf(keptConnection(powers(), project.id)),
      ])
      const either = [
        ['done', 'project_not_found'],
        ['project_not_empty', 'done'],
      ]
      expect(either).toContainEqual([deleted, made])
    })
  })
}

import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { systemOwnerId } from '../../../shared/model/connection.ts'
import { type AuditEvent, connectionEvent, type EventType } from '../../../shared/model/event.ts'
import type { LogFilters } from '../../../shared/ports/audit.ts'
import { aConnection, anAccessKey, keptConnection, keptProject, occasion, toldOf } from './made.ts'
import type { Subject } from './subject.ts'
import { underContract } from './under-contract.ts'

/** What readers of the audit log rely on. */
export function logContract(name: string, make: () => Promise<Subject>): void {
  const { powers } = underContract(make)

  const eventOn = (
    ownerId: string,
    type: EventType = 'connection.credentials_read',
    at = new Date(),
  ) => connectionEvent(type, aConnection(ownerId), { ...occasion(), now: at })

  async function record(events: readonly AuditEvent[]) {
    for (let from = 0; from < events.length; from += 25)
      await powers().recordEvents.record(events.slice(from, from + 25))
    return events.toReversed().map(({ id }) => id)
  }

  /** The ids of every record that matches, over as many pages as it takes. */
  async function walk(filters: LogFilters, take: number): Promise<string[]> {
    const ids: string[] = []
    let before: string | undefined
    do {
      const page = await powers().readLog.page({ ...filters, before }, take)
      expect(page.events.length).toBeLessThanOrEqual(take)
      ids.push(...page.events.map(({ id }) => id))
      before = page.next
    } while (before !== undefined)
    return ids
  }

  describe(`the audit log: ${name}`, () => {
    it('lists the records of a project alone, newest first, without gap or overlap', async () => {
      const [projectId, other] = [randomUUID(), randomUUID()]
      const types = ['connection.credentials_read', 'connection.updated'] as const
      const events = Array.from({ length: 60 }, (_, at) => eventOn(projectId, types[at % 2]))
      const newest = await record(events)
      await record([eventOn(other), eventOn(systemOwnerId)])
      for (const take of [1, 7, 60, 500]) expect(await walk({ projectId }, take)).toEqual(newest)
    })

    it('gives records back as they were written, with their project', async () => {
      const projectId = randomUUID()
      const event = eventOn(projectId)
      await record([event])
      expect(await powers().readLog.page({ projectId }, 5)).toEqual({ events: [event] })
      expect(event.projectId).toBe(projectId)
    })

    it('has the records of projects, their access keys and their connections together', async () => {
      const project = await keptProject(powers())
      const key = anAccessKey(project.id)
      await powers().createAccessKeys.insert(key, toldOf(key.id, 'access_key.created'))
      const connection = await keptConnection(powers(), project.id)
      const { events } = await powers().readLog.page({ projectId: project.id }, 10)
      expect(events.map((event) => event.subject)).toEqual([connection.id, key.id, project.id])
      expect(new Set(events.map((event) => event.projectId))).toEqual(new Set([project.id]))
    })

    it('has every record in the log of the deployment, those of no project included', async () => {
      const project = await keptProject(powers())
      const key = anAccessKey()
      await powers().createAccessKeys.insert(key, toldOf(key.id, 'access_key.created'))
      const [read, system] = [eventOn(project.id), eventOn(systemOwnerId)]
      await record([read, system])
      const { events } = await powers().readLog.page({}, 4)
      const subjects = [system.subject, read.subject, key.id, project.id]
      expect(events.map((event) => event.subject)).toEqual(subjects)
    })

    it('finds by subject what happened to a connection, a project or an access key', async () => {
      const project = await keptProject(powers())
      const key = anAccessKey(project.id)
      await powers().createAccessKeys.insert(key, toldOf(key.id, 'access_key.created'))
      const { id } = await keptConnection(powers(), project.id)
      const one = async (filters: LogFilters) => {
        const { events } = await powers().readLog.page(filters, 10)
        return events.map((event) => event.type)
      }
      for (const projectId of [project.id, undefined]) {
        expect(await one({ projectId, subject: project.id })).toEqual(['project.created'])
        expect(await one({ projectId, subject: key.id })).toEqual(['access_key.created'])
        expect(await one({ projectId, subject: id })).toEqual(['connection.updated'])
        expect(await one({ projectId, subject: randomUUID() })).toEqual([])
      }
      expect(await one({ projectId: randomUUID(), subject: id })).toEqual([])
    })

    it('filters by type, actor and time', async () => {
      const projectId = randomUUID()
      const at = (second: number) => new Date(Date.UTC(2026, 0, 1, 0, 0, second))
      const events = [
        eventOn(projectId, 'connection.updated', at(1)),
        eventOn(projectId, 'connection.credentials_read', at(2)),
        { ...eventOn(projectId, 'connection.refreshed', at(3)), actor: { system: 'refresh' } },
      ]
      const [refreshed, read, updated] = await record(events)
      const actor = events[0]?.actor
      if (!actor || !('keyId' in actor)) expect.fail('an access key acted')
      const found = async (filters: LogFilters) => walk({ projectId, ...filters }, 10)
      expect(await found({ types: ['connection.updated'] })).toEqual([updated])
      expect(await found({ types: ['connection.credentials_read'] })).toEqual([read])
      const both = ['connection.credentials_read', 'connection.refreshed'] as const
      expect(await found({ types: both })).toEqual([refreshed, read])
      expect(await found({ actor: actor.user })).toEqual([read, updated])
      expect(await found({ actor: actor.keyId })).toEqual([read, updated])
      expect(await found({ actor: 'refresh' })).toEqual([refreshed])
      expect(await found({ since: at(2).toISOString() })).toEqual([refreshed, read])
      expect(await found({ until: at(2).toISOString() })).toEqual([updated])
      const [since, until] = [at(2).toISOString(), at(3).toISOString()]
      expect(await found({ since, until })).toEqual([read])
      expect(await found({ since: until, until: since })).toEqual([])
    })

    it('knows of a project that is deleted, and of none that never was', async () => {
      const project = await keptProject(powers())
      const { id } = project
      const createdAt = new Date().toISOString()
      const cleanupTask = {
        id,
        kind: 'delete_project_keys',
        ownerId: id,
        subject: id,
        createdAt,
      } as const
      await powers().deleteProjects.remove(project, toldOf(id, 'project.deleted'), cleanupTask)
      expect(await powers().readLog.hasProject(project.id)).toBe(true)
      expect(await powers().readLog.hasProject(randomUUID())).toBe(false)
    })
  })
}

import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  deleteKeysTask,
  discardSecretTask,
  releaseVersionTask,
} from '../../shared/model/cleanup-task.ts'
import type { Connection } from '../../shared/model/connection.ts'
import { connectionEvent } from '../../shared/model/event.ts'
import { Secret } from '../../shared/model/secret.ts'
import { settings } from '../../shared/runtime/settings.ts'
import {
  anOccasion,
  dropConnection,
  keptConnection,
  keptKey,
  keptOauth2Client,
} from '../support/builders.ts'
import { context } from '../support/call.ts'
import { aRef } from '../support/secret-ref.ts'
import { type Stage, stage } from '../support/stage.ts'

// Once the settings are there: call.ts gives them.
const { handler } = await import('../../functions/sweep.ts')

const hourMs = 3600_000
let on: Stage
beforeEach(async () => {
  on = await stage()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
})
const sweep = () => handler.with(on.world.powers)({}, context())
const hoursLater = (hours: number) =>
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + hours * hourMs })
const kept = () => keptConnection(on.world, { ownerId: on.project })
const leave = (
  cleanupTask: Parameters<typeof on.world.powers.enqueueCleanup.enqueue>[0] | undefined,
) => cleanupTask && on.world.powers.enqueueCleanup.enqueue(cleanupTask)

/** A connection whose row is gone and whose secret is not. */
async function gone() {
  const connection = await kept()
  await on.world.powers.deleteConnections.remove(
    connection,
    connectionEvent('connection.deleted', connection, anOccasion()),
  )
  return connection
}

/** A secret whose row never came. */
async function orphan() {
  const owner = { ownerId: on.project, id: randomUUID() }
  await on.world.powers.writeNewSecrets.writeNew(owner, { api_key: new Secret('sk') })
  on.world.backdate(owner, new Date(Date.now() - 25 * hourMs))
  return owner
}

describe('left-over work', () => {
  it('of every kind is done, and struck off', async () => {
    const { world } = on
    const gone = await kept()
    world.fail('discardSecrets.discard')
    await on.ask('delete-connection', { params: { connection_id: gone.id } })
    const changed = await kept()
    world.fail('commitSecrets.commit')
    const body = { type: changed.type, config: { api_key: 'sk-new' } }
    await on.ask('update-connection', { params: { connection_id: changed.id }, body })
    const { row } = await keptKey(world, { projectId: on.other })
    world.fail('deleteProjects.removeKeys')
    await on.ask('delete-project', { params: { project_id: on.other } })
    world.heal()
    expect(world.cleanupTasks()).toHaveLength(3)
    hoursLater(1)
    const { cleanupTasks } = await sweep()
    expect(cleanupTasks).toEqual({ done: 3, left: 0, oldestSeconds: 0 })
    expect(world.cleanupTasks()).toEqual([])
    expect(world.discarded(gone)).toBe(true)
    expect(Object.keys(world.secretVersions(changed))).toHaveLength(1)
    expect(await world.powers.readAccessKeys.find(row.id)).toBeUndefined()
  })

  it('that fails stays, and its age is told', async () => {
    const { world } = on
    const old = new Date(Date.now() - 50 * hourMs)
    await leave(deleteKeysTask(randomUUID(), old))
    await leave(discardSecretTask(await gone(), new Date(Date.now() - hourMs)))
    world.fail('deleteProjectKeys.removeKeys')
    const { cleanupTasks } = await sweep()
    expect(cleanupTasks).toMatchObject({ done: 1, left: 1 })
    expect(cleanupTasks.oldestSeconds).toBeCloseTo(50 * 3600, -2)
    expect(world.cleanupTasks()).toMatchObject([{ kind: 'delete_project_keys' }])
  })

  it('that somebody may be doing is let be', async () => {
    await leave(deleteKeysTask(on.other, new Date()))
    expect((await sweep()).cleanupTasks).toEqual({ done: 0, left: 0, oldestSeconds: 0 })
    expect(on.world.cleanupTasks()).toHaveLength(1)
  })

  it('is all come by, however much fails before it', async () => {
    const old = new Date(Date.now() - hourMs)
    const work = Array.from({ length: 450 }, (_, at) => ({
      ...deleteKeysTask(randomUUID(), old),
      // All in one shard.
      id: `${String(at).padStart(4, '0')}-a`,
    }))
    for (const cleanupTask of work) await leave(cleanupTask)
    on.world.fail('deleteProjectKeys.removeKeys', { times: 449 })
    expect((await sweep()).cleanupTasks).toMatchObject({ done: 1, left: 449 })
    expect((await sweep()).cleanupTasks).toMatchObject({ done: 449, left: 0 })
  })

  // Guarantee: what was restored by hand does not go by work that was left when it was deleted.
  it('takes nothing from a connection or a project that is there', async () => {
    const { world } = on
    const connection = await kept()
    const { row } = await keptKey(world, { projectId: on.other })
    const old = new Date(Date.now() - hourMs)
    await leave(discardSecretTask(connection, old))
    await leave(deleteKeysTask(on.other, old))
    expect((await sweep()).cleanupTasks).toMatchObject({ done: 2, left: 0 })
    expect(world.discarded(connection)).toBe(false)
    expect(await world.powers.readAccessKeys.find(row.id)).toBeDefined()
  })

  // Guarantee: late work does not take away what came to count again.
  it('lets go of no version that is pinned now, and of nothing where its owner is gone', async () => {
    const connection = await kept()
    const old = new Date(Date.now() - hourMs)
    await leave(releaseVersionTask(connection, old))
    const gone = await kept()
    await leave(releaseVersionTask(gone, old))
    await dropConnection(on.world, gone)
    expect((await sweep()).cleanupTasks).toMatchObject({ done: 2 })
    expect(on.world.calls).not.toContain('commitSecrets.commit')
    const asked = { params: { connection_id: connection.id } }
    expect((await on.ask('read-credentials', asked)).status).toBe(200)
  })
})

describe('a secret that is nobody’s', () => {
  it('is marked first, and discarded a day later', async () => {
    const owner = await orphan()
    expect((await sweep()).secrets).toMatchObject({ marked: 1, discarded: 0 })
    expect([on.world.discarded(owner), on.world.orphanedAt(owner)]).toEqual([
      false,
      expect.any(String),
    ])
    hoursLater(10)
    expect((await sweep()).secrets).toMatchObject({ orphaned: 1, marked: 0, discarded: 0 })
    hoursLater(11)
    expect((await sweep()).secrets).toMatchObject({ discarded: 1 })
    expect(on.world.discarded(owner)).toBe(true)
    expect((await sweep()).secrets).toMatchObject({ secrets: 0, orphaned: 0 })
  })

  it('is only told of where the deployment says so', async () => {
    vi.stubEnv(settings.sweep, 'report')
    const owner = await orphan()
    expect((await sweep()).secrets).toMatchObject({ orphaned: 1, marked: 0 })
    hoursLater(48)
    expect((await sweep()).secrets).toMatchObject({ orphaned: 1, discarded: 0 })
    expect([on.world.discarded(owner), on.world.orphanedAt(owner)]).toEqual([false, undefined])
  })

  it('is none while its row may yet come', async () => {
    const owner = await orphan()
    on.world.backdate(owner, new Date(Date.now() - 23 * hourMs))
    expect((await sweep()).secrets).toMatchObject({ secrets: 1, orphaned: 0, marked: 0 })
  })

  it('is somebody’s again where its row is back, and loses its mark', async () => {
    const connection = await kept()
    await on.world.powers.markSecrets.mark(connection, new Date())
    on.world.backdate(connection, new Date(Date.now() - 100 * hourMs))
    hoursLater(48)
    expect((await sweep()).secrets).toMatchObject({ owned_again: 1, discarded: 0 })
    expect(on.world.orphanedAt(connection)).toBeUndefined()
    expect(on.world.discarded(connection)).toBe(false)
  })

  // Guarantee: a list that is late, or a row that came in between, costs nobody a secret.
  it('is judged by its row as it is now, not by the list', async () => {
    const connection = await kept()
    on.world.backdate(connection, new Date(Date.now() - 100 * hourMs))
    const { powers } = on.world
    const late = { ...powers, readSecretRefs: { ...powers.readSecretRefs, of: async () => [] } }
    const { secrets } = await handler.with(late)({}, context())
    expect(secrets).toMatchObject({ orphaned: 0, marked: 0 })
  })

  // Guarantee: a table that was restored to last week does not take this week's secrets with it.
  it('is left alone where suddenly many are', async () => {
    const owners = []
    for (let at = 0; at < 21; at++) owners.push(await orphan())
    for (const days of [0, 2]) {
      if (days > 0) hoursLater(days * 24)
      expect((await sweep()).secrets).toMatchObject({
        ...{ held_back: 21, orphaned: 21, marked: 0, discarded: 0 },
      })
    }
    expect(owners.some((owner) => on.world.discarded(owner))).toBe(false)
  })

  it('stays where rows cannot be read', async () => {
    const owner = await orphan()
    on.world.fail('readSecretRefs.list', { times: 1 })
    await expect(sweep()).rejects.toThrow(/see its log/)
    expect(on.world.orphanedAt(owner)).toBeUndefined()
  })

  it('is no OAuth client’s and no system connection’s', async () => {
    const { body } = await on.ask('create-oauth2-client', {
      body: {
        name: 'app',
        project_id: on.project,
        type: 'dynamiq.connections.GoogleOAuth2',
        client_id: 'c',
        client_secret: 's',
      },
    })
    expect(body.error).toBeUndefined()
    const system = await keptConnection(on.world, { ownerId: 'system' })
    for (const id of [body.data.id, system.id]) {
      const ownerId = id === system.id ? 'system' : on.project
      on.world.backdate({ ownerId, id }, new Date(Date.now() - 100 * hourMs))
    }
    expect((await sweep()).secrets).toMatchObject({ secrets: 2, pinned: 2, marked: 0, gone: 0 })
  })
})

describe('a row whose secret is gone', () => {
  const lose = async (connection: Connection) => on.world.powers.discardSecrets.discard(connection)

  it('is told of', async () => {
    await kept()
    await lose(await kept())
    expect((await sweep()).secrets).toMatchObject({ pinned: 2, gone: 1 })
  })

  it('is told of where the secret lacks the one version that counts', async () => {
    const connection = await kept()
    const { commitSecrets } = on.world.powers
    await commitSecrets.rollBack(connection, aRef(connection.secretRef))
    expect((await sweep()).secrets).toMatchObject({ gone: 1 })
  })

  it('is looked at once more before it is told of', async () => {
    await kept()
    const { powers } = on.world
    const late = { ...powers, listSecrets: { list: async () => [] } }
    const { secrets } = await handler.with(late)({}, context())
    expect(secrets).toMatchObject({ pinned: 1, gone: 0 })
  })
})

describe('the secret of an OAuth client in the place where version 0.1 kept it', () => {
  it('is not discarded while the client is there, however old it is', async () => {
    const client = await keptOauth2Client(on.world, { ownerId: on.project })
    const old = { ownerId: client.ownerId, id: client.id }
    await on.world.powers.writeNewSecrets.writeNew(old, { client_secret: new Secret('LEAK-old') })
    on.world.backdate(old, new Date(Date.now() - 100 * hourMs))
    for (const hours of [0, 24, 24]) {
      hoursLater(hours)
      await sweep()
    }
    expect([on.world.orphanedAt(old), on.world.discarded(old)]).toEqual([undefined, false])
  })
})

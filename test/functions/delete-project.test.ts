import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { keptConnection } from '../support/builders.ts'
import { itemsOf } from '../support/call.ts'
import { newOpenai, type Stage, stage } from '../support/stage.ts'

let on: Stage
beforeEach(async () => {
  on = await stage()
})
const remove = (project_id: string, as = on.keys.owner) =>
  on.ask('delete-project', { as, params: { project_id } })

describe('404', () => {
  it('knows no project out of reach or missing, nor one twice', async () => {
    expect((await remove(on.other, on.keys.admin)).status).toBe(404)
    expect((await remove(randomUUID())).status).toBe(404)
    await remove(on.project)
    expect((await remove(on.project)).status).toBe(404)
  })
})

describe('409', () => {
  it('keeps a project that holds a connection, and its keys', async () => {
    const { id } = await keptConnection(on.world, { ownerId: on.project })
    const { status, body } = await remove(on.project)
    expect([status, body.error.code]).toEqual([409, 'project_not_empty'])
    const asked = { as: on.keys.viewer, params: { connection_id: id } }
    expect((await on.ask('read-connection', asked)).status).toBe(200)
    await on.ask('delete-connection', asked.params ? { params: asked.params } : {})
    expect((await remove(on.project)).status).toBe(204)
  })
})

describe('204', () => {
  it('deletes the project with its keys, and no other', async () => {
    expect(await remove(on.project)).toMatchObject({ status: 204, text: '' })
    for (const as of [on.keys.admin, on.keys.editor, on.keys.runtime, on.keys.viewer]) {
      expect((await on.ask('list-projects', { as })).status).toBe(401)
    }
    const left = itemsOf(await on.ask('list-projects'))
    expect(left.map(({ id }) => id)).toEqual([on.other])
    expect(on.world.cleanupTasks()).toEqual([])
    expect(on.world.events(on.project).at(-1)).toMatchObject({ type: 'project.deleted' })
  })

  it('lets nothing be made in it any more', async () => {
    await remove(on.project)
    const connection = await on.ask('create-connection', { body: newOpenai(on.project) })
    const body = { name: 'k', role: 'viewer', project_id: on.project }
    const key = await on.ask('create-access-key', { body })
    expect([connection.status, key.status]).toEqual([404, 404])
  })

  it('leaves its keys to the sweep where they cannot be deleted now', async () => {
    on.world.fail('deleteProjects.removeKeys')
    expect((await remove(on.project)).status).toBe(204)
    const left = { kind: 'delete_project_keys', subject: on.project }
    expect(on.world.cleanupTasks()).toMatchObject([left])
  })

  it('is open to the project’s own admin', async () => {
    expect((await remove(on.project, on.keys.admin)).status).toBe(204)
  })
})

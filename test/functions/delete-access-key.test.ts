import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { keptKey } from '../support/builders.ts'
import { type Stage, stage } from '../support/stage.ts'

let on: Stage
beforeEach(async () => {
  on = await stage()
})
const remove = (access_key_id: string, as = on.keys.admin) =>
  on.ask('delete-access-key', { as, params: { access_key_id } })
const works = async (as: string) => (await on.ask('list-projects', { as })).status === 200

describe('404', () => {
  it('knows of no key but its project’s own', async () => {
    const theirs = await keptKey(on.world, { projectId: on.other })
    const deployments = await keptKey(on.world)
    for (const { row, presented } of [theirs, deployments]) {
      const { status, body } = await remove(row.id)
      expect([status, body.error.code]).toEqual([404, 'access_key_not_found'])
      expect(await works(presented)).toBe(true)
    }
  })

  it.each(['x', randomUUID()])('knows no key %s', async (id) => {
    expect((await remove(id, on.keys.owner)).status).toBe(404)
  })
})

describe('204', () => {
  it('stops the key at once, and tells the trail', async () => {
    const { row, presented } = await keptKey(on.world, { projectId: on.project, name: 'ci' })
    expect(await works(presented)).toBe(true)
    expect(await remove(row.id)).toMatchObject({ status: 204, text: '' })
    expect(await works(presented)).toBe(false)
    expect((await remove(row.id)).status).toBe(404)
    expect(on.world.events(row.id).at(-1)).toMatchObject({
      ...{ type: 'access_key.deleted', details: { name: 'ci' } },
    })
  })
})

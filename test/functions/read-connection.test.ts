import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { keptConnection } from '../support/builders.ts'
import { type Stage, stage } from '../support/stage.ts'

let on: Stage
beforeEach(async () => {
  on = await stage()
})
const read = (connection_id: string, as = on.keys.viewer) =>
  on.ask('read-connection', { as, params: { connection_id } })

describe('404', () => {
  it.each(['', 'x', '__proto__', '..', randomUUID()])('is no connection: %j', async (id) => {
    const { status, body } = await read(id)
    expect([status, body.error.code]).toEqual([404, 'connection_not_found'])
  })

  it('forgets a connection with its delete', async () => {
    const { id } = await keptConnection(on.world, { ownerId: on.project })
    await on.ask('delete-connection', { params: { connection_id: id } })
    expect((await read(id)).status).toBe(404)
  })
})

describe('200', () => {
  it('shows the open half and the names of the secrets', async () => {
    const { id } = await keptConnection(on.world, { ownerId: on.project, version: 7 })
    const { status, headers, body } = await read(id)
    expect([status, headers.etag]).toEqual([200, '"7"'])
    expect(body.data).toMatchObject({ id, version: 7, withheld_fields: ['api_key'] })
  })

  it('shows the deployment’s own key any project’s', async () => {
    const { id } = await keptConnection(on.world, { ownerId: on.other })
    expect((await read(id, on.keys.owner)).status).toBe(200)
  })

  it('reads an id in upper case as the same', async () => {
    const { id } = await keptConnection(on.world, { ownerId: on.project })
    expect((await read(id.toUpperCase())).body.data.id).toBe(id)
  })

  it('uses neither the right nor the time to open a secret', async () => {
    const { id } = await keptConnection(on.world, { ownerId: on.project })
    await read(id)
    expect(on.world.calls).not.toContain('readSecrets.read')
  })
})

import { beforeEach, describe, expect, it } from 'vitest'
import { keptConnection } from '../support/builders.ts'
import { itemsOf } from '../support/call.ts'
import { newOpenai, type Stage, stage } from '../support/stage.ts'

let on: Stage
let id: string
beforeEach(async () => {
  on = await stage()
  const made = await on.ask('create-connection', { body: newOpenai(on.project) })
  id = made.body.data.id
  on.world.lose({ ownerId: on.project, id })
})
const put = (config: object) =>
  on.ask('update-connection', {
    params: { connection_id: id },
    body: { type: 'dynamiq.connections.OpenAI', config },
  })
const resolve = () => on.ask('read-credentials', { params: { connection_id: id } })

describe('a connection whose secret is gone', () => {
  it('fails alone in a batch', async () => {
    const other = await keptConnection(on.world, { ownerId: on.project })
    const body = { connection_ids: [id, other.id] }
    const [lost, good] = itemsOf(await on.ask('read-credentials-batch', { body }))
    expect(lost).toMatchObject({ id, error: { code: 'secret_missing' } })
    expect(good).toMatchObject({ id: other.id, type: other.type })
  })

  it('cannot keep what is gone, and is whole again once every secret is sent', async () => {
    expect((await put({ url: 'https://other.example.com/v1' })).status).toBe(200)
    expect((await resolve()).body.error.code).toBe('secret_missing')
    expect((await put({ api_key: 'sk-again' })).status).toBe(200)
    expect((await resolve()).body.data).toMatchObject({ api_key: 'sk-again' })
  })
})

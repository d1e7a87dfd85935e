import { describe, expect, it } from 'vitest'
import { configSchema } from '../../shared/catalogue/derive/json-schema.ts'
import { allTypes } from '../../shared/catalogue/index.ts'
import { itemsOf } from '../support/call.ts'
import { ask } from '../support/handlers.ts'
import { stage } from '../support/stage.ts'

describe('list-connection-types', () => {
  it('gives the whole catalogue in one list, without a key', async () => {
    const { world } = await stage()
    const answer = await ask('list-connection-types', {}, world.powers)
    expect([answer.status, answer.headers['cache-control']]).toEqual([200, 'public, max-age=300'])
    expect(itemsOf(answer).map(({ type }) => type)).toEqual(allTypes.map(({ id }) => id))
    expect(answer.body).not.toHaveProperty('pagination')
    for (const { type, config_schema } of itemsOf(answer)) {
      const entry = allTypes.find(({ id }) => id === type)
      expect(config_schema).toEqual(entry && configSchema(entry))
    }
  })
})

describe('read-connection-type', () => {
  it.each(['x', 'OpenAI', '__proto__', 'constructor', ''])('404: knows no %j', async (type) => {
    const { world } = await stage()
    const { status, body } = await ask('read-connection-type', { params: { type } }, world.powers)
    expect([status, body.error.code]).toEqual([404, 'connection_type_not_found'])
  })

  it('200: gives each as the list does, without a key', async () => {
    const { world } = await stage()
    const all = itemsOf(await ask('list-connection-types', {}, world.powers))
    for (const one of all) {
      const asked = { params: { type: String(one.type) } }
      const { status, body } = await ask('read-connection-type', asked, world.powers)
      expect([status, body.data]).toEqual([200, one])
    }
  })
})

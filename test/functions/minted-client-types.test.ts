import { beforeEach, expect, it } from 'vitest'
import { clientTypes } from '../../docs/reference/client-types.ts'
import { ask } from '../support/handlers.ts'
import { mintedAnswer, mintingBy, mintingTypes } from '../support/minting-types.ts'
import { type Stage, stage } from '../support/stage.ts'

let on: Stage
beforeEach(async () => {
  on = await stage()
})

const always = mintingTypes.filter(({ body }) => Object.keys(body).length === 0)

// What a client reads by name, and what it shows in logs, goes by these types.
it.each(always)('the clients know what a lookup of $title returns', async ({ type, config }) => {
  const powers = { ...on.world.powers, ...mintingBy(async (request) => mintedAnswer(request, 1)) }
  const body = { name: 'minting', project_id: on.project, type, config }
  const created = await ask('create-connection', { as: on.keys.admin, body }, powers)
  const params = { connection_id: String(created.body.data.id) }
  const lookup = await ask('read-credentials', { as: on.keys.admin, params, body: {} }, powers)
  expect(lookup.status).toBe(200)
  const { id: _id, type: _type, ...returned } = lookup.body.data
  const [fields = []] = clientTypes().find(({ id }) => id === type)?.shapes ?? []
  const known = fields.map(({ name }) => name)
  expect(Object.keys(returned).filter((name) => !known.includes(name))).toEqual([])
  const present = fields.filter((field) => field.present).map(({ name }) => name)
  expect(present.filter((name) => !Object.hasOwn(returned, name))).toEqual([])
})

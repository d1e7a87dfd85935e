import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { operations } from '../../shared/api/operations.ts'
import { keptConnection } from '../support/builders.ts'
import { type Stage, stage } from '../support/stage.ts'

const named = operations.filter(({ params }) => Object.hasOwn(params?.shape ?? {}, 'connection_id'))
const change = { type: 'dynamiq.connections.OpenAI', config: { api_key: 'x' } }
const asks = [
  {},
  { body: change },
  { body: change, headers: { 'if-match': '"1"' } },
  { raw: 'not JSON' },
  { query: 'page=x' },
]

let on: Stage
let theirs: string
let gone: string
beforeAll(async () => {
  on = await stage()
  theirs = (await keptConnection(on.world, { ownerId: on.other })).id
  gone = (await keptConnection(on.world, { ownerId: on.other })).id
  await on.ask('delete-connection', { params: { connection_id: gone } })
})

describe('404', () => {
  // Guarantee: a caller cannot learn that another project's connection exists, or once did.
  it.each(named)('of $id is byte for byte that of a missing connection', async ({ id }) => {
    for (const what of asks) {
      const [there, deleted, missing] = await Promise.all(
        [theirs, gone, randomUUID()].map(async (connection_id) => {
          const asked = { as: on.keys.admin, params: { connection_id }, ...what }
          const { status, headers, text } = await on.ask(id, asked)
          const request = headers['x-request-id'] ?? ''
          const plain = JSON.stringify({ status, headers, text }).replaceAll(request, '<request>')
          return plain
        }),
      )
      expect(there).toContain('connection_not_found')
      expect(there).toBe(missing)
      expect(deleted).toBe(missing)
    }
  })

  it('is about every operation on one connection', () => {
    expect(named.map(({ id }) => id)).toEqual([
      ...['delete-connection', 'read-connection', 'update-connection'],
      ...['read-credentials', 'test-connection', 'authorize-connection'],
      ...['add-reference', 'list-references', 'remove-reference', 'list-events'],
      'read-aws-credentials',
    ])
  })

  it('leaves another project’s connection as it was', async () => {
    const { body } = await on.ask('read-connection', { params: { connection_id: theirs } })
    expect(body.data).toMatchObject({ version: 1 })
    expect(on.world.events(theirs)).toHaveLength(1)
  })
})

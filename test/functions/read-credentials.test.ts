import { beforeEach, describe, expect, it } from 'vitest'
import type { Connection } from '../../shared/model/connection.ts'
import { Secret } from '../../shared/model/secret.ts'
import { keptConnection } from '../support/builders.ts'
import { type Stage, stage } from '../support/stage.ts'

let on: Stage
beforeEach(async () => {
  on = await stage()
})
const resolve = ({ id }: Pick<Connection, 'id'>, asked = {}) =>
  on.ask('read-credentials', { as: on.keys.runtime, params: { connection_id: id }, ...asked })
const read = (id: string) =>
  on.world.events(id).filter(({ type }) => type === 'connection.credentials_read')
const notion = { type: 'dynamiq.connections.NotionOAuth2', withheldFields: [], config: {} }

describe('400', () => {
  it.each([{ rejected_access_token_version: 0 }, { rejected_access_token_version: '1' }, { x: 1 }])(
    'refuses the body %j',
    async (body) => {
      const { id } = await keptConnection(on.world, { ownerId: on.project })
      expect((await resolve({ id }, { body })).status).toBe(400)
      expect(read(id)).toEqual([])
    },
  )
})

describe('409', () => {
  it.each([
    ['incomplete', 'authorization_required'],
    ['expired', 'reauthorization_required'],
  ] as const)('sends an %s connection to be authorized', async (status, code) => {
    const { id } = await keptConnection(on.world, { ownerId: on.project, ...notion, status })
    const answer = await resolve({ id })
    expect([answer.status, answer.body.error.code]).toEqual([409, code])
    const authorize = `POST /v1/connections/${id}/oauth2/authorize`
    expect(answer.body.error.details).toEqual({ authorize })
    expect(read(id)).toEqual([])
  })
})

describe('503', () => {
  it.each(['readSecrets.read', 'recordReads.record'] as const)(
    'hands out nothing where %s fails',
    async (method) => {
      const kept = await keptConnection(on.world, { ownerId: on.project })
      on.world.fail(method)
      const { status, headers, body, text } = await resolve(kept)
      expect([status, body.error.code]).toEqual([503, 'dependency_unavailable'])
      expect(headers['retry-after']).toBe('1')
      expect(text).not.toContain('sk-kept')
    },
  )

  it('fails where the audit record is written and its answer lost', async () => {
    const kept = await keptConnection(on.world, { ownerId: on.project })
    on.world.fail('recordReads.record', { after: true, times: 1 })
    expect((await resolve(kept)).status).toBe(503)
  })
})

describe('200', () => {
  it('is one flat object: every configured field under its input name', async () => {
    const kept = await keptConnection(on.world, { ownerId: on.project })
    const { status, headers, body } = await resolve(kept)
    expect([status, headers['cache-control']]).toEqual([200, 'no-store'])
    const { id, type } = kept
    const url = 'https://api.openai.com/v1'
    expect(body).toEqual({ data: { id, type, api_key: 'sk-kept', url } })
  })

  it.each([undefined, {}, { rejected_access_token_version: 3 }])('takes %j', async (body) => {
    const kept = await keptConnection(on.world, { ownerId: on.project })
    expect((await resolve(kept, { body })).status).toBe(200)
  })

  it('gives back maps and numbers as they came', async () => {
    const http = { type: 'dynamiq.connections.Http', withheldFields: ['data', 'headers'] }
    const data = { n: 1.5e300, list: [null, { deep: true }], '': 'é\u0000' }
    const secrets = { data: new Secret(data), headers: new Secret({ a: 'b' }) }
    const given = { ownerId: on.project, ...http, config: { method: 'GET' } }
    const kept = await keptConnection(on.world, given, secrets)
    expect((await resolve(kept)).body.data).toMatchObject({ data, headers: { a: 'b' } })
  })

  it('needs nothing of Secrets Manager where there is no secret', async () => {
    const given = { ownerId: on.project, withheldFields: [], config: { host: 'h', port: 1 } }
    const kept = await keptConnection(on.world, given)
    expect((await resolve(kept)).body.data).toMatchObject({ host: 'h', port: 1 })
    expect(on.world.calls).not.toContain('readSecrets.read')
  })

  it('is written to the trail once, before it leaves', async () => {
    const kept = await keptConnection(on.world, { ownerId: on.project })
    const { headers } = await resolve(kept)
    expect(read(kept.id)).toMatchObject([
      { version: 1, requestId: headers['x-request-id'], actor: { user: 'somebody' }, details: {} },
    ])
  })

  it('reads the key and the connection, writes the record, and no more', async () => {
    const kept = await keptConnection(on.world, { ownerId: on.project })
    const before = on.world.calls.length
    await resolve(kept)
    expect(on.world.calls.slice(before).toSorted()).toEqual([
      'readLookups.find',
      'readSecrets.read',
      'recordReads.record',
    ])
  })
})

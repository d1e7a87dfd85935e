import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { operations } from '../../shared/api/operations.ts'
import { mintKey } from '../../shared/model/access-key.ts'
import { Problem } from '../../shared/model/problem.ts'
import { keptKey } from '../support/builders.ts'
import type { Ask } from '../support/call.ts'
import { ask } from '../support/handlers.ts'
import { type Stage, stage } from '../support/stage.ts'

const closed = operations.filter(({ access }) => access !== 'public')
const open = operations.filter(({ access }) => access === 'public')
const params = {
  connection_id: randomUUID(),
  project_id: randomUUID(),
  access_key_id: randomUUID(),
  oauth2_client_id: randomUUID(),
  identity_provider_id: randomUUID(),
  type: 'dynamiq.connections.OpenAI',
  ...{ projectName: 'nothing', connectionName: 'nothing', connector_id: 'OpenAI' },
}
let on: Stage
let refused: Readonly<Record<string, Ask>>
let presented: string

beforeAll(async () => {
  on = await stage()
  const { world } = on
  const revoked = await keptKey(world)
  await on.ask('delete-access-key', { params: { access_key_id: revoked.row.id } })
  const rotated = await keptKey(world)
  await on.ask('rotate-access-key', { params: { access_key_id: rotated.row.id } })
  const expired = (await keptKey(world, { expiresAt: '2026-01-01T00:00:00Z' })).presented
  presented = (await keptKey(world)).presented
  const [, id] = /^mrg_([^_]+)_/.exec(presented) ?? []
  const last = presented.at(-1) === '0' ? '1' : '0'
  const auth = (authorization: string): Ask => ({ headers: { authorization } })
  refused = {
    'no key': {},
    'an empty header': auth(''),
    'no scheme': auth(presented),
    'the scheme Basic': auth(`Basic ${Buffer.from(`x:${presented}`).toString('base64')}`),
    'the scheme Basic around a key': auth(`Basic ${presented}`),
    'two keys': auth(`Bearer ${presented} ${presented}`),
    nonsense: { as: 'nonsense' },
    'a key cut short': { as: presented.slice(0, -1) },
    'a wrong checksum': { as: presented.slice(0, -1) + last },
    'a key in upper case': { as: presented.toUpperCase() },
    'a key that never was': { as: String(mintKey(randomUUID()).key.reveal()) },
    'another secret under a known id': { as: String(mintKey(id ?? '').key.reveal()) },
    'a revoked key': { as: revoked.presented },
    'a rotated key': { as: rotated.presented },
    'an expired key': { as: expired },
    'a wrong x-api-key': { headers: { 'x-api-key': 'nonsense' } },
    'a wrong key beside a right x-api-key': {
      as: 'nonsense',
      headers: { 'x-api-key': presented },
    },
  }
})

describe('401', () => {
  // Nobody may learn why, nor whether what the path names is there.
  it.each(closed)(
    'is what $id answers to every key that is none, in one form',
    async (operation) => {
      for (const [what, asked] of Object.entries(refused)) {
        // AWS SDKs send an access key without a scheme.
        if (what === 'no scheme' && operation.surface.bareKeys) continue
        const { status, headers, body } = await ask(
          operation.id,
          { params, raw: 'not JSON', query: 'page=x', ...asked },
          on.world.powers,
        )
        expect([what, status]).toEqual([what, 401])
        expect(headers).toMatchObject({ 'www-authenticate': 'Bearer', 'cache-control': 'no-store' })
        const request = headers['x-request-id'] ?? ''
        expect(body).toEqual(operation.surface.errorBody(new Problem('unauthorized'), request))
      }
    },
  )

  it('needs no reading where the checksum tells', async () => {
    const before = on.world.calls.length
    const as = `${presented}x`
    await ask('list-projects', { as }, on.world.powers)
    const params = { connection_id: randomUUID() }
    await ask('read-connection', { as, params }, on.world.powers)
    expect(on.world.calls).toHaveLength(before)
  })
})

describe('a good key', () => {
  it.each([
    ['Bearer', (key: string) => ({ authorization: `Bearer ${key}` })],
    ['bearer, with blanks', (key: string) => ({ authorization: `bearer   ${key} ` })],
    ['x-api-key', (key: string) => ({ 'x-api-key': key })],
  ])('is taken as %s', async (_, headers) => {
    const asked = { headers: headers(presented) }
    expect((await ask('list-projects', asked, on.world.powers)).status).toBe(200)
  })

  it('is not asked for by what is public', async () => {
    expect(open.map(({ id }) => id)).toEqual([
      ...['list-connection-types', 'read-connection-type', 'list-oauth2-providers'],
      ...['read-client-metadata', 'list-sign-in-providers', 'read-health', 'read-openapi'],
      ...['refuse-route', 'complete-authorization', 'open-connector-page', 'exchange-token'],
      ...['complete-sign-in', 'start-sign-in', 'read-credible-status'],
    ])
    const nowhere = { route: 'GET /nowhere' }
    for (const { id, status } of open) {
      const answer = await ask(
        id,
        { params, ...(id === 'refuse-route' ? nowhere : {}) },
        on.world.powers,
      )
      // A state or a signed link is the proof of these, and there is none here.
      const proofs = {
        'complete-authorization': 400,
        'open-connector-page': 400,
        // A token, a form and a sign-in.
        'exchange-token': 415,
        'start-sign-in': 400,
        'complete-sign-in': 400,
      }
      expect([id, answer.status]).toEqual([id, new Map(Object.entries(proofs)).get(id) ?? status])
    }
  })

  it('stops at its time and not before', async () => {
    const soon = new Date(Date.now() + 60_000).toISOString()
    const as = (await keptKey(on.world, { expiresAt: soon })).presented
    expect((await ask('list-projects', { as }, on.world.powers)).status).toBe(200)
  })
})

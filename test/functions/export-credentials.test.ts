import { generateKeyPairSync } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { encryptExport } from '../../shared/model/export-format.ts'
import { decryptWith, loadKeyPair, newKeyPair } from '../../shared/model/hpke.ts'
import { Secret } from '../../shared/model/secret.ts'
import { keptConnection } from '../support/builders.ts'
import { itemsOf, type Row } from '../support/call.ts'
import { anyProvidersClient, granted, unauthorized } from '../support/granted.ts'
import { type Stage, stage } from '../support/stage.ts'

let on: Stage
const raw = newKeyPair()
const pair = { ...raw, loaded: loadKeyPair(raw.privateKey) }
const public_key = pair.publicKey.toString('base64url')
beforeEach(async () => {
  on = await stage()
})

const ask = (given: object = {}, as = on.keys.owner) =>
  on.ask('export-credentials', { as, body: { public_key, ...given } })
const keep = (given: object = {}) => keptConnection(on.world, { ownerId: on.project, ...given })
const records = (id: string) =>
  on.world.events(id).filter(({ type }) => type === 'connection.exported')

function decrypted({ id, encrypted }: Row) {
  const binding = { info: Buffer.from('mooring export v1'), aad: Buffer.from(id) }
  const value = Buffer.from(String(encrypted), 'base64url')
  return JSON.parse(decryptWith(pair.loaded, binding, value).toString())
}

describe('403', () => {
  it.each(['editor', 'runtime', 'viewer'] as const)(
    'is the answer to a key of the role %s',
    async (role) => {
      const { id } = await keep()
      expect((await ask({}, on.keys[role])).status).toBe(403)
      expect(records(id)).toEqual([])
    },
  )
})

describe('400', () => {
  const raw = (bytes: Buffer) => bytes.toString('base64url')
  it.each([
    undefined,
    'x',
    pair.publicKey.toString('base64'),
    raw(Buffer.alloc(31)),
    raw(Buffer.alloc(33)),
    raw(generateKeyPairSync('x25519').publicKey.export({ format: 'der', type: 'spki' })),
  ])('rejects a public key of another form: %j', async (key) => {
    const { status, body } = await ask({ public_key: key })
    expect([status, Object.keys(body.error.details ?? {})]).toEqual([400, ['public_key']])
  })

  // With these every shared secret is zero (RFC 7748 section 6.1).
  it.each(['00', '01', 'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f'])(
    'rejects the public key %s, to which anyone could decrypt',
    async (hex) => {
      const key = Buffer.alloc(32)
      key.write(hex, 'hex')
      const { status, text } = await ask({ public_key: raw(key) })
      expect([status, text.includes('encrypted')]).toEqual([400, false])
    },
  )

  it.each([{ page_size: 26 }, { page_size: 0 }, { cursor: 'x' }])('rejects %j', async (given) => {
    expect((await ask(given)).status).toBe(400)
  })
})

describe('503', () => {
  it('returns nothing that the audit log does not have', async () => {
    await keep()
    on.world.fail('recordEvents.record')
    const { status, text } = await ask()
    expect([status, text.includes('encrypted')]).toEqual([503, false])
  })

  it('leaves out no connection because its secret could not be read', async () => {
    await keep()
    on.world.fail('readSecrets.read')
    expect((await ask()).status).toBe(503)
  })
})

describe('200', () => {
  it('returns each connection with what an import needs, encrypted, and records it', async () => {
    const { id, name } = await keep()
    const answer = await ask()
    const [one] = itemsOf(answer)
    expect(answer.text).not.toContain('sk-kept')
    expect(one && decrypted(one)).toEqual({
      ...{ external_id: id, name, project_id: on.project },
      type: 'dynamiq.connections.OpenAI',
      config: { url: 'https://api.openai.com/v1', api_key: 'sk-kept' },
    })
    expect(records(id)).toMatchObject([{ details: { public_key }, projectId: on.project }])
  })

  it('decrypts only as the connection that it is of', async () => {
    await keep()
    const [one] = itemsOf(await ask())
    expect(() => one && decrypted({ ...one, id: on.other })).toThrow()
    const encrypted = encryptExport(public_key, 'a', {})
    expect(encryptExport(public_key, 'a', {})).not.toBe(encrypted)
  })

  it('has both tokens of a grant, expired or not', async () => {
    const client = await anyProvidersClient(on.world, on.project)
    const bare = await unauthorized(on.world, client)
    const { grant } = await granted(on.world, bare, client, { ageSeconds: 4000 })
    const [one] = itemsOf(await ask())
    expect(one && decrypted(one)).toMatchObject({
      oauth2_client_id: client.id,
      oauth2_tokens: {
        ...{ access_token: 'LEAK-access', refresh_token: 'LEAK-refresh' },
        ...{ token_type: 'bearer', scope: 'read', expires_at: grant?.expiresAt },
      },
    })
    expect(on.world.providers.renewals).toHaveLength(0)
  })

  it('reports a secret that is lost with its connection, and exports the others', async () => {
    const lost = await keep()
    const kept = await keep()
    on.world.lose(lost)
    const data = itemsOf(await ask())
    const byId = new Map(data.map((each) => [each.id, each]))
    expect(byId.get(lost.id)).toMatchObject({ error: { code: 'secret_missing' } })
    expect(byId.get(kept.id)).toHaveProperty('encrypted')
  })

  it('follows pages as the export without secrets does', async () => {
    const kept = [await keep(), await keep(), await keep()]
    const first = await ask({ page_size: 2 })
    const cursor = first.body.pagination.next_cursor
    const second = await ask({ page_size: 2, cursor })
    const ids = [first, second].flatMap((each) => itemsOf(each).map(({ id }) => id))
    expect(ids.toSorted()).toEqual(kept.map(({ id }) => id).toSorted())
    for (const { id } of kept) expect(records(id)).toHaveLength(1)
  })

  it('has the config of a system connection for the deployment’s own key, and for no other admin', async () => {
    const { id } = await keptConnection(on.world, { ownerId: 'system' })
    const [one] = itemsOf(await ask())
    expect(one && decrypted(one).config.api_key).toBe('sk-kept')
    expect(itemsOf(await ask({}, on.keys.admin))).toEqual([])
    expect(records(id)).toHaveLength(1)
  })

  it('is imported again as it was, once', async () => {
    await keep({ name: 'one' })
    await keptConnection(
      on.world,
      {
        ownerId: on.project,
        name: 'two',
        config: { method: 'GET' },
        type: 'dynamiq.connections.Http',
        withheldFields: ['headers'],
      },
      { headers: new Secret({ 'x-key': 'LEAK' }) },
    )
    const contents = itemsOf(await ask()).map(decrypted)
    const moved = contents.map((each) => ({ ...each, project_id: on.other }))
    const send = () => on.ask('import-connections', { body: { connections: moved } })
    const first = itemsOf(await send())
    expect(first.map(({ outcome }) => outcome)).toEqual(['created', 'created'])
    expect(itemsOf(await send()).map(({ id }) => id)).toEqual(first.map(({ id }) => id))
    const again = itemsOf(await ask({ project_id: on.other })).map(decrypted)
    const byName = (all: typeof again) =>
      all.toSorted((one, other) => (one.name < other.name ? -1 : 1))
    expect(byName(again)).toMatchObject(byName(moved))
  })
})

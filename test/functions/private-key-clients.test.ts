import { generateKeyPairSync } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Stage, stage } from '../support/stage.ts'

const generic = 'dynamiq.connections.OAuth2'
const pem = () =>
  String(
    generateKeyPairSync('ec', {
      namedCurve: 'P-256',
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      publicKeyEncoding: { type: 'spki', format: 'pem' },
    }).privateKey,
  )
const key = pem()
const method = { token_auth_method: 'private_key_jwt' }

let on: Stage
beforeEach(async () => {
  on = await stage()
})

const body = (given: object) => ({
  ...{ name: 'n', project_id: on.project, type: generic, client_id: 'c' },
  ...{ authorization_url: 'https://as.example.com/a', token_url: 'https://as.example.com/t' },
  ...given,
})
const create = (given: object) =>
  on.ask('create-oauth2-client', { as: on.keys.editor, body: body(given) })
const put = (id: string, given: object) =>
  on.ask('update-oauth2-client', {
    ...{ as: on.keys.editor, params: { oauth2_client_id: id } },
    body: body(given),
  })
const stored = async (id: string) => {
  const client = await on.world.powers.readOauth2Clients.find({ ownerId: on.project, id })
  const { secretRef } = client ?? {}
  const secrets =
    client && secretRef ? await on.world.powers.readClientSecrets.read(client, secretRef) : {}
  return { client, secrets }
}

describe('a private key is not accepted', () => {
  const bound = { type: 'mooring.connections.MCP', issuer: 'https://as.example.com' }
  const discovered = { ...bound, authorization_url: undefined, token_url: undefined }
  const notion = { ...discovered, type: 'dynamiq.connections.NotionOAuth2', issuer: undefined }

  it.each<[string, object, string]>([
    ['that is no PEM', { ...method, private_key: 'LEAK-key' }, 'private_key'],
    ['that is missing', method, 'private_key'],
    ['that is null', { ...method, private_key: null }, 'private_key'],
    [
      'beside a client secret',
      { ...method, private_key: key, client_secret: 'LEAK' },
      'client_secret',
    ],
    ['for another authentication', { client_secret: 's', private_key: key }, 'private_key'],
    ['for a public client', { token_auth_method: 'none', private_key: key }, 'private_key'],
    ['without the authentication that uses it', { ...discovered, private_key: key }, 'private_key'],
    [
      'by a provider of the catalogue',
      { ...notion, client_secret: 's', private_key: key },
      'private_key',
    ],
  ])('%s', async (_what, given, field) => {
    const { status, body: answer, text } = await create(given)
    expect([status, Object.keys(answer.error.details ?? {})]).toEqual([400, [field]])
    expect(text).not.toContain('LEAK')
    expect(text).not.toContain('PRIVATE KEY')
    expect(on.world.secretNames()).toEqual([])
  })

  it('whose id is sent without it', async () => {
    const { status, body: answer } = await create({ client_secret: 's', key_id: 'k' })
    expect([status, Object.keys(answer.error.details ?? {})]).toEqual([400, ['key_id']])
  })
})

describe('an OAuth client with a private key', () => {
  it('keeps the key as a secret, and shows its id', async () => {
    const { status, body: made, text } = await create({ ...method, private_key: key, key_id: 'k' })
    expect([status, made.data]).toEqual([
      201,
      expect.objectContaining({ ...method, key_id: 'k', withheld_fields: ['private_key'] }),
    ])
    expect(text).not.toContain('PRIVATE KEY')
    const { secrets } = await stored(made.data.id)
    expect(Object.keys(secrets)).toEqual(['private_key'])
    expect(secrets.private_key?.reveal()).toBe(key)
  })

  it('is accepted for a server whose endpoints are discovered', async () => {
    const bound = { type: 'mooring.connections.MCP', issuer: 'https://as.example.com' }
    const none = { authorization_url: undefined, token_url: undefined }
    const { status } = await create({ ...bound, ...none, ...method, private_key: key })
    expect(status).toBe(201)
  })

  it('is chosen for an issuer that supports it, where a private key is sent', async () => {
    on.world.providers.discovery = {
      kind: 'found',
      metadata: {
        ...{ authorizationUrl: 'https://as.example/a', tokenUrl: 'https://as.example/t' },
        tokenAuthMethods: ['client_secret_post', 'none', 'private_key_jwt'],
      },
    }
    const none = { authorization_url: undefined, token_url: undefined }
    const given = { ...none, issuer: 'https://as.example', private_key: key }
    const { body: made } = await create(given)
    expect(made.data).toMatchObject(method)
  })
})

describe('a change of an OAuth client with a private key', () => {
  const made = async () => {
    const { body: answer } = await create({ ...method, private_key: key, key_id: 'k' })
    return String(answer.data.id)
  }

  it('keeps the key that it does not send', async () => {
    const id = await made()
    const { status, body: answer } = await put(id, { ...method, key_id: 'k2' })
    expect([status, answer.data.key_id]).toEqual([200, 'k2'])
    expect((await stored(id)).secrets.private_key?.reveal()).toBe(key)
    expect(on.world.events(id).at(-1)?.details.fields).toEqual(['key_id'])
  })

  it('keeps no key for another destination', async () => {
    const id = await made()
    const { status, body: answer } = await put(id, {
      ...method,
      token_url: 'https://evil.example/t',
    })
    expect([status, Object.keys(answer.error.details ?? {})]).toEqual([400, ['private_key']])
  })

  it('names a new key in the audit log, without it', async () => {
    const id = await made()
    const fresh = pem()
    expect((await put(id, { ...method, private_key: fresh, key_id: 'k' })).status).toBe(200)
    expect((await stored(id)).secrets.private_key?.reveal()).toBe(fresh)
    expect(on.world.events(id).at(-1)?.details).toMatchObject({ fields: ['private_key'] })
  })

  it('takes a client secret in place of the key, and needs one', async () => {
    const id = await made()
    const other = { token_auth_method: 'client_secret_basic' }
    expect((await put(id, other)).body.error.details).toEqual({ client_secret: 'is required' })
    expect((await put(id, { ...other, client_secret: 's' })).status).toBe(200)
    const { client, secrets } = await stored(id)
    expect([client?.signingKey, Object.keys(secrets)]).toEqual([undefined, ['client_secret']])
  })

  it('needs the key where a client secret was stored', async () => {
    const { body: answer } = await create({ client_secret: 's' })
    const changed = await put(answer.data.id, method)
    expect(changed.body.error.details).toEqual({ private_key: 'is required' })
  })
})

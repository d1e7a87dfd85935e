import { beforeEach, describe, expect, it } from 'vitest'
import { Secret } from '../../shared/model/secret.ts'
import { type Stage, stage } from '../support/stage.ts'

const type = 'dynamiq.connections.OAuth2'
const shop = { name: 'shop', title: 'Shop', pattern: '^[a-z0-9-]+$', example: 'acme' }
const plain = {
  ...{ name: 'acme', type, client_id: 'c', client_secret: 'LEAK-s', inputs: [shop] },
  authorization_url: 'https://{shop}.acme.example/authorize',
  token_url: 'https://{shop}.acme.example/token',
  revocation_url: 'https://api.acme.example/{shop}/revoke',
}

let on: Stage
beforeEach(async () => {
  on = await stage()
})

const create = (given: object = {}) =>
  on.ask('create-oauth2-client', {
    as: on.keys.editor,
    body: { ...plain, project_id: on.project, ...given },
  })
const change = (id: string, given: object) =>
  on.ask('update-oauth2-client', {
    ...{ as: on.keys.editor, params: { oauth2_client_id: id } },
    body: { ...plain, client_secret: undefined, ...given },
  })
const connect = (client: string, config: object) =>
  on.ask('create-connection', {
    as: on.keys.editor,
    body: { name: 'mine', project_id: on.project, type, config, oauth2_client_id: client },
  })

/** A connection with a value for the input, and what is done with it. */
async function connected(config: object = { inputs: { shop: 'one' } }) {
  const client = String((await create()).body.data.id)
  const id = String((await connect(client, config)).body.data.id)
  const params = { connection_id: id }
  const authorize = () => on.ask('authorize-connection', { as: on.keys.editor, params })
  return {
    ...{ client, params, authorize },
    async authorized() {
      const url = new URL(String((await authorize()).body.data.url))
      on.world.providers.answers.push({
        kind: 'granted',
        tokens: {
          ...{ accessToken: new Secret('LEAK-a'), refreshToken: new Secret('LEAK-r') },
          ...{ tokenType: 'Bearer', expiresInSeconds: 3600 },
        },
      })
      const query = { state: url.searchParams.get('state') ?? '', code: 'LEAK-code' }
      const callback = { as: '', headers: { authorization: '' }, query }
      return on.ask('complete-authorization', callback)
    },
    read: async () => (await on.ask('read-connection', { as: on.keys.viewer, params })).body.data,
    lookup: (body = {}) => on.ask('read-credentials', { as: on.keys.runtime, params, body }),
    put: (inputs: object, as = on.keys.editor) =>
      on.ask('update-connection', {
        ...{ as, params },
        body: { name: 'mine', type, config: { inputs }, oauth2_client_id: client },
      }),
  }
}

describe('an OAuth client is not created', () => {
  const at = (authorization_url: string) => ({ authorization_url })
  const input = (given: object) => ({ inputs: [{ ...shop, ...given }] })

  it.each<[string, object, string]>([
    ['with an input for a password', input({ name: 'password' }), 'inputs.0.name'],
    ['with an input for a token', input({ name: 'access_token' }), 'inputs.0.name'],
    ['with an input named as a field', input({ name: 'scopes' }), 'inputs.0.name'],
    ['with an input named twice', { inputs: [shop, shop] }, 'inputs.1.name'],
    ['with an input that no URL has', { inputs: [shop, { ...shop, name: 'x' }] }, 'inputs.1.name'],
    ['with an unanchored pattern', input({ pattern: '[a-z]+' }), 'inputs.0.pattern'],
    ['with a pattern that repeats a group', input({ pattern: '^(?:a+)+$' }), 'inputs.0.pattern'],
    ['with an example that does not match', input({ example: 'A' }), 'inputs.0.example'],
    ['with an example that fills no host', input({ pattern: '^.+$' }), 'inputs.0.pattern'],
    ['with a name that no input has', at('https://{other}.acme.example/a'), 'authorization_url'],
    ['with half a brace', at('https://{shop.acme.example/a'), 'authorization_url'],
    ['with a whole host', at('https://{shop}/a'), 'authorization_url'],
    ['with a top-level domain', at('https://{shop}.com/a'), 'authorization_url'],
    ['with a registry', at('https://{shop}.co.uk/a'), 'authorization_url'],
    ['with a part of a name', at('https://{shop}acme.com/a'), 'authorization_url'],
    ['with hosting for anyone', at('https://{shop}.herokuapp.com/a'), 'authorization_url'],
    ['with tunnels for anyone', at('https://a-{shop}.eu.ngrok.io/a'), 'authorization_url'],
    ['with the end of a host', at('https://acme.{shop}/a'), 'authorization_url'],
    ['with a port', at('https://acme.example:{shop}/a'), 'authorization_url'],
    ['with a user', at('https://{shop}@acme.example/a'), 'authorization_url'],
    ['with a scheme', at('{shop}://acme.example/a'), 'authorization_url'],
    ['with an address', at('https://{shop}.0.0.1/a'), 'authorization_url'],
    ['with an issuer that varies', { issuer: 'https://acme.example/{shop}' }, 'issuer'],
    ['without the inputs of its URLs', { inputs: null }, 'authorization_url'],
  ])('%s', async (_what, given, field) => {
    const { status, body } = await create(given)
    expect([status, Object.keys(body.error.details ?? {})]).toEqual([
      400,
      expect.arrayContaining([field]),
    ])
    expect(on.world.secretNames()).toEqual([])
  })
})

describe('a connection of a client with inputs', () => {
  it.each([
    [{ password: 'LEAK' }],
    [{ token: 'LEAK' }],
    [{ 'LEAK-pasted': 'x' }],
    [{ shop: 7 }],
    [{ shop: '' }],
    [{ shop: ['a'] }],
    ['LEAK'],
  ])('is not created with %j', async (inputs) => {
    const { status, text } = await connect(String((await create()).body.data.id), { inputs })
    expect(status).toBe(400)
    expect(text).not.toContain('LEAK')
  })

  it('is not created with an input beside the others', async () => {
    const { status } = await connect(String((await create()).body.data.id), { shop: 'one' })
    expect(status).toBe(400)
  })

  it.each<[object, string]>([
    [{}, 'config.inputs.shop'],
    [{ inputs: { shop: 'A' } }, 'config.inputs.shop'],
    [{ inputs: { shop: 'evil.example/' } }, 'config.inputs.shop'],
    [{ inputs: { shop: 'one', region: 'eu' } }, 'config.inputs.region'],
  ])('is not authorized with %j', async (config, field) => {
    const one = await connected(config)
    const { status, body } = await one.authorize()
    expect([status, Object.keys(body.error.details ?? {})]).toEqual([400, [field]])
  })

  it('is asked at its own tenant, from the authorization to the refresh', async () => {
    const one = await connected()
    const url = new URL(String((await one.authorize()).body.data.url))
    expect(url.hostname).toBe('one.acme.example')
    expect((await one.authorized()).status).toBe(200)
    expect((await one.read()).status).toBe('active')
    expect((await one.lookup({ rejected_access_token_version: 1 })).status).toBe(200)
    const { exchanges, renewals } = on.world.providers
    const asked = [...exchanges, ...renewals].map(({ provider }) => provider.tokenUrl)
    expect(asked).toEqual(Array(2).fill('https://one.acme.example/token'))
    const [{ provider } = {}] = exchanges
    expect(provider?.revocation?.url).toBe('https://api.acme.example/one/revoke')
  })

  it('needs another authorization for another tenant', async () => {
    const one = await connected()
    await one.authorized()
    expect((await one.put({ shop: 'two' })).body.data.status).toBe('incomplete')
    expect((await one.lookup({ rejected_access_token_version: 1 })).status).toBe(200)
    expect(on.world.providers.renewals[0]?.provider.tokenUrl).toContain('one.acme')
  })

  it('reports that its client changed where it no longer takes its inputs', async () => {
    const one = await connected({ inputs: { shop: 'one' } })
    await one.authorized()
    const narrower = [{ ...shop, pattern: '^acme-[a-z]+$', example: 'acme-x' }]
    expect((await change(one.client, { inputs: narrower })).status).toBe(200)
    const { status, body } = await one.lookup({ rejected_access_token_version: 1 })
    expect([status, body.error.code]).toEqual([409, 'oauth2_client_rejected'])
    expect(body.error.message).toContain('Authorize it again, or restore them')
    expect(on.world.providers.renewals).toEqual([])
    expect((await change(one.client, { inputs: [shop] })).status).toBe(200)
    expect((await one.lookup({ rejected_access_token_version: 1 })).status).toBe(200)
  })

  it('keeps its grant where nothing but a title changes', async () => {
    const one = await connected()
    await one.authorized()
    await change(one.client, { inputs: [{ ...shop, title: 'Your shop' }] })
    expect((await one.lookup({ rejected_access_token_version: 1 })).status).toBe(200)
  })
})

import { createLocalJWKSet, jwtVerify } from 'jose'
import { beforeEach, describe, expect, it } from 'vitest'
import type { PublicSigningKey } from '../../../shared/model/mcp.ts'
import { revokeGrant } from '../../../shared/oauth/revoke-grant.ts'
import type { ClientCredentials } from '../../../shared/ports/oauth.ts'
import { fakeClientKey } from '../../fakes/client-key.ts'
import { places, serverMetadata } from '../../fakes/mcp-servers.ts'
import { mcpFlow } from './flow.ts'

type Flow = Awaited<ReturnType<typeof mcpFlow>>

let flow: Flow
beforeEach(async () => {
  flow = await mcpFlow()
  publish({})
})

const publicDocument = 'https://mooring.example.com/v1/oauth2/client-metadata.json'
const keyDocument = 'https://mooring.example.com/v1/oauth2/client-metadata-jwt.json'
const byKeyAlone = {
  client_id_metadata_document_supported: true,
  token_endpoint_auth_methods_supported: ['client_secret_basic', 'private_key_jwt'],
  token_endpoint_auth_signing_alg_values_supported: ['RS256', 'ES256'],
}
const publish = (members: object) =>
  flow.on.world.mcpServers.responses.set(places.server, {
    json: { ...serverMetadata, ...byKeyAlone, ...members },
  })
const clientIdOf = async () => {
  const { body } = await flow.authorize()
  return new URL(String(body.data.url)).searchParams.get('client_id')
}

async function document() {
  const route = 'GET /v1/oauth2/client-metadata-jwt.json'
  const { text } = await flow.on.ask('read-client-metadata', { route })
  const { jwks, ...rest } = JSON.parse(text) as {
    jwks: { keys: PublicSigningKey[] }
    client_id: string
  }
  return { ...rest, keys: jwks.keys }
}

/** The claims of an assertion, as the authorization server checks it by the document. */
async function verified({ assertion }: ClientCredentials) {
  const { keys } = await document()
  const { payload } = await jwtVerify(
    String(assertion?.reveal()),
    createLocalJWKSet({ keys: [...keys] }),
    {
      ...{ issuer: keyDocument, subject: keyDocument, audience: serverMetadata.issuer },
      ...{ algorithms: ['ES256'], requiredClaims: ['jti', 'exp', 'iat'], maxTokenAge: 120 },
    },
  )
  return payload
}

describe('the client metadata document', () => {
  it('is the one of a public client where the server takes public clients', async () => {
    publish({ token_endpoint_auth_methods_supported: ['none', 'private_key_jwt'] })
    expect(await clientIdOf()).toBe(publicDocument)
  })

  it('is the one of a public client where the server takes no ES256', async () => {
    publish({ token_endpoint_auth_signing_alg_values_supported: ['RS256'] })
    expect(await clientIdOf()).toBe(publicDocument)
  })

  it('is the one of a public client where the issuer is too long for KMS to sign', async () => {
    // 1,500 characters, and twice as many bytes.
    const issuer = `https://as.example.com/${'ä'.repeat(1500)}`
    const { responses } = flow.on.world.mcpServers
    responses.set(places.resource, {
      json: { resource: places.mcp, authorization_servers: [issuer] },
    })
    responses.set(`${places.server}${new URL(issuer).pathname}`, {
      json: { ...serverMetadata, ...byKeyAlone, issuer },
    })
    expect(await clientIdOf()).toBe(publicDocument)
  })

  it('has a key where the server takes private_key_jwt alone', async () => {
    expect(await clientIdOf()).toBe(keyDocument)
    const { keys, ...rest } = await document()
    expect(rest).toMatchObject({
      client_id: keyDocument,
      redirect_uris: ['https://mooring.example.com/v1/oauth2/callback'],
      token_endpoint_auth_method: 'private_key_jwt',
      token_endpoint_auth_signing_alg: 'ES256',
    })
    expect(keys).toHaveLength(1)
    expect(await flow.clients()).toMatchObject([{ clientId: keyDocument, managed: true }])
  })

  it('lists the key that replaces the one that signs, and keeps verifying what that signed', async () => {
    const { readClientKeys } = flow.on.world.powers
    const { read } = readClientKeys
    const [next] = await fakeClientKey().readClientKeys.read()
    readClientKeys.read = async () => [...(next ? [next] : []), ...(await read())]
    const { keys } = await document()
    expect(keys.map(({ kid }) => kid)).toEqual([next?.kid, (await read())[0]?.kid])
    expect(await clientIdOf()).toBe(keyDocument)
    await flow.consent()
    const [exchange] = flow.on.world.providers.exchanges
    expect(exchange && (await verified(exchange.client))).toMatchObject({ sub: keyDocument })
  })

  it('has its own key beside a URL that the deployment sets', async () => {
    process.env.MOORING_CLIENT_METADATA_URL = 'https://id.example.com/mooring'
    try {
      expect(await clientIdOf()).toBe('https://id.example.com/mooring-jwt')
      expect((await document()).client_id).toBe('https://id.example.com/mooring-jwt')
    } finally {
      process.env.MOORING_CLIENT_METADATA_URL = ''
    }
  })
})

describe('a client with the key of the deployment', () => {
  it('signs an assertion of its own for each token and revocation request', async () => {
    await flow.consent()
    await flow.resolve({ rejected_access_token_version: 1 })
    const { powers, providers, cleanupTasks } = flow.on.world
    const params = { connection_id: flow.id }
    await flow.on.ask('delete-connection', { as: flow.on.keys.editor, params })
    const [task] = cleanupTasks().filter(({ kind }) => kind === 'revoke_grant')
    expect(task && (await revokeGrant(powers, task))).toBe(true)
    const requests = [...providers.exchanges, ...providers.renewals, ...providers.withdrawals]
    expect(requests.map(({ provider }) => provider.clientAuthentication)).toEqual([
      ...['private_key_jwt', 'private_key_jwt', 'private_key_jwt'],
    ])
    const claims = await Promise.all(requests.map(({ client }) => verified(client)))
    expect(new Set(claims.map(({ jti }) => jti)).size).toBe(3)
  })

  it('uses no refresh token and takes no lease while KMS does not sign', async () => {
    await flow.consent()
    flow.on.world.fail('signAssertions.sign')
    expect((await flow.resolve({ rejected_access_token_version: 1 })).status).toBe(503)
    expect(flow.on.world.providers.renewals).toEqual([])
    const row = await flow.on.world.powers.readConnections.locate(flow.id)
    expect(row?.grant?.lease).toBeUndefined()
  })
})

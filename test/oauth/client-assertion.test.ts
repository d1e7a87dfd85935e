import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { jwtVerify } from 'jose'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { providerOf } from '../../shared/catalogue/provider.ts'
import { guardedFetch } from '../../shared/egress/guarded-fetch.ts'
import type { RegisteredProvider } from '../../shared/model/oauth2-client.ts'
import { parseOutboundAllow } from '../../shared/model/public-address.ts'
import { Secret } from '../../shared/model/secret.ts'
import { assertionParams } from '../../shared/oauth/client-assertion.ts'
import { sendRevocation } from '../../shared/oauth/send-revocation.ts'
import { type Send, sendCode, sendRefresh } from '../../shared/oauth/token-requests.ts'
import { anOauth2Client } from '../support/builders.ts'

const keys = {
  RS256: generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey,
  ES256: generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey,
  EdDSA: generateKeyPairSync('ed25519').privateKey,
}
const issuer = 'https://as.example'
const pemOf = (key: KeyObject) => new Secret(String(key.export({ type: 'pkcs8', format: 'pem' })))
const credentials = (key: KeyObject) => ({
  ...{ clientId: 'mooring at as', privateKey: pemOf(key), keyId: 'key-1' },
})

/** An authorization server that accepts a client by `private_key_jwt` alone, each assertion once. */
const server = createServer(async (request, response) => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const form = new URLSearchParams(Buffer.concat(chunks).toString())
  const error = await rejectionOf(form, request.headers.authorization)
  received.push({ path: request.url ?? '', form })
  response.writeHead(error ? 401 : 200, { 'content-type': 'application/json' })
  response.end(JSON.stringify(error ? { error } : { access_token: 'a', token_type: 'bearer' }))
})
let url: string
let accepted: KeyObject
let audience: string
let received: { readonly path: string; readonly form: URLSearchParams }[] = []
let usedIds = new Set<string>()

beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => void server.close())
beforeEach(() => {
  ;[accepted, audience, received, usedIds] = [keys.RS256, issuer, [], new Set()]
})

async function rejectionOf(form: URLSearchParams, authorization: string | undefined) {
  const type = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'
  if (form.get('client_assertion_type') !== type || authorization) return 'invalid_client'
  if (form.has('client_secret')) return 'invalid_client'
  try {
    const { payload, protectedHeader } = await jwtVerify(
      form.get('client_assertion') ?? '',
      createPublicKey(accepted),
      {
        ...{ audience, issuer: 'mooring at as', subject: form.get('client_id') ?? '' },
        ...{ requiredClaims: ['jti', 'exp', 'iat'], maxTokenAge: 120, clockTolerance: 0 },
      },
    )
    const isRepeated = usedIds.has(String(payload.jti))
    usedIds.add(String(payload.jti))
    return isRepeated || protectedHeader.kid !== 'key-1' ? 'invalid_client' : undefined
  } catch {
    return 'invalid_client'
  }
}

const send: Send = (request) =>
  guardedFetch(request, { allow: parseOutboundAllow('loopback'), timeoutMs: 5000 })

function providerAt(given: Partial<RegisteredProvider> = {}) {
  const provider: RegisteredProvider = {
    ...{ authorizationUrl: `${url}/a`, tokenUrl: `${url}/t`, revocationUrl: `${url}/r`, issuer },
    ...{ scopes: [], pkce: 'S256', tokenAuthMethod: 'private_key_jwt' },
    ...{ tokenRequestFormat: 'form', authorizationParams: {} },
    ...given,
  }
  return providerOf(anOauth2Client({ type: 'dynamiq.connections.OAuth2', provider }))
}

const requests = {
  async exchange(key: KeyObject, given?: Partial<RegisteredProvider>) {
    const callback = { code: new Secret('code'), redirectUri: 'https://m.example/cb' }
    const whole = { ...callback, provider: providerAt(given), client: credentials(key) }
    return isAccepted(await sendCode({ ...whole, verifier: new Secret('v'.repeat(43)) }, send))
  },
  async refresh(key: KeyObject, given?: Partial<RegisteredProvider>) {
    const whole = { provider: providerAt(given), client: credentials(key) }
    return isAccepted(await sendRefresh({ ...whole, refreshToken: new Secret('r') }, send))
  },
  revocation(key: KeyObject, given?: Partial<RegisteredProvider>) {
    const tokens = { accessToken: new Secret('a'), refreshToken: new Secret('r') }
    return sendRevocation(
      { ...tokens, provider: providerAt(given), client: credentials(key) },
      send,
    )
  },
}
const isAccepted = (outcome: Awaited<ReturnType<Send>>) =>
  outcome.kind === 'answer' && outcome.status === 200
const kinds = Object.keys(requests) as (keyof typeof requests)[]

describe.each(kinds)('a client with a private key at a %s', (kind) => {
  it('is rejected by a server that has another public key', async () => {
    accepted = keys.ES256
    expect(await requests[kind](keys.RS256)).toBe(false)
  })

  it('is rejected by a server that is not the audience', async () => {
    audience = 'https://other.example'
    expect(await requests[kind](keys.RS256)).toBe(false)
  })

  it.each(['RS256', 'ES256', 'EdDSA'] as const)('is accepted by its key: %s', async (name) => {
    accepted = keys[name]
    expect(await requests[kind](keys[name])).toBe(true)
  })

  it('makes an assertion of its own for each request', async () => {
    await requests[kind](keys.RS256)
    expect(await requests[kind](keys.RS256)).toBe(true)
    expect(usedIds.size).toBe(2)
  })

  it('names the token endpoint as the audience where the issuer is unknown', async () => {
    audience = `${url}/t`
    const elsewhere = { issuer: undefined, refreshUrl: `${url}/refresh` }
    expect(await requests[kind](keys.RS256, elsewhere)).toBe(true)
  })

  it('sends its id under the name that the provider reads', async () => {
    await requests[kind](keys.RS256, { clientIdParam: 'client_key' })
    expect(received[0]?.form.get('client_key')).toBe('mooring at as')
    expect(received[0]?.form.has('client_id')).toBe(false)
  })
})

it('an assertion is not made without a private key', () => {
  expect(() => assertionParams(providerAt(), { clientId: 'c' })).toThrow('no private key')
})

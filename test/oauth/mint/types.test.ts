import { createHash } from 'node:crypto'
import { decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose'
import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../shared/model/json.ts'
import type { MintResponse } from '../../../shared/model/minted.ts'
import { Secret } from '../../../shared/model/secret.ts'
import { sendMintRevocation } from '../../../shared/oauth/mint/send-mint.ts'
import { answer, assertionEndpoint, formOf, github, keyPair, provider, sendMint } from './stubs.ts'

const { pem, publicKey } = keyPair()
const other = keyPair()
const tokenUrl = 'https://as.example.com/token'
const typeOf = (name: string) => `mooring.connections.${name}`
const granted = { access_token: 'LEAK-t', token_type: 'Bearer', expires_in: 600 }

/** The members that a lookup would return. */
function membersOf(response: MintResponse) {
  if (response.kind !== 'minted') return response
  const { members, expiresAt } = response.minted
  const values = Object.entries(members).map(([name, secret]) => [name, secret.reveal()])
  return {
    ...Object.fromEntries(values),
    livesSeconds: Math.ceil((+expiresAt - Date.now()) / 1000),
  }
}

describe('client credentials', () => {
  const type = typeOf('OAuth2ClientCredentials')
  const config: JsonObject = {
    ...{ token_url: tokenUrl, client_id: 'a-b', client_secret: 's/1', scopes: ['read', 'write'] },
    ...{ audience: 'https://api.example', token_params: { tenant: 't' } },
  }
  const endpoint = provider(() => answer(200, granted))

  it('are sent in the body with scope, audience and own parameters', async () => {
    const given = { ...config, token_auth_method: 'client_secret_post' }
    expect(membersOf(await sendMint({ type, config: given }, endpoint.send))).toEqual({
      ...{ access_token: 'LEAK-t', token_type: 'Bearer', scopes: ['read', 'write'] },
      livesSeconds: 600,
    })
    expect(formOf(endpoint.sent[0] as never)).toEqual({
      ...{ grant_type: 'client_credentials', client_id: 'a-b', client_secret: 's/1' },
      ...{ scope: 'read write', audience: 'https://api.example', tenant: 't' },
    })
  })

  it('are sent by HTTP Basic without a copy in the body', async () => {
    const { sent, send } = provider(() => answer(200, granted))
    await sendMint({ type, config: { ...config, token_auth_method: 'client_secret_basic' } }, send)
    expect(sent[0]?.headers.authorization).toBe(`Basic ${btoa('a-b:s%2F1')}`)
    expect(sent[0]?.body).not.toContain('client_secret')
  })

  it('are proven by private_key_jwt, which the endpoint verifies by jose', async () => {
    const grant = () => granted
    const { send } = assertionEndpoint(publicKey, 'client_assertion', tokenUrl, grant)
    const keyed = { ...config, token_auth_method: 'private_key_jwt', private_key: pem }
    expect(membersOf(await sendMint({ type, config: keyed }, send))).toMatchObject({
      access_token: 'LEAK-t',
    })
    const wrong = { ...keyed, private_key: other.pem }
    expect(await sendMint({ type, config: wrong }, send)).toEqual({
      ...{ kind: 'root_rejected', code: 'invalid_client' },
    })
  })

  it('live ten minutes where the endpoint reports no expiry', async () => {
    const { send } = provider(() => answer(200, { access_token: 't' }))
    expect(membersOf(await sendMint({ type, config }, send))).toMatchObject({ livesSeconds: 600 })
  })

  it.each([
    [answer(401, { error: 'invalid_client' }), { kind: 'root_rejected', code: 'invalid_client' }],
    [answer(400, { error: 'invalid_scope' }), { kind: 'misconfigured', code: 'invalid_scope' }],
    [answer(503, 'LEAK'), { kind: 'passing', code: 'http_503' }],
    [answer(200, 'LEAK'), { kind: 'passing', code: 'not_json' }],
    [answer(400, { error: 'LEAK' }), { kind: 'unclassified', code: 'unknown_error' }],
  ])('classify %j without text of the provider', async (outcome, failure) => {
    const found = await sendMint({ type, config }, provider(() => outcome).send)
    expect(found).toEqual(expect.objectContaining(failure))
    expect(JSON.stringify(found)).not.toContain('LEAK')
  })

  it('reject a token whose server ignored what was taken away', async () => {
    const { send } = provider(() => answer(200, { ...granted, scope: 'read write' }))
    const narrowed = { type, config: { ...config, scopes: ['read'] }, isNarrowed: true } as const
    expect(await sendMint(narrowed, send)).toEqual({
      ...{ kind: 'misconfigured', code: 'wider_than_asked' },
    })
  })
})

describe('a JWT bearer', () => {
  const type = typeOf('JWTBearer')
  const ec = keyPair('ec')
  const config: JsonObject = {
    ...{ token_url: tokenUrl, issuer: 'app', subject: 'user@example.com', audience: 'https://aud' },
    ...{ scopes: ['api'], private_key: ec.pem, key_id: 'k1', claims: { tenant: 't' } },
  }

  it('sends an assertion with its claims, issued in the past, which jose verifies', async () => {
    const { sent, send } = assertionEndpoint(
      ec.publicKey,
      'assertion',
      'https://aud',
      () => granted,
    )
    expect(membersOf(await sendMint({ type, config }, send))).toMatchObject({ scopes: ['api'] })
    const { assertion = '', ...form } = formOf(sent[0] as never)
    const grant_type = 'urn:ietf:params:oauth:grant-type:jwt-bearer'
    expect(form).toEqual({ grant_type, scope: 'api' })
    expect(decodeProtectedHeader(assertion)).toEqual({ alg: 'ES256', typ: 'JWT', kid: 'k1' })
    const claims = decodeJwt(assertion)
    expect(claims).toMatchObject({ iss: 'app', sub: 'user@example.com', tenant: 't' })
    expect(Date.now() / 1000 - Number(claims.iat)).toBeGreaterThan(59)
  })

  it('is rejected with its root material where the key is another', async () => {
    const { send } = assertionEndpoint(publicKey, 'assertion', 'https://aud', () => granted)
    expect(await sendMint({ type, config }, send)).toEqual({
      ...{ kind: 'root_rejected', code: 'invalid_grant' },
    })
  })
})

describe('a Google service account', () => {
  const type = typeOf('GoogleServiceAccount')
  const token_uri = 'https://oauth2.googleapis.com/token'
  const account = { client_email: 'r@p.iam', private_key: pem, private_key_id: 'g1', token_uri }
  const service_account_json = JSON.stringify({ type: 'service_account', ...account })
  const google = assertionEndpoint(publicKey, 'assertion', token_uri, (claims) =>
    claims.target_audience ? { id_token: 'LEAK-id' } : { ...granted, expires_in: 3599 },
  )

  it('gets an access token for its scopes and its subject', async () => {
    const config = { service_account_json, scopes: ['a', 'b'], subject: 'u@p.example' }
    expect(membersOf(await sendMint({ type, config }, google.send))).toMatchObject({
      ...{ access_token: 'LEAK-t', scopes: ['a', 'b'], livesSeconds: 3599 },
    })
    const { assertion = '' } = formOf(google.sent.at(-1) as never)
    expect(decodeJwt(assertion)).toMatchObject({ scope: 'a b', sub: 'u@p.example', iss: 'r@p.iam' })
    expect(decodeProtectedHeader(assertion)).toMatchObject({ kid: 'g1', alg: 'RS256' })
  })

  it('gets an ID token for an audience', async () => {
    const config = { service_account_json, scopes: [], id_token_audience: 'https://run' }
    expect(membersOf(await sendMint({ type, config }, google.send))).toEqual({
      ...{ id_token: 'LEAK-id', livesSeconds: 3600 },
    })
  })

  it('is minted from the stored fields of VertexAI and GoogleCloud', async () => {
    for (const name of ['VertexAI', 'GoogleCloud']) {
      const request = { type: `dynamiq.connections.${name}`, config: account }
      expect(membersOf(await sendMint(request, google.send))).toMatchObject({
        access_token: 'LEAK-t',
      })
    }
  })
})

describe('a GitHub App', () => {
  const type = typeOf('GitHubApp')
  const hub = github({
    ...{ id: '12', publicKey, repositories: ['one', 'two'] },
    permissions: { contents: 'write', issues: 'read' },
  })
  const config: JsonObject = {
    ...{ app_id: '12', installation_id: '7', private_key: pem, base_url: 'https://api.github.com' },
  }
  const mint = (given: JsonObject, isNarrowed?: true) =>
    sendMint({ type, config: { ...config, ...given }, isNarrowed }, hub.send)

  it('gets a token of its installation for a JWT that verifies', async () => {
    expect(membersOf(await mint({}))).toMatchObject({
      ...{ access_token: 'ghs_one_two', repositories: ['one', 'two'], livesSeconds: 3600 },
      permissions: { contents: 'write', issues: 'read', metadata: 'read' },
    })
    expect(hub.sent[0]?.url).toBe('https://api.github.com/app/installations/7/access_tokens')
  })

  it('gets one for one repository, and none for a repository of another', async () => {
    expect(membersOf(await mint({ repositories: ['one'] }, true))).toMatchObject({
      access_token: 'ghs_one',
    })
    expect(await mint({ repositories: ['strange'] }, true)).toEqual({
      ...{ kind: 'misconfigured', code: 'not_granted' },
    })
  })

  it('never gets a token with more than was asked', async () => {
    const wide = { token: 'LEAK', expires_at: new Date(Date.now() + 1e6).toISOString() }
    const repositories = [{ name: 'one' }, { name: 'two' }]
    const { send } = provider(() => answer(201, { ...wide, repositories }))
    const request = { type, config: { ...config, repositories: ['one'] } }
    expect(await sendMint(request, send)).toEqual({
      ...{ kind: 'misconfigured', code: 'wider_than_asked' },
    })
  })

  it.each([undefined, { contents: 'root' }, { contents: 'write' }, { issues: 'read' }])(
    'never gets a token whose response shows permissions %j in place of those that were asked',
    async (permissions) => {
      const expires_at = new Date(Date.now() + 1e6).toISOString()
      const { send } = provider(() => answer(201, { token: 'LEAK', expires_at, permissions }))
      const request = { type, config: { ...config, permissions: { contents: 'read' } } }
      expect(await sendMint(request, send)).toEqual({
        ...{ kind: 'misconfigured', code: 'wider_than_asked' },
      })
    },
  )

  it('reads the repository that its token was narrowed to, and no other', async () => {
    const found = membersOf(await mint({ repositories: ['one'] }, true)) as { access_token: string }
    const read = async (name: string) => {
      const headers = { authorization: `Bearer ${found.access_token}` }
      const url = `https://api.github.com/repos/acme/${name}`
      const outcome = await hub.send({ url, method: 'GET', headers })
      return outcome.kind === 'answer' && outcome.status
    }
    expect([await read('one'), await read('two')]).toEqual([200, 404])
  })

  it.each([
    [answer(401, {}), { kind: 'root_rejected', code: 'invalid_jwt' }],
    [answer(404, {}), { kind: 'root_rejected', code: 'no_such_installation' }],
    [answer(403, {}), { kind: 'root_rejected', code: 'installation_suspended' }],
    [
      answer(403, {}, { 'retry-after': '60' }),
      { kind: 'passing', code: 'http_403', retryAfterSeconds: 60 },
    ],
    [answer(403, {}, { 'x-ratelimit-remaining': '0' }), { kind: 'passing', code: 'http_403' }],
    [answer(502, 'LEAK'), { kind: 'passing', code: 'http_502' }],
    [answer(201, 'LEAK'), { kind: 'passing', code: 'no_token' }],
  ])('classifies %j', async (outcome, failure) => {
    const found = await sendMint({ type, config }, provider(() => outcome).send)
    expect(found).toEqual(expect.objectContaining(failure))
  })

  it('has its token revoked by the token itself', async () => {
    const revoke = (token: string) => {
      const minted = { access_token: new Secret(token) }
      return sendMintRevocation({ type, config, minted }, hub.send)
    }
    expect(await revoke('ghs_one')).toBe(true)
    expect(hub.sent.at(-1)).toMatchObject({
      ...{ method: 'DELETE', url: 'https://api.github.com/installation/token' },
    })
    expect(await revoke('over')).toBe(true)
    const minted = { access_token: new Secret('ghs_one') }
    const down = provider(() => answer(503, ''))
    expect(await sendMintRevocation({ type, config, minted }, down.send)).toBe(false)
  })
})

describe('a Snowflake key pair', () => {
  const type = typeOf('SnowflakeKeyPair')
  const config: JsonObject = {
    account: 'myorg-acc1.eu',
    user: 'robot',
    private_key: pem,
    role: 'R',
  }
  const noRequest = provider(() => answer(500, ''))
  const tokenOf = async (given: JsonObject) => {
    const found = membersOf(
      await sendMint({ type, config: { ...config, ...given } }, noRequest.send),
    )
    return found as { token: string; livesSeconds: number }
  }

  it('signs a JWT by itself that jose verifies, with the fingerprint of the key', async () => {
    const { token, ...rest } = await tokenOf({})
    const { payload } = await jwtVerify(token, publicKey)
    const der = publicKey.export({ type: 'spki', format: 'der' })
    const fingerprint = createHash('sha256').update(der).digest('base64')
    expect(payload).toMatchObject({
      ...{ sub: 'MYORG-ACC1.ROBOT', iss: `MYORG-ACC1.ROBOT.SHA256:${fingerprint}` },
    })
    expect(Number(payload.exp) - Number(payload.iat)).toBeLessThanOrEqual(3600)
    expect(rest).toEqual({ account: 'myorg-acc1.eu', user: 'robot', role: 'R', livesSeconds: 3540 })
    expect(noRequest.sent).toHaveLength(0)
  })

  it('signs with a key under a passphrase, and reports a wrong one as rejected', async () => {
    const { createPrivateKey } = await import('node:crypto')
    const private_key = String(
      createPrivateKey(pem).export({
        ...{ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'open' },
      } as never),
    )
    const { token } = await tokenOf({ private_key, private_key_passphrase: 'open' })
    await jwtVerify(token, publicKey)
    const wrong = { ...config, private_key, private_key_passphrase: 'LEAK' }
    expect(await sendMint({ type, config: wrong }, noRequest.send)).toEqual({
      ...{ kind: 'root_rejected', code: 'signing_key' },
    })
  })

  it('lives as short as its caller asks', async () => {
    expect(await tokenOf({ ttl_seconds: 90 })).toMatchObject({ livesSeconds: 90 })
  })
})

describe('a revocation by RFC 7009', () => {
  const url = 'https://as.example.com/revoke'
  const minted = { access_token: new Secret('LEAK-t') }
  const client: JsonObject = { revocation_url: url, client_id: 'a-b', client_secret: 's/1' }
  const ofClient = typeOf('OAuth2ClientCredentials')
  const revoke = (type: string, config: JsonObject, send: ReturnType<typeof provider>['send']) =>
    sendMintRevocation({ type, config, minted }, send)
  const token = { token: 'LEAK-t', token_type_hint: 'access_token' }

  it('has the secret of the client in its body, or by HTTP Basic, as its token requests', async () => {
    const { sent, send } = provider(() => answer(200, ''))
    for (const token_auth_method of ['client_secret_post', 'client_secret_basic'])
      expect(await revoke(ofClient, { ...client, token_auth_method }, send)).toBe(true)
    const [post, basic] = sent.map((each) => ({ ...each, form: formOf(each) }))
    expect([post?.url, post?.form]).toEqual([
      url,
      { ...token, client_id: 'a-b', client_secret: 's/1' },
    ])
    expect([basic?.headers.authorization, basic?.form]).toEqual([
      `Basic ${btoa('a-b:s%2F1')}`,
      token,
    ])
  })

  it.each([
    [ofClient, { client_id: 'app', token_auth_method: 'private_key_jwt' }],
    [typeOf('JWTBearer'), { issuer: 'app', algorithm: 'PS256' }],
  ])('of %s has an assertion of the client that jose verifies', async (type, given) => {
    const config: JsonObject = {
      revocation_url: url,
      token_url: tokenUrl,
      private_key: pem,
      ...given,
    }
    const { sent, send } = assertionEndpoint(publicKey, 'client_assertion', tokenUrl, () => ({}))
    expect(await revoke(type, config, send)).toBe(true)
    const { client_assertion = '', ...form } = formOf(sent[0] as never)
    const client_assertion_type = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'
    expect(form).toEqual({ ...token, client_id: 'app', client_assertion_type })
    expect(decodeJwt(client_assertion)).toMatchObject({ iss: 'app', sub: 'app' })
  })

  it.each([
    [answer(200, ''), true],
    [answer(400, { error: 'invalid_token' }), true],
    [answer(404, ''), true],
    [answer(401, { error: 'invalid_client' }), true],
    [answer(400, { error: 'unsupported_token_type' }), true],
    [answer(401, ''), false],
    [answer(400, { error: 'invalid_request' }), false],
    [answer(503, ''), false],
    [{ kind: 'failure', code: 'timeout', message: 'too long' } as const, false],
  ])('that is answered by %j is complete: %s', async (outcome, isComplete) => {
    const { send } = provider(() => outcome)
    expect(await revoke(ofClient, client, send)).toBe(isComplete)
  })
})

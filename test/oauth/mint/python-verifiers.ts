import { execFile } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { decodeJwt, decodeProtectedHeader } from 'jose'
import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../shared/model/json.ts'
import { answer, formOf, keyPair, provider, sendMint } from './stubs.ts'

// Where .ci/run has made a Python environment with these verifiers, its programs.
const programs = process.env.MOORING_TEST_VERIFIERS ?? ''
const script = fileURLToPath(new URL('verifiers/verify.py', import.meta.url))

/** What a verifier in Python finds. */
function verified(by: string, given: object): Promise<JsonObject> {
  return new Promise((resolve, reject) => {
    const child = execFile(join(programs, 'python'), ['-W', 'ignore', script], (error, stdout) =>
      error ? reject(error) : resolve(JSON.parse(stdout) as JsonObject),
    )
    child.stdin?.end(JSON.stringify({ by, ...given }))
  })
}

const rsa = keyPair()
const key = String(rsa.publicKey.export({ type: 'spki', format: 'pem' }))
const tokenUrl = 'https://as.example.com/token'
const typeOf = (name: string) => `mooring.connections.${name}`

/** The request by which a type asks, or the members that it mints by itself. */
async function minted(type: string, config: JsonObject) {
  const granted = { access_token: 'LEAK-t', expires_in: 600 }
  const { sent, send } = provider(() => answer(200, granted))
  const response = await sendMint({ type: typeOf(type), config }, send)
  const members =
    response.kind === 'minted'
      ? Object.entries(response.minted.members).map(([name, secret]) => [name, secret.reveal()])
      : []
  return { sent: sent[0], members: Object.fromEntries(members) as Record<string, string> }
}

async function assertionOf(type: string, config: JsonObject): Promise<string> {
  const { sent } = await minted(type, config)
  const { assertion, client_assertion = '' } = sent ? formOf(sent) : {}
  return assertion ?? client_assertion
}

async function githubJwt(): Promise<string> {
  const base_url = 'https://api.github.com'
  const config = { app_id: '12', installation_id: '7', private_key: rsa.pem, base_url }
  const { sent } = await minted('GitHubApp', config)
  return (sent?.headers.authorization ?? '').replace('Bearer ', '')
}

/** The same token with another claim, under the signature of the first. */
function altered(token: string): string {
  const [header, , signature] = token.split('.')
  const claims = JSON.stringify({ ...decodeJwt(token), iss: 'other' })
  return [header, Buffer.from(claims).toString('base64url'), signature].join('.')
}

describe('PyJWT', () => {
  it('verifies the JWT of a GitHub App, which lives ten minutes at most', async () => {
    const token = await githubJwt()
    const given = { token, key, algorithm: 'RS256', issuer: '12' }
    const { claims } = (await verified('pyjwt', given)) as { claims: Record<string, number> }
    expect(Number(claims.exp) - Number(claims.iat)).toBeLessThanOrEqual(600)
  })

  it('rejects that JWT with a claim that was changed', async () => {
    const token = altered(await githubJwt())
    expect(await verified('pyjwt', { token, key, algorithm: 'RS256' })).toEqual({
      rejected: 'InvalidSignatureError',
    })
  })

  it('rejects that JWT under the key of another app', async () => {
    const other = String(keyPair().publicKey.export({ type: 'spki', format: 'pem' }))
    const given = { token: await githubJwt(), key: other, algorithm: 'RS256' }
    expect(await verified('pyjwt', given)).toEqual({ rejected: 'InvalidSignatureError' })
  })

  it.each([
    ...['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'].map((each) => [each, 'rsa'] as const),
    ...([
      ['ES256', 'P-256'],
      ['ES384', 'P-384'],
      ['ES512', 'P-521'],
    ] as const),
    ['EdDSA', 'ed25519'] as const,
  ])('verifies the assertion of a JWT bearer by %s', async (algorithm, kind) => {
    const pair = pairOf(kind)
    const config = {
      ...{ token_url: tokenUrl, issuer: 'app', subject: 'u', audience: 'https://aud' },
      ...{ private_key: pair.pem, algorithm, key_id: 'k1', claims: { tenant: 't' } },
    }
    const token = await assertionOf('JWTBearer', config)
    const given = { token, key: pair.key, algorithm, audience: 'https://aud', issuer: 'app' }
    expect(await verified('pyjwt', given)).toMatchObject({
      claims: { sub: 'u', tenant: 't', jti: expect.any(String) },
      header: { alg: algorithm, kid: 'k1', typ: 'JWT' },
    })
  })

  it('verifies the assertion by which a client of client credentials authenticates', async () => {
    const client = { token_url: tokenUrl, client_id: 'robot', token_auth_method: 'private_key_jwt' }
    const token = await assertionOf('OAuth2ClientCredentials', { ...client, private_key: rsa.pem })
    const given = { token, key, algorithm: 'RS256', audience: tokenUrl, issuer: 'robot' }
    expect(await verified('pyjwt', given)).toMatchObject({ claims: { sub: 'robot' } })
  })

  it('verifies the JWT of a Snowflake key pair', async () => {
    const config = { account: 'myorg-acc1', user: 'robot', private_key: rsa.pem }
    const { members } = await minted('SnowflakeKeyPair', config)
    const given = { token: members.token, key, algorithm: 'RS256' }
    expect(await verified('pyjwt', given)).toMatchObject({ claims: { sub: 'MYORG-ACC1.ROBOT' } })
  })
})

/** A key pair in PEM of that kind. */
function pairOf(kind: 'rsa' | 'ed25519' | 'P-256' | 'P-384' | 'P-521') {
  if (kind === 'rsa') return { pem: rsa.pem, key }
  const pair =
    kind === 'ed25519'
      ? generateKeyPairSync('ed25519')
      : generateKeyPairSync('ec', { namedCurve: kind })
  return {
    pem: String(pair.privateKey.export({ type: 'pkcs8', format: 'pem' })),
    key: String(pair.publicKey.export({ type: 'spki', format: 'pem' })),
  }
}

describe('google-auth', () => {
  const token_uri = 'https://oauth2.googleapis.com/token'
  const account = JSON.stringify({
    ...{ type: 'service_account', project_id: 'p', client_id: '1', token_uri },
    ...{ client_email: 'r@p.iam', private_key: rsa.pem, private_key_id: 'g1' },
  })
  const config = { service_account_json: account, scopes: ['a', 'b'], subject: 'u@p.example' }

  it('accepts the assertion of a service account for the audience of Google', async () => {
    const token = await assertionOf('GoogleServiceAccount', config)
    const found = await verified('google_assertion', { token, key, audience: token_uri })
    expect(found).toMatchObject({ iss: 'r@p.iam', scope: 'a b', sub: 'u@p.example' })
  })

  it('rejects that assertion with a claim that was changed', async () => {
    const token = altered(await assertionOf('GoogleServiceAccount', config))
    expect(await verified('google_assertion', { token, key, audience: token_uri })).toEqual({
      rejected: 'MalformedError',
    })
  })

  it('asks for a token of the same file by the same claims, header and parameters', async () => {
    const { scopes, subject } = config
    const theirs = (await verified('google_account', { account, scopes, subject })) as {
      url: string
      body: string
    }
    const { sent } = await minted('GoogleServiceAccount', config)
    const ours = formOf(sent as never)
    const { assertion = '', ...form } = Object.fromEntries(new URLSearchParams(theirs.body))
    const { assertion: own = '', ...ownForm } = ours
    expect([sent?.url, ownForm]).toEqual([theirs.url, form])
    expect(decodeProtectedHeader(own)).toEqual(decodeProtectedHeader(assertion))
    const withoutTimes = (token: string) => {
      const { iat: _iat, exp: _exp, jti: _jti, ...claims } = decodeJwt(token)
      return claims
    }
    expect(withoutTimes(own)).toEqual(withoutTimes(assertion))
  })

  it('takes a minted access token as valid until it expires, and sends it to an API', async () => {
    const session = (expires_at: string) =>
      verified('google_session', { access_token: 'LEAK-t', expires_at })
    const inAnHour = new Date(Date.now() + 3600_000).toISOString()
    expect(await session(inAnHour)).toEqual({ valid: true, sent: 'Bearer LEAK-t' })
    expect(await session(new Date(Date.now() - 1000).toISOString())).toHaveProperty('rejected')
  })
})

// Not of a replicated account, `acc-ext.global`: the connector keeps `ACC-EXT`, while Snowflake documents
// that the JWT ends it at the dash (https://docs.snowflake.com/en/developer-guide/sql-api/authenticating).
describe('the Snowflake connector', () => {
  it.each(['myorg-acc1', 'myorg-acc1.eu', 'xy12345.us-east-1.aws'])(
    'logs in to %s by a JWT of the same subject, issuer and algorithm',
    async (account) => {
      const config = { account, user: 'robot', private_key: rsa.pem }
      const theirs = await verified('snowflake_login', config)
      const { members } = await minted('SnowflakeKeyPair', config)
      const { sub, iss } = decodeJwt(members.token ?? '')
      expect(theirs).toMatchObject({
        claims: { sub, iss },
        header: decodeProtectedHeader(members.token ?? ''),
      })
    },
  )
})

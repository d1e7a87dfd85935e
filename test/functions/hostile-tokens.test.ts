import { createHash, createHmac } from 'node:crypto'
import { exportJWK, generateKeyPair } from 'jose'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { logger } from '../../shared/lambda/log.ts'
import { type Stage, stage } from '../support/stage.ts'
import { audience, type TestIssuer, type TokenParts, testIssuer } from '../support/test-issuer.ts'

const url = 'https://login.example.com'
const now = () => Math.floor(Date.now() / 1000)

let on: Stage
let issuer: TestIssuer
let stranger: TestIssuer
let rsa: TestIssuer

beforeAll(async () => {
  logger.setLogLevel('SILENT')
  on = await stage()
  issuer = await testIssuer(url)
  stranger = await testIssuer(url)
  rsa = await testIssuer(url, 'RS256', 'rsa-1')
  const { publicKey } = await generateKeyPair('RS256', { modulusLength: 2048, extractable: true })
  const short = { ...(await exportJWK(publicKey)), n: 'AQAB', kid: 'short' }
  const keys = [issuer.key, rsa.key, { ...short, kty: 'RSA' }]
  const encryption = { ...issuer.key, kid: 'encryption', use: 'enc' }
  on.world.issuers.byIssuer.set(url, { keys: [...keys, encryption] })
  const rules = [
    { match: { sub: 'alice' }, role: 'viewer' },
    { match: { sub: 'no-project' }, role: 'viewer', project: { claim: 'team' } },
    { match: { sub: 'no-user' }, role: 'viewer', user: 'name' },
  ]
  const algorithms = ['ES256', 'RS256']
  const body = { name: 'Company', issuer: url, audience, rules, algorithms }
  expect((await on.ask('create-identity-provider', { body })).status).toBe(201)
})

const good = (parts: TokenParts = {}) =>
  issuer.token({ ...parts, claims: { sub: 'alice', ...parts.claims } })
const text = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const claimsOf = (given: object = {}) => ({
  ...{ iss: url, aud: audience, sub: 'alice', iat: now(), exp: now() + 300, ...given },
})
const partsOf = async () => (await good()).split('.') as [string, string, string]
const hmac = (header: object) => {
  const signed = `${text(header)}.${text(claimsOf())}`
  const key = JSON.stringify(issuer.key)
  return `${signed}.${createHmac('sha256', key).update(signed).digest('base64url')}`
}
const flipped = (signature: string) => (signature.startsWith('A') ? 'B' : 'A') + signature.slice(1)

/** Each check of the exchange, twice: a token that this check alone rejects. */
const hostile: readonly (readonly [reason: string, what: string, make: () => Promise<string>])[] = [
  ['too_large', 'a claim of 20 KiB', () => good({ claims: { x: 'x'.repeat(20_000) } })],
  ['too_large', 'a header of 20 KiB', () => good({ header: { x: 'x'.repeat(20_000) } })],
  ['malformed', 'two parts', async () => (await partsOf()).slice(0, 2).join('.')],
  ['malformed', 'five parts', async () => `${await good()}.x.y`],
  ['malformed', 'claims that are a list', async () => `${text({ alg: 'ES256' })}.${text([])}.x`],
  ['malformed', 'a header that is no JSON', async () => `e30x.${text(claimsOf())}.x`],
  ['issuer_unknown', 'another issuer', () => good({ claims: { iss: 'https://evil.example' } })],
  ['issuer_unknown', 'the issuer with a slash', () => good({ claims: { iss: `${url}/` } })],
  ['algorithm', 'none', async () => `${text({ alg: 'none', kid: 'key-1' })}.${text(claimsOf())}.x`],
  ['algorithm', 'HMAC keyed with the public key', async () => hmac({ alg: 'HS256', kid: 'key-1' })],
  ['algorithm', 'nOnE', async () => `${text({ alg: 'nOnE' })}.${text(claimsOf())}.x`],
  ['key_in_header', 'jku', () => good({ header: { jku: 'https://evil.example/jwks' } })],
  ['key_in_header', 'x5u', () => good({ header: { x5u: 'https://evil.example/x5u' } })],
  ['key_in_header', 'its own jwk', () => stranger.token({ header: { jwk: stranger.key } })],
  ['key_in_header', 'a certificate chain', () => good({ header: { x5c: ['MIIB'] } })],
  [
    'critical_header',
    'an extension that is critical',
    async () =>
      `${text({ alg: 'ES256', kid: 'key-1', crit: ['exp'], exp: 1 })}.${text(claimsOf())}.x`,
  ],
  [
    'critical_header',
    'an unencoded payload',
    async () =>
      `${text({ alg: 'ES256', kid: 'key-1', crit: ['b64'], b64: false })}.${text(claimsOf())}.x`,
  ],
  ['token_type', 'a logout token', () => good({ header: { typ: 'logout+jwt' } })],
  ['token_type', 'a DPoP proof', () => good({ header: { typ: 'dpop+jwt' } })],
  ['key_unknown', 'a kid that the issuer has not', () => good({ header: { kid: 'key-2' } })],
  ['key_unknown', 'no kid', () => good({ header: { kid: undefined } })],
  [
    'key_mismatch',
    'an RSA algorithm with an EC key',
    () => rsa.token({ header: { kid: 'key-1' } }),
  ],
  ['key_mismatch', 'a key for encryption', () => good({ header: { kid: 'encryption' } })],
  ['key_mismatch', 'an RSA key that is too short', () => rsa.token({ header: { kid: 'short' } })],
  [
    'signature',
    'another key under the same kid',
    () => stranger.token({ claims: { sub: 'alice' } }),
  ],
  [
    'signature',
    'a changed signature',
    async () => {
      const [header, claims, signature] = await partsOf()
      return `${header}.${claims}.${flipped(signature)}`
    },
  ],
  [
    'signature',
    'changed claims',
    async () => {
      const [header, , signature] = await partsOf()
      return `${header}.${text(claimsOf({ sub: 'admin' }))}.${signature}`
    },
  ],
  ['audience', 'another audience', () => good({ claims: { aud: 'https://other.example' } })],
  ['audience', 'a list of others', () => good({ claims: { aud: ['a', `${audience}/`] } })],
  ['audience', 'no audience', () => good({ claims: { aud: undefined } })],
  ['expiry', 'expired', () => good({ claims: { iat: now() - 600, exp: now() - 61 } })],
  ['expiry', 'no expiry', () => good({ claims: { exp: undefined } })],
  ['expiry', 'an expiry that is text', () => good({ claims: { exp: `${now() + 300}` as never } })],
  ['not_before', 'not valid yet', () => good({ claims: { nbf: now() + 120 } })],
  ['not_before', 'a start that is text', () => good({ claims: { nbf: 'now' as never } })],
  ['issued_at', 'issued in the future', () => good({ claims: { iat: now() + 120 } })],
  ['issued_at', 'not dated', () => good({ claims: { iat: undefined } })],
  ['lifetime', 'valid for two days', () => good({ claims: { exp: now() + 172_800 } })],
  ['lifetime', 'valid for a year', () => good({ claims: { exp: now() + 31_536_000 } })],
  ['subject', 'no subject', () => issuer.token({ claims: { sub: undefined } })],
  ['subject', 'an empty subject', () => issuer.token({ claims: { sub: '' } })],
  ['no_rule', 'a subject without a rule', () => good({ claims: { sub: 'mallory' } })],
  ['no_rule', 'a subject that only begins like one', () => good({ claims: { sub: 'alice2' } })],
  ['no_project', 'no claim that names a project', () => good({ claims: { sub: 'no-project' } })],
  [
    'no_project',
    'a project that does not exist',
    () => good({ claims: { sub: 'no-project', team: 'none' } }),
  ],
  ['no_user', 'no claim that names the user', () => good({ claims: { sub: 'no-user' } })],
  [
    'no_user',
    'a name with a control character',
    () => good({ claims: { sub: 'no-user', name: 'a\u0007' } }),
  ],
]

const exchange = (token: string) =>
  on.ask('exchange-token', {
    raw: `${new URLSearchParams({
      grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
      subject_token: token,
      subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
    })}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  })

const rejections = () => {
  const all = ['00000000-0000-0000-0000-000000000000', ...providerIds()]
  return all.flatMap((id) => on.world.events(id)).filter(({ type }) => type === 'session.rejected')
}
const providerIds = () => {
  const rows = JSON.parse(on.world.rows) as { identityProviders: [string][] }
  return rows.identityProviders.map(([id]) => id)
}

describe('a hostile token', () => {
  it('is one of 40 or more, of two or more for each check', () => {
    expect(hostile.length).toBeGreaterThanOrEqual(40)
    const reasons = hostile.map(([reason]) => reason)
    for (const reason of reasons)
      expect(reasons.filter((each) => each === reason).length).toBeGreaterThanOrEqual(2)
  })

  it('is the good one but for what is hostile', async () => {
    expect((await exchange(await good())).status).toBe(200)
    expect((await exchange(await rsa.token({ claims: { sub: 'alice' } }))).status).toBe(200)
  })

  it.each(hostile)('is rejected for its %s: %s', async (reason, _what, make) => {
    const token = await make()
    const lines: string[] = []
    const spy = vi.spyOn(logger, 'info').mockImplementation((...args) => {
      lines.push(JSON.stringify(args))
    })
    const before = rejections().length
    const { status, text: answer } = await exchange(token)
    spy.mockRestore()
    expect([status, JSON.parse(answer)]).toEqual([
      400,
      {
        error: 'invalid_grant',
        error_description:
          'The token is not accepted. An administrator finds the reason in the audit log.',
        request_id: expect.any(String),
      },
    ])
    const added = rejections().slice(before)
    const [record] = added
    expect(added).toHaveLength(1)
    expect(record?.details).toEqual({
      reason,
      kid: expect.toSatisfy((kid) => kid === null || typeof kid === 'string'),
      iss: expect.toSatisfy((iss) => iss === null || typeof iss === 'string'),
      token_sha256: createHash('sha256').update(token).digest('hex'),
    })
    const shown = lines.join() + JSON.stringify(record) + answer
    for (const part of token.split('.').filter((each) => each.length > 8))
      expect(shown).not.toContain(part)
  })
})

describe('a token of a rotated key', () => {
  it('is accepted once the key set is read again, which unknown kids cause every 30 s at most', async () => {
    const next = await testIssuer(url, 'ES256', 'key-next')
    const known = on.world.issuers.byIssuer.get(url)
    const asked = () => on.world.issuers.requests.filter((each) => each.startsWith('keys')).length
    const start = Date.now()
    vi.useFakeTimers({ toFake: ['Date'], now: start + 31_000 })
    for (let at = 0; at < 5; at++) await exchange(await good({ header: { kid: `invented-${at}` } }))
    const afterInvented = asked()
    on.world.issuers.byIssuer.set(url, { ...known, keys: [...(known?.keys ?? []), next.key] })
    expect((await exchange(await next.token({ claims: { sub: 'alice' } }))).status).toBe(400)
    expect(asked()).toBe(afterInvented)
    vi.setSystemTime(start + 62_000)
    expect((await exchange(await next.token({ claims: { sub: 'alice' } }))).status).toBe(200)
    expect(asked()).toBe(afterInvented + 1)
    vi.useRealTimers()
  })
})

it('a bearer token of a trusted issuer is not accepted without an exchange', async () => {
  expect((await on.ask('list-connections', { as: await good() })).status).toBe(401)
})

describe('rejections without a proven issuer', () => {
  it('are recorded in a bounded number a minute, so that no caller fills the audit log', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 600_000 })
    const before = rejections().length
    for (let at = 0; at < 100; at++) await exchange('a.b.c')
    expect(rejections().length - before).toBe(60)
    vi.useRealTimers()
  })
})

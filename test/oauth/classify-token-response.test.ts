import { describe, expect, it } from 'vitest'
import { typeNamed } from '../../shared/catalogue/index.ts'
import type { Outcome } from '../../shared/egress/outcome.ts'
import { classifyTokenResponse } from '../../shared/oauth/classify-token-response.ts'

const providerOf = (name: string) => typeNamed(`dynamiq.connections.${name}OAuth2`)?.provider ?? {}
const plain = {}

/** An answer as it came over the wire. */
function answer(status: number, body: unknown, headers: Record<string, string> = {}): Outcome {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return { kind: 'answer', status, headers, body: text }
}

const form = (body: string, status = 200, type = 'application/x-www-form-urlencoded') =>
  answer(status, body, { 'content-type': `${type}; charset=utf-8` })

const error = (code: string, rest: object = {}) => answer(400, { error: code, ...rest })

describe('an answer of a token endpoint', () => {
  it.each([
    ['dead', 'invalid_grant', plain, error('invalid_grant')],
    ['dead', 'interaction_required', plain, error('interaction_required')],
    ['dead', 'consent_required', plain, error('consent_required')],
    // Microsoft says more in numbers: here, that the consent is missing.
    ['dead', '65001', providerOf('Microsoft'), error('invalid_request', { error_codes: [65001] })],
    [
      ...['client_refused', '7000222'],
      providerOf('Microsoft'),
      answer(401, { error: 'invalid_client', error_codes: [7000222] }),
    ],
    // Google tells of a client that is gone by 401.
    [
      'client_refused',
      'invalid_client',
      providerOf('Google'),
      answer(401, { error: 'invalid_client' }),
    ],
    ['client_refused', 'unauthorized_client', plain, error('unauthorized_client')],
    // GitHub says 200 to what failed.
    [
      ...['dead', 'bad_refresh_token'],
      providerOf('GitHub'),
      answer(200, { error: 'bad_refresh_token', error_description: 'it is bad' }),
    ],
    [
      ...['client_refused', 'incorrect_client_credentials'],
      providerOf('GitHub'),
      answer(200, { error: 'incorrect_client_credentials' }),
    ],
    ['misconfigured', 'invalid_scope', plain, error('invalid_scope')],
    ['misconfigured', 'invalid_request', plain, error('invalid_request')],
    ['misconfigured', 'unsupported_grant_type', plain, error('unsupported_grant_type')],
    ['passing', 'http_429', plain, answer(429, { error: 'invalid_grant' })],
    ['passing', 'http_503', plain, answer(503, '<html>')],
    ['passing', 'http_500', plain, answer(500, { error: 'invalid_grant' })],
    ['passing', 'not_json', plain, answer(200, '<html>maintenance</html>')],
    ['passing', 'not_json', plain, answer(400, 'bad request')],
    ['passing', 'not_json', plain, answer(200, '["access_token"]')],
    ['passing', 'no_token', plain, answer(200, {})],
    ['passing', 'no_token', plain, answer(200, { access_token: '' })],
    ['passing', 'no_token', plain, answer(200, { access_token: 7 })],
    ['passing', 'no_token', plain, answer(200, { access_token: ' ' })],
    ['dead', 'invalid_grant', plain, answer(200, { access_token: 'a', error: 'invalid_grant' })],
    ['dead', 'invalid_grant', plain, answer(400, '\uFEFF{"error":"invalid_grant"}')],
    ['dead', 'invalid_grant', plain, form('error=invalid_grant&error_description=gone', 400)],
    ['dead', 'bad_refresh_token', providerOf('GitHub'), form('error=bad_refresh_token')],
    ['unclassified', 'unknown_error', plain, form('error=LEAK')],
    ['unclassified', 'unknown_error', plain, answer(200, { error: { type: 'LEAK', code: 190 } })],
    ['dead', 'invalid_grant', plain, answer(200, { error: { code: 'invalid_grant' } })],
    ['unclassified', 'unknown_error', plain, answer(200, { access_token: 'a', error: true })],
    ['passing', 'not_json', plain, form('maintenance')],
    ['passing', 'not_json', plain, form('access_token=a', 200, 'text/html')],
    ['passing', 'no_token', plain, form('access_token=&error=')],
    ['passing', 'http_404', plain, answer(404, {})],
    ['passing', 'temporarily_unavailable', plain, error('temporarily_unavailable')],
    ['unclassified', 'http_400', plain, answer(400, {})],
    ['unclassified', 'http_401', plain, answer(401, { message: 'no' })],
    ['unclassified', 'unknown_error', plain, error('out_of_cheese')],
  ] as const)('is %s: %s', (kind, code, provider, outcome) => {
    expect(classifyTokenResponse(outcome, provider)).toMatchObject({ kind, code })
  })

  it.each([
    'refused',
    'dns',
    'connect',
    'tls',
    'timeout',
    'redirect',
    'too_large',
    'cut_off',
  ] as const)('that never came (%s) says nothing about the grant', (code) => {
    const outcome = { kind: 'failure', code, message: '' } as const
    expect(classifyTokenResponse(outcome, plain)).toEqual({ kind: 'passing', code })
  })

  it('never repeats the provider’s own word, which may be a token', () => {
    const judged = classifyTokenResponse(error('LEAK_refresh_token_1'), plain)
    expect(JSON.stringify(judged)).not.toContain('LEAK')
  })

  it.each([
    ['120', 120],
    [' 0 ', 0],
    ['Sun, 01 Mar 2026 00:02:00 GMT', 120],
    ['Sat, 28 Feb 2026 00:00:00 GMT', 0],
    ['soon', undefined],
    ['-5', undefined],
  ])('asks for patience by Retry-After: %s, read by the provider’s own clock', (text, seconds) => {
    const date = 'Sun, 01 Mar 2026 00:00:00 GMT'
    const judged = classifyTokenResponse(answer(429, {}, { 'retry-after': text, date }), plain)
    expect(judged).toMatchObject({ kind: 'passing', retryAfterSeconds: seconds })
  })
})

describe('tokens that are granted', () => {
  const granted = (members: object) => tokensIn(answer(200, { access_token: 'a', ...members }))
  const tokensIn = (outcome: Outcome) => {
    const judged = classifyTokenResponse(outcome, plain)
    if (judged.kind !== 'granted') throw new Error(judged.code)
    const { accessToken, refreshToken, ...facts } = judged.tokens
    return { access: accessToken.reveal(), refresh: refreshToken?.reveal(), ...facts }
  }

  it('are read as the standard has them', () => {
    const members = { refresh_token: 'r', token_type: 'Bearer', expires_in: 3600, scope: 'a b' }
    expect(granted(members)).toEqual({
      ...{ access: 'a', refresh: 'r', tokenType: 'Bearer' },
      ...{ expiresInSeconds: 3600, scopes: ['a', 'b'] },
    })
  })

  it.each([
    ['3600', 3600],
    ['0', 0],
    [0, 0],
    [-1, -1],
    ['', undefined],
    ['never', undefined],
    [null, undefined],
    [1e300, 315_360_000],
  ])('with expires_in %j live %s s', (expires_in, seconds) => {
    expect(granted({ expires_in }).expiresInSeconds).toBe(seconds)
  })

  it.each([[null], [''], [7], [undefined]])(
    'with the refresh token %j bring none',
    (refresh_token) => {
      expect(granted({ refresh_token }).refresh).toBeUndefined()
    },
  )

  it('are bearer tokens where nothing is said, and take scopes by comma', () => {
    expect(granted({ scope: 'repo,gist' })).toMatchObject({
      tokenType: 'Bearer',
      scopes: ['repo', 'gist'],
    })
  })

  const whole = {
    ...{ access: 'a b', refresh: 'r', tokenType: 'bearer' },
    ...{ expiresInSeconds: 60, scopes: ['x', 'y'] },
  }
  const sent = 'access_token=a+b&refresh_token=r&token_type=bearer&expires_in=60&scope=x%2Cy'
  const json = JSON.stringify(Object.fromEntries(new URLSearchParams(sent)))
  it.each([
    ['application/x-www-form-urlencoded', sent],
    ['application/x-www-form-urlencoded', `\uFEFF${sent}\n`],
    ['text/plain', sent],
    ['application/json', `\uFEFF${json}`],
    ['text/html', json],
    ['text/plain', json],
    ['application/x-www-form-urlencoded', json],
  ])('are read from %s: %j', (type, body) => {
    expect(tokensIn(form(body, 200, type))).toEqual(whole)
  })

  it('are read from a form without a type, with an end as Facebook named it', () => {
    const tokens = tokensIn(answer(200, 'access_token=a&expires=5184000'))
    expect(tokens).toMatchObject({ access: 'a', expiresInSeconds: 5_184_000 })
  })

  it('end at expires_at by the clock of their provider', () => {
    const date = 'Sun, 01 Mar 2026 00:00:00 GMT'
    const body = { access_token: 'a', expires_at: '2026-03-01T01:00:00Z' }
    expect(tokensIn(answer(200, body, { date })).expiresInSeconds).toBe(3600)
  })

  it('leave an ID token alone: nobody is authenticated by it', () => {
    expect(JSON.stringify(granted({ id_token: 'not.a.jwt' }))).not.toContain('jwt')
  })
})

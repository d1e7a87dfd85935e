import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { TokenResponseShape } from '../../shared/model/oauth-provider.ts'
import { classifyTokenResponse } from '../../shared/oauth/classify-token-response.ts'

const date = 'Sun, 01 Mar 2026 00:00:00 GMT'
const nowMs = Date.parse(date)

const tokenText = fc.stringMatching(/^[\x21-\x7E]{8,40}$/)
const scope = fc.stringMatching(/^[a-z][a-z:./-]{0,12}$/)

/** What a provider grants, before it is written in any form. */
const granted = fc.record({
  access: tokenText,
  refresh: fc.option(tokenText, { nil: undefined }),
  seconds: fc.option(fc.integer({ min: 1, max: 90 * 24 * 3600 }), { nil: undefined }),
  scopes: fc.uniqueArray(scope, { maxLength: 5 }),
})

/** How it is written. */
const manner = fc.record({
  nest: fc.constantFrom([], ['body'], ['data', 'oauth'], ['authed_user']),
  expiry: fc.constantFrom('number', 'text', 'ms', 'at', 'at_ms', 'at_text', 'at_iso', 'at_http'),
  list: fc.boolean(),
  separator: fc.constantFrom(' ', ',', ';'),
  mark: fc.boolean(),
  type: fc.constantFrom(
    'application/json',
    'text/plain',
    'text/html',
    'application/json; charset=utf-8',
  ),
  form: fc.boolean(),
  noise: fc.dictionary(fc.stringMatching(/^x_[a-z]{1,8}$/), fc.jsonValue({ maxDepth: 2 }), {
    maxKeys: 4,
  }),
})

type Granted = typeof granted extends fc.Arbitrary<infer T> ? T : never
type Manner = typeof manner extends fc.Arbitrary<infer T> ? T : never

function expiryMembers(seconds: number | undefined, { expiry }: Manner): object {
  if (seconds === undefined) return {}
  const endMs = nowMs + seconds * 1000
  const forms = {
    number: { expires_in: seconds },
    text: { expires_in: String(seconds) },
    ms: { expires_in: seconds * 1000 },
    at: { expires_at: endMs / 1000 },
    at_ms: { expires_at: endMs },
    at_text: { expires_at: String(endMs / 1000) },
    at_iso: { expires_at: new Date(endMs).toISOString() },
    at_http: { expires_at: new Date(endMs).toUTCString() },
  }
  return forms[expiry]
}

/** The response of a provider that writes it so, and the members of its file that say how. */
function written(
  what: Granted,
  how: Manner,
): { body: string; type: string; shape: TokenResponseShape & { scopeSeparator: string } } {
  const nest = how.form ? [] : how.nest
  const scope = how.list && !how.form ? what.scopes : what.scopes.join(how.separator)
  const expiry = expiryMembers(what.seconds, how)
  const [expiryName = 'expires_in'] = Object.keys(expiry)
  const members = { access_token: what.access, refresh_token: what.refresh, scope, ...expiry }
  const answer = nest.reduceRight<object>((inside, name) => ({ [name]: inside }), members)
  const at = (name: string) => [...nest, name].join('.')
  const paths = {
    ...{ accessTokenPath: at('access_token'), refreshTokenPath: at('refresh_token') },
    ...{ scopePath: at('scope'), expiresInPath: at(expiryName) },
  }
  const mark = how.mark ? '\uFEFF' : ''
  const unit = how.expiry === 'ms' ? ({ expiresInUnit: 'milliseconds' } as const) : {}
  const shape = { ...(nest.length > 0 ? paths : {}), ...unit, scopeSeparator: how.separator }
  if (how.form) {
    const sent = Object.entries(members).filter(([, value]) => value !== undefined)
    const body = `${mark}${new URLSearchParams(sent as [string, string][])}`
    return { body, type: 'application/x-www-form-urlencoded', shape }
  }
  return { body: `${mark}${JSON.stringify({ ...how.noise, ...answer })}`, type: how.type, shape }
}

it('reads what a provider grants, in whichever of its forms the provider writes it', () => {
  fc.assert(
    fc.property(granted, manner, fc.boolean(), (what, how, isRefresh) => {
      const { body, type, shape } = written(what, how)
      const headers = { date, 'content-type': type }
      const result = classifyTokenResponse({ kind: 'answer', status: 200, headers, body }, shape, {
        isRefresh,
      })
      if (result.kind !== 'granted') throw new Error(`${result.kind} ${result.code}`)
      const { accessToken, refreshToken, expiresInSeconds, scopes } = result.tokens
      expect({
        access: accessToken.reveal(),
        refresh: refreshToken?.reveal(),
        seconds: expiresInSeconds,
        scopes: scopes ?? [],
      }).toEqual(what)
    }),
    { numRuns: 2000 },
  )
})

it('never throws at a response, and never repeats a text of it in a code', () => {
  const paths = fc.constantFrom('a', 'a.b', 'a.0.b', '__proto__.x', 'constructor.name', 'a.length')
  const shape = fc.record(
    { accessTokenPath: paths, scopePath: paths, expiresInPath: paths },
    { requiredKeys: [] },
  )
  const members = fc.object({
    key: fc.constantFrom(
      'a',
      'b',
      '0',
      'error',
      'errors',
      'code',
      'access_token',
      'expires_in',
      'scope',
    ),
    maxDepth: 3,
  })
  const body = fc.oneof(
    members.map((each) => JSON.stringify(each)),
    fc.string(),
    fc.json(),
  )
  fc.assert(
    fc.property(body, shape, fc.constantFrom(200, 400, 401, 404), (text, own, status) => {
      const outcome = {
        kind: 'answer',
        status,
        headers: { 'content-type': 'text/plain' },
        body: text,
      } as const
      const result = classifyTokenResponse(outcome, { ...own, capture: { x: 'token.a.b' } })
      if (result.kind !== 'granted')
        expect(result.code).toMatch(/^(http_\d+|not_json|no_token|unknown_error|invalid_\w+)$/)
    }),
    { numRuns: 2000 },
  )
})

import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../shared/egress/outcome.ts'
import type { OauthProvider } from '../../shared/model/oauth-provider.ts'
import { classifyTokenResponse } from '../../shared/oauth/classify-token-response.ts'

type Provider = Parameters<typeof classifyTokenResponse>[1]

const date = 'Sun, 01 Mar 2026 00:00:00 GMT'
const nowSeconds = Date.parse(date) / 1000

function answer(body: unknown, type = 'application/json', status = 200): Outcome {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return { kind: 'answer', status, headers: { date, 'content-type': type }, body: text }
}

/** What is read of a response; the reason where nothing is. */
function read(outcome: Outcome, provider: Provider = {}, asked = {}) {
  const result = classifyTokenResponse(outcome, provider, asked)
  if (result.kind !== 'granted') return `${result.kind} ${result.code}`
  const { accessToken, refreshToken, expiresInSeconds, scopes, captured } = result.tokens
  return {
    access: accessToken.reveal(),
    ...(refreshToken ? { refresh: refreshToken.reveal() } : {}),
    ...(expiresInSeconds === undefined ? {} : { seconds: expiresInSeconds }),
    ...(scopes ? { scopes } : {}),
    ...(captured ? { captured } : {}),
  }
}

const nested: Provider = {
  ...{ accessTokenPath: 'body.access_token', refreshTokenPath: 'body.refresh_token' },
  ...{ expiresInPath: 'body.expires_in', scopePath: 'body.scope', scopeSeparator: ',' },
}
const asUser: Provider = {
  ...{ accessTokenPath: 'authed_user.access_token', scopePath: 'authed_user.scope' },
  refreshTokenPath: 'authed_user.refresh_token',
}
const slack = {
  ...{ ok: true, access_token: 'bot', refresh_token: 'bot-r', scope: 'chat:write' },
  authed_user: { id: 'U1', access_token: 'user', refresh_token: 'user-r', scope: 'search:read' },
}
const user = { access: 'user', refresh: 'user-r', scopes: ['search:read'] }
const hour = { access: 'a', seconds: 3600 }

describe('a response with tokens', () => {
  it.each<[string, unknown, Provider, unknown]>([
    ['a lifetime as a number', { expires_in: 3600 }, {}, hour],
    ['a lifetime as text', { expires_in: '3600' }, {}, hour],
    ['a lifetime with a fraction', { expires_in: '3600.0' }, {}, hour],
    [
      'a lifetime in milliseconds',
      { expires_in: 3_600_000 },
      { expiresInUnit: 'milliseconds' },
      hour,
    ],
    ['milliseconds as text', { expires_in: '3600000' }, { expiresInUnit: 'milliseconds' }, hour],
    ['an end in expires_in, in seconds', { expires_in: nowSeconds + 3600 }, {}, hour],
    ['an end in expires_in, in milliseconds', { expires_in: (nowSeconds + 3600) * 1000 }, {}, hour],
    ['an end in seconds', { expires_at: nowSeconds + 3600 }, {}, hour],
    ['an end in seconds as text', { expires_at: `${nowSeconds + 3600}` }, {}, hour],
    ['an end in milliseconds', { expires_at: (nowSeconds + 3600) * 1000 }, {}, hour],
    ['an end in ISO 8601', { expires_at: '2026-03-01T01:00:00Z' }, {}, hour],
    ['an end in ISO 8601 with an offset', { expires_at: '2026-03-01T03:00:00+02:00' }, {}, hour],
    ['an end without a zone', { expires_at: '2026-03-01 01:00:00' }, {}, hour],
    ['an end as an HTTP date', { expires_at: 'Sun, 01 Mar 2026 01:00:00 GMT' }, {}, hour],
    ['a lifetime as expires', { expires: 3600 }, {}, hour],
    ['an end as expires', { expires: nowSeconds + 3600 }, {}, hour],
    ['a lifetime and an end that differs', { expires_in: 3600, expires_at: 1 }, {}, hour],
    [
      'a lifetime that is no number and an end',
      { expires_in: 'soon', expires_at: nowSeconds + 3600 },
      {},
      hour,
    ],
    ['no end', {}, {}, { access: 'a' }],
    ['no end, of a provider with a usual one', {}, { defaultExpiresIn: 3600 }, hour],
    ['an end in place of the usual one', { expires_in: 3600 }, { defaultExpiresIn: 60 }, hour],
    ['an end at a path', { data: { ttl: 3600 } }, { expiresInPath: 'data.ttl' }, hour],
    ['a time at a path', { until: '2026-03-01T01:00:00Z' }, { expiresInPath: 'until' }, hour],
    [
      'milliseconds at a path',
      { ms: 3_600_000 },
      { expiresInPath: 'ms', expiresInUnit: 'milliseconds' },
      hour,
    ],
    ['scopes as text', { scope: 'x y' }, {}, { access: 'a', scopes: ['x', 'y'] }],
    ['scopes as a list', { scope: ['x', 'y'] }, {}, { access: 'a', scopes: ['x', 'y'] }],
    ['scopes by comma', { scope: 'x,y, x' }, {}, { access: 'a', scopes: ['x', 'y'] }],
    [
      'scopes by semicolon',
      { scope: 'x;y' },
      { scopeSeparator: ';' },
      { access: 'a', scopes: ['x', 'y'] },
    ],
    [
      'scopes by space of a provider with commas',
      { scope: 'x y' },
      { scopeSeparator: ',' },
      { access: 'a', scopes: ['x', 'y'] },
    ],
    [
      'scopes with commas, by semicolon',
      { scope: 'x,1;y' },
      { scopeSeparator: ';' },
      { access: 'a', scopes: ['x,1', 'y'] },
    ],
    [
      'scopes under another name',
      { scopes: 'x y' },
      { scopePath: 'scopes' },
      { access: 'a', scopes: ['x', 'y'] },
    ],
    ['empty scopes', { scope: '' }, {}, { access: 'a' }],
    ['an empty error', { error: '', error_description: '' }, {}, { access: 'a' }],
    ['an error that is null', { error: null }, {}, { access: 'a' }],
    [
      'a status and a code of success',
      { status: 200, code: 'ok' },
      { deadCodes: ['gone'] },
      { access: 'a' },
    ],
    ['an empty refresh token', { refresh_token: '' }, {}, { access: 'a' }],
    ['a refresh token that is null', { refresh_token: null }, {}, { access: 'a' }],
  ])('is read with %s', (_, members, provider, expected) => {
    expect(read(answer({ access_token: 'a', ...(members as object) }), provider)).toEqual(expected)
  })

  const body = { access_token: 'a', refresh_token: 'r', expires_in: '60', scope: 'x,y' }
  const deep = { access: 'a', refresh: 'r', seconds: 60, scopes: ['x', 'y'] }
  it.each<[string, Outcome, Provider, object, unknown]>([
    ['in a member', answer({ status: 0, body }), nested, {}, deep],
    ['of a user beside that of a bot', answer(slack), asUser, {}, user],
    ['in JSON as text/plain', answer({ status: 0, body }, 'text/plain'), nested, {}, deep],
    ['in JSON as text/html', answer(slack, 'text/html; charset=utf-8'), asUser, {}, user],
    ['in JSON as text/javascript', answer(body, 'text/javascript'), {}, {}, deep],
    ['in JSON after a byte order mark', answer(`\uFEFF${JSON.stringify(body)}`), {}, {}, deep],
    [
      'in a form',
      answer(new URLSearchParams(body).toString(), 'application/x-www-form-urlencoded'),
      {},
      {},
      deep,
    ],
    [
      'in a form after a byte order mark',
      answer(`\uFEFF${new URLSearchParams(body)}`, 'text/plain'),
      {},
      {},
      deep,
    ],
    [
      'in a form with a member twice, alike',
      answer('access_token=a&access_token=a', 'text/plain'),
      {},
      {},
      { access: 'a' },
    ],
    [
      'in a list',
      answer({ data: [{ token: 'a' }] }),
      { accessTokenPath: 'data.0.token' },
      {},
      { access: 'a' },
    ],
    [
      'flat, to a refresh of a nested one',
      answer({ ...body, ok: true }),
      asUser,
      { isRefresh: true },
      deep,
    ],
  ])('is read %s', (_, outcome, provider, asked, expected) => {
    expect(read(outcome, provider, asked)).toEqual(expected)
  })

  it.each<[string, Outcome, Provider, object, string]>([
    [
      'the token of a bot for that of a user',
      answer({ ...slack, authed_user: { id: 'U1' } }),
      asUser,
      {},
      'passing no_token',
    ],
    [
      'an inherited member',
      answer({}),
      { accessTokenPath: 'constructor.name' },
      {},
      'passing no_token',
    ],
    [
      'the length of a list',
      answer({ data: ['x'] }),
      { accessTokenPath: 'data.length' },
      {},
      'passing no_token',
    ],
    [
      'a token in a form twice, in two values',
      answer('access_token=a&access_token=b', 'text/plain'),
      {},
      {},
      'passing not_json',
    ],
    ['an empty token', answer({ access_token: ' ' }), {}, {}, 'passing no_token'],
    ['a list of tokens', answer([{ access_token: 'a' }]), {}, {}, 'passing not_json'],
    ['an object for a token', answer({ access_token: { value: 'a' } }), {}, {}, 'passing no_token'],
  ])('does not take %s', (_, outcome, provider, asked, reason) => {
    expect(read(outcome, provider, asked)).toBe(reason)
  })
})

describe('a response that reports an error', () => {
  it.each<[string, Outcome, Partial<OauthProvider>, string]>([
    ['with status 200', answer({ error: 'invalid_grant' }), {}, 'dead invalid_grant'],
    [
      'beside a token',
      answer({ access_token: 'a', error: 'invalid_grant' }),
      {},
      'dead invalid_grant',
    ],
    ['in capitals', answer({ error: 'INVALID_GRANT' }, 'text/html', 400), {}, 'dead invalid_grant'],
    ['in words', answer({ error: 'Invalid grant' }, 'text/html', 400), {}, 'dead invalid_grant'],
    [
      'in an object',
      answer({ error: { code: 'invalid_client' } }),
      {},
      'client_refused invalid_client',
    ],
    [
      'as ok: false',
      answer({ ok: false, error: 'token_revoked' }),
      { deadCodes: ['token_revoked'] },
      'dead token_revoked',
    ],
    [
      'as a status',
      answer({ status: 'BAD_REFRESH_TOKEN' }, 'application/json', 400),
      { deadCodes: ['BAD_REFRESH_TOKEN'] },
      'dead BAD_REFRESH_TOKEN',
    ],
    [
      'as a number',
      answer({ errcode: 40030, errmsg: 'LEAK' }),
      { deadCodes: ['40030'] },
      'dead 40030',
    ],
    [
      'as a number of a client',
      answer({ errcode: 40125 }),
      { clientErrorCodes: ['40125'] },
      'client_refused 40125',
    ],
    [
      'in a list',
      answer({ errors: [{ code: 'invalid_grant' }] }, 'application/json', 401),
      {},
      'dead invalid_grant',
    ],
    [
      'in a list of texts',
      answer({ errors: ['invalid_client'] }, 'application/json', 401),
      {},
      'client_refused invalid_client',
    ],
    [
      'in a form',
      answer('error=bad_refresh_token', 'application/x-www-form-urlencoded'),
      { deadCodes: ['bad_refresh_token'] },
      'dead bad_refresh_token',
    ],
    ['in words of its own', answer({ error: 'LEAK' }), {}, 'unclassified unknown_error'],
    [
      'as a code of its own',
      answer({ code: 'LEAK' }, 'application/json', 400),
      {},
      'unclassified http_400',
    ],
    ['as a number of its own with status 200', answer({ errcode: 7 }), {}, 'passing no_token'],
  ])('%s is classified', (_, outcome, provider, expected) => {
    expect(read(outcome, provider)).toBe(expected)
  })
})

describe('what a provider’s capture names', () => {
  const capture = {
    ...{ realm_id: 'query.realmId', team_id: 'token.team.id', site: 'token.instance_url' },
    ...{ tenant: 'token.list.0.id', number: 'token.n' },
  }
  const query = { realmId: '4620816365', code: 'c', state: 's' }
  const members = {
    team: { id: 'T1' },
    instance_url: 'https://x.example',
    list: [{ id: 'L' }],
    n: 7,
  }

  it('is read from the callback and from the response', () => {
    const result = read(answer({ access_token: 'token-1', ...members }), { capture }, { query })
    expect(result).toEqual({
      access: 'token-1',
      captured: {
        ...{ realm_id: '4620816365', team_id: 'T1', site: 'https://x.example' },
        ...{ tenant: 'L', number: 7 },
      },
    })
  })

  it.each<[string, Record<string, string>, object]>([
    ['the access token', { x: 'token.access_token' }, {}],
    [
      'a text with the access token',
      { x: 'token.url' },
      { url: 'https://x.example/?t=LEAK-access' },
    ],
    ['the refresh token', { x: 'token.refresh_token' }, {}],
    ['an object', { x: 'token.team' }, {}],
    ['a text of two lines', { x: 'token.text' }, { text: 'a\r\nset-cookie: b' }],
    ['a text without end', { x: 'token.text' }, { text: 'x'.repeat(1025) }],
    ['an empty text', { x: 'token.text' }, { text: '' }],
    ['an inherited member', { x: 'token.constructor.name' }, {}],
    ['a name of a lookup', { access_token: 'token.text' }, { text: 'x' }],
    ['a source that is none', { x: 'headers.date' }, {}],
  ])('leaves out %s', (_, own, more) => {
    const tokens = { access_token: 'LEAK-access', refresh_token: 'LEAK-refresh' }
    expect(read(answer({ ...tokens, ...members, ...more }), { capture: own }, { query })).toEqual({
      ...{ access: 'LEAK-access', refresh: 'LEAK-refresh' },
    })
  })
})

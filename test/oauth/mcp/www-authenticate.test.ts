import { expect, it } from 'vitest'
import { bearerChallenge } from '../../../shared/oauth/mcp/www-authenticate.ts'

it.each([
  ['Bearer', {}],
  ['bearer error=invalid_token', { error: 'invalid_token' }],
  ['Bearer realm="a, b", scope="x y x"', { scopes: ['x', 'y'] }],
  [
    'Bearer scope = "x" , error = "insufficient_scope"',
    { scopes: ['x'], error: 'insufficient_scope' },
  ],
  ['Basic realm="Bearer scope=no", Bearer scope="yes"', { scopes: ['yes'] }],
  ['Negotiate dG9rZW4=, Bearer scope=x', { scopes: ['x'] }],
  [
    'DPoP algs="ES256", Bearer resource_metadata="https://a.example/m"',
    { resourceMetadata: 'https://a.example/m' },
  ],
  ['Bearer realm="say \\"hi\\"", scope="x"', { scopes: ['x'] }],
  ['Bearer scope="x", scope="y"', { scopes: ['x'] }],
  ['Bearer SCOPE="x"', { scopes: ['x'] }],
  ['Bearer scope="x \u0001 y\u00e9"', { scopes: ['x'] }],
  ['Bearer __proto__="x", scope="y"', { scopes: ['y'] }],
  ['Bearer scope="x', {}],
])('reads the Bearer challenge of %j', (header, expected) => {
  const none = { error: undefined, scopes: [], resourceMetadata: undefined }
  expect(bearerChallenge(header)).toEqual({ ...none, ...expected })
})

it.each([undefined, '', 'Basic realm="x"', '=x', '"Bearer"', 'scope="x"', '\u0000Bearer'])(
  'finds no Bearer challenge in %j',
  (header) => {
    expect(bearerChallenge(header)).toBeUndefined()
  },
)

it('reads a header of a megabyte in no time, and no more scopes than an authorization can request', () => {
  const header = `Bearer scope="${Array.from({ length: 1000 }, (_, at) => `s${at}`).join(' ')}"`
  expect(bearerChallenge(header)?.scopes).toHaveLength(100)
  for (const long of ['Bearer ,'.repeat(130_000), 'Bearer a="'.repeat(100_000), ' '.repeat(1e6)]) {
    const before = performance.now()
    bearerChallenge(long)
    expect(performance.now() - before).toBeLessThan(500)
  }
})

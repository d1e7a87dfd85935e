import { describe, expect, it } from 'vitest'
import { defineProvider, seenOn } from '../../shared/catalogue/define-provider.ts'
import { catalogueProviders } from '../../shared/catalogue/generated/providers.ts'
import { allTypes } from '../../shared/catalogue/index.ts'
import { providerFileIssues } from '../../shared/catalogue/provider-rules.ts'
import type { ProviderInput } from '../../shared/model/oauth-provider.ts'

const base = {
  id: 'acme',
  name: 'Acme',
  category: 'crm',
  docsUrl: 'https://acme.example/docs',
  authorizationUrl: 'https://acme.example/authorize',
  tokenUrl: 'https://acme.example/token',
  products: [{ type: 'Acme', name: 'Acme', description: 'Reads records.', scopes: ['read'] }],
  sources: seenOn('2026-11-28', 'docs'),
} as const

const input = (members: Partial<ProviderInput> = {}) => ({
  name: 'shop',
  title: 'Shop',
  pattern: '^[a-z0-9-]+$',
  example: 'acme',
  ...members,
})

/** The rules that a definition breaks, which throws at load. */
function issuesOf(members: object): string {
  try {
    defineProvider({ ...base, ...members } as typeof base)
    return ''
  } catch (error) {
    return error instanceof Error ? error.message : ''
  }
}

describe('a provider file', () => {
  it('does what most providers do unless it says otherwise', () => {
    expect(defineProvider(base)).toMatchObject({
      pkce: 'S256',
      clientAuthentication: 'client_secret_post',
      tokenRequestFormat: 'form',
      idleDays: 30,
    })
  })

  it('revokes as RFC 7009 says where it has nothing but a URL for it', () => {
    const { revocation } = defineProvider({ ...base, revocationUrl: 'https://acme.example/revoke' })
    expect(revocation).toEqual({
      url: 'https://acme.example/revoke',
      token: 'refresh_token',
      as: 'token',
      hints: true,
      clientAuthentication: 'client_secret_post',
      format: 'form',
    })
  })

  it('does not compile with a URL of plain http, an unknown member, category or source, or an input that is missing', () => {
    const wrong = [
      // @ts-expect-error: not https
      () => defineProvider({ ...base, tokenUrl: 'http://acme.example/token' }),
      // @ts-expect-error: no such category
      () => defineProvider({ ...base, category: 'cars' }),
      // @ts-expect-error: no such source
      () => defineProvider({ ...base, sources: seenOn('2026-11-28', 'hearsay') }),
      // @ts-expect-error: no source
      () => defineProvider({ ...base, sources: [] }),
      // @ts-expect-error: no input "shop"
      () => defineProvider({ ...base, tokenUrl: 'https://{shop}.acme.example/token' }),
      () =>
        defineProvider({
          ...base,
          // @ts-expect-error: no input "shop" among those that are there
          inputs: [{ name: 'tenant', title: 'Tenant', pattern: '^[a-z]+$', example: 'a' }],
          tokenUrl: 'https://{shop}.acme.example/token',
        }),
    ]
    expect(wrong).toHaveLength(6)
  })

  it.each([
    ['an upper-case id', { id: 'Acme' }, 'Its id is not lower-case words'],
    ['plain http', { tokenUrl: 'http://a.example' }, 'tokenUrl is not https.'],
    ['a fragment', { tokenUrl: 'https://a.example/x#y' }, 'tokenUrl has a fragment.'],
    ['a user in a URL', { tokenUrl: 'https://u@a.example/' }, 'tokenUrl has no plain host name.'],
    ['a port', { tokenUrl: 'https://a.example:8443/' }, 'tokenUrl has no plain host name.'],
    ['an unknown input', { tokenUrl: 'https://{x}.a.example/' }, 'tokenUrl names x, which no'],
    ['a type with a dot', { products: [{ ...base.products[0], type: 'A.b' }] }, 'The type A.b is'],
    ['a path with brackets', { accessTokenPath: 'a[0]' }, 'The path a[0] is not dotted.'],
    [
      'a capture from elsewhere',
      { capture: { x: 'headers.y' } },
      'must have paths such as query.realmId',
    ],
    ['a capture that a lookup has', { capture: { id: 'token.id' } }, 'must not name id'],
    ['one source that is not its own', { sources: seenOn('2026-11-28', 'grant') }, 'It rests on'],
    ['a day that is none', { sources: seenOn('soon', 'docs') }, 'soon is no day.'],
  ])('does not load with %s', (_, members, issue) => {
    expect(issuesOf(members)).toContain(issue)
  })
})

describe('a template in a host', () => {
  const at = (host: string, members: Partial<ProviderInput> = {}) =>
    issuesOf({ inputs: [input(members)], tokenUrl: `https://${host}/token` })

  it.each(['{shop}.acme.example', 'eu-{shop}.acme.example', '{shop}.api.acme.example'])(
    '%s stays below the domain of the provider',
    (host) => {
      expect(at(host)).toBe('')
    },
  )

  it.each([
    '{shop}',
    'acme.{shop}',
    '{shop}.com',
    '{shop}acme.com',
    '{shop}.co.uk',
    '{shop}.github.io',
    'acme.example.{shop}',
  ])('%s could leave it, and does not load', (host) => {
    expect(at(host)).toContain('tokenUrl can leave the domain of the provider.')
  })

  it('can decide the domain where every value is in the file', () => {
    const values = ['acme.com', 'acme.co.uk'] as const
    const pattern = '^acme\\.(com|co\\.uk)$'
    expect(at('accounts.{shop}', { values, example: 'acme.com', pattern })).toBe('')
    const open = ['com', 'co.uk'] as const
    expect(at('{shop}', { values: open, example: 'com', pattern: '^.*$' })).toContain('can leave')
  })
})

// Each would send the client's secret or a token elsewhere, or to another path, if an input held it.
const separators = ['/', '@', ':', '?', '#', '%', '\\', ' ', '\t', '\n', '\r', '\0', '&', '=', ';']
const attacks = [
  ...separators.flatMap((each) => [`a${each}b`, `${each}a`, `a${each}`, `evil.com${each}`]),
  ...['evil.com/', 'evil.com?', 'evil.com#', 'evil.com\\', '//evil.com', '/\\evil.com'],
  ...['user@evil.com', 'evil.com:443', 'a:b@evil.com', '[::1]', '::1', '%2e%2e', '%2Fevil.com'],
  ...['evil.com%00', 'a%0d%0aHost: evil.com', '%', '%40', 'a\u2024b', 'a\u3002evil.com'],
  ...['a\uFF0Fevil.com', 'a\u2044b', 'a\uFF20b', 'a\u200Bb', 'a\u00ADb', 'a\u202Eb', '\uFEFFa'],
  ...['а', 'ａ', 'é', '🙂', '', '.', '..', '../..', 'a..b', '.a', 'a.', '-', '{shop}', '$(id)'],
  ...['`id`', "a'b", 'a"b', 'a<b', 'a>b', 'a|b', 'a*b', 'a!b', 'a,b', 'a+b', 'a~b', 'a^b', 'a(b)'],
]
const inputs = catalogueProviders.flatMap(({ id, inputs: own = [] }) =>
  own.map((each) => ({ provider: id, ...each })),
)

describe('an input', () => {
  it('is attacked in a hundred ways at least', () => {
    expect(new Set(attacks).size).toBeGreaterThanOrEqual(100)
    expect(inputs.length).toBeGreaterThan(2)
  })

  it.each(inputs)('$name of $provider takes its example and none of them', (each) => {
    const pattern = new RegExp(each.pattern)
    expect(pattern.test(each.example)).toBe(true)
    expect(attacks.filter((attack) => pattern.test(attack))).toEqual([])
  })
})

describe('the providers of the catalogue', () => {
  const unique = (values: readonly string[]) =>
    new Set(values.map((each) => each.toLowerCase())).size

  it('are two hundred at least, and break no rule', () => {
    expect(catalogueProviders.length).toBeGreaterThanOrEqual(200)
    expect(catalogueProviders.flatMap(providerFileIssues)).toEqual([])
  })

  it('have ids and names of their own, and each serves a type', () => {
    expect(unique(catalogueProviders.map(({ id }) => id))).toBe(catalogueProviders.length)
    expect(unique(catalogueProviders.map(({ name }) => name))).toBe(catalogueProviders.length)
    const served = new Set(allTypes.map(({ provider }) => provider?.id))
    expect(catalogueProviders.filter(({ id }) => !served.has(id))).toEqual([])
  })

  it('read as sentences', () => {
    const texts = catalogueProviders.flatMap(({ products, notes }) => [
      ...products.map(({ description }) => description),
      ...notes,
    ])
    expect(texts.filter((text) => !/^[A-Z].*[^.]\.$/.test(text))).toEqual([])
  })
})

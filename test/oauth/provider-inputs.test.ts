import { describe, expect, it } from 'vitest'
import { usualProvider } from '../../shared/catalogue/catalogue-provider.ts'
import { catalogueProviders } from '../../shared/catalogue/generated/providers.ts'
import type { OauthProvider } from '../../shared/model/oauth-provider.ts'
import {
  areAllowed,
  inputValues,
  requireInputs,
  withInputs,
} from '../../shared/model/provider-inputs.ts'

// The pattern is the widest that a careless file can have: what holds here holds by the code.
const shop = { name: 'shop', title: 'Shop', pattern: '^.*$', example: 'acme' }
const provider: OauthProvider = {
  ...usualProvider,
  authorizationUrl: 'https://{shop}.acme.example/authorize',
  tokenUrl: 'https://{shop}.acme.example/{shop}/token',
  refreshUrl: 'https://api.acme.example/{shop}/refresh',
  account: { url: 'https://eu-{shop}.acme.example/me', idPath: 'id', namePath: 'name' },
  revocation: {
    ...{ url: 'https://{shop}.acme.example/revoke?id={client_id}', token: 'access_token' },
    ...{ as: 'token', clientAuthentication: 'anonymous', format: 'form' },
  } as const,
  inputs: [shop],
}

const declaring = {
  provider: {
    ...{ ...provider, scopes: [], tokenAuthMethod: 'none' as const },
    ...{ authorizationParams: {}, revocationUrl: undefined },
  },
}

const hosts = [
  'evil.example',
  'evil.example.',
  '127.0.0.1',
  '169.254.169.254',
  '[::1]',
  'localhost',
]
const marks = ['/', '@', ':', '?', '#', '%', '\\', ' ', '\t', '\n', '\r', '\0', '&', ';', ',']
const attacks: readonly unknown[] = [
  ...hosts.flatMap((host) => marks.map((mark) => `${host}${mark}`)),
  ...marks.map((mark) => `a${mark}evil.example`),
  ...['..', '.', '-', 'a..b', '../x', './a', 'a.', '.a', '-a', 'a-', '_', '%2f', '%2e%2e'],
  ...['a%00b', 'a/../../b', 'http://evil.example', '//evil.example', 'user@evil.example'],
  ...['ａ', 'а', 'é', '。', '．evil', '\u200b', '\u202e', 'a\u2028b', '\uD800', '𝐚', 'ß', '℀'],
  ...['{shop}', '{client_id}', '$&', "$'", '$`', '<script>', '"', "'", '`', '|', '*'],
  ...['', 'x'.repeat(254), null, undefined, 7, true, {}, ['acme'], { toString: 'acme' }],
]

describe('an input of a provider', () => {
  it('is attacked in 100 ways at least', () => {
    expect(new Set(attacks).size).toBeGreaterThanOrEqual(100)
  })

  it.each(attacks.map((attack) => [JSON.stringify(attack) ?? 'undefined', attack]))(
    'cannot be %s, when it is entered and when it is used',
    (_, attack) => {
      const issue = { code: 'invalid_request', details: { 'config.shop': expect.any(String) } }
      const thrown = (run: () => unknown) => {
        try {
          return run()
        } catch (error) {
          return error
        }
      }
      expect(thrown(() => inputValues(provider, { shop: attack as never }))).toMatchObject(issue)
      expect(thrown(() => withInputs(provider, { shop: attack as never }))).toMatchObject(issue)
    },
  )

  it.each(attacks.map((attack) => [JSON.stringify(attack) ?? 'undefined', attack]))(
    'cannot be %s, where an OAuth client declares it',
    (_, attack) => {
      const config = { inputs: { shop: attack } } as never
      expect(() => requireInputs(declaring, provider, config)).toThrow()
      expect(areAllowed(declaring, { shop: attack as never })).toBe(false)
    },
  )

  it('stands in every URL of the provider', () => {
    expect(withInputs(provider, { shop: 'my-shop' })).toMatchObject({
      authorizationUrl: 'https://my-shop.acme.example/authorize',
      tokenUrl: 'https://my-shop.acme.example/my-shop/token',
      refreshUrl: 'https://api.acme.example/my-shop/refresh',
      account: { url: 'https://eu-my-shop.acme.example/me' },
      revocation: { url: 'https://my-shop.acme.example/revoke?id={client_id}' },
    })
  })

  it.each([
    'https://{shop}/token',
    'https://acme.{shop}/t',
    'https://{shop}acme.com/t',
    'https://{shop}.com/t',
  ])('never decides the domain, as in %s', (tokenUrl) => {
    expect(() => withInputs({ ...provider, tokenUrl }, { shop: 'evil.com' })).toThrow()
  })

  it('decides the domain where its values are listed, and has no other', () => {
    const region = { ...shop, values: ['acme.eu', 'acme.com'] as [string, ...string[]] }
    const of = {
      ...provider,
      ...{ authorizationUrl: 'https://{shop}/a', tokenUrl: 'https://{shop}/t' },
    }
    const own = { ...of, inputs: [region], account: undefined, revocation: undefined }
    expect(withInputs(own, { shop: 'acme.eu' }).tokenUrl).toBe('https://acme.eu/t')
    expect(() => withInputs(own, { shop: 'evil.eu' })).toThrow()
  })

  it.each(
    catalogueProviders.filter(({ inputs }) => inputs).map((each) => [each.id, each] as const),
  )('of %s takes its example, and no URL keeps a brace', (_, each) => {
    const values = Object.fromEntries(
      (each.inputs ?? []).map(({ name, example }) => [name, example]),
    )
    const { authorizationUrl, tokenUrl } = withInputs(each, inputValues(each, values))
    expect([authorizationUrl, tokenUrl].join()).not.toMatch(/[{}]/)
  })
})

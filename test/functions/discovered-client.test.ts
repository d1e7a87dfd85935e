import { beforeEach, describe, expect, it } from 'vitest'
import type { Outcome } from '../../shared/egress/outcome.ts'
import { discoverIssuer } from '../../shared/oauth/discover-issuer.ts'
import { type Stage, stage } from '../support/stage.ts'

let on: Stage
beforeEach(async () => {
  on = await stage()
})

const issuer = 'https://as.example/tenant'
const metadata = {
  authorizationUrl: 'https://as.example/authorize',
  tokenUrl: 'https://as.example/token',
  revocationUrl: 'https://as.example/revoke',
  tokenAuthMethods: ['client_secret_basic', 'none'] as const,
}
const create = (given: object) =>
  on.ask('create-oauth2-client', {
    as: on.keys.admin,
    body: {
      ...{ name: 'mine', project_id: on.project, type: 'dynamiq.connections.OAuth2' },
      ...{ client_id: 'c', client_secret: 'LEAK-s', issuer, ...given },
    },
  })

describe('an OAuth client with an issuer alone', () => {
  it('has the endpoints of its issuer, and shows them', async () => {
    on.world.providers.discovery = { kind: 'found', metadata }
    const { status, body } = await create({})
    expect([status, body.data]).toEqual([
      201,
      expect.objectContaining({
        ...{ issuer, authorization_url: metadata.authorizationUrl, token_url: metadata.tokenUrl },
        ...{ revocation_url: metadata.revocationUrl, token_auth_method: 'client_secret_basic' },
      }),
    ])
  })

  it('is public without a secret, where its issuer has public clients', async () => {
    on.world.providers.discovery = { kind: 'found', metadata }
    const { body } = await create({ client_secret: undefined })
    expect(body.data).toMatchObject({ token_auth_method: 'none', withheld_fields: [] })
  })

  it('asks no issuer where the endpoints are sent', async () => {
    await create({ authorization_url: metadata.authorizationUrl, token_url: metadata.tokenUrl })
    expect(on.world.providers.discovered).toEqual([])
  })

  it('is not created with endpoints of this deployment’s network', async () => {
    const tokenUrl = 'https://169.254.169.254/token'
    on.world.providers.discovery = { kind: 'found', metadata: { ...metadata, tokenUrl } }
    const { status, body } = await create({})
    expect([status, body.error.details]).toEqual([400, { token_url: expect.any(String) }])
  })

  it.each([
    ['has no metadata', 'not_found', 400],
    ['does not answer', 'unavailable', 503],
  ] as const)('is not created where its issuer %s', async (_, kind, expected) => {
    on.world.providers.discovery = { kind }
    const { status, body } = await create({})
    expect([status, body.error.details]).toEqual([expected, { issuer: expect.any(String) }])
  })

  it.each(['http://as.example', 'https://10.0.0.1', 'https://{x}.example', 'no url'])(
    'asks nothing of the issuer %s',
    async (wrong) => {
      const { status, body } = await create({ issuer: wrong })
      expect([status, Object.keys(body.error.details ?? {})]).toEqual([400, ['issuer']])
      expect(on.world.providers.discovered).toEqual([])
    },
  )
})

describe('the metadata of an issuer', () => {
  const document = {
    issuer,
    authorization_endpoint: metadata.authorizationUrl,
    token_endpoint: metadata.tokenUrl,
  }
  const answer = (status: number, body: unknown): Outcome => ({
    ...{ kind: 'answer', status, headers: { 'content-type': 'application/json' } },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  const oidc = 'https://as.example/tenant/.well-known/openid-configuration'
  const rfc8414 = 'https://as.example/.well-known/oauth-authorization-server/tenant'
  const discover = async (answers: Readonly<Record<string, Outcome>>) => {
    const asked: string[] = []
    const found = await discoverIssuer(issuer, async ({ url, headers }) => {
      expect(Object.keys(headers).filter((name) => /auth|cookie/i.test(name))).toEqual([])
      asked.push(url)
      return answers[url] ?? answer(404, '')
    })
    return { asked, found }
  }

  it.each([
    ['of OpenID Connect', oidc, [oidc]],
    ['of RFC 8414', rfc8414, [oidc, rfc8414]],
  ])('is read from the path %s', async (_, at, expected) => {
    const { asked, found } = await discover({ [at]: answer(200, document) })
    expect([asked, found]).toEqual([
      expected,
      {
        kind: 'found',
        metadata: {
          ...{ authorizationUrl: metadata.authorizationUrl, tokenUrl: metadata.tokenUrl },
          tokenAuthMethods: ['client_secret_basic'],
        },
      },
    ])
  })

  it.each<[string, Outcome, string]>([
    [
      'names another issuer',
      answer(200, { ...document, issuer: 'https://evil.example' }),
      'not_found',
    ],
    [
      'names no token endpoint',
      answer(200, { ...document, token_endpoint: undefined }),
      'not_found',
    ],
    ['is no JSON', answer(200, '<html>'), 'not_found'],
    ['is a list', answer(200, []), 'not_found'],
    ['is not there', answer(404, ''), 'not_found'],
    ['is not there now', answer(503, ''), 'unavailable'],
    ['cannot be reached', { kind: 'failure', code: 'timeout', message: '' }, 'unavailable'],
  ])('is not used where it %s', async (_, outcome, kind) => {
    const { found } = await discover({ [oidc]: outcome, [rfc8414]: outcome })
    expect(found).toEqual({ kind })
  })
})

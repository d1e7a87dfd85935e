import { describe, expect, it } from 'vitest'
import type { TokenAlgorithm } from '../../shared/model/identity-provider.ts'
import type { IdentityRule } from '../../shared/model/identity-rules.ts'
import type { JsonObject } from '../../shared/model/json.ts'
import { stage } from '../support/stage.ts'
import { audience, testIssuer } from '../support/test-issuer.ts'

/** A platform: its issuer, the claims of its tokens as it documents them, and the rule of the guide. */
interface Platform {
  readonly issuer: string
  readonly alg?: TokenAlgorithm
  readonly claims: JsonObject
  readonly lifeSeconds: number
  readonly match: IdentityRule['match']
  readonly user: string
}

const platforms: Readonly<Record<string, Platform>> = {
  'GitHub Actions': {
    issuer: 'https://token.actions.githubusercontent.com',
    alg: 'RS256',
    claims: {
      ...{
        sub: 'repo:acme/app:environment:production',
        environment: 'production',
        ref: 'refs/heads/main',
      },
      ...{ repository: 'acme/app', repository_owner: 'acme', repository_id: '74', run_id: '1' },
      ...{
        job_workflow_ref: 'acme/app/.github/workflows/d.yml@refs/heads/main',
        event_name: 'push',
      },
    },
    lifeSeconds: 300,
    match: { repository: 'acme/app', environment: 'production' },
    user: 'repo:acme/app:environment:production',
  },
  'GitLab CI': {
    issuer: 'https://gitlab.com',
    alg: 'RS256',
    claims: {
      ...{ sub: 'project_path:acme/app:ref_type:branch:ref:main', project_path: 'acme/app' },
      ...{ namespace_path: 'acme', ref: 'main', ref_type: 'branch', ref_protected: 'true' },
      ...{ project_id: '22', pipeline_source: 'push', job_id: '302' },
    },
    lifeSeconds: 3600,
    match: { project_path: 'acme/app', ref: 'main', ref_protected: 'true' },
    user: 'project_path:acme/app:ref_type:branch:ref:main',
  },
  Kubernetes: {
    issuer: 'https://oidc.eks.eu-central-1.amazonaws.com/id/0123456789ABCDEF',
    alg: 'RS256',
    claims: {
      sub: 'system:serviceaccount:shop:worker',
      'kubernetes.io': {
        namespace: 'shop',
        pod: { name: 'worker-1', uid: 'a7a3b2f0' },
        serviceaccount: { name: 'worker', uid: 'f7a1c2d0' },
      },
    },
    lifeSeconds: 3607,
    match: { sub: 'system:serviceaccount:shop:worker', 'kubernetes.io.namespace': 'shop' },
    user: 'system:serviceaccount:shop:worker',
  },
  'Google Cloud': {
    issuer: 'https://accounts.google.com',
    alg: 'RS256',
    claims: {
      ...{ sub: '112233445566778899000', azp: '112233445566778899000', email_verified: true },
      email: 'worker@acme.iam.gserviceaccount.com',
      google: { compute_engine: { project_id: 'acme', instance_id: '42', zone: 'europe-west3-a' } },
    },
    lifeSeconds: 3600,
    match: { sub: '112233445566778899000', email: 'worker@acme.iam.gserviceaccount.com' },
    user: 'worker@acme.iam.gserviceaccount.com',
  },
  'Azure managed identities': {
    issuer: 'https://sts.windows.net/7d5c0f5a-0000-4000-8000-000000000000/',
    alg: 'RS256',
    claims: {
      ...{
        sub: '5b1a3a52-1111-4111-8111-111111111111',
        oid: '5b1a3a52-1111-4111-8111-111111111111',
      },
      ...{
        appid: 'b5c4d3e2-2222-4222-8222-222222222222',
        idtyp: 'app',
        ver: '1.0',
        tid: '7d5c0f5a',
      },
      xms_mirid:
        '/subscriptions/s/resourcegroups/r/providers/Microsoft.ManagedIdentity/userAssignedIdentities/w',
    },
    lifeSeconds: 86_700,
    match: { oid: '5b1a3a52-1111-4111-8111-111111111111' },
    user: '5b1a3a52-1111-4111-8111-111111111111',
  },
  'AWS outbound federation': {
    issuer: 'https://0c1d2e3f.tokens.sts.global.api.aws',
    alg: 'ES384',
    claims: {
      sub: 'arn:aws:iam::123456789012:role/worker',
      jti: '1d2e3f',
      'https://sts.amazonaws.com/': { aws_account: '123456789012', source_region: 'eu-central-1' },
    },
    lifeSeconds: 300,
    match: { sub: 'arn:aws:iam::123456789012:role/worker' },
    user: 'arn:aws:iam::123456789012:role/worker',
  },
}

describe.each(Object.entries(platforms))('a token of %s', (name, platform) => {
  it('is exchanged by the rule of the guide, and not with another of its claims changed', async () => {
    const { issuer: url, alg = 'RS256', claims, match, lifeSeconds } = platform
    const on = await stage()
    const issuer = await testIssuer(url, alg)
    on.world.issuers.byIssuer.set(url, { keys: [issuer.key] })
    const rules = [{ match, role: 'runtime', project: on.project }]
    const body = { name, issuer: url, audience, rules, algorithms: [alg] }
    const created = await on.ask('create-identity-provider', { body })
    expect([created.status, created.body.data.warnings]).toEqual([201, []])
    const exchange = async (given: JsonObject) => {
      const now = Math.floor(Date.now() / 1000)
      const iat = now - (lifeSeconds > 86_400 ? 300 : 0)
      const times = { iat, nbf: iat, exp: iat + lifeSeconds }
      const token = await issuer.token({ claims: { ...claims, ...times, ...given } })
      return on.ask('exchange-token', {
        raw: `${new URLSearchParams({
          grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
          subject_token: token,
          subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
        })}`,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      })
    }
    const { status, body: issued } = await exchange({})
    expect(status).toBe(200)
    const as = String(new Map(Object.entries(issued)).get('access_token'))
    const self = await on.ask('read-own-access-key', { as })
    expect(self.body.data).toMatchObject({ user: platform.user, project_id: on.project })
    for (const claim of Object.keys(match).filter((path) => Object.hasOwn(claims, path)))
      expect([claim, (await exchange({ [claim]: 'another' })).status]).toEqual([claim, 400])
  })
})

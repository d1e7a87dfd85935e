import { SignatureV4 } from '@smithy/signature-v4'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { awsDatabaseMint } from '../../../shared/catalogue/mints/aws-database.ts'
import type { OutboundRequest } from '../../../shared/egress/guarded-fetch.ts'
import type { Outcome } from '../../../shared/egress/outcome.ts'
import type { JsonObject } from '../../../shared/model/json.ts'
import { Secret } from '../../../shared/model/secret.ts'
import { sendMint } from '../../../shared/oauth/mint/send-mint.ts'
import { replaceRuntime, systemClock } from '../../../shared/runtime/runtime.ts'
import { settings } from '../../../shared/runtime/settings.ts'
import { fakeRoles } from '../../fakes/roles.ts'
import { Sha256 } from '../../support/sha256.ts'
import { answer, provider } from './stubs.ts'

const type = 'mooring.connections.AWSDatabase'
const connection = { ownerId: 'p1', id: 'c1' }
const role_arn = 'arn:aws:iam::123456789012:role/mooring/reports'
const host = 'analytics.123456789012.eu-central-1.redshift-serverless.amazonaws.com'
const config: JsonObject = { engine: 'redshift-serverless', host, database: 'sales', role_arn }
const now = Date.parse('2026-03-04T05:06:07.890Z')
const credentials = {
  ...{ accessKeyId: 'ASIAONE', secretAccessKey: 'LEAK-s/+=', sessionToken: 'LEAK-t/+= &é' },
}
const login = {
  ...{ dbUser: 'IAMR:reports', dbPassword: 'LEAK-password' },
  ...{ expiration: (now + 900_000) / 1000, nextRefreshTime: (now + 600_000) / 1000 },
}

/** The signature that the signer of the AWS SDK makes of the same request. */
async function authorizationBySdk({ url, headers, body }: OutboundRequest, region: string) {
  const { hostname, host } = new URL(url)
  const signer = new SignatureV4({
    ...{
      service: 'redshift-serverless',
      region,
      sha256: Sha256,
      applyChecksum: false,
      credentials,
    },
  })
  const { authorization: _, ...others } = headers
  const request = {
    method: 'POST',
    protocol: 'https:',
    hostname,
    path: '/',
    ...(body ? { body } : {}),
  }
  const signed = await signer.sign(
    { ...request, headers: { ...others, host } },
    { signingDate: new Date(now) },
  )
  return signed.headers.authorization
}

/** A workgroup that rejects what the session of the role did not sign. */
async function workgroup(request: OutboundRequest, outcome: Outcome, region = 'eu-central-1') {
  const isSigned = request.headers.authorization === (await authorizationBySdk(request, region))
  return isSigned ? outcome : answer(403, { __type: 'InvalidSignatureException' })
}

let roles: ReturnType<typeof fakeRoles>
let restore: () => void
beforeEach(() => {
  roles = fakeRoles()
  const [secretAccessKey, sessionToken] = [
    new Secret(credentials.secretAccessKey),
    new Secret(credentials.sessionToken),
  ]
  const session = { accessKeyId: credentials.accessKeyId, secretAccessKey, sessionToken }
  roles.roleAnswers.push({
    kind: 'assumed',
    session: { ...session, expiresAt: new Date(now + 900_000) },
  })
  restore = replaceRuntime({ clock: { ...systemClock, nowMs: () => now } })
  vi.stubEnv(settings.assumableRoles, role_arn)
  vi.stubEnv(settings.stage, 'test')
})
afterEach(() => {
  restore()
  vi.unstubAllEnvs()
})

async function mint(outcome: Outcome, change: JsonObject = {}, region?: string) {
  const { send, sent } = provider((request) => workgroup(request, outcome, region))
  const request = { type, connection, config: { ...config, ...change } }
  const response = await sendMint(request, send, roles.assumeRoles)
  return { response, sent }
}

describe('a login to Redshift Serverless', () => {
  it('is requested of the workgroup in the host, by what the AWS SDK signs with the same session', async () => {
    const { response, sent } = await mint(answer(200, login))
    expect(response.kind).toBe('minted')
    expect(sent).toMatchObject([
      {
        url: 'https://redshift-serverless.eu-central-1.amazonaws.com/',
        method: 'POST',
        headers: {
          'content-type': 'application/x-amz-json-1.1',
          'x-amz-target': 'RedshiftServerless.GetCredentials',
          'x-amz-security-token': credentials.sessionToken,
        },
      },
    ])
    const asked = { workgroupName: 'analytics', dbName: 'sales', durationSeconds: 900 }
    expect(JSON.parse(sent[0]?.body ?? '')).toEqual(asked)
  })

  it('is returned with where it logs in and until when, and shown nowhere', async () => {
    const { response } = await mint(answer(200, login))
    if (response.kind !== 'minted') throw new Error(response.code)
    const { members, expiresAt } = response.minted
    const values = Object.entries(members).map(([name, secret]) => [name, secret.reveal()])
    expect(Object.fromEntries(values)).toEqual({
      ...{ engine: 'redshift-serverless', host, port: 5439, database: 'sales' },
      ...{ user: 'IAMR:reports', password: 'LEAK-password' },
    })
    expect(Object.keys(members).toSorted()).toEqual([...awsDatabaseMint.returns].toSorted())
    expect(expiresAt.getTime()).toBe(now + 900_000)
    expect(JSON.stringify(response)).not.toContain('LEAK')
  })

  it('is requested in the region and partition of the endpoint, for the port that is set', async () => {
    const other = 'bi-2.123456789012.cn-north-1.redshift-serverless.amazonaws.com.cn'
    const change = { host: other, port: 5440 }
    const { response, sent } = await mint(answer(200, login), change, 'cn-north-1')
    expect(sent[0]?.url).toBe('https://redshift-serverless.cn-north-1.amazonaws.com.cn/')
    expect(JSON.parse(sent[0]?.body ?? '')).toMatchObject({ workgroupName: 'bi-2' })
    if (response.kind !== 'minted') throw new Error(response.code)
    expect(response.minted.members.port?.reveal()).toBe(5440)
  })

  it('comes from a session that may get a login, and do nothing else', async () => {
    await mint(answer(200, login))
    const Statement = [
      { Effect: 'Allow', Action: 'redshift-serverless:GetCredentials', Resource: '*' },
    ]
    expect(roles.assumed).toEqual([
      {
        ...{ roleArn: role_arn, user: connection, durationSeconds: 900 },
        policy: JSON.stringify({ Version: '2012-10-17', Statement }),
      },
    ])
  })

  it('is not requested where its role is denied', async () => {
    roles.roleAnswers.splice(0, 1, { kind: 'denied', code: 'access_denied' })
    const { response, sent } = await mint(answer(200, login))
    expect([response, sent]).toEqual([{ kind: 'root_rejected', code: 'access_denied' }, []])
  })

  it.each([
    [400, 'AccessDeniedException', 'misconfigured', 'access_denied'],
    [
      400,
      'com.amazonaws.redshiftserverless#ResourceNotFoundException',
      'misconfigured',
      'workgroup_not_found',
    ],
    [400, 'ValidationException', 'misconfigured', 'invalid_request'],
    [400, 'ThrottlingException', 'passing', 'http_400'],
    [403, 'ExpiredTokenException', 'passing', 'http_403'],
    [500, 'InternalServerException', 'passing', 'http_500'],
  ])('classifies %i %s as %s', async (status, __type, kind, code) => {
    const { response } = await mint(answer(status, { __type, message: 'LEAK' }))
    expect(response).toEqual({ kind, code })
  })

  it.each([
    ['no JSON', '<html>'],
    ['null', 'null'],
    ['no password', { ...login, dbPassword: '' }],
    ['no user', { ...login, dbUser: undefined }],
    ['a time that is text', { ...login, expiration: '2026-03-04T05:21:07Z' }],
  ])('is not made of a response with %s', async (_what, body) => {
    const { response } = await mint(answer(200, body))
    expect(response).toEqual({ kind: 'passing', code: 'no_token' })
  })

  it('is not made of a request that gets no answer', async () => {
    const { response } = await mint({ kind: 'failure', code: 'timeout' } as Outcome)
    expect(response).toEqual({ kind: 'passing', code: 'timeout' })
  })
})

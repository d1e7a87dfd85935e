import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { type AssumedRole, StsError } from '../../../local/aws/sts/assume-role.ts'
import { startLocalSts } from '../../../local/aws/sts/service.ts'
import { assumeRoles } from '../../../shared/aws/loaded-on-use.ts'
import { settings } from '../../../shared/runtime/settings.ts'
import { fakeRoles } from '../../fakes/roles.ts'
import { rolesContract } from './roles.contract.ts'

const asked: AssumedRole[] = []
const trusts = new Map<string, string>()
let failure: StsError | undefined
let sts: Awaited<ReturnType<typeof startLocalSts>>

function decide(call: AssumedRole): void {
  asked.push(call)
  if (failure) throw failure
  const required = trusts.get(call.roleArn)
  if (required !== undefined && required !== call.externalId)
    throw new StsError(403, 'AccessDenied', 'LEAK is not authorized to perform: sts:AssumeRole')
}

beforeAll(async () => {
  sts = await startLocalSts({ decide })
})
afterAll(() => sts.close())
beforeEach(() => {
  asked.length = 0
  failure = undefined
  vi.stubEnv(settings.assumableRoles, 'arn:aws:iam::*:role/mooring/*')
  vi.stubEnv(settings.stage, 'test')
  vi.stubEnv('AWS_REGION', 'eu-central-1')
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'local')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'local')
  vi.stubEnv('AWS_SESSION_TOKEN', 'local')
  vi.stubEnv('AWS_ENDPOINT_URL_STS', sts.url)
})

rolesContract('the fake', async () => {
  const roles = fakeRoles()
  return { assumeRoles: roles.assumeRoles, trust: (arn, id) => void roles.trusts.set(arn, id) }
})
rolesContract('the adapter', async () => ({
  assumeRoles,
  trust: (arn, id) => void trusts.set(arn, id),
}))

const roleArn = 'arn:aws:iam::123456789012:role/mooring/reports'
const user = { ownerId: '0ff28f52-5d5e-4a6a-9d53-26b2c7a01c11', id: 'c1' }
const policy = '{"Version":"2012-10-17","Statement":[]}'

describe('assuming a role', () => {
  it('sends ExternalId, session name, policy and duration, and tags that no caller can replace', async () => {
    const tags = { team: 'a + b/c', 'Mooring:Project': 'theirs', 'mooring:connection': 'theirs' }
    const request = { roleArn, user, durationSeconds: 3600, policy, tags }
    expect((await assumeRoles.assume(request)).kind).toBe('assumed')
    expect(asked).toEqual([
      {
        roleArn,
        externalId: `mooring:test:${user.ownerId}`,
        sessionName: 'mooring-c1',
        durationSeconds: 3600,
        policy,
        tags: {
          team: 'a + b/c',
          'mooring:project': user.ownerId,
          'mooring:connection': 'c1',
        },
      },
    ])
  })

  const { MOORING_TEST_STS_ENDPOINT: another } = process.env
  it.runIf(another)('is answered by another implementation of STS', async () => {
    vi.stubEnv('AWS_ENDPOINT_URL_STS', another)
    const request = { roleArn, user, durationSeconds: 1800, policy, tags: { team: 'reports' } }
    const response = await assumeRoles.assume(request)
    if (response.kind !== 'assumed') throw new Error(response.code)
    const { accessKeyId, sessionToken, expiresAt } = response.session
    expect([accessKeyId.startsWith('ASIA'), sessionToken.empty]).toEqual([true, false])
    expect(Math.abs(expiresAt.getTime() - Date.now() - 1_800_000)).toBeLessThan(10_000)
  })

  it('is sent to the endpoint of all services where STS has none of its own, as SDKs do', async () => {
    vi.stubEnv('AWS_ENDPOINT_URL_STS', undefined)
    vi.stubEnv('AWS_ENDPOINT_URL', sts.url)
    const response = await assumeRoles.assume({ roleArn, user, durationSeconds: 900 })
    expect([response.kind, asked.length]).toEqual(['assumed', 1])
  })

  it('sends nothing for a role that the deployment does not name', async () => {
    vi.stubEnv(settings.assumableRoles, '')
    const response = await assumeRoles.assume({ roleArn, user, durationSeconds: 900 })
    expect(response).toEqual({ kind: 'denied', code: 'role_not_assumable' })
    expect(asked).toEqual([])
  })

  it.each([
    [403, 'AccessDenied', 'denied', 'access_denied'],
    [400, 'PackedPolicyTooLarge', 'malformed', 'policy_too_large'],
    [400, 'ValidationError', 'malformed', 'invalid_request'],
    [403, 'RegionDisabledException', 'malformed', 'region_disabled'],
    [400, 'Throttling', 'throttled', 'throttled'],
    [429, 'TooManyRequests', 'throttled', 'throttled'],
    [403, 'ExpiredToken', 'transient', 'http_403'],
    [503, 'ServiceUnavailable', 'transient', 'http_503'],
  ])('classifies %i %s as %s', async (status, name, kind, code) => {
    failure = new StsError(status, name, 'LEAK')
    const response = await assumeRoles.assume({ roleArn, user, durationSeconds: 900 })
    expect(response).toEqual({ kind, code })
  })

  it('reports an STS that does not answer as transient', async () => {
    vi.stubEnv('AWS_ENDPOINT_URL_STS', 'http://127.0.0.1:9')
    const response = await assumeRoles.assume({ roleArn, user, durationSeconds: 900 })
    expect(response).toEqual({ kind: 'transient', code: 'no_answer' })
  })

  it('reports a response without credentials as transient', async () => {
    vi.stubGlobal('fetch', async () => new Response('<AssumeRoleResponse/>'))
    const response = await assumeRoles.assume({ roleArn, user, durationSeconds: 900 })
    vi.unstubAllGlobals()
    expect(response).toEqual({ kind: 'transient', code: 'no_credentials' })
  })
})

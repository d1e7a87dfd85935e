import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { narrowedConfig } from '../../../shared/catalogue/mint/narrowing.ts'
import { awsRoleMint } from '../../../shared/catalogue/mints/aws-role.ts'
import type { JsonObject } from '../../../shared/model/json.ts'
import type { Narrow } from '../../../shared/model/minted.ts'
import { sendMint } from '../../../shared/oauth/mint/send-mint.ts'
import { settings } from '../../../shared/runtime/settings.ts'
import { fakeRoles } from '../../fakes/roles.ts'
import { provider } from './stubs.ts'

const type = 'mooring.connections.AWSRole'
const connection = { ownerId: 'p1', id: 'c1' }
const roleArn = 'arn:aws:iam::123456789012:role/mooring/reports'
const statement = { Effect: 'Allow', Action: ['s3:Get*', 's3:List*'], Resource: 'arn:aws:s3:::a/*' }
const policy = (...Statement: JsonObject[]) => ({ Version: '2012-10-17', Statement })
const config: JsonObject = {
  ...{ role_arn: roleArn, region: 'eu-central-1', duration_seconds: 1800 },
  ...{ session_policy: policy(statement), session_tags: { team: 'reports' } },
}
const { send, sent } = provider(() => {
  throw new Error('A role is assumed by its own power.')
})

let roles: ReturnType<typeof fakeRoles>
beforeEach(() => {
  roles = fakeRoles()
  vi.stubEnv(settings.assumableRoles, 'arn:aws:iam::123456789012:role/mooring/*')
  vi.stubEnv(settings.stage, 'test')
})
afterEach(() => {
  vi.unstubAllEnvs()
})
const mint = (given: JsonObject = config) =>
  sendMint({ type, connection, config: given }, send, roles.assumeRoles)

describe('a role of AWS', () => {
  it('is assumed for its connection, with duration, policy and tags, and by no other request', async () => {
    const response = await mint()
    expect(roles.assumed).toEqual([
      {
        ...{ roleArn, user: connection, durationSeconds: 1800, tags: { team: 'reports' } },
        policy: JSON.stringify(config.session_policy),
      },
    ])
    expect(sent).toEqual([])
    if (response.kind !== 'minted') throw new Error(response.code)
    const { members } = response.minted
    expect(Object.keys(members).toSorted()).toEqual([...awsRoleMint.returns].toSorted())
    expect(members.secret_access_key?.reveal()).toBe('LEAK-role-secret-1')
    expect(JSON.stringify(response)).not.toContain('LEAK')
  })

  it('lives an hour unless its connection says so', async () => {
    await mint({ role_arn: roleArn, region: 'eu-central-1' })
    const [request] = roles.assumed
    expect(request).toMatchObject({ durationSeconds: 3600, policy: undefined, tags: {} })
  })

  it.each([
    ['denied', 'root_rejected'],
    ['malformed', 'misconfigured'],
    ['throttled', 'passing'],
    ['transient', 'passing'],
  ] as const)('that is %s is a failure of the kind %s', async (kind, failure) => {
    roles.roleAnswers.push({ kind, code: 'some_code' })
    expect(await mint()).toEqual({ kind: failure, code: 'some_code' })
  })
})

const narrow = (wanted: Narrow, given: JsonObject = config) =>
  narrowedConfig(awsRoleMint.narrows, given, wanted)
const narrowedTo = (session_policy: JsonObject, own: JsonObject = policy(statement)) => {
  const result = narrow({ session_policy }, { ...config, session_policy: own })
  return 'config' in result ? result.config.session_policy : undefined
}

describe('narrow of a role', () => {
  it('shortens its life, from 900 s to that of the connection', () => {
    expect(narrow({ ttl_seconds: 900 })).toMatchObject({ config: { ttl_seconds: 900 } })
    const issues = { 'narrow.ttl_seconds': 'must be 900 to 1800' }
    expect(narrow({ ttl_seconds: 1801 })).toEqual({ issues })
    expect(narrow({ ttl_seconds: 899 })).toEqual({ issues })
  })

  it('is the session policy where the connection has none', () => {
    const wanted = policy({ Effect: 'Allow', Action: '*', Resource: '*' })
    const { session_policy: _, ...open } = config
    expect(narrow({ session_policy: wanted }, open)).toMatchObject({
      config: { session_policy: wanted },
    })
  })

  it.each([
    policy({ ...statement, Action: 's3:GetObject' }),
    policy({ ...statement, Action: ['S3:GET*', 's3:ListBucket'] }),
    policy({ ...statement, Resource: ['arn:aws:s3:::a/b', 'arn:aws:s3:::a/?/*'] }),
    policy({ ...statement, Condition: { Bool: { 'aws:SecureTransport': 'true' } } }),
    policy({ ...statement, Sid: 'Named' }, { Effect: 'Deny', NotAction: 's3:*', Resource: '*' }),
  ])('accepts what one statement of the connection’s policy covers: %j', (wanted) => {
    expect(narrowedTo(wanted)).toEqual(wanted)
  })

  it.each([
    policy({ ...statement, Action: 's3:*' }),
    policy({ ...statement, Action: 's3:?et*' }),
    policy({ ...statement, Action: ['s3:GetObject', 'sts:AssumeRole'] }),
    policy({ ...statement, Resource: '*' }),
    policy({ ...statement, Resource: 'arn:aws:s3:::a*' }),
    policy({ ...statement, Resource: 'ARN:aws:s3:::a/b' }),
    policy({ Effect: 'Allow', NotAction: 's3:Put*', Resource: 'arn:aws:s3:::a/b' }),
    policy({ Effect: 'Allow', Action: 's3:GetObject', NotResource: 'arn:aws:s3:::a/b' }),
    policy({ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::a/$' + '{x}' }),
    policy({ Effect: 'Allow', Action: 's3:GetObject' }),
    policy({ ...statement, Effect: 'allow' }),
  ])('rejects what it cannot prove to be less: %j', (wanted) => {
    expect(narrowedTo(wanted)).toBeUndefined()
  })

  it('keeps the conditions and the denials of the connection’s policy', () => {
    const Condition = { StringEquals: { 'aws:RequestedRegion': 'eu-central-1' } }
    const denial = { Sid: 'No', Effect: 'Deny', Action: 's3:GetObjectAcl', Resource: '*' }
    const own = policy({ ...statement, Condition }, denial)
    const one = { ...statement, Action: 's3:GetObject' }
    expect(narrowedTo(policy(one), own)).toBeUndefined()
    const { Sid: _, ...unnamed } = denial
    const kept = { ...one, Condition: { ...Condition, Bool: { 'aws:SecureTransport': 'true' } } }
    expect(narrowedTo(policy(kept), own)).toEqual(policy(kept, unnamed))
  })

  it('lets a star before the end of an ARN cover no colon', () => {
    const own = policy({ ...statement, Resource: 'arn:aws:sqs:eu*:123:q' })
    const at = (Resource: string) => narrowedTo(policy({ ...statement, Resource }), own)
    expect(at('arn:aws:sqs:eu-central-1:123:q')).toBeDefined()
    expect(at('arn:aws:sqs:eu:9:123:q')).toBeUndefined()
  })

  it('rejects a policy that is too long with the denials of the connection’s', () => {
    const denial = {
      Effect: 'Deny',
      Action: 's3:Put*',
      Resource: `arn:aws:s3:::${'x'.repeat(1800)}`,
    }
    const own = policy(statement, denial)
    const long = policy({ ...statement, Resource: `arn:aws:s3:::a/${'y'.repeat(200)}` })
    expect(narrowedTo(long, own)).toBeUndefined()
    expect(narrowedTo(policy(statement), own)).toEqual(policy(statement, denial))
  })

  // As IAM matches: `*` any characters, `?` one; a pattern covers another where no text is its alone.
  it('never allows an action that the connection’s policy does not, for 10,000 generated policies', () => {
    const pattern = fc.array(fc.constantFrom('a', 'b', ':', '*', '?'), {
      minLength: 1,
      maxLength: 5,
    })
    const texts = textsOf(['a', 'b', ':'], 5)
    fc.assert(
      fc.property(pattern, pattern, (limit, asked) => {
        const [own, wanted] = [limit.join(''), asked.join('')]
        const of = (Resource: string) => policy({ ...statement, Resource })
        if (narrowedTo(of(wanted), of(own)) === undefined) return true
        return texts.every((text) => !matches(text, wanted) || matches(text, own))
      }),
      { numRuns: 10_000 },
    )
  })
})

function textsOf(letters: readonly string[], length: number): readonly string[] {
  if (length === 0) return ['']
  const shorter = textsOf(letters, length - 1)
  return [...new Set(shorter.flatMap((text) => [text, ...letters.map((each) => text + each)]))]
}

function matches(text: string, pattern: string): boolean {
  const expression = pattern.replaceAll('*', '.*').replaceAll('?', '.')
  return new RegExp(`^${expression}$`).test(text)
}

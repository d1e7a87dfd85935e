import { SignatureV4 } from '@smithy/signature-v4'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { narrowedConfig } from '../../../shared/catalogue/mint/narrowing.ts'
import { awsDatabaseMint } from '../../../shared/catalogue/mints/aws-database.ts'
import type { JsonObject } from '../../../shared/model/json.ts'
import { narrowMembers } from '../../../shared/model/minted.ts'
import { Secret } from '../../../shared/model/secret.ts'
import { sendMint } from '../../../shared/oauth/mint/send-mint.ts'
import { replaceRuntime, systemClock } from '../../../shared/runtime/runtime.ts'
import { settings } from '../../../shared/runtime/settings.ts'
import { fakeRoles } from '../../fakes/roles.ts'
import { Sha256 } from '../../support/sha256.ts'
import { provider } from './stubs.ts'

const type = 'mooring.connections.AWSDatabase'
const connection = { ownerId: 'p1', id: 'c1' }
const roleArn = 'arn:aws:iam::123456789012:role/mooring/reports'
const host = 'db.c0abc.eu-central-1.rds.amazonaws.com'
const config: JsonObject = {
  ...{ engine: 'postgres', host, database: 'sales', user: 'reports@EXAMPLE.COM' },
  role_arn: roleArn,
}
const { send, sent } = provider(() => {
  throw new Error('A role is assumed by its own power.')
})
const now = Date.parse('2026-03-04T05:06:07.890Z')

let roles: ReturnType<typeof fakeRoles>
let restore: () => void
beforeEach(() => {
  roles = fakeRoles()
  restore = replaceRuntime({ clock: { ...systemClock, nowMs: () => now } })
  vi.stubEnv(settings.assumableRoles, `${roleArn},arn:aws-cn:iam::123456789012:role/mooring/*`)
  vi.stubEnv(settings.stage, 'test')
})
afterEach(() => {
  restore()
  vi.unstubAllEnvs()
})

async function mint(change: JsonObject = {}) {
  const response = await sendMint(
    { type, connection, config: { ...config, ...change } },
    send,
    roles.assumeRoles,
  )
  if (response.kind !== 'minted') throw new Error(response.code)
  const { members, expiresAt } = response.minted
  const values = Object.entries(members).map(([name, secret]) => [name, secret.reveal()])
  return { response, expiresAt, values: Object.fromEntries(values) as JsonObject }
}

/** A session with characters that an encoding must not leave or double. */
function answerWith(sessionToken: string, livesMs: number) {
  const secrets = {
    secretAccessKey: new Secret('LEAK-s/+='),
    sessionToken: new Secret(sessionToken),
  }
  const session = { accessKeyId: 'ASIAONE', ...secrets, expiresAt: new Date(now + livesMs) }
  roles.roleAnswers.push({ kind: 'assumed', session })
  return { accessKeyId: 'ASIAONE', secretAccessKey: 'LEAK-s/+=', sessionToken }
}

type Session = ReturnType<typeof answerWith>

/** The query that the signer of the AWS SDK makes, as its RDS signer calls it. */
async function presignedBySdk(credentials: Session, user: string, port: number) {
  const signer = new SignatureV4({
    ...{ service: 'rds-db', region: 'eu-central-1', sha256: Sha256, credentials },
  })
  const query = { Action: 'connect', DBUser: user }
  const headers = { host: `${host}:${port}` }
  const request = { method: 'GET', protocol: 'https:', hostname: host, port, path: '/' }
  const { query: signed } = await signer.presign(
    { ...request, query, headers },
    { expiresIn: 900, signingDate: new Date(now) },
  )
  return signed
}

describe('a login to a database of AWS', () => {
  it.each([
    ['reports', 5432],
    ["Re'po(r)t!*s @x", 6432],
  ])('as %s is the token that the AWS SDK signs with the same session', async (user, port) => {
    const credentials = answerWith('LEAK-t/+= &é', 900_000)
    const { values } = await mint({ user, port })
    const token = String(values.password)
    expect(token).toMatch(new RegExp(`^${host}:${port}/\\?Action=connect&DBUser=`))
    const { searchParams } = new URL(`https://${token}`)
    expect(Object.fromEntries(searchParams)).toEqual(await presignedBySdk(credentials, user, port))
    expect(token).toMatch(/&X-Amz-Signature=[0-9a-f]{64}$/)
    expect(token).not.toMatch(/[\s+'()*!]/)
  })

  it('is returned with where it logs in, by the usual port of its engine, and shown nowhere', async () => {
    const { values, response } = await mint()
    const { password: _, ...others } = values
    expect(others).toEqual({
      ...{ engine: 'postgres', host, port: 5432, database: 'sales', user: 'reports@EXAMPLE.COM' },
    })
    expect(Object.keys(values).toSorted()).toEqual([...awsDatabaseMint.returns].toSorted())
    expect(JSON.stringify(response)).not.toMatch(/LEAK|Signature/)
    for (const engine of ['mysql', 'mariadb'])
      expect((await mint({ engine })).values.port).toBe(3306)
    expect(sent).toEqual([])
  })

  it('comes from a session for 900 s that may log in as its user, and do nothing else', async () => {
    await mint()
    const Resource = 'arn:aws:rds-db:eu-central-1:123456789012:dbuser:*/reports@EXAMPLE.COM'
    expect(roles.assumed).toEqual([
      {
        ...{ roleArn, user: connection, durationSeconds: 900 },
        policy: JSON.stringify({
          Version: '2012-10-17',
          Statement: [{ Effect: 'Allow', Action: 'rds-db:connect', Resource }],
        }),
      },
    ])
  })

  it('is for the region that is set where its host names none, in the partition of its role', async () => {
    const role_arn = roleArn.replace('arn:aws:', 'arn:aws-cn:')
    const { values } = await mint({ host: 'db.example.com', region: 'cn-north-1', role_arn })
    expect(values.password).toContain('%2Fcn-north-1%2Frds-db%2F')
    expect(roles.assumed[0]?.policy).toContain('"arn:aws-cn:rds-db:cn-north-1:123456789012:dbuser:')
  })

  it('expires with its 15 minutes, counted from the second of its signature', async () => {
    answerWith('t', 3600_000)
    expect((await mint()).expiresAt.toISOString()).toBe('2026-03-04T05:21:07.000Z')
  })

  it('expires with its session where that ends earlier', async () => {
    answerWith('t', 899_000)
    expect((await mint()).expiresAt.toISOString()).toBe('2026-03-04T05:21:06.890Z')
  })

  it.each(['denied', 'transient'] as const)('is not signed where its role is %s', async (kind) => {
    roles.roleAnswers.push({ kind, code: 'some_code' })
    await expect(mint()).rejects.toThrow('some_code')
  })

  it('cannot be narrowed: RDS sets its life, and its rights are one user’s', () => {
    for (const name of narrowMembers)
      expect(narrowedConfig(awsDatabaseMint.narrows, config, { [name]: 900 })).toEqual({
        issues: { [`narrow.${name}`]: expect.stringContaining('is not supported') },
      })
  })
})

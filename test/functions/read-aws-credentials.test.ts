import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { KMSClient } from '@aws-sdk/client-kms'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import type { Connection } from '../../shared/model/connection.ts'
import { Secret } from '../../shared/model/secret.ts'
import { awsKeyConnection, keptConnection } from '../support/builders.ts'
import { containerVariables } from '../support/container-credentials.ts'
import { type Stage, stage } from '../support/stage.ts'

let on: Stage
let connection: Connection
beforeEach(async () => {
  on = await stage()
  connection = await awsKeyConnection(on.world, on.project)
})

const fetched = (authorization: string | undefined, id = connection.id) =>
  on.ask('read-aws-credentials', {
    as: on.keys.runtime,
    params: { connection_id: id },
    headers: { ...(authorization === undefined ? {} : { authorization }) },
  })
const reads = (id = connection.id) =>
  on.world.events(id).filter(({ type }) => type === 'connection.credentials_read')

describe('the container credentials endpoint', () => {
  it.each(['', 'Bearer ', 'bearer  '])(
    'takes an access key after %j, and answers in the format of AWS',
    async (scheme) => {
      const { status, body } = await fetched(`${scheme}${on.keys.runtime}`)
      expect([status, body]).toEqual([
        200,
        {
          AccessKeyId: 'AKIAKEPT',
          SecretAccessKey: 'LEAK-aws-secret',
          Token: '',
          Expiration: expect.stringMatching(/^\d{4}-.*Z$/),
        },
      ])
    },
  )

  it('has the session token of a temporary access key', async () => {
    const secrets = { secret_access_key: new Secret('s'), session_token: new Secret('LEAK-token') }
    const { id } = await awsKeyConnection(on.world, on.project, secrets)
    expect((await fetched(on.keys.runtime, id)).body).toMatchObject({ Token: 'LEAK-token' })
  })

  it('lets an SDK read an access key again within an hour', async () => {
    const { body } = await fetched(on.keys.runtime)
    const { Expiration } = body as unknown as { Expiration: string }
    const ahead = Date.parse(Expiration) - Date.now()
    expect([ahead > 3_500_000, ahead <= 3_600_000]).toEqual([true, true])
  })

  it('records each read in the audit log before it answers', async () => {
    await fetched(on.keys.runtime)
    expect(reads()).toHaveLength(1)
    on.world.fail('recordReads.record')
    const { status, body, text } = await fetched(on.keys.runtime)
    expect([status, Object.keys(body), text.includes('LEAK')]).toEqual([
      503,
      ['code', 'message'],
      false,
    ])
  })
})

describe('a request that gets none', () => {
  it.each([
    ['Basic YTpi', 401, 'unauthorized'],
    ['mrg_none', 401, 'unauthorized'],
    ['', 401, 'unauthorized'],
  ])('answers Authorization %j as AWS does: code and message', async (sent, status, code) => {
    const { status: found, body } = await fetched(sent)
    expect([found, body]).toEqual([status, { code, message: expect.any(String) }])
    expect(reads()).toEqual([])
  })

  it('needs the scope credentials:read', async () => {
    expect((await fetched(on.keys.viewer)).status).toBe(403)
  })

  it('is of a connection without an AWS access key, and reads no secret', async () => {
    const { id } = await keptConnection(on.world, { ownerId: on.project })
    const { status, body } = await fetched(on.keys.runtime, id)
    expect([status, body]).toMatchObject([400, { code: 'not_an_aws_type' }])
    expect(on.world.calls).not.toContain('readSecrets.read')
    expect(reads(id)).toEqual([])
  })

  it('takes a key without a scheme on no other operation', async () => {
    const params = { connection_id: connection.id }
    const headers = { authorization: on.keys.runtime }
    expect((await on.ask('read-credentials', { params, headers })).status).toBe(401)
  })
})

const variables = (key: string) => containerVariables(connection.id, key, fetched)

describe('the AWS SDK for JavaScript, unmodified', () => {
  async function chain(key: string): Promise<KMSClient> {
    onTestFinished(() => void vi.unstubAllEnvs())
    for (const [name, value] of Object.entries(await variables(key))) vi.stubEnv(name, value)
    return new KMSClient({ region: 'eu-central-1' })
  }

  it('gets its credentials by the two variables', async () => {
    const client = await chain(on.keys.runtime)
    expect(await client.config.credentials()).toMatchObject({
      accessKeyId: 'AKIAKEPT',
      secretAccessKey: 'LEAK-aws-secret',
      expiration: expect.any(Date),
    })
    expect(reads()).toHaveLength(1)
  })

  it('signs without a session token where the access key has none', async () => {
    const client = await chain(on.keys.runtime)
    let sent: Record<string, string> = {}
    client.middlewareStack.add(
      (_next) => async (args) => {
        sent = (args.request as { headers: Record<string, string> }).headers
        throw new Error('is not sent')
      },
      { step: 'finalizeRequest', priority: 'low' },
    )
    const { ListKeysCommand } = await import('@aws-sdk/client-kms')
    await expect(client.send(new ListKeysCommand({}))).rejects.toThrow('is not sent')
    expect(sent.authorization).toContain('Credential=AKIAKEPT/')
    expect(sent).not.toHaveProperty('x-amz-security-token')
  })

  it('gets none with a key that lacks the scope', async () => {
    const client = await chain(on.keys.viewer)
    await expect(client.config.credentials()).rejects.toThrow('Could not load')
    expect(reads()).toEqual([])
  })
})

// The directory of their programs: see .ci/against-moto.
const programs = process.env.MOORING_TEST_AWS_CLIENTS

describe.skipIf(!programs)('the clients in Python, unmodified', { timeout: 60_000 }, () => {
  const run = async (program: string, ...given: string[]) => {
    const env = { ...process.env, ...(await variables(on.keys.runtime)) }
    const { stdout } = await promisify(execFile)(join(programs ?? '', program), given, { env })
    return stdout
  }
  const boto = `
import boto3, json
found = boto3.Session().get_credentials().get_frozen_credentials()
print(json.dumps([found.access_key, found.secret_key, found.token]))`

  it('are boto3, which gets its credentials by the two variables', async () => {
    expect(JSON.parse(await run('python', '-c', boto))).toEqual(['AKIAKEPT', 'LEAK-aws-secret', ''])
  })

  it('are boto3, which signs without a session token where the access key has none', async () => {
    const signing = `
import boto3, json
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
request = AWSRequest('GET', 'https://kms.eu-central-1.amazonaws.com/')
SigV4Auth(boto3.Session().get_credentials(), 'kms', 'eu-central-1').add_auth(request)
print(json.dumps(sorted(name.lower() for name in request.headers.keys())))`
    const headers = JSON.parse(await run('python', '-c', signing)) as string[]
    expect(headers).toContain('authorization')
    expect(headers).not.toContain('x-amz-security-token')
  })

  it('are the AWS CLI, which signs with what it gets by the two variables', async () => {
    const region = ['--region', 'eu-central-1']
    const signed = new URL((await run('aws', 's3', 'presign', 's3://bucket/key', ...region)).trim())
    expect(signed.searchParams.get('X-Amz-Credential')).toMatch(/^AKIAKEPT\//)
    expect(signed.searchParams.has('X-Amz-Signature')).toBe(true)
    expect(reads()).toHaveLength(1)
  })
})

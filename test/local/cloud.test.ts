import { readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { awsCall } from '../../local/aws/call.ts'
import type { FunctionSpec } from '../../local/cloudformation/functions.ts'
import type { SourceName } from './fixtures/functions.ts'
import { startFixture, temporaryDirectory } from './fixtures/local-cloud.ts'

let directory: string
let fixture: Awaited<ReturnType<typeof startFixture>>

beforeAll(async () => {
  directory = await temporaryDirectory()
  fixture = await startFixture(directory)
})
afterAll(() => fixture.remove())
beforeEach(() => rm(fixture.kept, { force: true }))

const spec = (name: SourceName) => fixture.cloud.functions.find(`app-${name}`) as FunctionSpec
const call = (name: SourceName, event: unknown = {}) =>
  fixture.cloud.functions.invoke(spec(name), event)

describe('resources', () => {
  it('resources have the properties of the template', async () => {
    const { dynamodb, kms } = fixture.services
    const { TABLE, KEY } = spec('echo').environment
    const described = await awsCall<{ Table: object }>(
      dynamodb,
      'DynamoDB_20120810.DescribeTable',
      {
        TableName: TABLE,
      },
    )
    expect(described.Table).toMatchObject({
      TableStatus: 'ACTIVE',
      GlobalSecondaryIndexes: [{ IndexName: 'due' }],
      StreamSpecification: { StreamEnabled: true },
    })
    const key = await awsCall<object>(kms, 'TrentService.DescribeKey', { KeyId: KEY })
    expect(key).toMatchObject({ KeyMetadata: { Arn: KEY, KeySpec: 'SYMMETRIC_DEFAULT' } })
    const { secretsmanager } = fixture.services
    const value = await awsCall<{ SecretString: string }>(
      secretsmanager,
      'secretsmanager.GetSecretValue',
      { SecretId: spec('echo').environment.SECRET },
    )
    expect(value.SecretString).toMatch(/^\w{20}$/)
  })
})

describe('a function', () => {
  it('a function runs in a thread of its own with Lambda’s environment and context', async () => {
    const outcome = await call('context')
    const context = JSON.parse(outcome.kind === 'result' ? outcome.json : '{}')
    expect(context).toMatchObject({
      functionName: 'app-context',
      memoryLimitInMB: '128',
      environment: {
        AWS_REGION: 'us-east-1',
        AWS_LAMBDA_FUNCTION_NAME: 'app-context',
        AWS_ENDPOINT_URL_DYNAMODB: fixture.services.dynamodb,
        AWS_ENDPOINT_URL_LAMBDA: fixture.cloud.endpoints.lambda,
        MOORING_OUTBOUND_ALLOW: 'loopback',
        TABLE: expect.stringMatching(/^app-data-Table-/),
      },
    })
    expect(context.remaining).toBeGreaterThan(9000)
    expect(context.environment).not.toHaveProperty('HOME')
  })

  it('a function runs several requests concurrently', async () => {
    // Each waits for the other three: one at a time, none would ever end.
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => call('meet', { calls: 4 })))
    for (const outcome of outcomes) expect(outcome).toMatchObject({ json: '"met"' })
  })

  it('a function that fails answers with its error', async () => {
    expect(await call('fail')).toMatchObject({
      kind: 'error',
      error: { errorType: 'RangeError', errorMessage: 'no such thing' },
    })
  })

  it('a function that exceeds its timeout is stopped, and the next call starts a new one', async () => {
    // Loaded by then: a first call has as long as Lambda gives a function to load.
    await call('slow', { ms: 1 })
    expect(await call('slow', { ms: 60_000 })).toMatchObject({
      kind: 'timeout',
      error: { errorMessage: expect.stringContaining('Task timed out after 1.00 seconds') },
    })
    expect(await call('slow', { ms: 1 })).toMatchObject({ json: '"done"' })
  })

  it('a function that crashes fails all calls that ran in it, and the next call starts a new one', async () => {
    const crashes = [call('crash', { die: true }), call('crash', { die: true })]
    for (const outcome of await Promise.all(crashes)) {
      expect(outcome).toMatchObject({ kind: 'error', error: { errorType: 'Runtime.ExitError' } })
    }
    expect(await call('crash')).toMatchObject({ json: '"alive"' })
  })

  it('a function logs to a file that only its owner reads, and its errors to the terminal', async () => {
    const terminal = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    await call('shout')
    await vi.waitFor(() => expect(terminal).toHaveBeenCalledWith('shout: loud\n'))
    terminal.mockRestore()
    const path = join(fixture.dataDir, 'logs/shout.log')
    expect(await readFile(path, 'utf8')).toContain('"quiet"')
    expect((await stat(path)).mode & 0o777).toBe(0o600)
  })
})

describe('Invoke', () => {
  const signed = { authorization: 'AWS4-HMAC-SHA256 Credential=x' }
  const invoke = (name: string, body: string, headers: Record<string, string> = signed) =>
    fetch(
      `${fixture.cloud.endpoints.lambda}/2015-03-31/functions/${encodeURIComponent(name)}/invocations`,
      { method: 'POST', headers, body },
    )

  it('Invoke answers with what the function returns, by name and by ARN', async () => {
    for (const name of ['app-echo', spec('echo').arn, `${spec('echo').arn}:$LATEST`]) {
      const answer = await invoke(name, '{"a":1}')
      expect([answer.status, await answer.json()]).toEqual([200, { a: 1 }])
      expect(answer.headers.get('x-amz-function-error')).toBeNull()
    }
  })

  it('Invoke reports a failure of the function in a header', async () => {
    const answer = await invoke('app-fail', '')
    expect(answer.headers.get('x-amz-function-error')).toBe('Unhandled')
    expect(await answer.json()).toMatchObject({ errorType: 'RangeError' })
  })

  it('Invoke takes an event without waiting, and retries it where the function fails', async () => {
    await writeFile(`${fixture.kept}.fail`, '')
    const answer = await invoke('app-keep', '7', { ...signed, 'x-amz-invocation-type': 'Event' })
    expect(answer.status).toBe(202)
    await rm(`${fixture.kept}.fail`)
    await vi.waitFor(async () => expect(await fixture.received()).toEqual([7]), 5000)
  })

  it.each([
    ['an unknown function', 'app-nothing', '{}', signed, 404],
    ['a body that is no JSON', 'app-echo', '{', signed, 400],
    ['a request that a web page could send', 'app-echo', '{}', {}, 403],
    ['a dry run', 'app-echo', '{}', { ...signed, 'x-amz-invocation-type': 'DryRun' }, 204],
  ])('answers %s', async (_what, name, body, headers, status) => {
    expect((await invoke(name, body, headers as Record<string, string>)).status).toBe(status)
  })
})

describe('PutEvents', () => {
  const put = (...Entries: object[]) =>
    awsCall<object>(fixture.cloud.endpoints.events, 'AWSEvents.PutEvents', { Entries })
  const entry = {
    Source: 'app',
    DetailType: 'Made',
    EventBusName: 'app-bus',
    Detail: '{"kind":"big"}',
  }

  it('PutEvents delivers what matches a rule of the bus, and nothing else', async () => {
    const others = [{ Detail: '{"kind":"small"}' }, { EventBusName: 'default' }]
    await put(...others.map((other) => ({ ...entry, ...other })), entry)
    await vi.waitFor(async () => expect(await fixture.received()).toEqual([{ kind: 'big' }]), 5000)
  })

  it('PutEvents rejects an invalid entry and takes the others', async () => {
    const wrong = [{ Detail: 'x' }, { Source: 'aws.ec2' }, { DetailType: undefined }]
    expect(await put(...wrong.map((other) => ({ ...entry, ...other })), entry)).toMatchObject({
      FailedEntryCount: 3,
      Entries: [
        { ErrorCode: 'MalformedDetail' },
        { ErrorCode: 'NotAuthorizedForSourceException' },
        { ErrorCode: 'InvalidArgument' },
        { EventId: expect.any(String) },
      ],
    })
  })
})

import { beforeEach, describe, expect, it, vi } from 'vitest'
import { MooringClient, MooringError, type MooringOptions } from '../../clients/typescript/index.ts'
import { awsError, type FakeLambda, fakeLambda } from './fake-lambda.ts'

const functionArn = 'arn:aws:lambda:us-east-1:1:function:mooring-dev-lookup-credentials:me_every'
const [a, b] = ['00000000-0000-4000-8000-00000000000a', '00000000-0000-4000-8000-00000000000b']

let fake: FakeLambda
let now: number
beforeEach(() => {
  fake = fakeLambda()
  now = Date.parse('2027-01-01T00:00:00Z')
})
const client = (options: MooringOptions = {}) =>
  new MooringClient({ functionArn, lambda: fake.lambda, now: () => now, ...options })
const failure = (call: Promise<unknown>): Promise<MooringError> =>
  call.then(
    () => expect.fail('did not fail'),
    (error: MooringError) => error,
  )
const throws = (name: string) => () => {
  throw awsError(name)
}
const event = (type: string, connection_id: string, version?: number) => ({
  source: 'mooring',
  'detail-type': 'whatever',
  detail: { type, connection_id, version },
})

describe('a lookup that fails', () => {
  it('says that nothing is configured', async () => {
    const lost = new MooringClient({ lambda: fake.lambda })
    expect(await failure(lost.lookup(a))).toMatchObject({ code: 'not_configured' })
    expect(fake.asked).toEqual([])
  })

  it.each([
    ['AccessDeniedException', 'lookup_denied', false],
    ['ResourceNotFoundException', 'lookup_function_missing', false],
    ['TooManyRequestsException', 'lookup_unavailable', true],
    ['TimeoutError', 'lookup_unavailable', true],
  ])('tells %s as %s', async (name, code, retryable) => {
    fake.answers(throws(name))
    const error = await failure(client().lookup(a))
    expect(error).toBeInstanceOf(MooringError)
    expect(error).toMatchObject({ code, retryable, cause: { name } })
  })

  it('throws the problem of the whole request with its code, its details and its request id', async () => {
    const details = { connection_ids: 'must be at most 25 long' }
    const told = { code: 'invalid_request', message: 'no', details, request_id: 'r-1' }
    fake.answers(() => ({ error: told }))
    expect(await failure(client().lookup(a))).toMatchObject({
      ...{ code: 'invalid_request', message: 'no', details, requestId: 'r-1', retryable: false },
    })
  })

  it('reports the problem of one connection and none of the others', async () => {
    const error = { code: 'provider_unavailable', message: 'not now', retry_after_seconds: 7 }
    fake.answers(() => ({
      data: [
        { id: a, type: 't', api_key: 'k' },
        { id: b, error },
      ],
      versions: { [a]: 1 },
      request_id: 'r-2',
    }))
    const [one, two] = await client().lookupMany([a, b])
    expect(one).toMatchObject({ api_key: 'k' })
    expect(two).toBeInstanceOf(MooringError)
    expect(two).toMatchObject({
      ...{ code: 'provider_unavailable', connectionId: b, retryAfterSeconds: 7 },
      ...{ requestId: 'r-2', retryable: true },
    })
  })

  // Guarantee: what goes wrong with an answer does not carry the answer into a log.
  it.each(['{"data":[{"api_key":"LEAK"', '{"LEAK":1}', 'null', '"LEAK"'])(
    'never repeats an answer that it cannot read: %s',
    async (text) => {
      fake.answers(() => text)
      const error = await failure(client().lookup(a))
      expect(error.code).toBe('lookup_failed')
      expect(`${error.message} ${error.cause} ${error.stack}`).not.toContain('LEAK')
    },
  )

  it('is not remembered', async () => {
    fake.answers(throws('TimeoutError'))
    const mooring = client()
    await failure(mooring.lookup(a))
    expect(await mooring.lookup(a)).toMatchObject({ api_key: 'sk-1' })
  })

  it('takes a connection whose field is called error for what it is', async () => {
    fake.fields = { type: 't', error: { code: 'x', message: 'y' } }
    expect(await client().lookup(a)).toMatchObject({ error: { code: 'x' } })
  })
})

describe('what is remembered', () => {
  it('is not asked for again within its time, and is after it', async () => {
    const mooring = client({ cacheSeconds: 30 })
    await mooring.lookup(a)
    now += 29_999
    await mooring.lookup(a)
    expect(fake.asked).toHaveLength(1)
    now += 1
    await mooring.lookup(a)
    expect(fake.asked).toHaveLength(2)
  })

  it('is nothing where the time is 0', async () => {
    const mooring = client({ cacheSeconds: 0 })
    await mooring.lookup(a)
    await mooring.lookup(a)
    expect(fake.asked).toHaveLength(2)
  })

  it('ends a margin before its access token does', async () => {
    const expires_at = new Date(now + 100_000).toISOString()
    fake.fields = { type: 't', access_token: 'x', access_token_version: 1, expires_at }
    const mooring = client({ cacheSeconds: 3600, marginSeconds: 60 })
    await mooring.lookup(a)
    now += 39_999
    await mooring.lookup(a)
    expect(fake.asked).toHaveLength(1)
    now += 1
    await mooring.lookup(a)
    expect(fake.asked).toHaveLength(2)
  })

  it('is dropped for an event with a later version, and not for one with a known version', async () => {
    const mooring = client()
    fake.version = 3
    await mooring.lookup(a)
    expect(mooring.invalidate(event('connection.updated', a, 3))).toBe(true)
    await mooring.lookup(a)
    expect(fake.asked).toHaveLength(1)
    mooring.invalidate(event('connection.updated', a, 4))
    await mooring.lookup(a)
    expect(fake.asked).toHaveLength(2)
  })

  it.each(['connection.deleted', 'connection.expired', 'connection.refreshed'])(
    'is dropped at %s, which increments no version',
    async (type) => {
      const mooring = client()
      await mooring.lookup(a)
      mooring.invalidate(event(type, a, 1))
      await mooring.lookup(a)
      expect(fake.asked).toHaveLength(2)
    },
  )

  it('stays where an event is about something else', async () => {
    const mooring = client()
    await mooring.lookup(a)
    for (const other of [
      event('connection.deleted', b),
      event('reference.added', a, 1),
      { source: 'mooring', detail: { type: 'project.updated', subject: a } },
    ]) {
      expect(mooring.invalidate(other)).toBe(true)
    }
    for (const stranger of [
      { source: 'aws.s3', detail: {} },
      undefined,
      'x',
      { source: 'mooring' },
    ])
      expect(mooring.invalidate(stranger)).toBe(false)
    await mooring.lookup(a)
    expect(fake.asked).toHaveLength(1)
  })

  it('is dropped on request, one or all', async () => {
    const mooring = client()
    await mooring.lookupMany([a, b])
    mooring.forget(a)
    await mooring.lookupMany([a, b])
    expect(fake.asked.map(({ connection_ids }) => connection_ids)).toEqual([[a, b], [a]])
    mooring.forget()
    await mooring.lookupMany([a, b])
    expect(fake.asked).toHaveLength(3)
  })

  // Guarantee: an answer that was under way when the change was told of is not kept beyond it.
  it('is not an answer that was under way when its connection changed', async () => {
    let open = () => {}
    fake.gate = new Promise<void>((resolve) => {
      open = resolve
    })
    const mooring = client()
    const early = mooring.lookup(a)
    await vi.waitFor(() => expect(fake.asked).toHaveLength(1))
    mooring.invalidate(event('connection.updated', a, 2))
    fake.version = 2
    fake.fields = { type: 't', api_key: 'sk-2' }
    const late = mooring.lookup(a)
    open()
    expect([(await early).api_key, (await late).api_key]).toEqual(['sk-1', 'sk-2'])
    expect(await mooring.lookup(a)).toMatchObject({ api_key: 'sk-2' })
    expect(fake.asked).toHaveLength(2)
  })

  it('is bounded', async () => {
    const mooring = client()
    const ids = Array.from({ length: 1001 }, (_, at) => `id-${at}`)
    await mooring.lookupMany(ids)
    const before = fake.asked.length
    await mooring.lookup('id-1000')
    expect(fake.asked).toHaveLength(before)
    await mooring.lookup('id-0')
    expect(fake.asked).toHaveLength(before + 1)
  })
})

describe('many concurrently', () => {
  it('wait for one answer', async () => {
    const mooring = client()
    const all = await Promise.all(Array.from({ length: 100 }, () => mooring.lookup(a)))
    expect(new Set(all).size).toBe(1)
    expect(fake.asked).toHaveLength(1)
  })

  it('all receive a failure, and no caller after them', async () => {
    fake.answers(throws('TimeoutError'))
    const mooring = client()
    const calls = [mooring.lookup(a), mooring.lookup(a)]
    for (const call of calls) expect((await failure(call)).code).toBe('lookup_unavailable')
    expect(fake.asked).toHaveLength(1)
  })

  it('are requested 25 at a time, each once, and returned in the order of the request', async () => {
    const ids = Array.from({ length: 30 }, (_, at) => `id-${at}`)
    const told = await client().lookupMany([...ids, 'ID-3'])
    expect(told.map((one) => (one as { id: string }).id)).toEqual([...ids, 'id-3'])
    expect(fake.asked.map(({ connection_ids }) => connection_ids.length)).toEqual([25, 5])
  })
})

describe('a token that was rejected', () => {
  it('is reported once for all that had it, and the next one is cached', async () => {
    fake.fields = { type: 't', access_token: 'old', access_token_version: 4 }
    const mooring = client()
    await mooring.lookup(a)
    fake.fields = { type: 't', access_token: 'new', access_token_version: 5 }
    const hint = { rejectedAccessTokenVersion: 4 }
    const again = await Promise.all([mooring.lookup(a, hint), mooring.lookup(a, hint)])
    expect(again).toMatchObject([{ access_token: 'new' }, { access_token: 'new' }])
    expect(fake.asked.slice(1)).toMatchObject([{ rejected_access_token_versions: { [a]: 4 } }])
    expect(await mooring.lookup(a, hint)).toMatchObject({ access_token: 'new' })
    expect(await mooring.lookup(a)).toMatchObject({ access_token: 'new' })
    expect(fake.asked).toHaveLength(2)
  })
})

describe('the caller', () => {
  it('is named to the audit log, if it has a name', async () => {
    await client({ caller: 'checkout' }).lookup(a)
    await client().lookup(a)
    expect(fake.asked).toEqual([
      { connection_ids: [a], caller: 'checkout' },
      { connection_ids: [a] },
    ])
  })
})

import { inspect } from 'node:util'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import {
  MooringClient,
  type MooringError,
  type MooringOptions,
} from '../../clients/typescript/index.ts'
import { json, problem, type StubApi, stubApi } from './stub-api.ts'

const id = '00000000-0000-4000-8000-00000000000a'
const other = '00000000-0000-4000-8000-00000000000b'
const url = 'https://mooring.example.com'
const openai = { id, type: 'dynamiq.connections.OpenAI', api_key: 'sk-1', url: 'https://x' }
let api: StubApi
let now: number

beforeEach(() => {
  api = stubApi()
  now = Date.parse('2027-01-01T00:00:00Z')
})

const client = (options: MooringOptions = {}) =>
  new MooringClient({
    ...{ url, accessKey: 'KEY', fetch: api.fetch },
    clock: {
      now: () => now,
      random: () => 0.5,
      async sleep(ms) {
        api.waits.push(ms)
        now += ms
      },
    },
    ...options,
  })
const failure = (call: Promise<unknown>): Promise<MooringError> =>
  call.then(
    () => expect.fail('did not fail'),
    (error: MooringError) => error,
  )

describe('a client without a deployment', () => {
  it.each([
    [{ url: 'http://mooring.example.com' }, 'MOORING_ALLOW_HTTP'],
    [{ url: 'ftp://mooring.example.com' }, 'https://'],
    [{ url: 'mooring.example.com' }, 'https://'],
    [{ url: '', accessKey: '' }, 'MOORING_URL'],
    [{ accessKey: '' }, 'MOORING_ACCESS_KEY'],
  ])('sends no access key by %j', async (options, correction) => {
    const error = await failure(client(options).credentials(id))
    expect(error).toMatchObject({ code: 'not_configured' })
    expect(error.message).toContain(correction)
    expect(api.sent).toEqual([])
  })

  it.each(['http://127.0.0.1:8787', 'http://localhost:1', 'http://[::1]:1', 'http://a.localhost'])(
    'takes plain http of this machine: %s',
    async (local) => {
      api.answers(() => json({ data: openai }))
      expect(await client({ url: local }).credentials(id)).toMatchObject({ api_key: 'sk-1' })
    },
  )

  it('takes plain http of another machine where that is allowed', async () => {
    api.answers(() => json({ data: openai }))
    await client({ url: 'http://mooring:8787', allowHttp: true }).credentials(id)
    expect(api.sent).toHaveLength(1)
  })
})

describe('a request that fails', () => {
  it('has the code, status, request id and details of the problem', async () => {
    api.answers(() => problem(404, 'connection_not_found', { details: { a: 'b' } }))
    expect(await failure(client().credentials(id))).toMatchObject({
      ...{ code: 'connection_not_found', status: 404, requestId: 'r-1', details: { a: 'b' } },
      ...{ connectionId: id, retryable: false, authorizeUrl: undefined },
    })
  })

  it('names the page at which a person authorizes the connection', async () => {
    api.answers(() => problem(409, 'reauthorization_required'))
    const error = await failure(client().credentials(id))
    expect(error.authorizeUrl).toBe(`${url}/connections/${id}`)
  })

  it('is repeated after 503 and 429 with jitter, no sooner than Retry-After', async () => {
    api.answers(
      () => problem(503, 'dependency_unavailable', { headers: { 'retry-after': '2' } }),
      () => problem(429, 'too_many_requests'),
      () => json({ data: openai }),
    )
    expect(await client().credentials(id)).toMatchObject({ api_key: 'sk-1' })
    expect(api.waits).toEqual([2100, 200])
  })

  it('is not repeated where Retry-After is longer than half a minute', async () => {
    api.answers(() => problem(429, 'slow_down', { headers: { 'retry-after': '31' } }))
    const error = await failure(client().credentials(id))
    expect(error).toMatchObject({ retryAfterSeconds: 31, retryable: true })
    expect(api.sent).toHaveLength(1)
  })

  it('is repeated as often as the options allow', async () => {
    api.answers(() => problem(503, 'dependency_unavailable'))
    expect((await failure(client({ maxRetries: 2 }).credentials(id))).status).toBe(503)
    expect(api.sent).toHaveLength(3)
  })

  it('is not repeated after a lost connection where it could change something twice', async () => {
    api.answers(() => Promise.reject(new TypeError('fetch failed')))
    const change = { type: 't', config: {} }
    expect((await failure(client().connections.update(id, change))).code).toBe('unavailable')
    expect(api.sent).toHaveLength(1)
    await failure(client().connections.get(id))
    expect(api.sent).toHaveLength(5)
  })

  it('creates once: each attempt has the same idempotency key', async () => {
    api.answers(
      () => Promise.reject(new TypeError('fetch failed')),
      () => json({ data: { id } }, 201),
    )
    await client().connections.create({ name: 'n', type: 't', config: {}, project_id: other })
    const keys = api.sent.map(({ headers }) => headers.get('idempotency-key'))
    expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/)
    expect(keys[1]).toBe(keys[0])
  })

  it.each(['<html>LEAK</html>', '{"data":{"api_key":"LEAK"'])(
    'never repeats an answer that it cannot read: %s',
    async (text) => {
      api.answers(() => new Response(text))
      const error = await failure(client().credentials(id))
      expect(error.code).toBe('unreadable_response')
      expect(inspect(error)).not.toContain('LEAK')
    },
  )

  it('follows no redirect, which could carry the access key to another host', async () => {
    api.answers(() => new Response(null, { status: 302, headers: { location: 'https://evil' } }))
    expect(await failure(client().credentials(id))).toMatchObject({ status: 302 })
    expect(api.sent).toMatchObject([{ redirect: 'manual' }])
  })

  it('prints no access key, in no error and in no printed client', async () => {
    api.answers(() => Promise.reject(new TypeError('fetch failed')))
    const mooring = client({ accessKey: 'LEAK', maxRetries: 0 })
    const error = await failure(mooring.credentials(id))
    const printed = [inspect(error, { depth: 9 }), inspect(mooring, { depth: 9, showHidden: true })]
    expect(printed.join()).not.toContain('LEAK')
  })

  it('ends after the timeout of one attempt', async () => {
    const hang: typeof fetch = (_, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason))
      })
    const error = await failure(
      client({ fetch: hang, timeoutMs: 1, maxRetries: 0 }).credentials(id),
    )
    expect(error).toMatchObject({ code: 'unavailable', retryable: true })
    expect(error.message).toContain('no response in time')
  })
})

describe('a signal', () => {
  it('ends the wait of its caller, and not that of others', async () => {
    let answer = (_: Response) => {}
    api.answers(() => new Promise((resolve) => (answer = resolve)))
    const mooring = client()
    const controller = new AbortController()
    const stopped = mooring.credentials(id, { signal: controller.signal })
    const waiting = mooring.credentials(id)
    await vi.waitFor(() => expect(api.sent).toHaveLength(1))
    controller.abort(new Error('enough'))
    await expect(stopped).rejects.toThrow('enough')
    answer(json({ data: openai }))
    expect(await waiting).toMatchObject({ api_key: 'sk-1' })
  })

  it('that is aborted already sends nothing', async () => {
    const signal = AbortSignal.abort(new Error('enough'))
    await expect(client().credentials(id, { signal })).rejects.toThrow('enough')
    await expect(client().connections.get(id, { signal })).rejects.toThrow('enough')
    expect(api.sent.filter(({ path }) => path.includes('credentials'))).toEqual([])
  })
})

describe('lookups over HTTP', () => {
  it('send the access key, and cache the credentials', async () => {
    api.answers(() => json({ data: openai }))
    const mooring = client()
    await Promise.all([mooring.credentials(id), mooring.credentials(id)])
    const { api_key } = await mooring.credentials<'dynamiq.connections.OpenAI'>(id)
    expect(api_key).toBe('sk-1')
    expect(api.sent).toHaveLength(1)
    expect(api.sent[0]).toMatchObject({ method: 'POST', path: `/v1/connections/${id}/credentials` })
    expect(api.sent[0]?.headers.get('authorization')).toBe('Bearer KEY')
  })

  it('of many have an error in the place of each that fails', async () => {
    const error = { code: 'authorization_required', message: 'no' }
    api.answers(() => json({ data: [openai, { id: other, error }] }))
    const [one, two] = await client().credentialsMany([id, other])
    expect(one).toMatchObject({ api_key: 'sk-1' })
    expect(two).toMatchObject({
      ...{ code: 'authorization_required', connectionId: other },
      authorizeUrl: `${url}/connections/${other}`,
    })
    expect(api.sent[0]).toMatchObject({ path: '/v1/credentials' })
  })

  it('of one that does not exist are an outcome of a batch, and a rejected key is not', async () => {
    api.answers(() => problem(404, 'connection_not_found'))
    expect(await client().credentialsMany([id])).toMatchObject([{ code: 'connection_not_found' }])
    api.answers(() => problem(401, 'unauthorized'))
    expect(await failure(client().credentialsMany([id]))).toMatchObject({ status: 401 })
  })

  it('report a rejected token once, and cache the next one', async () => {
    const token = { id, type: 't', access_token: 'old', access_token_version: 4 }
    api.answers(() => json({ data: token }))
    const mooring = client()
    await mooring.credentials(id)
    api.answers(() => json({ data: { ...token, access_token: 'new', access_token_version: 5 } }))
    const [one] = await Promise.all([mooring.reportRejected(id, 4), mooring.reportRejected(id, 4)])
    expect(one).toMatchObject({ access_token: 'new' })
    expect(await mooring.credentials(id)).toMatchObject({ access_token: 'new' })
    expect(api.sent.map(({ body }) => body)).toEqual([{}, { rejected_access_token_version: 4 }])
  })

  it('look again for a rejected credential that has no version', async () => {
    api.answers(() => json({ data: openai }))
    const mooring = client()
    await mooring.credentials(id)
    await mooring.reportRejected(id)
    expect(api.sent).toHaveLength(2)
  })
})

describe('a connection by its name', () => {
  const page = (...names: readonly string[]) =>
    json({
      data: names.map((name, at) => ({ id: at === 0 ? id : other, name })),
      pagination: { next_cursor: null },
    })

  it('is found in its project, and its id is kept', async () => {
    const projects = { data: [{ id: other, name: 'shop' }], pagination: { page: 1, page_count: 1 } }
    api.answers(
      () => json(projects),
      () => page('openai', 'openai-old'),
      () => json({ data: openai }),
    )
    const mooring = client({ cacheSeconds: 0 })
    await mooring.credentials({ name: 'openai', project: 'shop' })
    await mooring.credentials({ name: 'openai', project: 'shop' })
    expect(api.sent.map(({ path }) => path)).toEqual([
      '/v1/projects?page=1&page_size=500',
      `/v1/connections?page_size=100&project_id=${other}&name_prefix=openai&include_system=true`,
      `/v1/connections/${id}/credentials`,
      `/v1/connections/${id}/credentials`,
    ])
  })

  it('that does not exist is named in the error', async () => {
    api.answers(() => page('openai-old'))
    const error = await failure(client().credentials({ name: 'openai' }))
    expect(error).toMatchObject({ code: 'connection_not_found', status: 404 })
    expect(error.message).toContain('"openai"')
  })

  it('that two connections have is ambiguous', async () => {
    api.answers(() => page('openai', 'openai'))
    const error = await failure(client().credentials({ name: 'openai' }))
    expect(error).toMatchObject({ code: 'name_ambiguous', details: { ids: [id, other] } })
  })

  it('is searched again where its connection was deleted and created anew', async () => {
    api.answers(
      () => page('openai'),
      () => json({ data: openai }),
    )
    const mooring = client({ cacheSeconds: 0 })
    await mooring.credentials({ name: 'openai' })
    api.answers(
      () => problem(404, 'connection_not_found'),
      () => json({ data: [{ id: other, name: 'openai' }], pagination: { next_cursor: null } }),
      () => json({ data: { ...openai, id: other } }),
    )
    expect(await mooring.credentials({ name: 'openai' })).toMatchObject({ id: other })
  })
})

describe('connections', () => {
  it('are iterated page by page', async () => {
    api.answers(
      () => json({ data: [{ name: 'a' }], pagination: { next_cursor: 'c2' } }),
      () => json({ data: [{ name: 'b' }], pagination: { next_cursor: null } }),
    )
    const names: string[] = []
    const types = ['t', 'u']
    for await (const { name } of client().connections.list({ type: types, status: 'active' }))
      names.push(name)
    expect(names).toEqual(['a', 'b'])
    const query = 'page_size=100&type=t&type=u&status=active'
    const paths = [`/v1/connections?${query}`, `/v1/connections?${query}&cursor=c2`]
    expect(api.sent.map(({ path }) => path)).toEqual(paths)
  })

  it('are created in the project of the access key, where none is named', async () => {
    api.answers(
      () => json({ data: { project_id: other } }),
      () => json({ data: { id } }, 201),
    )
    await client().connections.create({ name: 'n', type: 't', config: {} })
    expect(api.sent[1]).toMatchObject({ body: { name: 'n', project_id: other } })
  })

  it('are changed and deleted only in the version that was read', async () => {
    api.answers(
      () => json({ data: { id } }),
      () => new Response(null, { status: 204 }),
    )
    await client().connections.update(id, { type: 't', config: {} }, { ifVersion: 3 })
    await client().connections.delete(id, { ifVersion: 4 })
    expect(api.sent.map(({ headers }) => headers.get('if-match'))).toEqual(['"3"', '"4"'])
  })

  it('cannot be reached through an id that is a path', async () => {
    api.answers(() => json({ data: { id } }))
    await client().connections.get('../projects')
    expect(api.sent[0]?.path).toBe('/v1/connections/..%2Fprojects')
  })

  it('are waited for until they are active', async () => {
    api.answers(
      () => json({ data: { id, status: 'incomplete' } }),
      () => json({ data: { id, status: 'active' } }),
    )
    expect(await client().waitUntilActive(id)).toMatchObject({ status: 'active' })
    expect(api.waits).toEqual([1000])
  })

  it('are not waited for beyond the timeout', async () => {
    api.answers(() => json({ data: { id, name: 'n', status: 'incomplete' } }))
    const error = await failure(client().waitUntilActive(id, { timeoutMs: 2000 }))
    expect(error).toMatchObject({ code: 'not_authorized_in_time', connectionId: id })
    expect(api.waits).toEqual([1000, 1000])
  })

  it('are tested and authorized', async () => {
    api.answers(
      () => json({ data: { outcome: 'ok' } }),
      () => json({ data: { url: 'https://p' } }),
    )
    expect(await client().connections.test(id)).toEqual({ outcome: 'ok' })
    expect(await client().authorize(id, { redirectUri: 'https://a' })).toEqual({ url: 'https://p' })
    expect(api.sent[1]).toMatchObject({ body: { redirect_uri: 'https://a' } })
  })
})

describe('the credential provider of the AWS SDK', () => {
  const aws = { id, type: 'dynamiq.connections.AWS', access_key_id: 'AKIA', secret_access_key: 's' }

  it('returns credentials that the SDK asks for again when the cache does', async () => {
    api.answers(() => json({ data: { ...aws, session_token: null } }))
    expect(await client().aws(id)()).toEqual({
      ...{ accessKeyId: 'AKIA', secretAccessKey: 's' },
      expiration: new Date(now + 60_000),
    })
  })

  it('returns the session token and its expiry', async () => {
    const expires_at = '2027-01-01T01:00:00Z'
    api.answers(() => json({ data: { ...aws, session_token: 't', expires_at } }))
    const credentials = await client().aws(id)()
    expect(credentials).toMatchObject({ sessionToken: 't', expiration: new Date(expires_at) })
  })

  it('rejects a connection of another type', async () => {
    api.answers(() => json({ data: openai }))
    expect(await failure(client().aws(id)())).toMatchObject({ code: 'unsupported_type' })
  })
})

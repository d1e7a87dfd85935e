import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { type AddressInfo, createServer as createTcpServer, type Server } from 'node:net'
import mysql from 'mysql2'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import type { JsonObject } from '../../shared/model/json.ts'
import { tryConnections } from '../../shared/probe/try-connections.ts'
import { replaceRuntime } from '../../shared/runtime/runtime.ts'
import { settings } from '../../shared/runtime/settings.ts'
import { fakeClock } from '../support/fake-clock.ts'

const closing: { close(): unknown }[] = []
beforeEach(() => {
  vi.stubEnv(settings.outboundAllow, 'loopback')
})
afterEach(() => {
  vi.unstubAllEnvs()
  for (const server of closing.splice(0)) server.close()
})

async function listening(server: Server): Promise<number> {
  closing.push(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}
const serve = async (answer: RequestListener) =>
  `http://127.0.0.1:${await listening(createServer(answer))}`
const tryOut = (type: string, config: JsonObject) =>
  tryConnections.test(`dynamiq.connections.${type}`, config)

/** A clock of the test's own, for servers that are silent: none is waited for. */
function movedClock() {
  const clock = fakeClock()
  onTestFinished(replaceRuntime({ clock }))
  return clock
}

/** A port at which nothing listens any more. */
async function closedPort(): Promise<number> {
  const server = createTcpServer()
  const port = await listening(server)
  server.close()
  await once(server, 'close')
  return port
}
const openai = (url: string, api_key = 'LEAK-right') => tryOut('OpenAI', { url, api_key })

/** A service that knows one key, sent as a bearer token. */
const guarded: RequestListener = ({ headers, url }, response) => {
  const right = headers.authorization === 'Bearer LEAK-right'
  response
    .writeHead(url?.endsWith('/models') ? (right ? 200 : 401) : 404)
    .end('LEAK of the service')
}

describe('a service over HTTP', () => {
  it.each([
    ['LEAK-right', 'ok'],
    ['LEAK-wrong', 'rejected'],
  ])('with the key %s is %s', async (key, outcome) => {
    const tested = await openai(await serve(guarded), key)
    expect(tested).toMatchObject({ outcome, latencyMs: expect.any(Number) })
    expect(tested.detail).not.toContain('LEAK')
  })

  it.each(['LEAK-right\n', 'LEAK\r\nx: y', 'LEAK-right“'])(
    'is not asked with a key that no header can hold: %j',
    async (key) => {
      const asked = vi.fn<RequestListener>(guarded)
      const tested = await openai(await serve(asked), key)
      expect(tested).toMatchObject({
        outcome: 'rejected',
        detail: expect.stringMatching(/line end/),
      })
      expect(tested.detail).not.toContain('LEAK')
      expect(asked).not.toHaveBeenCalled()
    },
  )

  it.each<[string, RequestListener, RegExp]>([
    ['500', (_request, response) => void response.writeHead(500).end('LEAK'), /answered 500/],
    ['429', (_request, response) => void response.writeHead(429).end(), /limits requests/],
    ['404', (_request, response) => void response.writeHead(404).end(), /Check the URL/],
    [
      'a redirect',
      (_request, response) => void response.writeHead(302, { location: 'http://10.0.0.1/' }).end(),
      /redirect, which is not followed/,
    ],
    ['nothing', (request) => void request.socket.destroy(), /ended before the answer/],
  ])('that answers %s is unreachable', async (_, listener, words) => {
    const tested = await openai(await serve(listener))
    expect(tested).toMatchObject({ outcome: 'unreachable', detail: expect.stringMatching(words) })
    expect(tested.detail).not.toContain('LEAK')
  })

  it('that is silent is unreachable, in time', async () => {
    const clock = movedClock()
    const url = await serve(() => clock.elapse(5000))
    const tested = await openai(url)
    expect(tested).toMatchObject({
      outcome: 'unreachable',
      detail: expect.stringMatching(/in 5 s/),
    })
  })

  it('that is not there is unreachable', async () => {
    const url = `http://127.0.0.1:${await closedPort()}`
    expect(await openai(url)).toMatchObject({ outcome: 'unreachable' })
  })

  it('within the network is not asked, unless the deployment opens it', async () => {
    const url = await serve(guarded)
    vi.stubEnv(settings.outboundAllow, '')
    const tested = await openai(url)
    expect(tested).toMatchObject({
      outcome: 'unreachable',
      detail: expect.stringMatching(/loopback/),
    })
  })

  it('is asked as its type declares', async () => {
    const seen: (string | undefined)[] = []
    const url = await serve(({ headers, method, url: path }, response) => {
      seen.push(`${method} ${path}`, headers['api-key'] as string, headers.authorization)
      response.end()
    })
    await tryOut('Qdrant', { url: `${url}/`, api_key: 'q' })
    await tryOut('Elasticsearch', { url, api_key_id: 'i', api_key: 'k' })
    await tryOut('Atlassian', { base_url: url, email: 'e', api_token: 't' })
    expect(seen).toEqual([
      ...['GET /collections', 'q', undefined],
      ...['GET /_security/_authenticate', undefined, 'ApiKey aTpr'],
      ...['GET /rest/api/3/myself', undefined, 'Basic ZTp0'],
    ])
  })
})

describe('an MCP server', () => {
  const mcp: RequestListener = (request, response) => {
    if (request.headers.authorization !== 'Bearer LEAK') return void response.writeHead(401).end()
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    // It never ends.
    response.write('event: endpoint\ndata: /messages\n\n')
  }

  it.each(['MCPSse', 'MCPStreamableHTTP'])('of %s is tried by its greeting', async (type) => {
    const url = await serve(mcp)
    const headers = { authorization: 'Bearer LEAK' }
    expect(await tryOut(type, { url, headers })).toMatchObject({ outcome: 'ok' })
    expect(await tryOut(type, { url })).toMatchObject({ outcome: 'rejected' })
  })
})

/** As much of PostgreSQL as signing in takes: no TLS, a password in clear, one query. */
function postgres(): Server {
  const message = (type: string, body: Buffer) => {
    const length = Buffer.alloc(4)
    length.writeInt32BE(body.length + 4)
    return Buffer.concat([Buffer.from(type), length, body])
  }
  const number = (value: number) => {
    const bytes = Buffer.alloc(4)
    bytes.writeInt32BE(value)
    return bytes
  }
  const fails = (code: string) =>
    message('E', Buffer.from(`SFATAL\0C${code}\0MLEAK of the server\0\0`))
  const ready = message('Z', Buffer.from('I'))
  return createTcpServer((socket) => {
    socket.on('error', () => undefined)
    let started = false
    socket.on('data', (data) => {
      if (!started && data.readInt32BE(4) === 80877103) return void socket.write('N')
      if (!started) {
        started = true
        if (data.includes('database\0nowhere')) return void socket.end(fails('3D000'))
        return void socket.write(message('R', number(3)))
      }
      if (data.toString('latin1', 0, 1) === 'p') {
        const right = data.includes('LEAK-right')
        if (!right) return void socket.end(fails('28P01'))
        return void socket.write(Buffer.concat([message('R', number(0)), ready]))
      }
      if (data.toString('latin1', 0, 1) === 'Q') {
        socket.write(Buffer.concat([message('C', Buffer.from('SELECT 1\0')), ready]))
      }
    })
  })
}

/** As much of MySQL as signing in takes; it answers 1 under a name of its choosing, or nothing. */
function mysqlServer(column?: string): Server {
  const server = mysql.createServer(() => undefined)
  server.on('connection', (connection) => {
    connection.on('error', () => undefined)
    connection.serverHandshake({
      ...{ protocolVersion: 10, serverVersion: '8.0', connectionId: 1, statusFlags: 2 },
      ...{ characterSet: 8, capabilityFlags: 0xffffff & ~0x800 },
      authCallback: ({ user }: { user: string }, done: (error: null, answer?: object) => void) =>
        done(null, user === 'right' ? undefined : { message: 'LEAK', code: 1045 }),
    })
    connection.on('query', () => {
      if (column === undefined) return void connection.writeOk()
      const named = { catalog: 'def', schema: '', table: '', orgTable: '', orgName: column }
      const kind = { characterSet: 33, columnLength: 1, columnType: 253, flags: 0, decimals: 0 }
      const columns = [{ ...named, name: column, ...kind }]
      connection.writeTextResult([{ [column]: '1' }], columns as never)
    })
  })
  const { _server: inner } = server as unknown as { _server: Server }
  return inner
}

/** As much of Redis as signing in takes. */
function redis(): Server {
  return createTcpServer((socket) => {
    socket.on('error', () => undefined)
    socket.on('data', (data) => {
      const text = data.toString()
      if (!text.startsWith('*')) return void socket.destroy()
      const right = !text.includes('AUTH') || text.includes('LEAK-right')
      socket.write(right ? '+OK\r\n' : '-WRONGPASS LEAK\r\n')
    })
  })
}

describe.each([
  ['PostgreSQL', postgres, { user: 'u' }, { password: 'LEAK-wrong' }],
  ['MySQL', () => mysqlServer(), { user: 'right' }, { user: 'wrong' }],
  ['RedisConnection', redis, { username: 'u', db: 1 }, { password: 'LEAK-wrong' }],
] as const)('a server of %s', (type, start, right, wrong) => {
  const config: JsonObject = { host: '127.0.0.1', database: 'd', password: 'LEAK-right', ...right }

  it('lets a user in, or refuses one', async () => {
    const port = await listening(start())
    expect(await tryOut(type, { ...config, port })).toMatchObject({ outcome: 'ok' })
    const refused = await tryOut(type, { ...config, port, ...wrong })
    expect(refused).toMatchObject({ outcome: 'rejected', detail: expect.stringMatching(/rejects/) })
    expect(refused.detail).not.toContain('LEAK')
  })

  it('that is not there is unreachable', async () => {
    const port = await closedPort()
    const tested = await tryOut(type, { ...config, port })
    expect(tested).toMatchObject({
      outcome: 'unreachable',
      detail: expect.stringMatching(/listens/),
    })
  })

  it('within the network is not asked, unless the deployment opens it', async () => {
    const port = await listening(start())
    vi.stubEnv(settings.outboundAllow, '')
    expect(await tryOut(type, { ...config, port })).toMatchObject({
      outcome: 'unreachable',
      detail: expect.stringMatching(/not a public address/),
    })
  })

  it('that says nothing is unreachable, in time', async () => {
    const clock = movedClock()
    const silent = createTcpServer((socket) => {
      socket.on('error', () => undefined)
      clock.elapse(10_000)
    })
    const tested = await tryOut(type, { ...config, port: await listening(silent) })
    expect(tested).toMatchObject({ outcome: 'unreachable' })
  })
})

// The driver would compile a parser of rows from what the server says, which anybody may run.
it('runs no code that is made of a MySQL server’s answer', async () => {
  const port = await listening(mysqlServer('"+LEAK()+"'))
  const compiled = vi.fn()
  vi.stubGlobal(
    'Function',
    new Proxy(Function, {
      apply: compiled,
      construct: (target, given) => {
        compiled()
        return Reflect.construct(target, given)
      },
    }),
  )
  const config = { host: '127.0.0.1', port, user: 'right', password: 'p', database: 'd' }
  const tested = await tryOut('MySQL', config)
  vi.unstubAllGlobals()
  expect([tested.outcome, compiled.mock.calls.length]).toEqual(['ok', 0])
})

it('tells a database that is not there from a wrong password', async () => {
  const port = await listening(postgres())
  const config = { host: '127.0.0.1', port, user: 'u', password: 'LEAK-right', database: 'nowhere' }
  expect(await tryOut('PostgreSQL', config)).toMatchObject({
    outcome: 'rejected',
    detail: 'The server has no such database.',
  })
})

it('says honestly what cannot be tried', async () => {
  expect(await tryOut('Exa', { api_key: 'LEAK' })).toMatchObject({
    outcome: 'untestable',
    detail: expect.stringMatching(/no request that is free/),
  })
})

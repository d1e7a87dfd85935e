import { once } from 'node:events'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { setImmediate as turn } from 'node:timers/promises'
import { TLSSocket } from 'node:tls'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import type { JsonObject } from '../../shared/model/json.ts'
import { connectionTests } from '../../shared/probe/try-connections.ts'
import { replaceRuntime } from '../../shared/runtime/runtime.ts'
import { settings } from '../../shared/runtime/settings.ts'
import { fakeClock } from '../support/fake-clock.ts'
import { selfSigned } from '../support/self-signed.ts'

const databaseMs = 1500
const tests = connectionTests({ httpMs: 500, databaseMs })
const sockets = new Set<Socket>()
let server: Server
const uncaught: unknown[] = []
const note = (error: unknown) => uncaught.push(error)
beforeEach(() => {
  vi.stubEnv(settings.outboundAllow, 'loopback')
  process.on('uncaughtExceptionMonitor', note)
})
afterEach(() => {
  vi.unstubAllEnvs()
  process.off('uncaughtExceptionMonitor', note)
  for (const socket of sockets) socket.destroy()
  sockets.clear()
  server.close()
  expect(uncaught).toEqual([])
})

type Serve = (socket: Socket) => void

async function serving(serve: Serve): Promise<number> {
  server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    serve(socket)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

const config = { host: '127.0.0.1', database: 'd', db: 0, user: 'u', password: 'LEAK' }

async function tried(type: string, serve: Serve, given: JsonObject = {}) {
  const port = await serving(serve)
  const tested = await tests.test(`dynamiq.connections.${type}`, { ...config, port, ...given })
  expect(tested.detail).not.toContain('LEAK')
  return tested
}

const piece = Buffer.alloc(64 * 1024, 'x')

/** Sends 400 MB, as fast as they are taken. */
function flood(socket: Socket, head: Buffer, body = piece): void {
  let left = 400 * 1024 * 1024
  const more = () => {
    while (left > 0 && socket.writable) {
      left -= body.length
      if (!socket.write(body)) return void socket.once('drain', more)
    }
  }
  socket.write(head)
  more()
}

const uint32 = (value: number) => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}
const pg = (type: string, length: number, body: Buffer | string = '') =>
  Buffer.concat([Buffer.from(type), uint32(length), Buffer.from(body)])
const mysqlPacket = (sequence: number, body: Buffer) => {
  const head = Buffer.alloc(4)
  head.writeUIntLE(body.length, 0, 3)
  head[3] = sequence
  return Buffer.concat([head, body])
}
/** Protocol::HandshakeV10, of a server with these capabilities. */
const greeting = (capabilities: number) =>
  mysqlPacket(
    0,
    Buffer.concat([
      Buffer.from('\x0a8.0.0\0\x01\0\0\0', 'latin1'),
      Buffer.from('saltsalt\0'),
      Buffer.from([capabilities & 0xff, (capabilities >> 8) & 0xff, 33, 2, 0]),
      Buffer.from([(capabilities >> 16) & 0xff, capabilities >>> 24, 21, ...Array(10).fill(0)]),
      Buffer.from('saltsaltsalt\0mysql_native_password\0'),
    ]),
  )
// PROTOCOL_41, SECURE_CONNECTION, PLUGIN_AUTH, CONNECT_WITH_DB, LOCAL_FILES.
const capabilities = 0x200 | 0x8000 | 0x80000 | 0x8 | 0x80
const mysqlOk = (sequence: number) => mysqlPacket(sequence, Buffer.from([0, 0, 0, 2, 0, 0, 0]))

const longest = 0x3fffffff
const certificate = selfSigned('db.example')
const encrypted = (socket: Socket): Socket => {
  const secure = new TLSSocket(socket, { isServer: true, ...certificate })
  secure.on('error', () => undefined)
  return secure
}

/** PostgreSQL as far as its start-up message, with TLS or without; then `next` has the connection. */
const postgres =
  (tls: boolean, next: (socket: Socket, startup: Buffer) => void): Serve =>
  (socket) => {
    socket.once('data', (data: Buffer) => {
      if (data.readInt32BE(4) !== 80877103) return next(socket, data)
      socket.write(tls ? 'S' : 'N')
      if (!tls) return
      const secure = encrypted(socket)
      secure.once('data', (startup: Buffer) => next(secure, startup))
    })
  }

/** MySQL as far as the client's answer to its greeting. */
const mysql =
  (tls: boolean, next: (socket: Socket, answer: Buffer) => void): Serve =>
  (socket) => {
    socket.write(greeting(capabilities | (tls ? 0x800 : 0)))
    socket.once('data', (data: Buffer) => {
      if (!tls) return next(socket, data)
      // Its greeting by TLS may come along with its request for TLS, of 36 bytes.
      socket.pause()
      if (data.length > 36) socket.unshift(data.subarray(36))
      const secure = encrypted(socket)
      secure.once('data', (answer: Buffer) => next(secure, answer))
    })
  }

const redis =
  (tls: boolean, next: (socket: Socket, command: Buffer) => void): Serve =>
  (socket) => {
    // A server of TLS alone hangs up on what is none.
    socket.once('readable', () => {
      const first: Buffer | null = socket.read()
      if (!first) return
      if (!tls) return next(socket, first)
      if (first[0] !== 0x16) return void socket.destroy()
      socket.unshift(first)
      const secure = encrypted(socket)
      secure.once('data', (command: Buffer) => next(secure, command))
    })
  }

const signedIn = Buffer.concat([pg('R', 8, uint32(0)), pg('Z', 5, 'I')])
const notices = Buffer.concat(Array(2000).fill(pg('N', 14, 'SWARNING\0\0')))

/** What each driver gathers or goes on reading, where nobody stops it. */
const floods: readonly (readonly [string, string, Serve])[] = [
  ['PostgreSQL', 'in place of TLS', (socket) => socket.once('data', () => flood(socket, notices))],
  ['PostgreSQL', 'in one message', postgres(false, (to) => flood(to, pg('R', longest)))],
  ['PostgreSQL', 'in notices', postgres(false, (to) => flood(to, notices, notices))],
  ['PostgreSQL', 'over TLS', postgres(true, (to) => flood(to, pg('R', longest)))],
  [
    'PostgreSQL',
    'in its answer',
    postgres(true, (to) => {
      to.write(signedIn)
      to.once('data', () => flood(to, pg('D', longest)))
    }),
  ],
  ['MySQL', 'in its greeting', (socket) => flood(socket, Buffer.from([255, 255, 255, 0]))],
  ['MySQL', 'over TLS', mysql(true, (to) => flood(to, Buffer.from([255, 255, 255, 3])))],
  [
    'MySQL',
    'in its answer',
    mysql(false, (to) => {
      to.write(mysqlOk(2))
      to.once('data', () => flood(to, Buffer.from([255, 255, 255, 1])))
    }),
  ],
  ['RedisConnection', 'at once', (socket) => flood(socket, Buffer.from('$999999999\r\n'))],
  ['RedisConnection', 'over TLS', redis(true, (to) => flood(to, Buffer.from('$999999999\r\n')))],
]

type Fell = () => void
const silentFromStart =
  (fell: Fell): Serve =>
  (socket) => {
    socket.resume()
    fell()
  }

/** Servers that fall silent at some step, and report it. */
const silent: readonly (readonly [string, string, (fell: Fell) => Serve])[] = [
  ['PostgreSQL', 'over TLS', (fell) => postgres(true, fell)],
  ['PostgreSQL', 'without TLS', (fell) => postgres(false, fell)],
  ['MySQL', 'over TLS', (fell) => mysql(true, fell)],
  ['MySQL', 'from the start', silentFromStart],
  ['RedisConnection', 'over TLS', (fell) => redis(true, fell)],
  ['RedisConnection', 'from the start', silentFromStart],
]

describe('a hostile server of', () => {
  it.each(floods)('%s that sends 400 MB %s costs less than 32 MB', async (type, _, serve) => {
    await tried(type, serve)
    const { rss } = process.memoryUsage()
    let most = rss
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage().rss)
    }, 2)
    for (let time = 0; time < 4; time++) {
      server.close()
      // One of Redis may be taken for honest by its first bytes; it is not awaited either.
      await tried(type, serve)
    }
    clearInterval(watch)
    expect((most - rss) / 1024 / 1024).toBeLessThan(32)
    for (const socket of sockets) expect(socket.bytesWritten).toBeLessThan(16 * 1024 * 1024)
  })

  it.each(silent)(
    '%s that falls silent %s is left at the deadline and not before, with no connection',
    async (type, _, serve) => {
      const clock = fakeClock()
      onTestFinished(replaceRuntime({ clock }))
      const settled = vi.fn()
      let outcome: Promise<unknown> = Promise.resolve()
      await new Promise<void>((fell) => {
        outcome = tried(type, serve(fell)).finally(settled)
      })
      clock.elapse(databaseMs - 1)
      await turn()
      expect(settled).not.toHaveBeenCalled()
      clock.elapse(1)
      expect(await outcome).toMatchObject({
        outcome: 'unreachable',
        detail: expect.stringMatching(/took too long/),
      })
      await vi.waitFor(() => {
        for (const socket of sockets) expect(socket.closed).toBe(true)
      })
    },
  )

  it('MySQL is offered no file, and gets none that it asks for', async () => {
    const clock = fakeClock()
    onTestFinished(replaceRuntime({ clock }))
    const answers: Buffer[] = []
    const tested = await tried(
      'MySQL',
      mysql(false, (to, answer) => {
        answers.push(answer)
        to.write(mysqlOk(2))
        to.on('data', (data: Buffer) => {
          answers.push(data)
          // LOCAL INFILE: "send me this file".
          if (answers.length === 2) {
            to.write(mysqlPacket(1, Buffer.from('\xfb/etc/hostname', 'latin1')))
          } else clock.elapse(databaseMs)
        })
      }),
    )
    expect(tested.outcome).toBe('unreachable')
    const [response] = answers
    expect((response?.readUInt32LE(4) ?? 0x80) & 0x80).toBe(0)
    // Its query, and at most an empty packet: there is nothing to send.
    for (const data of answers.slice(2)) expect(data.length).toBeLessThanOrEqual(4)
  })

  it('PostgreSQL gets no password of the operator’s', async () => {
    vi.stubEnv('PGPASSWORD', 'OPERATOR')
    vi.stubEnv('PGUSER', 'OPERATOR')
    let received = ''
    const serve = postgres(false, (to, startup) => {
      received += startup.toString('latin1')
      to.write(pg('R', 8, uint32(3)))
      to.on('data', (data: Buffer) => {
        received += data.toString('latin1')
        to.end(pg('E', 4 + 8, 'C28P01\0\0'))
      })
    })
    const port = await serving(serve)
    const given = { host: '127.0.0.1', port, databaseName: 'd', userName: 'own' }
    const tested = await tests.test('credible.connections.postgres', given)
    expect(tested.outcome).toBe('rejected')
    expect(received).toContain('own')
    expect(received).not.toContain('OPERATOR')
  })

  it('PostgreSQL cannot have its own words shown by a code that is a member of Object', async () => {
    const serve = postgres(false, (to) => to.end(pg('E', 4 + 14, 'Cconstructor\0\0')))
    expect(await tried('PostgreSQL', serve)).toEqual({
      ...{ outcome: 'unreachable', detail: expect.any(String), latencyMs: expect.any(Number) },
    })
  })

  // Guarantee: what a driver chokes on ends its own test, never the process.
  it.each(['PostgreSQL', 'MySQL', 'RedisConnection'])(
    '%s that sends nonsense at any moment ends nothing but its test',
    { timeout: 60_000 },
    async (type) => {
      let seed = 1
      const random = (below: number) => {
        seed = (seed * 48271) % 2147483647
        return seed % below
      }
      const nonsense = () => Buffer.from(Array.from({ length: 1 + random(60) }, () => random(256)))
      const framed = () => {
        const body = nonsense()
        if (type === 'MySQL') return mysqlPacket(random(4), body)
        return pg('RSKZTDCEN1'[random(10)] ?? 'R', body.length + 4, body)
      }
      const throws = (to: Socket) => {
        to.write(random(2) === 0 ? nonsense() : Buffer.concat([framed(), framed()]))
        to.on('data', () => void to.write(framed()))
        setTimeout(() => to.destroy(), 15)
      }
      const starts: readonly Serve[] = {
        PostgreSQL: [throws, postgres(false, throws), postgres(true, throws)],
        MySQL: [throws, mysql(false, throws), mysql(true, throws)],
      }[type] ?? [throws, redis(true, throws)]
      let turn = 0
      const port = await serving((socket) => starts[turn++ % starts.length]?.(socket))
      const all = Array.from({ length: 60 }, () =>
        tests.test(`dynamiq.connections.${type}`, { ...config, port }),
      )
      for (const { outcome } of await Promise.all(all)) {
        expect(['ok', 'rejected', 'unreachable']).toContain(outcome)
      }
    },
  )
})

/** Servers that let everybody in, over TLS. */
const letsIn: readonly (readonly [string, Serve])[] = [
  [
    'PostgreSQL',
    postgres(true, (to) => {
      to.write(signedIn)
      to.once('data', () => to.write(Buffer.concat([pg('C', 13, 'SELECT 1\0'), pg('Z', 5, 'I')])))
    }),
  ],
  [
    'MySQL',
    mysql(true, (to) => {
      to.write(mysqlOk(3))
      to.once('data', () => to.write(mysqlOk(1)))
    }),
  ],
  [
    'RedisConnection',
    redis(true, (to) => {
      to.write('+OK\r\n')
      to.on('data', () => to.write('+OK\r\n'))
    }),
  ],
]

describe('TLS over the connection', () => {
  it.each(letsIn)('is begun with a server of %s, and no connection stays', async (type, serve) => {
    expect(await tried(type, serve)).toMatchObject({ outcome: 'ok' })
    await vi.waitFor(() => {
      for (const socket of sockets) expect(socket.closed).toBe(true)
    })
  })

  const [[, letsInOverTls = () => undefined] = []] = letsIn
  const byString = async (sslmode: string, serve: Serve = letsInOverTls) => {
    const port = await serving(serve)
    const connectionString = `postgresql://u:LEAK@127.0.0.1:${port}/d?sslmode=${sslmode}`
    const tested = await tests.test('credible.connections.postgres', { connectionString })
    expect(tested.detail).not.toContain('LEAK')
    return tested
  }

  it.each([
    ['require', 'ok', /accepts the user/],
    ['prefer', 'ok', /accepts the user/],
    ['no-verify', 'ok', /accepts the user/],
    ['verify-ca', 'unreachable', /TLS certificate/],
    ['verify-full', 'unreachable', /TLS certificate/],
  ])('is as sslmode=%s asks: %s', async (sslmode, outcome, words) => {
    const tested = await byString(sslmode)
    expect(tested).toMatchObject({ outcome, detail: expect.stringMatching(words) })
  })

  it('is not begun with sslmode=disable, nor replaced where it is required', async () => {
    const first: number[] = []
    const plain: Serve = (socket) =>
      socket.once('data', (data: Buffer) => {
        first.push(data.readInt32BE(4))
        if (data.readInt32BE(4) === 80877103) return void socket.write('N')
        socket.write(signedIn)
        socket.once('data', () =>
          socket.write(Buffer.concat([pg('C', 13, 'SELECT 1\0'), pg('Z', 5, 'I')])),
        )
      })
    expect((await byString('disable', plain)).outcome).toBe('ok')
    expect(first).toEqual([196608])
    server.close()
    expect(await byString('require', plain)).toMatchObject({
      outcome: 'unreachable',
      detail: expect.stringMatching(/offers no TLS/),
    })
    expect(first).toEqual([196608, 80877103])
  })

  it('turned off is not tested at a public address', async () => {
    server = createServer()
    const connectionString = 'postgresql://u:LEAK@93.184.215.14/d?sslmode=disable'
    expect(await tests.test('credible.connections.postgres', { connectionString })).toMatchObject({
      outcome: 'untestable',
      detail: expect.stringMatching(/turns TLS off/),
    })
  })
})

it('A connection without a host is said to have none, and its string is asked as it says', async () => {
  server = createServer()
  expect(await tests.test('credible.connections.mysql', { user: 'u' })).toMatchObject({
    outcome: 'untestable',
    detail: expect.stringMatching(/has no host/),
  })
  const inside = { connectionString: 'postgresql://u:LEAK@10.0.0.1/d' }
  expect(await tests.test('credible.connections.postgres', inside)).toMatchObject({
    outcome: 'unreachable',
    detail: expect.stringMatching(/not a public address/),
  })
})

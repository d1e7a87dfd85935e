import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import { type AddressInfo, createServer as createTcpServer } from 'node:net'
import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it, onTestFinished } from 'vitest'
import { type Bounds, guardedFetch } from '../../shared/egress/guarded-fetch.ts'
import type { Outcome } from '../../shared/egress/outcome.ts'
import { parseOutboundAllow } from '../../shared/model/public-address.ts'
import { replaceRuntime } from '../../shared/runtime/runtime.ts'
import { fakeClock } from '../support/fake-clock.ts'

const loopback = parseOutboundAllow('loopback')
const closed = parseOutboundAllow('')
const servers: { close(): unknown }[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

async function listening(server: Server | ReturnType<typeof createTcpServer>): Promise<number> {
  servers.push(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}
const serve = (answer: RequestListener) => listening(createServer(answer))

function get(url: string, given: Partial<Bounds> = {}): Promise<Outcome> {
  const asked = { url, method: 'GET', headers: {} }
  return guardedFetch(asked, { allow: loopback, timeoutMs: 2000, ...given })
}

/** What a request came to, in a word. */
async function wordOf(outcome: Promise<Outcome>): Promise<string> {
  const came = await outcome
  return came.kind === 'failure' ? came.code : `answer ${came.status}`
}

describe('a request', () => {
  it('reaches what the deployment opens, and brings back the whole answer', async () => {
    const port = await serve((request, answer) => {
      answer.setHeader('x-seen', `${request.method} ${request.headers['content-length']}`)
      request.pipe(answer)
    })
    const url = `http://127.0.0.1:${port}/path`
    const asked = { url, method: 'POST', headers: { 'x-own': '1' }, body: 'ä' }
    const outcome = await guardedFetch(asked, { allow: loopback, timeoutMs: 2000 })
    expect(outcome).toMatchObject({ kind: 'answer', status: 200, body: 'ä' })
    expect(outcome.kind === 'answer' && outcome.headers['x-seen']).toBe('POST 2')
  })

  it.each([
    'http://127.0.0.1/',
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f000001/',
    'https://0177.0.0.1/',
    'https://127.1/',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[::ffff:7f00:1]/',
    'https://[64:ff9b::7f00:1]/',
    'https://[2002:7f00:1::]/',
    'https://[::127.0.0.1]/',
    'https://[fe80::1]/',
    'https://[fd00::1]/',
    'https://0/',
    'https://0.0.0.0/',
    'https://10.0.0.1/',
    'https://172.16.0.1/',
    'https://192.168.0.1/',
    'https://100.64.0.1/',
    'https://169.254.169.254/latest/meta-data/',
    'https://[fd00:ec2::254]/',
    'https://168.63.129.16/',
    'https://metadata.google.internal/',
    'https://localhost/',
    'https://localhost./',
    'https://a.localhost/',
    'https://224.0.0.1/',
    'https://255.255.255.255/',
    'https://192.0.2.1/',
    'https://user@8.8.8.8/',
    'https://user:pass@8.8.8.8/',
    'http://8.8.8.8/',
    'http://example.com/',
    'ftp://8.8.8.8/',
    'file:///etc/passwd',
    'gopher://8.8.8.8/',
    'nonsense',
    '',
  ])('never leaves for %s', async (url) => {
    const resolve = async () => [{ address: '93.184.215.14', family: 4 }]
    const outcome = await get(url, { allow: closed, resolve })
    expect(outcome).toMatchObject({ kind: 'failure', code: 'refused' })
  })

  it('is refused where a single address of the host is private', async () => {
    const resolve = async () => [
      { address: '93.184.215.14', family: 4 },
      { address: '10.0.0.1', family: 4 },
    ]
    expect(await wordOf(get('https://two.example/', { allow: closed, resolve }))).toBe('refused')
  })

  // DNS rebinding: an address that was judged, and another one at the next look.
  it('goes to the very address that was judged, by one look-up', async () => {
    const port = await serve((_request, answer) => void answer.end('here'))
    let looks = 0
    const resolve = async () => {
      looks += 1
      return [{ address: looks === 1 ? '127.0.0.1' : '10.0.0.1', family: 4 }]
    }
    expect(await get(`http://rebinds.example:${port}/`, { resolve })).toMatchObject({
      body: 'here',
    })
    expect(looks).toBe(1)
  })

  it('goes by plain http only to what is opened, also where a name leads there', async () => {
    const resolve = async () => [{ address: '93.184.215.14', family: 4 }]
    expect(await wordOf(get('http://public.example/', { resolve }))).toBe('refused')
  })

  it('follows no redirect', async () => {
    const port = await serve((_request, answer) => {
      answer.writeHead(302, { location: 'http://169.254.169.254/' })
      answer.end()
    })
    const url = `http://127.0.0.1:${port}/`
    expect(await wordOf(get(url))).toBe('redirect')
    expect(await get(url)).not.toHaveProperty('location')
    expect(await get(url, { reportsLocation: true })).toMatchObject({
      code: 'redirect',
      location: 'http://169.254.169.254/',
    })
  })

  it('asks no proxy of the environment', async () => {
    const proxy = await serve((_request, answer) => void answer.end('by proxy'))
    const port = await serve((_request, answer) => void answer.end('direct'))
    process.env.HTTP_PROXY = process.env.http_proxy = `http://127.0.0.1:${proxy}`
    const outcome = await get(`http://127.0.0.1:${port}/`)
    delete process.env.HTTP_PROXY
    delete process.env.http_proxy
    expect(outcome).toMatchObject({ body: 'direct' })
  })
})

describe('an answer', () => {
  it('is bounded in size', async () => {
    const port = await serve((_request, answer) => void answer.end('x'.repeat(300_000)))
    expect(await wordOf(get(`http://127.0.0.1:${port}/`))).toBe('too_large')
    expect(await wordOf(get(`http://127.0.0.1:${port}/`, { maxBytes: 300_000 }))).toBe('answer 200')
  })

  it.each<[string, RequestListener]>([
    ['never comes', () => undefined],
    ['stops after its headers', (_request, answer) => void answer.writeHead(200).flushHeaders()],
    [
      'drips',
      (_request, answer) => {
        const drip = setInterval(() => answer.write('x'), 20)
        answer.once('close', () => clearInterval(drip))
      },
    ],
  ])('that %s is given up on in time', async (_, listener) => {
    const clock = fakeClock()
    onTestFinished(replaceRuntime({ clock }))
    const port = await serve((request, answer) => {
      listener(request, answer)
      clock.elapse(150)
    })
    expect(await wordOf(get(`http://127.0.0.1:${port}/`, { timeoutMs: 150 }))).toBe('timeout')
  })

  it('that waits for its name is given up on in time', async () => {
    const clock = fakeClock()
    onTestFinished(replaceRuntime({ clock }))
    const resolve = () => {
      clock.elapse(100)
      return new Promise<never>(() => undefined)
    }
    const outcome = get('https://slow.example/', { resolve, timeoutMs: 100 })
    expect(await wordOf(outcome)).toBe('timeout')
  })

  it.each([
    ['HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf'],
    ['HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhal'],
    ['HTTP/1.1 200'],
    [''],
  ])('that is cut off is none: %j', async (bytes) => {
    const server = createTcpServer((socket) => {
      socket.on('error', () => undefined)
      socket.once('data', () => socket.end(bytes))
    })
    const port = await listening(server)
    expect(await wordOf(get(`http://127.0.0.1:${port}/`))).toBe('cut_off')
  })

  it('that nobody gives tells why', async () => {
    const server = createTcpServer()
    const port = await listening(server)
    server.close()
    await once(server, 'close')
    expect(await wordOf(get(`http://127.0.0.1:${port}/`))).toBe('connect')
    const plain = await serve((_request, answer) => void answer.end())
    expect(await wordOf(get(`https://127.0.0.1:${plain}/`))).toBe('tls')
    const resolve = async () => {
      throw Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' })
    }
    expect(await wordOf(get('https://gone.example/', { resolve }))).toBe('dns')
  })

  it('is never quoted in a failure', async () => {
    const port = await serve((_request, answer) => {
      answer.writeHead(302, { location: 'https://x/?LEAK' })
      answer.end('LEAK')
    })
    expect(JSON.stringify(await get(`http://127.0.0.1:${port}/LEAK`))).not.toContain('LEAK')
  })
})

describe('an answer that is compressed, though none was asked for', () => {
  const text = '{"access_token":"ä"}'
  const coded: readonly [string, Buffer][] = [
    ['gzip', gzipSync(text)],
    ['x-gzip', gzipSync(text)],
    ['GZIP', gzipSync(text)],
    ['deflate', deflateSync(text)],
    ['deflate', deflateRawSync(text)],
    ['br', brotliCompressSync(text)],
    ['identity', Buffer.from(text)],
    ['gzip, br', brotliCompressSync(gzipSync(text))],
    // Of servers that name a coding and do not apply it, or apply one that nobody knows.
    ['gzip', Buffer.from(text)],
    ['br', Buffer.from(text)],
    ['strange', Buffer.from(text)],
  ]
  const serveCoded = (coding: string, body: Buffer) =>
    serve((_, answer) => answer.writeHead(200, { 'content-encoding': coding }).end(body))

  it.each(coded)('by %s is read', async (coding, body) => {
    const port = await serveCoded(coding, body)
    expect(await get(`http://127.0.0.1:${port}/`)).toMatchObject({ status: 200, body: text })
  })

  // At its usual quality brotli takes seconds for a bomb, and makes the same one.
  const brotliQuickly = (of: Buffer) =>
    brotliCompressSync(of, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })

  it.each<[string, (of: Buffer) => Buffer]>([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliQuickly],
    ['gzip, gzip', (of) => gzipSync(gzipSync(of))],
  ])('by %s is given up as soon as it holds more than the bound', async (coding, compress) => {
    const bomb = compress(Buffer.alloc(100_000_000))
    const port = await serveCoded(coding, bomb)
    const before = process.memoryUsage().rss
    expect(await wordOf(get(`http://127.0.0.1:${port}/`, { timeoutMs: 10_000 }))).toBe('too_large')
    expect(process.memoryUsage().rss - before).toBeLessThan(50_000_000)
  })

  it.each<[string, Buffer]>([
    ['gzip', gzipSync(text)],
    ['br', brotliCompressSync(text.repeat(99))],
  ])('by %s is cut off where its data end early', async (coding, whole) => {
    const port = await serveCoded(coding, whole.subarray(0, whole.length - 4))
    expect(await wordOf(get(`http://127.0.0.1:${port}/`))).toBe('cut_off')
  })

  it('by more codings than any server has a reason for is left as it is', async () => {
    const port = await serveCoded('gzip, gzip, gzip', gzipSync(gzipSync(gzipSync(text))))
    const outcome = await get(`http://127.0.0.1:${port}/`)
    expect(outcome).toMatchObject({ status: 200, body: expect.not.stringContaining('access') })
  })
})

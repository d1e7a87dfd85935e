import { once } from 'node:events'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { afterEach, describe, expect, it, onTestFinished } from 'vitest'
import { guardedFetch } from '../../shared/egress/guarded-fetch.ts'
import { parseOutboundAllow } from '../../shared/model/public-address.ts'
import { replaceRuntime } from '../../shared/runtime/runtime.ts'
import { fakeClock } from '../support/fake-clock.ts'

const timeoutMs = 5000
const sockets = new Set<Socket>()
let server: Server
afterEach(() => {
  for (const socket of sockets) socket.destroy()
  sockets.clear()
  server.close()
})

/** Answers by raw bytes; one that then says nothing more reports it. */
type Answer = (socket: Socket, silent: () => void) => void

/** A server that answers by raw bytes, as soon as it has received a request. */
async function answering(answer: Answer, silent: () => void): Promise<string> {
  server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.once('data', () => answer(socket, silent))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

const ends = (text: string) => (socket: Socket) => void socket.end(text)
const stays =
  (text: string): Answer =>
  (socket, silent) =>
    void socket.write(text, silent)
const resets = (text: string) => (socket: Socket) =>
  void socket.write(text, () => socket.resetAndDestroy())
const repeats = (text: string) => (socket: Socket) => {
  const again = () => {
    while (socket.writable && socket.write(text.repeat(50)));
  }
  socket.on('drain', again)
  again()
}

const ok = 'HTTP/1.1 200 OK\r\n'
const chunked = `${ok}Transfer-Encoding: chunked\r\n\r\n`

/** Each way to end an exchange, and what it comes to: a failure's code, or a status. */
const endings: Readonly<Record<string, readonly [Answer, string]>> = {
  'changes protocol (101)': [
    stays('HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n'),
    'protocol',
  ],
  'changes protocol and closes': [
    ends('HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n\r\nPRI *'),
    'protocol',
  ],
  'says 101 without Upgrade': [stays('HTTP/1.1 101 Switching Protocols\r\n\r\n'), 'protocol'],
  'sends Upgrade beside 200': [
    ends(`${ok}Upgrade: h2c\r\nConnection: Upgrade\r\nContent-Length: 2\r\n\r\nhi`),
    '200',
  ],
  'says 100 and then nothing': [stays('HTTP/1.1 100 Continue\r\n\r\n'), 'timeout'],
  'says 103, then answers': [
    ends(`HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n${ok}Content-Length: 2\r\n\r\nhi`),
    '200',
  ],
  'floods with 102': [repeats('HTTP/1.1 102 Processing\r\n\r\n'), 'protocol'],
  'floods with 100': [repeats('HTTP/1.1 100 Continue\r\n\r\n'), 'protocol'],
  'closes without a byte': [ends(''), 'cut_off'],
  'resets without a byte': [(socket) => void socket.resetAndDestroy(), 'cut_off'],
  'never answers': [(_socket, silent) => silent(), 'timeout'],
  'half-closes after its head': [ends(`${ok}Content-Length: 9\r\n\r\n`), 'cut_off'],
  'closes in its status line': [ends('HTTP/1.1 20'), 'cut_off'],
  'stalls in its status line': [stays('HTTP/1.1 20'), 'timeout'],
  'closes in a header': [ends(`${ok}Content-Le`), 'cut_off'],
  'resets in a header': [resets(`${ok}Content-Le`), 'cut_off'],
  'stalls in a header': [stays(`${ok}Content-Le`), 'timeout'],
  'stalls after its head': [stays(`${ok}Content-Length: 9\r\n\r\n`), 'timeout'],
  'stalls in its body': [stays(`${ok}Content-Length: 9\r\n\r\nhalf`), 'timeout'],
  'truncates its body': [ends(`${ok}Content-Length: 9\r\n\r\nhalf`), 'cut_off'],
  'resets in its body': [resets(`${ok}Content-Length: 9\r\n\r\nhalf`), 'cut_off'],
  'ends by closing': [ends(`${ok}\r\nwhole`), '200'],
  'never closes a body without length': [stays(`${ok}\r\nwhole`), 'timeout'],
  'truncates a chunk': [ends(`${chunked}5\r\nhal`), 'cut_off'],
  'stalls between chunks': [stays(`${chunked}2\r\nhi\r\n`), 'timeout'],
  'sends no last chunk': [ends(`${chunked}2\r\nhi\r\n`), 'cut_off'],
  'sends a chunk of no size': [ends(`${chunked}zz\r\nhi\r\n`), 'cut_off'],
  'sends endless chunk extensions': [repeats(`${chunked}2;${'x'.repeat(40_000)}\r\n`), 'cut_off'],
  'ends with trailers': [ends(`${chunked}2\r\nhi\r\n0\r\nX-Sum: 1\r\n\r\n`), '200'],
  'stalls in its trailers': [stays(`${chunked}2\r\nhi\r\n0\r\nX-Sum: 1\r\n`), 'timeout'],
  'sends trailers without end': [
    (socket) => {
      socket.write(`${chunked}2\r\nhi\r\n0\r\n`)
      repeats('X-Sum: 1\r\n')(socket)
    },
    'cut_off',
  ],
  'sends a header without end': [repeats(`${ok}X: ${'x'.repeat(20_000)}`), 'too_large'],
  'sends a body without end': [repeats(`${ok}\r\n${'x'.repeat(9_000)}`), 'too_large'],
  'sends a body with 204': [ends('HTTP/1.1 204 No Content\r\n\r\nnot allowed'), '204'],
  'sends a body with 304': [ends('HTTP/1.1 304 Not Modified\r\n\r\nnot allowed'), 'redirect'],
  redirects: [stays('HTTP/1.1 307 Temporary Redirect\r\nLocation: /\r\n\r\n'), 'redirect'],
  'answers by HTTP/0.9': [ends('<html>junk</html>'), 'protocol'],
  'answers by HTTP/2': [stays('\0\0\x12\x04\0\0\0\0\0'), 'protocol'],
  'greets by SSH': [stays('SSH-2.0-OpenSSH_9\r\n'), 'protocol'],
  'says two lengths': [ends(`${ok}Content-Length: 2\r\nContent-Length: 3\r\n\r\nhi!`), 'protocol'],
  'says a length and chunks': [
    ends(`${ok}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n0\r\n\r\n`),
    'protocol',
  ],
  'answers twice': [
    ends(`${ok}Content-Length: 2\r\n\r\nhi${ok}Content-Length: 2\r\n\r\nho`),
    '200',
  ],
}

describe('an exchange whose server', () => {
  it.each(Object.entries(endings))(
    '%s settles within its deadline and keeps no connection',
    async (_, [answer, expected]) => {
      const clock = fakeClock()
      onTestFinished(replaceRuntime({ clock }))
      // What ends by itself ends before its deadline: no time passes at all.
      const silent = () => clock.elapse(expected === 'timeout' ? timeoutMs : 0)
      const url = await answering(answer, silent)
      const bounds = { allow: parseOutboundAllow('loopback'), timeoutMs }
      const outcome = await guardedFetch({ url, method: 'GET', headers: {} }, bounds)
      const word = outcome.kind === 'failure' ? outcome.code : `${outcome.status}`
      expect(word).toBe(expected)
      const [socket] = sockets
      if (socket && !socket.closed) await new Promise((closed) => socket.once('close', closed))
    },
  )

  it('is awaited no longer than the deadline, whatever never settles', async () => {
    const clock = fakeClock()
    onTestFinished(replaceRuntime({ clock }))
    const resolve = () => {
      clock.elapse(timeoutMs)
      return new Promise<never>(() => undefined)
    }
    const asked = { url: 'https://api.example/', method: 'GET', headers: {} }
    const bounds = { allow: parseOutboundAllow(''), timeoutMs, resolve }
    expect(await guardedFetch(asked, bounds)).toMatchObject({ code: 'timeout' })
  })
})

describe('a request', () => {
  it('carries no header that says where it ends, whom it is for or what its connection does', async () => {
    let received = ''
    server = createServer((socket) => {
      sockets.add(socket)
      socket.on('data', (data) => {
        received += data.toString()
        socket.end(`${ok}Content-Length: 0\r\n\r\n`)
      })
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const headers = {
      ...{ HOST: 'metadata.google.internal', 'content-length': '5', 'Content-Length ': '5' },
      ...{ 'Transfer-Encoding': 'chunked', Connection: 'keep-alive, x-own', Upgrade: 'h2c' },
      ...{ Expect: '100-continue', TE: 'trailers', Trailer: 'X', 'Keep-Alive': 'timeout=9' },
      ...{ 'Proxy-Authorization': 'Basic eA==', 'proxy-connection': 'x', ':authority': 'x' },
      ...{ 'HTTP2-Settings': 'x', 'Accept-Encoding': 'gzip', 'X-Own': '1' },
    }
    const url = `http://127.0.0.1:${port}/`
    const allow = parseOutboundAllow('loopback')
    await guardedFetch({ url, method: 'POST', headers, body: 'ä' }, { allow, timeoutMs })
    const lines = received.toLowerCase().split('\r\n').slice(1, -2).sort()
    expect(lines).toEqual([
      ...['accept-encoding: identity', 'connection: close', 'content-length: 2'],
      ...[`host: 127.0.0.1:${port}`, 'x-own: 1'],
    ])
  })
})

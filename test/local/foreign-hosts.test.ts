import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Front, listen } from '../../local/aws/api-gateway/front.ts'
import { isLoopbackHost } from '../../local/aws/api-gateway/request-event.ts'
import { routerOf } from '../../local/aws/api-gateway/router.ts'
import { readSettings } from '../../local/run/settings.ts'

let front: Front
let calls = 0

beforeAll(async () => {
  front = await listen(0)
  const target = async () => {
    calls += 1
    return { kind: 'result' as const, json: JSON.stringify({ statusCode: 200, body: 'fine' }) }
  }
  const router = routerOf([{ key: '$default', functionArn: 'f' }], () => target)
  front.open({ router, apiId: 'api', allowedHosts: ['mooring.example.com'] })
})
afterAll(() => front.close(100))
beforeEach(() => {
  calls = 0
})

async function answerTo(head: string): Promise<string> {
  const socket = connect(Number(new URL(front.url).port), '127.0.0.1')
  let answer = ''
  socket.on('data', (chunk) => {
    answer += chunk
  })
  socket.write(`${head}\r\nConnection: close\r\n\r\n`)
  await once(socket, 'close')
  return answer
}

const rebound = [
  'evil.example',
  'evil.example:8787',
  '127.0.0.1.evil.example',
  'localhost.evil.example',
  'evil-localhost',
  '127.0.0.1@evil.example',
  '128.0.0.1',
  '127.0.0.256',
  '127.1',
  '0.0.0.0:8787',
  '10.0.0.1',
  '[::2]',
  '[::ffff:10.0.0.1]',
  '',
]
const own = [
  '127.0.0.1',
  '127.0.0.1:8787',
  '127.45.6.7:8787',
  'localhost',
  'LOCALHOST:1',
  'localhost.',
  'mooring.localhost:8787',
  'a.b.localhost',
  '[::1]',
  '[::1]:8787',
]

describe('a request whose Host is not this machine', () => {
  it.each(rebound)('"%s" is answered 421 in one line, and reaches no function', async (host) => {
    const answer = await answerTo(`GET /v1/health HTTP/1.1\r\nHost: ${host}`)
    expect(answer).toMatch(/^HTTP\/1\.1 421 /)
    expect(answer).toMatch(/"message":"[^"\n]*MOORING_ALLOWED_HOSTS\."/)
    expect(calls).toBe(0)
    expect(isLoopbackHost(host)).toBe(false)
  })

  it('has no Host at all, by HTTP/1.0, and is answered 421', async () => {
    expect(await answerTo('GET /v1/health HTTP/1.0')).toMatch(/^HTTP\/1\.1 421 /)
    expect(calls).toBe(0)
  })

  it('names the foreign host in its target, and is answered 421', async () => {
    const target = 'http://evil.example/v1/health'
    const answer = await answerTo(`GET ${target} HTTP/1.1\r\nHost: localhost`)
    expect(answer).toMatch(/^HTTP\/1\.1 421 /)
    expect(calls).toBe(0)
  })
})

describe('a request for this machine', () => {
  it.each(own)('by "%s" reaches its function', async (host) => {
    expect(await answerTo(`GET / HTTP/1.1\r\nHost: ${host}`)).toMatch(/^HTTP\/1\.1 200 /)
    expect(isLoopbackHost(host)).toBe(true)
  })

  it.each(['mooring.example.com', 'Mooring.Example.com:443'])(
    'by "%s", a name that the user allowed, reaches its function',
    async (host) => {
      expect(await answerTo(`GET / HTTP/1.1\r\nHost: ${host}`)).toMatch(/^HTTP\/1\.1 200 /)
    },
  )
})

describe('MOORING_ALLOWED_HOSTS', () => {
  const read = (MOORING_ALLOWED_HOSTS: string) => readSettings({ MOORING_ALLOWED_HOSTS }, '/')

  it('takes host names by comma', () => {
    expect(read('a.example.com, Tunnel.example').allowedHosts).toEqual([
      'a.example.com',
      'tunnel.example',
    ])
    expect(readSettings({}, '/').allowedHosts).toEqual([])
  })

  it.each(['*', '*.example.com', 'https://a.example', 'a.example:443', 'a b', '.', '-a.example'])(
    'rejects "%s" in one line',
    (text) => {
      expect(() => read(text)).toThrow(/^MOORING_ALLOWED_HOSTS names "[^\n]*$/)
    },
  )
})

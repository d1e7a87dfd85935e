import { request } from 'node:http'
import { connect } from 'node:net'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Front, listen, type Target } from '../../local/aws/api-gateway/front.ts'
import { routerOf } from '../../local/aws/api-gateway/router.ts'
import type { Outcome } from '../../local/aws/lambda/worker-protocol.ts'

let front: Front
let event: APIGatewayProxyEventV2 | undefined
let outcome: Outcome

const result = (value: unknown): Outcome => ({ kind: 'result', json: JSON.stringify(value) })
const error = { errorType: 'E', errorMessage: 'm' }

beforeAll(async () => {
  front = await listen(0)
  const target: Target = async (given) => {
    event = given
    return outcome
  }
  const routes = ['POST /v1/things/{id}', '$default'].map((key) => ({ key, functionArn: key }))
  front.open({ router: routerOf(routes, () => target), apiId: 'api' })
})
afterAll(() => front.close(100))
beforeEach(() => {
  event = undefined
  outcome = result({ statusCode: 200, body: 'fine' })
})

/** Sends bytes as they are, and resolves with all that comes back. */
function raw(text: string | Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(front.url).port), '127.0.0.1')
    let answer = ''
    socket.on('data', (chunk) => {
      answer += chunk
    })
    socket.on('close', () => resolve(answer))
    socket.on('error', reject)
    socket.write(text)
  })
}

describe('the event of a request', () => {
  it('has the shape of payload format 2.0', async () => {
    await fetch(`${front.url}/v1/things/a%20b?x=1&y=a+b&x=2`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Cookie: 'a=1; b=2', 'X-Two': 'zwei' },
      body: '{"name":"ü"}',
    })
    expect(event).toMatchObject({
      version: '2.0',
      routeKey: 'POST /v1/things/{id}',
      rawPath: '/v1/things/a%20b',
      rawQueryString: 'x=1&y=a+b&x=2',
      cookies: ['a=1', 'b=2'],
      queryStringParameters: { x: '1,2', y: 'a b' },
      pathParameters: { id: 'a b' },
      headers: { 'content-type': 'application/json', 'x-two': 'zwei' },
      body: '{"name":"ü"}',
      isBase64Encoded: false,
      requestContext: {
        accountId: '000000000000',
        apiId: 'api',
        routeKey: 'POST /v1/things/{id}',
        stage: '$default',
        http: { method: 'POST', path: '/v1/things/a%20b', protocol: 'HTTP/1.1' },
      },
    })
    expect(event?.headers).not.toHaveProperty('cookie')
    expect(event?.requestContext.time).toMatch(/^\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d \+0000$/)
  })

  it('leaves out what the request does not have', async () => {
    await fetch(`${front.url}/nothing`)
    expect(Object.keys(event ?? {})).toEqual(
      expect.not.arrayContaining(['cookies', 'queryStringParameters', 'pathParameters', 'body']),
    )
    expect(event?.rawQueryString).toBe('')
  })

  it.each([
    ['application/json', false],
    ['application/json; charset=utf-8', false],
    ['text/csv', false],
    ['application/problem+json', true],
    ['application/x-www-form-urlencoded', true],
    ['', true],
  ])('gives a body of type "%s" in base64: %s', async (type, encoded) => {
    const body = Buffer.from('a=1')
    await fetch(`${front.url}/`, { method: 'POST', headers: { 'content-type': type }, body })
    expect(event?.isBase64Encoded).toBe(encoded)
    expect(event?.body).toBe(encoded ? body.toString('base64') : 'a=1')
  })

  it('joins a header that comes twice by a comma', async () => {
    await raw('GET / HTTP/1.1\r\nHost: localhost\r\nX-A: 1\r\nx-a: 2\r\nConnection: close\r\n\r\n')
    expect(event?.headers['x-a']).toBe('1,2')
    expect(event?.headers).not.toHaveProperty('connection')
  })
})

describe('the target of a request', () => {
  it('may be a whole URL, as a proxy sends it', async () => {
    const head = 'Host: localhost\r\nConnection: close\r\n\r\n'
    await raw(`GET http://mooring.localhost/v1/nothing?a=b HTTP/1.1\r\n${head}`)
    expect(event).toMatchObject({ rawPath: '/v1/nothing', rawQueryString: 'a=b' })
  })

  it('has one Host header: two are rejected', async () => {
    const answer = await raw('GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n')
    expect(answer).toMatch(/^HTTP\/1.1 400 /)
    expect(event).toBeUndefined()
  })
})

describe('the answer', () => {
  it('is what the function says', async () => {
    const body = Buffer.from([0, 1, 255]).toString('base64')
    const headers = { 'X-A': 'b' }
    outcome = result({
      statusCode: 201,
      headers,
      cookies: ['a=1', 'b=2'],
      body,
      isBase64Encoded: true,
    })
    const answer = await fetch(front.url)
    expect(answer.status).toBe(201)
    expect(answer.headers.get('x-a')).toBe('b')
    expect(answer.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
    expect([...Buffer.from(await answer.arrayBuffer())]).toEqual([0, 1, 255])
    expect(answer.headers.get('access-control-allow-origin')).toBeNull()
  })

  it('is the result itself, where that has no status', async () => {
    outcome = result({ hello: 1 })
    const answer = await fetch(front.url)
    expect([answer.status, await answer.json()]).toEqual([200, { hello: 1 }])
  })

  it.each([
    ['a function that failed', { kind: 'error', error } as const, 500, 'Internal Server Error'],
    ['one that took too long', { kind: 'timeout', error } as const, 503, 'Service Unavailable'],
    ['a result that is no answer', result({ statusCode: 'x' }), 500, 'Internal Server Error'],
    [
      'a split header',
      result({ statusCode: 200, headers: { a: 'b\r\nc: d' } }),
      500,
      'Internal Server Error',
    ],
  ])('is the gateway’s own for %s', async (_what, given, status, message) => {
    outcome = given
    const answer = await fetch(front.url)
    expect([answer.status, await answer.json()]).toEqual([status, { message }])
  })
})

describe('what a client can do wrong', () => {
  const large = 256 * 1024 + 1

  it('sends a body over 256 KiB and gets a 413 before the end of it', async () => {
    const status = await new Promise((resolve, reject) => {
      const post = request(front.url, {
        method: 'POST',
        headers: { 'transfer-encoding': 'chunked' },
      })
      post.on('response', async (response) => {
        const chunks: Buffer[] = []
        for await (const chunk of response) chunks.push(chunk)
        resolve([response.statusCode, JSON.parse(Buffer.concat(chunks).toString())])
      })
      post.on('error', reject)
      // Never ended: the answer comes all the same.
      post.write(Buffer.alloc(large))
    })
    expect(status).toMatchObject([413, { error: { code: 'body_too_large' } }])
    expect(event).toBeUndefined()
  })

  it('sends a body of just 256 KiB, which is taken', async () => {
    const answer = await fetch(front.url, { method: 'POST', body: Buffer.alloc(large - 1) })
    expect(answer.status).toBe(200)
  })

  it.each([
    [
      'headers over 10,240 bytes',
      `GET / HTTP/1.1\r\nHost: x\r\nA: ${'a'.repeat(10_300)}\r\n\r\n`,
      431,
    ],
    ['headers far over it', `GET / HTTP/1.1\r\nHost: x\r\nA: ${'a'.repeat(100_000)}\r\n\r\n`, 431],
    ['no HTTP at all', 'hello\r\n\r\n', 400],
    [
      'two lengths',
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n',
      400,
    ],
    [
      'a path that does not decode',
      'GET /%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
      400,
    ],
  ])('sends %s and is refused', async (_what, text, status) => {
    expect(await raw(text)).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    expect((await fetch(front.url)).status).toBe(200)
  })
})

import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Front, listen } from '../../local/aws/api-gateway/front.ts'
import { routerOf } from '../../local/aws/api-gateway/router.ts'
import { serve } from '../../local/aws/json/serve.ts'
import { openFunctions } from '../../local/aws/lambda/functions.ts'
import { serveInvoke } from '../../local/aws/lambda/invoke-endpoint.ts'

const megabyte = 1024 * 1024
const block = Buffer.alloc(megabyte, 'a')

let front: Front
let received = 0

beforeAll(async () => {
  front = await listen(0)
  const target = async (event: { readonly body?: string }) => {
    received = Math.max(received, event.body?.length ?? 0)
    return { kind: 'result' as const, json: '{"statusCode":200}' }
  }
  const router = routerOf([{ key: '$default', functionArn: 'f' }], () => target)
  front.open({ router, apiId: 'api' })
})
afterAll(() => front.close(100))

interface Sent {
  readonly answer: string
  /** Until the connection ended, or all was written. */
  readonly megabytes: number
}

/** Sends a body in blocks of the same buffer, so that the client's memory is none to speak of. */
async function send(url: string, head: string, megabytes: number): Promise<Sent> {
  const { port } = new URL(url)
  const socket = connect(Number(port), '127.0.0.1')
  let answer = ''
  socket.on('data', (chunk) => {
    answer += chunk
  })
  socket.on('error', () => undefined)
  socket.write(`POST / HTTP/1.1\r\nHost: localhost\r\n${head}\r\n\r\n`)
  const chunked = head.includes('chunked')
  let sent = 0
  for (; sent < megabytes && socket.writable; sent += 1) {
    if (chunked) socket.write(`${megabyte.toString(16)}\r\n`)
    await written(socket, block)
    if (chunked) socket.write('\r\n')
  }
  if (!socket.destroyed) await Promise.race([once(socket, 'close'), answered(() => answer)])
  socket.destroy()
  return { answer, megabytes: sent }
}

function written(socket: Socket, bytes: Buffer): Promise<void> {
  return new Promise((resolve) => {
    socket.write(bytes, () => resolve())
    socket.once('close', () => resolve())
  })
}

async function answered(said: () => string): Promise<void> {
  while (!said().includes('\r\n\r\n')) await new Promise((resolve) => setTimeout(resolve, 5))
}

const lengthOf = (megabytes: number) => `Content-Length: ${megabytes * megabyte}`

describe('the front', () => {
  it('answers 413 to a client that announces too much, before it sends', async () => {
    const head = `${lengthOf(100)}\r\nExpect: 100-continue`
    const { answer } = await send(front.url, head, 0)
    expect(answer).toMatch(/^HTTP\/1\.1 413 /)
    expect(answer).toContain('"body_too_large"')
  })

  it('lets a client that announces little go on', async () => {
    const head = 'Content-Length: 4\r\nExpect: 100-continue'
    expect((await send(front.url, head, 0)).answer).toMatch(/^HTTP\/1\.1 100 /)
  })

  it.each([
    ['a length', (megabytes: number) => lengthOf(megabytes)],
    ['chunks', () => 'Transfer-Encoding: chunked'],
  ])('stops reading a body without end, by %s', async (_what, head) => {
    const { answer, megabytes } = await send(front.url, head(4000), 4000)
    expect(answer).toMatch(/^HTTP\/1\.1 413 /)
    // What the kernel's buffers hold comes on top of the 16 that are read and dropped.
    expect(megabytes).toBeLessThan(64)
    expect(received).toBe(0)
  })

  it('gives its memory back after four hundred large bodies', { timeout: 60_000 }, async () => {
    const round = async () => {
      for (let at = 0; at < 10; at += 1) {
        const bodies = Array.from({ length: 20 }, () => send(front.url, lengthOf(8), 8))
        for (const { answer } of await Promise.all(bodies)) expect(answer).toContain(' 413 ')
      }
    }
    await round()
    const before = process.memoryUsage().rss
    await round()
    expect((process.memoryUsage().rss - before) / megabyte).toBeLessThan(48)
  })
})

describe('the services for AWS clients', () => {
  it('stop reading a body without end', async () => {
    const service = await serve(
      { target: 'T', operations: { O: async () => ({}) }, bodyLimitBytes: 1000 },
      0,
    )
    const head = `X-Amz-Target: T.O\r\n${lengthOf(4000)}`
    const { answer, megabytes } = await send(service.url, head, 4000)
    await service.close()
    expect(answer).toContain('RequestEntityTooLargeException')
    expect(megabytes).toBeLessThan(64)
  })

  it('stop reading an event without end', async () => {
    const spec = {
      ...{
        name: 'f',
        shortName: 'f',
        logGroup: 'f',
        arn: 'arn',
        handler: 'index.handler',
        directory: '/',
      },
      ...{ environment: {}, memoryMb: 128, timeoutMs: 1000 },
    }
    const nothing = () => {
      throw new Error('No function starts here.')
    }
    const functions = openFunctions([spec], {
      workerPath: '',
      environmentOf: nothing,
      logOf: nothing,
    })
    const lambda = await serveInvoke(functions)
    const { port } = new URL(lambda.url)
    const socket = connect(Number(port), '127.0.0.1')
    socket.on('error', () => undefined)
    let answer = ''
    socket.on('data', (chunk) => {
      answer += chunk
    })
    const path = '/2015-03-31/functions/f/invocations'
    socket.write(
      `POST ${path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: AWS4-x\r\n${lengthOf(4000)}\r\n\r\n`,
    )
    let megabytes = 0
    for (; megabytes < 4000 && socket.writable; megabytes += 1) await written(socket, block)
    socket.destroy()
    await lambda.close()
    expect(answer).toContain('RequestTooLargeException')
    expect(megabytes).toBeLessThan(64)
  })
})

import { request } from 'node:http'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { operation } from '../../local/aws/json/operation.ts'
import { type ServedService, serve } from '../../local/aws/json/serve.ts'

const tick = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

const aService = {
  target: 'Test',
  bodyLimitBytes: 100,
  operations: {
    Echo: operation(z.strictObject({ Text: z.string().max(5) }), (input) => ({
      ...input,
      Bytes: Buffer.from('hi'),
      At: new Date(1500),
      Absent: undefined,
    })),
    Slow: async () => {
      await tick(100)
      return { done: true }
    },
    Broken: async () => {
      throw new Error('MARKER')
    },
  },
}

interface Sent {
  readonly method?: string
  readonly headers?: Record<string, string>
  readonly body?: string
}

const send = (url: string, { method = 'POST', headers = {}, body = '{}' }: Sent) =>
  new Promise<{ status: number | undefined; type: unknown; body: string }>((resolve, reject) => {
    const sent = request(url, { method, headers }, async (response) => {
      let text = ''
      for await (const chunk of response) text += chunk
      const type = response.headers['x-amzn-errortype']
      resolve({ status: response.statusCode, type, body: text })
    })
    sent.on('error', reject).end(body)
  })

describe('AWS JSON 1.1 on loopback', () => {
  let service: ServedService
  beforeAll(async () => {
    service = await serve(aService, 0)
  })
  afterAll(() => service.close())

  const call = (name: string, body: string, more: Record<string, string> = {}) =>
    send(service.url, { headers: { 'x-amz-target': name, ...more }, body })

  it('spells bytes in base64 and moments in seconds', async () => {
    const { status, body } = await call('Test.Echo', '{"Text":"a"}')
    expect(status).toBe(200)
    expect(JSON.parse(body)).toEqual({ Text: 'a', Bytes: 'aGk=', At: 1.5 })
  })

  // The attack: DNS rebinding gives a web page this server's origin, but not its Host.
  it('answers to no name but those of loopback', async () => {
    const { port } = new URL(service.url)
    for (const host of ['localhost', `127.0.0.1:${port}`, `[::1]:${port}`]) {
      expect((await call('Test.Echo', '{"Text":"a"}', { host })).status).toBe(200)
    }
    for (const host of ['evil.example', `127.0.0.1.evil.example:${port}`, 'localhost.evil']) {
      expect([host, (await call('Test.Echo', '{"Text":"a"}', { host })).status]).toEqual([
        host,
        403,
      ])
    }
  })

  // The attack: a page posts a form to loopback, for which browsers ask no leave.
  it('refuses what a web page can send without a preflight, and grants none', async () => {
    expect((await send(service.url, { body: '{"Text":"a"}' })).status).toBe(403)
    expect((await send(service.url, { method: 'OPTIONS', body: '' })).status).toBe(403)
    expect((await send(service.url, { method: 'GET', body: '' })).status).toBe(403)
  })

  it('names what is wrong with an input and never quotes it', async () => {
    for (const body of ['{"Text":"MARKER"}', '{"MARKER":1', '["MARKER"]', '{"Text":1}']) {
      const answer = await call('Test.Echo', body)
      expect(answer.status).toBe(400)
      expect(answer.type).toMatch(/^(Validation|Serialization)Exception$/)
      expect(answer.body).not.toContain('MARKER')
    }
  })

  it('refuses parameters and calls that it does not have', async () => {
    expect((await call('Test.Echo', '{"Text":"a","More":1}')).type).toBe('ValidationException')
    for (const name of ['Test.Other', 'Other.Echo', 'Test.toString', 'Test.__proto__', 'Test']) {
      expect((await call(name, '{}')).type).toBe('UnknownOperationException')
    }
  })

  it('refuses a member named __proto__, which checks would pass over', async () => {
    const { type } = await call('Test.Echo', '{"Text":"a","__proto__":{"x":1}}')
    expect(type).toBe('SerializationException')
  })

  it('refuses a body over the limit', async () => {
    expect((await call('Test.Echo', ' '.repeat(101))).status).toBe(413)
  })

  it('tells nothing of a bug, neither the client nor the log', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    const { status, type, body } = await call('Test.Broken', '{}')
    expect([status, type]).toEqual([500, 'InternalFailure'])
    expect(body + log.mock.calls.join()).not.toContain('MARKER')
    log.mockRestore()
  })

  it('takes no notice of a caller that hangs up', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    const headers = { 'x-amz-target': 'Test.Echo', 'content-length': '50' }
    const sent = request(service.url, { method: 'POST', headers })
    sent.on('error', () => {}).write('{"Te')
    await tick(20)
    sent.destroy()
    await tick(20)
    expect(log).not.toHaveBeenCalled()
    log.mockRestore()
  })

  it('finishes requests under way when it closes', async () => {
    const closing = await serve(aService, 0)
    const answer = send(closing.url, { headers: { 'x-amz-target': 'Test.Slow' } })
    // A connection on which nothing is asked must not hold it up.
    const silent = connect(Number(new URL(closing.url).port), '127.0.0.1')
    await tick(30)
    await closing.close()
    silent.destroy()
    expect((await answer).body).toBe('{"done":true}')
    await expect(send(closing.url, {})).rejects.toThrow()
  })

  it('says which port is taken', async () => {
    const port = Number(new URL(service.url).port)
    await expect(serve(aService, port)).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })
})

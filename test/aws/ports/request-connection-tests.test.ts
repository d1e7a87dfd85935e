import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Powers } from '../../../shared/ports/index.ts'
import { settings } from '../../../shared/runtime/settings.ts'

/** Lambda over the wire: what it is asked, and what it answers next. */
const asked: { path: string | undefined; body: unknown }[] = []
let next = { status: 200, headers: {} as Record<string, string>, body: '' }
const server = createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    asked.push({ path: request.url, body: JSON.parse(Buffer.concat(chunks).toString('utf8')) })
    response.writeHead(next.status, next.headers).end(next.body)
  })
})
let request: Powers['requestConnectionTests']['request']

beforeAll(async () => {
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_LAMBDA: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    [settings.connectionTestFunction]: 'mooring-test-run-connection-test',
  })
  const adapter = await import('../../../shared/aws/connection-tests.ts')
  request = adapter.requestConnectionTests.request
})
afterAll(() => void server.close())
beforeEach(() => void asked.splice(0))

it('hands the whole config to the function, and returns what it found', async () => {
  const tested = { outcome: 'ok', detail: 'Fine.', latencyMs: 3 }
  next = { status: 200, headers: {}, body: JSON.stringify(tested) }
  expect(await request('t', { host: 'h', password: 'p' })).toEqual(tested)
  expect(asked).toEqual([
    {
      path: '/2015-03-31/functions/mooring-test-run-connection-test/invocations',
      body: { type: 't', config: { host: 'h', password: 'p' } },
    },
  ])
})

it('reports a server that made the function crash or time out as unreachable', async () => {
  const headers = { 'x-amz-function-error': 'Unhandled' }
  next = { status: 200, headers, body: '{"errorType":"Sandbox.Timedout","errorMessage":"LEAK"}' }
  const tested = await request('t', {})
  expect(tested.outcome).toBe('unreachable')
  expect(JSON.stringify(tested)).not.toContain('LEAK')
})

it('asks once where Lambda has no execution to spare, and says that a repeat may do better', async () => {
  const headers = { 'x-amzn-errortype': 'TooManyRequestsException' }
  next = {
    status: 429,
    headers,
    body: '{"Reason":"ReservedFunctionConcurrentInvocationLimitExceeded"}',
  }
  await expect(request('t', {})).rejects.toMatchObject({ code: 'dependency_unavailable' })
  expect(asked).toHaveLength(1)
})

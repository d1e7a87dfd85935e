import { once } from 'node:events'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Functions, openFunctions } from '../../local/aws/lambda/functions.ts'
import type { FunctionSpec } from '../../local/cloudformation/functions.ts'
import { compileWorker } from '../../local/run/build/compile-worker.ts'
import { temporaryDirectory } from './fixtures/local-cloud.ts'

// Asks a URL, as a lookup asks a provider or DynamoDB.
const source = `const { get } = require('node:http')
exports.handler = ({ url }) => url && new Promise((resolve, reject) => {
  get(url, (answer) => answer.resume().on('end', () => resolve('asked'))).on('error', reject)
})`

/** A server that answers nobody before the test says so. */
async function silentServer() {
  const held: ServerResponse[] = []
  let counted = 0
  const server: Server = createServer((_request, response) => {
    counted += 1
    held.push(response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const answer = () => {
    for (const response of held.splice(0)) response.end()
  }
  return { url, asked: () => counted, answer, close: () => server.close() }
}

let directory: string
let provider: Awaited<ReturnType<typeof silentServer>>
let dynamodb: Awaited<ReturnType<typeof silentServer>>
let functions: Functions
const spec = (): FunctionSpec => ({
  ...{ name: 'f', shortName: 'f', logGroup: 'f', arn: 'arn', handler: 'index.handler', directory },
  ...{ environment: {}, memoryMb: 128, timeoutMs: 60_000 },
})

beforeAll(async () => {
  directory = await temporaryDirectory()
  await mkdir(directory, { recursive: true })
  await writeFile(join(directory, 'index.js'), source)
  const workerPath = join(directory, 'worker.mjs')
  await compileWorker(join(import.meta.dirname, '../..'), workerPath)
  ;[provider, dynamodb] = await Promise.all([silentServer(), silentServer()])
  functions = openFunctions([spec()], {
    workerPath,
    environmentOf: () => ({ AWS_ENDPOINT_URL_DYNAMODB: dynamodb.url }),
    logOf: () => ({ write: () => undefined, reportError: () => undefined }),
  })
})
afterAll(async () => {
  await functions.stop(100)
  provider.close()
  dynamodb.close()
  await rm(directory, { recursive: true, force: true })
})

describe('a function whose calls wait', () => {
  it('for a provider, 300 of them, answers other calls before any of these ends', async () => {
    const found = functions.find('f') as FunctionSpec
    await functions.invoke(found, {})
    const waiting = Array.from({ length: 300 }, () =>
      functions.invoke(found, { url: provider.url }),
    )
    await vi.waitFor(() => expect(provider.asked()).toBe(300), 10_000)
    let ended = 0
    const ends = waiting.map((each) =>
      each.finally(() => {
        ended += 1
      }),
    )
    for (let at = 0; at < 5; at += 1)
      expect(await functions.invoke(found, {})).toMatchObject({ kind: 'result' })
    expect(ended).toBe(0)
    provider.answer()
    for (const outcome of await Promise.all(ends)) expect(outcome.kind).toBe('result')
  })

  it('for AWS, 300 of them, sends it 12 requests at a time', async () => {
    const found = functions.find('f') as FunctionSpec
    const waiting = Promise.all(
      Array.from({ length: 300 }, () => functions.invoke(found, { url: dynamodb.url })),
    )
    let ended = false
    void waiting.then(() => {
      ended = true
    })
    await vi.waitFor(() => expect(dynamodb.asked()).toBe(12))
    // What is let through wrongly comes at once, not after a while.
    await functions.invoke({ ...found, name: 'g' }, {})
    expect(dynamodb.asked()).toBe(12)
    while (!ended) {
      dynamodb.answer()
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    expect(dynamodb.asked()).toBe(300)
  })
})

import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { MooringEvent } from '../../clients/typescript/index.ts'
import { awsCall } from '../../local/aws/call.ts'
import type { BuiltApp } from '../../local/run/build/build-app.ts'
import type { LocalFile } from '../../local/run/first-start/local-file.ts'
import { startServices } from '../../local/run/machine.ts'
import { closing } from '../../local/run/ordering.ts'
import { eventOf } from '../../shared/model/event.ts'
import { settings as names } from '../../shared/runtime/settings.ts'
import { at } from '../aws/contract.ts'
import { surroundings } from '../aws/ports/deployment.ts'
import { builtConsumer, startConsumer } from './fixtures/consumer/consumer-run.ts'
import { temporaryDirectory } from './fixtures/local-cloud.ts'

let directory: string
let app: BuiltApp
let file: LocalFile
let stop: () => Promise<void>
const start = async () => {
  const started = await startConsumer(app, join(directory, 'data'))
  file = started.file
  stop = started.stop
}

beforeAll(async () => {
  directory = await temporaryDirectory()
  app = await builtConsumer()
  await start()
})
afterAll(async () => {
  await stop()
  await rm(directory, { recursive: true, force: true })
})

async function call(functionName: string, payload: unknown) {
  const lambda = new LambdaClient(at(file.aws_endpoints.lambda ?? ''))
  const command = new InvokeCommand({
    FunctionName: functionName,
    Payload: JSON.stringify(payload),
  })
  const answer = await lambda.send(command)
  return JSON.parse(Buffer.from(answer.Payload ?? []).toString())
}

async function api(method: string, path: string, body?: unknown) {
  const headers = { authorization: `Bearer ${file.admin_key}`, 'content-type': 'application/json' }
  const sent = body === undefined ? {} : { body: JSON.stringify(body) }
  const response = await fetch(`${file.url}${path}`, { method, headers, ...sent })
  return JSON.parse((await response.text()) || '{}').data
}

async function aConnection(api_key: string): Promise<string> {
  const about = { name: `c-${randomUUID()}`, project_id: file.project_id }
  const type = 'dynamiq.connections.OpenAI'
  return (await api('POST', '/v1/connections', { ...about, type, config: { api_key } })).id
}

/** Rotates every key that can be rotated. @returns how many. */
async function rotateKeys(): Promise<number> {
  const kms = file.aws_endpoints.kms ?? ''
  const { Keys } = await awsCall<{ Keys: { KeyId: string }[] }>(kms, 'TrentService.ListKeys', {})
  const rotated = Keys.map(({ KeyId }) =>
    awsCall(kms, 'TrentService.RotateKeyOnDemand', { KeyId }).then(
      () => 1,
      () => 0,
    ),
  )
  return (await Promise.all(rotated)).reduce<number>((sum, one) => sum + one, 0)
}

const eventsOf = (id: string) => api('GET', `/v1/connections/${id}/events`)
const seenBy = async (id: string): Promise<MooringEvent[]> =>
  (await call('checkout-worker', { seen: true })).filter(
    ({ detail }: MooringEvent) => detail.connection_id === id,
  )

/** Writes what an update's transaction would, with nobody there to publish it. */
async function commitWithoutPublisher(id: string): Promise<void> {
  const open = closing()
  const dataDir = join(directory, 'data')
  const settings = { port: 0, dataDir, outboundAllow: '', returnUrls: '', allowedHosts: [] }
  const services = await startServices({ ...settings, dynamodbEndpoint: undefined }, open, () => {})
  const addresses = { ...services, secretsManager: services.secretsmanager }
  Object.assign(process.env, surroundings(addresses), {
    [names.table]: file.table,
    [names.auditDays]: '1',
  })
  // Only now: its client reads the settings when it is made.
  const { recordEvents } = await import('../../shared/aws/audit-log/events.ts')
  const origin = { actor: { system: 'test' }, requestId: 'died', now: new Date() }
  const event = eventOf('connection.updated', id, origin, { fields: ['api_key'] })
  await recordEvents.record([{ ...event, version: 9 }])
  await open.close()
}

const soon = { timeout: 15_000, interval: 100 }

describe('a function that was granted lookups', () => {
  it('resolves a connection, and the audit log names its grant', async () => {
    const id = await aConnection('sk-one')
    const credentials = await call('checkout-worker', { lookup: id })
    expect(credentials).toMatchObject({ id, type: 'dynamiq.connections.OpenAI', api_key: 'sk-one' })
    const [read] = await eventsOf(id)
    expect(read).toMatchObject({
      type: 'connection.credentials_read',
      actor: { system: expect.stringMatching(/^lambda:checkout-worker-\w{8}$/) },
      details: { claimed_caller: 'checkout-worker' },
    })
  })

  it('asks again only for what it does not know', async () => {
    const [one, two] = [await aConnection('sk-1'), await aConnection('sk-2')]
    await call('checkout-worker', { lookup: one })
    const missing = randomUUID()
    const many = await call('checkout-worker', { lookupMany: [one, two, missing] })
    expect(many).toMatchObject([
      { id: one, api_key: 'sk-1' },
      { id: two, api_key: 'sk-2' },
      { code: 'connection_not_found', connectionId: missing, retryable: false },
    ])
    await call('checkout-worker', { lookupMany: [two, one] })
    const reads = (await eventsOf(one)).filter(
      ({ type }: { type: string }) => type === 'connection.credentials_read',
    )
    expect(reads).toHaveLength(1)
  })

  it('drops what it remembers when an event says that it changed', async () => {
    const id = await aConnection('sk-old')
    await call('checkout-worker', { lookup: id })
    const config = { api_key: 'sk-new' }
    await api('PUT', `/v1/connections/${id}`, { type: 'dynamiq.connections.OpenAI', config })
    await vi.waitFor(async () => expect(await seenBy(id)).toHaveLength(1), soon)
    const [event] = await seenBy(id)
    expect(event).toMatchObject({
      source: 'mooring',
      'detail-type': 'Connection Updated',
      detail: { type: 'connection.updated', stage: 'local', subject: id, version: 2 },
    })
    expect(JSON.stringify(event)).not.toContain('sk-')
    expect((await call('checkout-worker', { lookup: id })).api_key).toBe('sk-new')
  })
})

describe('a function that was granted another project', () => {
  it('learns of no connection outside of it', async () => {
    const id = await aConnection('sk-one')
    const told = await call('checkout-stranger', { lookup: id })
    expect(told).toMatchObject({ code: 'connection_not_found', connectionId: id })
    expect(await eventsOf(id)).toHaveLength(1)
  })
})

describe('a function that was granted nothing', () => {
  it('gets an error that names the grant to add', async () => {
    const told = await call('checkout-ungranted', { lookup: randomUUID() })
    expect(told).toMatchObject({
      code: 'not_configured',
      message: expect.stringContaining('grantLookup'),
    })
  })
})

describe('lookup-credentials', () => {
  const name = 'mooring-local-lookup-credentials'

  it('answers no caller that invokes no alias of a grant', async () => {
    const id = await aConnection('sk-one')
    for (const by of [name, `${name}:$LATEST`, `${name}:live`]) {
      const { error } = await call(by, { connection_ids: [id] })
      expect(error).toMatchObject({ code: 'lookup_not_granted', request_id: expect.any(String) })
    }
  })

  it('answers one by itself, to who asks without the client', async () => {
    const id = await aConnection('sk-one')
    const granted = `${name}:by-hand_${file.project_id}`
    const told = await call(granted, { connection_id: id })
    expect(told).toMatchObject({ data: { id, api_key: 'sk-one' }, versions: { [id]: 1 } })
    const { error } = await call(granted, { connection_id: randomUUID() })
    expect(error).toMatchObject({ code: 'connection_not_found' })
  })
})

describe('the key of the deployment', () => {
  // Guarantee: what was sealed before a rotation opens after it, also for who never opened it.
  it('rotates, and everything goes on', async () => {
    const before = await aConnection('sk-before')
    expect(await rotateKeys()).toBe(1)
    const after = await aConnection('sk-after')
    await stop()
    await start()
    const many = await call('checkout-worker', { lookupMany: [before, after] })
    expect(many).toMatchObject([{ api_key: 'sk-before' }, { api_key: 'sk-after' }])
  })
})

describe('an event that requests a lookup', () => {
  it('is resolved by the grant that its rule names, which the audit log records', async () => {
    const id = await aConnection('sk-one')
    const Detail = JSON.stringify({ connection_ids: [id] })
    const Entries = [{ Source: 'checkout', DetailType: 'Nightly run', Detail }]
    await awsCall(file.aws_endpoints.events ?? '', 'AWSEvents.PutEvents', { Entries })
    await vi.waitFor(async () => {
      const [read] = await eventsOf(id)
      expect(read).toMatchObject({
        type: 'connection.credentials_read',
        actor: { system: expect.stringMatching(/^lambda:checkout-worker-\w{8}$/) },
      })
    }, soon)
  })
})

describe('an event', () => {
  // Guarantee: what was committed is published, also where whoever committed it dies at once.
  it('is published by the next start, where nothing ran between commit and publication', async () => {
    const id = await aConnection('sk-one')
    await stop()
    await commitWithoutPublisher(id)
    await start()
    await vi.waitFor(async () => expect(await seenBy(id)).toHaveLength(1), soon)
    const [event] = await seenBy(id)
    expect(event).toMatchObject({
      'detail-type': 'Connection Updated',
      detail: { version: 9, request_id: 'died' },
    })
  })
})

import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { type Key, keys } from '../../shared/aws/dynamodb/keys.ts'
import { dueShards } from '../../shared/model/due-grants.ts'
import type { LocalAws } from '../aws/ports/local-aws.ts'
import { type Ask, context, itemsOf } from '../support/call.ts'
import { type Kept, keptBy, startGround, type Taken, takenUp, versions } from './ground.ts'

const minuteMs = 60_000
const at = (connection_id = '') => ({ params: { connection_id } })

/** What sort of record a key is of: `PROJECT# LISTED#`. */
function kindOf({ pk, sk }: Key): string {
  const [first, second] = [pk, sk].map((half) => /^[A-Z][A-Z0-9]*#?/.exec(half)?.[0] ?? 'id')
  return `${first} ${second}`
}

/** Whether 0.2.0 did not write it yet, which a record of it has not either: the next version's has. */
function isNewer(kind: string): boolean {
  if (manifest.version !== '0.2.0') return false
  const newer = [
    ...['IDENTITYPROVIDER# GUARD', 'IDENTITYPROVIDERS PROVIDER#', 'SESSIONS# id', 'SIGNIN# SIGNIN'],
    ...['PROJECT# EXTERNAL#', 'PROJECT# ISSUER#'],
  ]
  return newer.includes(kind) || kind.startsWith('LIST# ')
}

/** Every sort that this version writes, by the one home of keys. */
function kinds(): string[] {
  const made = Object.values(keys).map((make) =>
    (make as (...args: string[]) => unknown)('', '', '', ''),
  )
  const all = made.filter((key): key is Key => typeof key === 'object')
  const deployments = [keys.accessKeyListing(undefined, ''), keys.projectEvent(undefined, '')]
  const written = [...new Set([...all, ...deployments].map(kindOf))]
  // Written with the option `secretStore=envelope`: kept-envelope.test.ts has a record of it.
  const optional = ['SECRETKEY# VERSION#', 'PROJECTKEY# VERSION#']
  return written.filter((kind) => !optional.includes(kind) && !isNewer(kind)).sort()
}

let aws: LocalAws
beforeAll(async () => {
  aws = await startGround(...versions.map(keptBy))
})
afterAll(async () => {
  vi.useRealTimers()
  await aws.stop()
})

it('this version has its own data among those that are kept', () => {
  expect(versions).toContain(manifest.version)
  const kept = new Set(keptBy(manifest.version).rows.map(kindOf))
  expect([...kept].sort()).toEqual(kinds())
})

interface Recorded {
  readonly data?: Readonly<Record<string, unknown>>
}

const laterThan =
  ({ recordedAt }: Kept) =>
  (ms: number) =>
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(recordedAt) + ms })

describe.each(versions)('what %s kept', (version) => {
  const kept: Kept = keptBy(version)
  const { ids, answers } = kept.told
  let on: Taken
  beforeAll(async () => {
    vi.useRealTimers()
    on = await takenUp(aws, kept)
    laterThan(kept)(minuteMs)
  })

  it.each(Object.entries(ids))('%s is read and resolved as it was', async (_name, id) => {
    const { read, resolved } = answers[id] ?? {}
    const now = await on.ask('read-connection', at(id))
    // A message can be worded anew; that there is one cannot change.
    const { status_reason: reason, ...data } = (read?.body as Recorded | undefined)?.data ?? {}
    expect(now.status).toBe(read?.status)
    expect(now.body.data).toMatchObject(data)
    expect(typeof now.body.data?.status_reason).toBe(typeof reason)
    const opened = await on.ask('read-credentials', at(id))
    expect({ status: opened.status, body: opened.body }).toMatchObject(resolved ?? {})
  })
})

describe.each(versions)('what %s kept', (version) => {
  const kept: Kept = keptBy(version)
  const { ids, project, once, page, state } = kept.told
  const laterMs = laterThan(kept)
  let on: Taken
  beforeEach(async () => {
    vi.useRealTimers()
    on = await takenUp(aws, kept)
    laterMs(minuteMs)
  })
  const task = async (name: string, event: unknown = {}) => {
    const { handler } = await import(`../../functions/${name}.ts`)
    return handler.with(on.powers)(event, context())
  }
  const resolve = (id?: string, asked: Ask = {}) =>
    on.ask('read-credentials', { ...at(id), ...asked })

  it('is listed, on every API surface, to the same callers', async () => {
    const names = async (as: string) =>
      itemsOf(await on.ask('list-connections', { as, query: { project_id: project } }))
        .map(({ name }) => String(name))
        .sort()
    const all = await names(on.key('admin'))
    expect(all).toEqual(expect.arrayContaining(['active', 'changed', 'lake', 'mine', 'once']))
    expect(await names(on.key('editor'))).toEqual(all)
    expect(await names(on.key('runtime'))).toEqual(
      all.filter((name) => !['mine', 'partial', 'adopted', 'waiting'].includes(name)),
    )
    const byName = { params: { projectName: 'kept', connectionName: 'lake' } }
    expect((await on.ask('read-credible-connection', byName)).status).toBe(200)
    const clients = await on.ask('list-oauth2-clients', { query: { project_id: project } })
    expect(itemsOf(clients).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['an application', 'notion']),
    )
    const projects = await on.ask('list-projects')
    expect(itemsOf(projects).map(({ name }) => name)).toEqual(['kept'])
    const events = itemsOf(await on.ask('list-events', at(ids.active)))
    expect(events.map(({ type }) => type)).toContain('connection.refreshed')
  })

  it('proves who calls: keys of every role, one that ends, one that was rotated', async () => {
    const works = async (name: string) =>
      (await on.ask('read-project', { as: on.key(name), params: { project_id: project } })).status
    const each = async () => Promise.all(Object.keys(kept.told.keys).map(works))
    expect(await each()).toEqual([200, 200, 200, 200, 200, 200])
    laterMs(25 * 60 * minuteMs)
    expect(await Promise.all(['before_rotation', 'rotated', 'ending'].map(works))).toEqual([
      401, 200, 401,
    ])
  })

  it('makes a create happen once, across the versions', async () => {
    const again = await on.ask('create-connection', once)
    expect([again.status, again.headers['idempotency-replayed']]).toEqual([201, 'true'])
    expect(again.body.data.id).toBe(ids.once)
    const { body, headers } = once
    const other = await on.ask('create-connection', {
      ...(headers ? { headers } : {}),
      body: { ...(body as object), name: 'other' },
    })
    expect([other.status, other.body.error.code]).toEqual([422, 'idempotency_key_reused'])
  })

  it('lets a consent end that was begun before', async () => {
    const query = { state, code: 'a-code' }
    expect((await on.ask('complete-authorization', { query })).status).toBe(200)
    const [exchange] = on.providers.exchanges
    expect(exchange?.verifier?.reveal()).toMatch(/^[\w.~-]{43,}$/)
    expect(exchange?.client.secret?.reveal()).toBe('LEAK-client')
    expect((await resolve(ids.begun)).status).toBe(200)
  })

  it('lets a link to a connector’s page lead on', async () => {
    const params = { connector_id: '0' }
    const opened = await on.ask('open-connector-page', { as: '', params, query: page })
    expect([opened.status, opened.headers.location]).toEqual([302, expect.any(String)])
  })

  it.each(['active', 'troubled', 'leased'])('is refreshed: %s', async (name) => {
    laterMs(2 * 60 * minuteMs)
    const { status, body } = await resolve(ids[name])
    expect([status, body.data.access_token]).toEqual([200, 'LEAK-access-1'])
    const [renewal] = on.providers.renewals
    expect(renewal?.refreshToken?.reveal()).toMatch(/^LEAK-refresh-\d$/)
    expect(renewal?.client.secret?.reveal()).toBe('LEAK-client')
    expect((await resolve(ids[name])).body.data.access_token).toBe('LEAK-access-1')
  })

  it('is found by the schedule', async () => {
    laterMs(55 * minuteMs)
    await task('refresh-tokens', { shards: dueShards, workers: 1 })
    expect(on.providers.renewals.length).toBeGreaterThanOrEqual(2)
  })

  it('keeps the secret that a change leaves out', async () => {
    const type = 'dynamiq.connections.OpenAI'
    const body = { type, config: { url: 'https://other.example.com/v1' } }
    for (const name of ['changed', 'unreleased'] as const) {
      const before = (await resolve(ids[name])).body.data.api_key
      expect((await on.ask('update-connection', { ...at(ids[name]), body })).status).toBe(200)
      const { api_key, url } = (await resolve(ids[name])).body.data
      expect([api_key, url]).toEqual([before, 'https://other.example.com/v1'])
      const secret = { type, config: { api_key: 'LEAK-newest' } }
      expect((await on.ask('update-connection', { ...at(ids[name]), body: secret })).status).toBe(
        200,
      )
      expect((await resolve(ids[name])).body.data.api_key).toBe('LEAK-newest')
    }
  })

  it('is sent to no other place by an editor, and its tokens by no caller', async () => {
    const type = 'dynamiq.connections.OpenAI'
    const body = { type, config: { url: 'https://evil.example.com/v1' } }
    const asked = { ...at(ids.changed), as: on.key('editor'), body }
    const { status, body: answer } = await on.ask('update-connection', asked)
    expect([status, Object.keys(answer.error.details ?? {})]).toEqual([400, ['config.api_key']])
    const params = { oauth2_client_id: ids.client ?? '' }
    const { data } = (await on.ask('read-oauth2-client', { params })).body
    const { name, client_id, authorization_url, type: of } = data
    const moved = { name, type: of, client_id, authorization_url, client_secret: 'LEAK-other' }
    const put = { params, body: { ...moved, token_url: 'https://evil.example.com/t' } }
    expect((await on.ask('update-oauth2-client', put)).status).toBe(200)
    laterMs(2 * 60 * minuteMs)
    expect((await resolve(ids.active)).body.error.code).toBe('oauth2_client_rejected')
    expect((await on.ask('delete-connection', at(ids.active))).status).toBe(204)
    await task('sweep')
    expect([...on.providers.renewals, ...on.providers.withdrawals]).toEqual([])
  })

  it('is not deleted while it is used, and then whole', async () => {
    const { status, body } = await on.ask('delete-connection', at(ids.changed))
    expect([status, body.error.code]).toEqual([409, 'connection_in_use'])
    const used = { resource_type: 'workflow', resource_id: 'nightly' }
    await on.ask('remove-reference', { params: { connection_id: ids.changed ?? '', ...used } })
    for (const name of ['changed', 'lake', 'mine', 'active', 'system'] as const) {
      expect((await on.ask('delete-connection', at(ids[name]))).status).toBe(204)
      expect((await resolve(ids[name])).status).toBe(404)
    }
    const left = (await on.rows()).filter(({ sk }) => sk === `LISTED#${ids.changed}`)
    expect(left).toEqual([])
  })

  it('has its cleanup tasks run, and no secret taken for orphaned', async () => {
    laterMs(30 * 60 * minuteMs)
    const { cleanupTasks, secrets } = await task('sweep')
    expect(cleanupTasks).toEqual({ done: 4, left: 0, oldestSeconds: 0 })
    expect(secrets).toMatchObject({ marked: 0, orphaned: 0, discarded: 0, gone: 0 })
    expect(on.providers.withdrawals.map(({ accessToken }) => accessToken.reveal())).toEqual([
      expect.stringMatching(/^LEAK-access-\d$/),
    ])
  })
})

const withIdentity = versions.flatMap((version) => {
  const kept = keptBy(version)
  const { identity, clients } = kept.told
  return identity && clients ? [{ version, kept, identity, clients }] : []
})

describe.each(withIdentity)('what $version kept of identity', ({ kept, identity, clients }) => {
  let on: Taken
  beforeEach(async () => {
    vi.useRealTimers()
    on = await takenUp(aws, kept)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(kept.recordedAt) + minuteMs })
  })

  it('lets a session that was issued before go on, and ends it with its provider', async () => {
    const as = identity.session.join('_')
    const params = { project_id: kept.told.project }
    expect((await on.ask('read-project', { as, params })).status).toBe(200)
    const provider = { params: { identity_provider_id: identity.provider } }
    const read = await on.ask('read-identity-provider', provider)
    expect(read.body.data).toMatchObject({ name: 'Company', rules: [{ match: { sub: 'ann' } }] })
    expect((await on.ask('delete-identity-provider', provider)).status).toBe(204)
    expect((await on.ask('read-project', { as, params })).status).toBe(401)
  })

  it('reads OAuth clients with a signing key, with inputs and of a provider', async () => {
    const read = async (oauth2_client_id = '') =>
      (await on.ask('read-oauth2-client', { params: { oauth2_client_id } })).body.data
    const client = { token_auth_method: 'private_key_jwt', key_id: 'k' }
    expect(await read(clients.signing)).toMatchObject(client)
    expect(await read(clients.inputs)).toMatchObject({ inputs: [{ name: 'shop' }] })
    expect(await read(clients.provider)).toMatchObject({ provider: 'google' })
  })
})

// A rolling deployment, or one that was taken back: this version meets what a later one wrote.
describe('what a later version added', () => {
  const kept = keptBy(manifest.version)
  const { ids, project } = kept.told
  const later = 'LATER'
  let on: Taken
  beforeAll(async () => {
    vi.useRealTimers()
    const extended = (text: unknown) =>
      typeof text === 'string' ? JSON.stringify({ ...JSON.parse(text), later }) : text
    on = await takenUp(aws, kept, (row) => ({
      ...row,
      later,
      ...(row.grant ? { grant: extended(row.grant) } : {}),
      ...(row.connector ? { connector: extended(row.connector) } : {}),
    }))
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(kept.recordedAt) + minuteMs })
  })

  it('is in no answer of this one', async () => {
    const query = { project_id: project }
    const asked: [string, Ask][] = [
      ...Object.values(ids).map((id): [string, Ask] => ['read-connection', at(id)]),
      ...Object.values(ids).map((id): [string, Ask] => ['read-credentials', at(id)]),
      ...['list-connections', 'list-oauth2-clients', 'list-access-keys'].map(
        (id): [string, Ask] => [id, { query }],
      ),
      ...['list-projects', 'list-connectors', 'list-credible-projects'].map((id): [string, Ask] => [
        id,
        {},
      ]),
      ['read-project', { params: query }],
      ['list-events', at(ids.active)],
      ['list-references', at(ids.changed)],
      ['read-oauth2-client', { params: { oauth2_client_id: ids.client ?? '' } }],
      ['list-credible-connections', { params: { projectName: 'kept' } }],
    ]
    for (const [id, ask] of asked) {
      const { status, text } = await on.ask(id, ask)
      expect([id, status < 500, text.includes(later)]).toEqual([id, true, false])
    }
  })

  it('outlives changes by this one', async () => {
    const openai = { type: 'dynamiq.connections.OpenAI', config: { api_key: 'LEAK-newest' } }
    await on.ask('update-connection', { ...at(ids.changed), body: openai })
    const rejected = { body: { rejected_access_token_version: 2 } }
    expect((await on.ask('read-credentials', { ...at(ids.active), ...rejected })).status).toBe(200)
    await on.ask('rename-project', { params: { project_id: project }, body: { name: 'renamed' } })
    const { body } = await on.ask('list-access-keys', { query: { project_id: project } })
    const [key] = body.data as unknown as { id: string }[]
    await on.ask('rotate-access-key', { params: { access_key_id: key?.id ?? '' } })
    const rows = await on.rows()
    const kinds = [`CONNECTION#${ids.changed}`, `CONNECTION#${ids.active}`, 'PROJECT', 'KEY']
    const strays = rows
      .filter(({ sk }) => kinds.includes(sk))
      .filter((row) => row.later !== later)
      .map(({ pk, sk }) => `${pk} ${sk}`)
    expect(strays).toEqual([])
    const active = rows.find(({ sk }) => sk === `CONNECTION#${ids.active}`)
    expect(JSON.parse(String(active?.grant))).toMatchObject({ later, tokenVersion: 3 })
  })

  it('of a type is listed, read, resolved and deleted; changed and tested it is not', async () => {
    const fresh = await takenUp(aws, kept, (row) =>
      [`CONNECTION#${ids.once}`, `LISTED#${ids.once}`].includes(row.sk)
        ? JSON.parse(JSON.stringify(row).replaceAll('connections.OpenAI', 'connections.Later'))
        : row,
    )
    const status = async (id: string, ask: Ask) => (await fresh.ask(id, ask)).status
    const list = await fresh.ask('list-connections', { query: { project_id: project } })
    expect(itemsOf(list)).toContainEqual(
      expect.objectContaining({ id: ids.once, type: 'dynamiq.connections.Later' }),
    )
    expect(await status('read-connection', at(ids.once))).toBe(200)
    expect((await fresh.ask('read-credentials', at(ids.once))).body.data.api_key).toBe('LEAK-once')
    expect(await status('list-connectors', { headers: { 'x-project-id': project } })).toBe(200)
    const change = { type: 'dynamiq.connections.Later', config: { api_key: 'LEAK-x' } }
    expect(await status('update-connection', { ...at(ids.once), body: change })).toBe(400)
    expect((await fresh.ask('test-connection', at(ids.once))).body.data.outcome).toBe('untestable')
    expect(await status('delete-connection', at(ids.once))).toBe(204)
  })

  it('to do stays to be done, and is reported', async () => {
    const { handler } = await import('../../functions/sweep.ts')
    const fresh = await takenUp(aws, kept, (row) =>
      row.kind === 'discard_secret' ? { ...row, kind: 'of_a_later_version' } : row,
    )
    vi.setSystemTime(Date.parse(kept.recordedAt) + 60 * minuteMs)
    const before = (await fresh.rows()).filter(({ pk }) => pk.startsWith('LEFTOVER#'))
    const later = before.filter(({ kind }) => kind === 'of_a_later_version').length
    expect(later).toBeGreaterThan(0)
    const { cleanupTasks } = await handler.with(fresh.powers)({}, context())
    expect(cleanupTasks).toMatchObject({ done: before.length - later, left: later })
    const kinds = (await fresh.rows()).filter(({ pk }) => pk.startsWith('LEFTOVER#'))
    expect(kinds.map(({ kind }) => kind)).toEqual(Array(later).fill('of_a_later_version'))
  })
})

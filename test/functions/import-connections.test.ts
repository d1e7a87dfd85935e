import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { replaceRuntime, systemClock } from '../../shared/runtime/runtime.ts'
import { itemsOf, type Row } from '../support/call.ts'
import { newOpenai, type Stage, stage } from '../support/stage.ts'

let on: Stage
beforeEach(async () => {
  on = await stage()
})

const item = (external_id: string, given: object = {}) => ({
  external_id,
  ...newOpenai(on.project),
  ...given,
})
const send = (connections: unknown, given: object = {}, as = on.keys.editor) =>
  on.ask('import-connections', { as, body: { connections, ...given } })
const outcomes = async (connections: unknown, given: object = {}) =>
  itemsOf(await send(connections, given))
const detailsOf = (one: Row | undefined) =>
  Object.keys((one?.error as { details?: object } | undefined)?.details ?? {})
const secretsInUse = () =>
  on.world.secretNames().filter((name) => {
    const [ownerId = '', id = ''] = name.split('/')
    return !on.world.discarded({ ownerId, id })
  })

describe('400', () => {
  it.each([
    [undefined, 'connections'],
    [[], 'connections'],
    [Array.from({ length: 101 }, (_, at) => ({ external_id: `${at}` })), 'connections'],
  ])('rejects a list of no or too many connections: %#', async (connections, field) => {
    const { status, body } = await send(connections)
    expect([status, Object.keys(body.error.details ?? {})]).toEqual([400, [field]])
  })

  it.each([
    [{ external_id: '' }, 'connections.0.external_id'],
    [{ external_id: 'a\n' }, 'connections.0.external_id'],
    [{ external_id: 'a'.repeat(256) }, 'connections.0.external_id'],
    [{ project_id: 'p' }, 'connections.0.project_id'],
    [{ config: undefined }, 'connections.0.config'],
    [{ secret: 'LEAK' }, 'connections.0.secret'],
  ])('rejects the request where a connection has another form: %j', async (given, field) => {
    const { status, body, text } = await send([item('a', given)])
    expect([status, Object.keys(body.error.details ?? {})]).toEqual([400, [field]])
    expect(text).not.toContain('LEAK')
    expect(on.world.secretNames()).toEqual([])
  })
})

describe('503', () => {
  it('writes nothing where it cannot be read what exists', async () => {
    on.world.fail('readExternalIds.find')
    expect((await send([item('a')])).status).toBe(503)
    expect(on.world.secretNames()).toEqual([])
  })
})

describe('a rejected connection', () => {
  it.each([
    [{ type: 'nothing' }, 'unknown_type', 'type'],
    [{ config: { api_key: 7 } }, 'invalid_config', 'config.api_key'],
    [{ project_id: randomUUID() }, 'project_not_found', undefined],
    [{ oauth2_client_id: randomUUID() }, 'invalid_request', 'oauth2_client_id'],
    [{ oauth2_tokens: { access_token: 'LEAK' } }, 'invalid_request', 'oauth2_tokens'],
    [{ refresh: true }, 'invalid_request', 'refresh'],
  ])('has the problem and writes nothing: %j', async (given, code, field) => {
    const [one] = await outcomes([item('a', given)])
    expect(one).toMatchObject({ external_id: 'a', id: null, outcome: 'rejected', error: { code } })
    expect(detailsOf(one)).toEqual(field === undefined ? [] : [field])
    expect(on.world.secretNames()).toEqual([])
  })

  it('of a project that the key cannot read is rejected as one of no project', async () => {
    const both = [item('a', { project_id: on.other }), item('b', { project_id: randomUUID() })]
    const [theirs, none] = itemsOf(await send(both, {}, on.keys.editor))
    expect(theirs?.error).toEqual(none?.error)
  })

  it('does not stop the others', async () => {
    const data = await outcomes([item('a', { type: 'nothing' }), item('b')])
    expect(data.map(({ outcome }) => outcome)).toEqual(['rejected', 'created'])
  })

  it('is rejected where an earlier one of the request has its external id', async () => {
    const data = await outcomes([item('a'), item('a', { name: 'other' })])
    expect(data.map(({ outcome }) => outcome)).toEqual(['created', 'rejected'])
    expect(await outcomes([item('a'), item('a')])).toMatchObject([
      { outcome: 'exists' },
      { outcome: 'exists' },
    ])
  })

  it('whose row was not written has no secret, and one whose outcome is unknown exists at the repeat', async () => {
    on.world.fail('createConnections.insert', { after: true, times: 1 })
    const [lost] = await outcomes([item('a')])
    expect(lost).toMatchObject({ outcome: 'rejected', error: { code: 'dependency_unavailable' } })
    const [again] = await outcomes([item('a')])
    expect(again?.outcome).toBe('exists')
    expect(secretsInUse()).toEqual([`${on.project}/${String(again?.id)}`])
  })

  it('comes after the time that an import has, and is imported by a repeat', async () => {
    let nowMs = 0
    const clock = { ...systemClock, nowMs: () => (nowMs += 15_000) }
    onTestFinished(replaceRuntime({ clock, random: () => 0 }))
    const all = [item('a'), item('b'), item('c')]
    const first = await outcomes(all)
    expect(first.map(({ outcome }) => outcome)).toEqual(['created', 'rejected', 'rejected'])
    expect(first[1]?.error).toMatchObject({ code: 'dependency_unavailable' })
    expect((await outcomes(all)).map(({ outcome }) => outcome)).toEqual([
      ...['exists', 'created', 'rejected'],
    ])
  })
})

describe('a created connection', () => {
  it('shows its external id and resolves', async () => {
    const [one] = await outcomes([item('crm/42')])
    expect(one).toEqual({ external_id: 'crm/42', id: expect.any(String), outcome: 'created' })
    const params = { connection_id: String(one?.id) }
    const { body } = await on.ask('read-connection', { params })
    expect(body.data).toMatchObject({ external_id: 'crm/42', status: 'active', version: 1 })
    expect((await on.ask('read-credentials', { params })).body.data.api_key).toBe('sk-1')
    expect(on.world.events(params.connection_id)[0]?.type).toBe('connection.created')
  })

  it('keeps its external id through a change, and frees it with its deletion', async () => {
    const [one] = await outcomes([item('a')])
    const params = { connection_id: String(one?.id) }
    const { body } = await on.ask('read-connection', { params })
    const changed = { ...body.data, config: { url: 'https://llm.example.com/v1' } }
    const update = await on.ask('update-connection', { params, body: changed })
    expect([update.status, update.body.data.external_id]).toEqual([200, 'a'])
    expect((await on.ask('delete-connection', { params })).status).toBe(204)
    expect(await outcomes([item('a')])).toMatchObject([{ outcome: 'created' }])
  })

  it('is created once by concurrent imports, which leave no secret over', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => outcomes([item('a')])))
    const all = answers.flat()
    expect(new Set(all.map(({ id }) => id)).size).toBe(1)
    expect(all.filter(({ outcome }) => outcome === 'created')).toHaveLength(1)
    expect(secretsInUse()).toHaveLength(1)
    expect(on.world.connectionCount(on.project)).toBe(1)
  })

  it('exists at a repeat that would be rejected otherwise, in its own project only', async () => {
    const [one] = await outcomes([item('a')])
    expect(await outcomes([item('a', { type: 'nothing' })])).toEqual([
      { external_id: 'a', id: one?.id ?? '', outcome: 'exists' },
    ])
    const other = await send([item('a', { project_id: on.other })], {}, on.keys.owner)
    expect(itemsOf(other)).toMatchObject([{ outcome: 'created' }])
  })
})

describe('a dry run', () => {
  it('reports what would happen and writes nothing', async () => {
    const [kept] = await outcomes([item('a')])
    const before = on.world.rows
    const data = await outcomes(
      [item('a'), item('b'), item('c', { type: 'x' }), item('d', { oauth2_tokens: {} })],
      {
        dry_run: true,
      },
    )
    expect(data.map(({ id, outcome }) => [outcome, id])).toEqual([
      ...[
        ['exists', kept?.id],
        ['created', null],
        ['rejected', null],
        ['rejected', null],
      ],
    ])
    expect(on.world.rows).toBe(before)
    expect(on.world.secretNames()).toHaveLength(1)
  })

  it('rejects a name that is taken, as the import would', async () => {
    const credible = {
      ...{ type: 'credible.connections.motherduck', name: 'duck' },
      config: { accessToken: 'LEAK-t' },
    }
    const twice = [item('a', credible)]
    expect(await outcomes(twice)).toMatchObject([{ outcome: 'created' }])
    const again = [item('b', credible)]
    const rejected = [{ outcome: 'rejected', error: { code: 'name_taken' } }]
    expect(await outcomes(again, { dry_run: true })).toMatchObject(rejected)
    expect(await outcomes(again)).toMatchObject(rejected)
  })
})

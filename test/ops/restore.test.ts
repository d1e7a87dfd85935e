import { randomUUID } from 'node:crypto'
import { UpdateItemCommand } from '@aws-sdk/client-dynamodb'
import { marshall } from '@aws-sdk/util-dynamodb'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { planRows } from '../../ops/plan-rows.ts'
import { restore } from '../../ops/restore.ts'
import { carryOut, rowsOf } from '../../ops/table.ts'
import { adminKey } from '../../shared/model/access-key.ts'
import type { Powers } from '../../shared/ports/index.ts'
import { settings } from '../../shared/runtime/settings.ts'
import { described } from '../aws/ports/aws-subject.ts'
import { type Deployment, deploy, makeTable } from '../aws/ports/deployment.ts'
import { type LocalAws, startLocalAws } from '../aws/ports/local-aws.ts'
import { toldOf } from '../aws/ports/made.ts'
import { fakeProviders } from '../fakes/providers.ts'
import { type Answer, type Ask, context } from '../support/call.ts'
import { ask as askOperation } from '../support/handlers.ts'

const hourMs = 3600_000
const at = (connection_id: string) => ({ params: { connection_id } })

/** A deployment, what its table was at one moment, and what happened since. */
interface Happened {
  readonly deployment: Deployment
  /** The table that point-in-time recovery would make. */
  readonly from: string
  readonly powers: Powers
  readonly providers: ReturnType<typeof fakeProviders>
  readonly ids: Readonly<
    Record<'kept' | 'changed' | 'deleted' | 'renewed' | 'left' | 'since', string>
  >
  readonly project: string
  readonly lostKey: string
  ask(id: string, what?: Ask): Promise<Answer>
  restore(write: boolean): ReturnType<typeof restore>
}

let aws: LocalAws
let on: Happened
beforeAll(async () => {
  aws = await startLocalAws({ purgeUnlabelled: false })
})
afterAll(() => aws.stop())
beforeEach(async () => {
  on = await happened(aws)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
})
const keyOf = async (id: string) => {
  const { status, body } = await on.ask('read-credentials', at(id))
  return [status, status === 200 ? body.data.api_key : body.error.code]
}
const all = (table: string) => rowsOf(on.deployment.dynamodb, table, { auditLog: true })
const sweep = async () => {
  const { handler } = await import('../../functions/sweep.ts')
  return handler.with(on.powers)({}, context())
}

describe('the table at an earlier moment, the secrets as they are now', () => {
  /** As a copy of the rows by hand would leave it. */
  const rowsAlone = async () => {
    const { dynamodb, table } = on.deployment
    await carryOut(dynamodb, table, planRows(await all(table), await all(on.from)))
  }

  it('resolves the version that a row pins, or fails: never another version', async () => {
    await rowsAlone()
    expect(await keyOf(on.ids.kept)).toEqual([200, 'LEAK-kept'])
    expect(await keyOf(on.ids.changed)).toEqual([200, 'LEAK-1'])
    expect(await keyOf(on.ids.deleted)).toEqual([500, 'secret_missing'])
    expect(await keyOf(on.ids.since)).toEqual([404, 'connection_not_found'])
  })

  it('has the sweep report what is gone, and delete nothing that a row needs', async () => {
    await rowsAlone()
    vi.stubEnv(settings.sweep, 'mend')
    for (const hours of [25, 50]) {
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + hours * hourMs })
      const { secrets } = await sweep()
      expect(secrets.gone).toBe(2)
    }
    vi.useRealTimers()
    for (const id of [on.ids.kept, on.ids.changed, on.ids.left, on.ids.renewed])
      expect((await described(on.deployment, { ownerId: on.project, id }))?.DeletedDate).toBe(
        undefined,
      )
    // What was made since is nobody's now: it went into its recovery window, and no further.
    const since = await described(on.deployment, { ownerId: on.project, id: on.ids.since })
    expect(since?.DeletedDate).toBeInstanceOf(Date)
  })
})

describe('a plan', () => {
  const row = (name: string, grant: object, more: object = {}) =>
    marshall({ pk: 'PROJECT#p', sk: 'CONNECTION#c', name, grant: JSON.stringify(grant), ...more })
  const [client, other] = [{ id: 'one' }, { id: 'other' }]

  it('takes the row as it was, and the newer tokens of the same OAuth client', () => {
    const live = row('now', { tokenVersion: 3, client }, { fence: 9, due_at: 'later' })
    const was = row('then', { tokenVersion: 2, client }, { fence: 4, usedAt: 'then' })
    const { puts } = planRows([live], [was])
    expect(puts).toEqual([row('then', { tokenVersion: 3, client }, { fence: 9, due_at: 'later' })])
  })

  it.each([
    ['another OAuth client', row('now', { tokenVersion: 3, client: other })],
    ['an older grant', row('now', { tokenVersion: 1, client })],
    ['no grant', marshall({ pk: 'PROJECT#p', sk: 'CONNECTION#c', name: 'now' })],
  ])('takes nothing of %s', (_what, live) => {
    const was = row('then', { tokenVersion: 2, client })
    expect(planRows([live], [was]).puts).toEqual([was])
  })
})

describe('restoring', () => {
  it('only reports, unless it is run with the option to write', async () => {
    const before = await all(on.deployment.table)
    const { rows, secrets, lost } = await on.restore(false)
    expect(secrets).toEqual({ there: 3, deleted: 1, unlabelled: 1, gone: 0 })
    expect(lost).toEqual([])
    expect(rows).toMatchObject({ 'CONNECTION# put': 1, 'CONNECTION# delete': 1, 'KEY put': 1 })
    // The one that was changed; the one that was renewed stays as it is.
    expect(rows['CONNECTION# overwrite']).toBe(1)
    expect(await all(on.deployment.table)).toEqual(before)
    expect(await keyOf(on.ids.deleted)).toEqual([404, 'connection_not_found'])
  })

  it('brings back rows and the secrets that they pin', async () => {
    const { secrets, lost } = await on.restore(true)
    expect([secrets, lost]).toEqual([{ there: 5, deleted: 0, unlabelled: 0, gone: 0 }, []])
    expect(await keyOf(on.ids.kept)).toEqual([200, 'LEAK-kept'])
    expect(await keyOf(on.ids.changed)).toEqual([200, 'LEAK-1'])
    expect(await keyOf(on.ids.deleted)).toEqual([200, 'LEAK-deleted'])
    expect(await keyOf(on.ids.since)).toEqual([404, 'connection_not_found'])
    const { labels } = await labelsOf(on.ids.changed)
    expect(labels.some((label) => label.startsWith('mooring-'))).toBe(true)
    const works = await on.ask('list-projects', { as: on.lostKey })
    expect(works.status).toBe(200)
  })

  it('leaves counts, references and names so that all can be changed and deleted again', async () => {
    await on.restore(true)
    const { changed, deleted, kept, renewed } = on.ids
    const body = { type: 'dynamiq.connections.OpenAI', config: { api_key: 'LEAK-new' } }
    for (const id of [changed, deleted]) {
      expect((await on.ask('update-connection', { ...at(id), body })).status).toBe(200)
      expect(await keyOf(id)).toEqual([200, 'LEAK-new'])
    }
    const used = { resource_type: 'workflow', resource_id: 'since' }
    const reference = { params: { connection_id: deleted, ...used } }
    expect((await on.ask('add-reference', reference)).status).toBe(201)
    expect((await on.ask('remove-reference', reference)).status).toBe(204)
    for (const id of [changed, deleted, kept, renewed, on.ids.left])
      expect([id, (await on.ask('delete-connection', at(id))).status]).toEqual([id, 204])
    const { body: clients } = await on.ask('list-oauth2-clients', {
      query: { project_id: on.project },
    })
    const [client] = clients.data as unknown as { id: string }[]
    const dropped = { params: { oauth2_client_id: client?.id ?? '' } }
    expect((await on.ask('delete-oauth2-client', dropped)).status).toBe(204)
    const project = { params: { project_id: on.project } }
    expect((await on.ask('delete-project', project)).status).toBe(204)
  })

  it('keeps a grant that was refreshed since, whose older refresh token is used', async () => {
    const token = async () =>
      (await on.ask('read-credentials', at(on.ids.renewed))).body.data.access_token
    const before = await token()
    await on.restore(true)
    expect(await token()).toBe(before)
    expect(on.providers.renewals).toHaveLength(1)
  })

  it('keeps the audit log, also of changes since', async () => {
    const records = async () => (await all(on.deployment.table)).filter(isEvent).length
    const before = await records()
    await on.restore(true)
    expect(await records()).toBe(before)
    const events = await on.ask('list-events', at(on.ids.deleted))
    expect(JSON.stringify(events.body.data)).toContain('connection.deleted')
  })

  it('restores lost records of the audit log where requested', async () => {
    const { dynamodb, table } = on.deployment
    const lost = (await all(table)).filter(isEvent)
    await carryOut(dynamodb, table, {
      puts: [],
      deletes: lost.map(({ pk, sk }) => keys(pk, sk)),
      tally: {},
    })
    const { from, deployment } = on
    const asked = {
      from,
      to: table,
      secretPrefix: deployment.secretPrefix,
      auditLog: true,
      write: true,
    }
    await restore(dynamodb, deployment.secretsManager, asked)
    expect((await all(table)).filter(isEvent).length).toBe((await all(from)).filter(isEvent).length)
  })

  it('has nothing left to do the second time, nor after it died half-way', async () => {
    const { dynamodb, table } = on.deployment
    const { puts, deletes, tally } = planRows(await all(table), await all(on.from))
    await carryOut(dynamodb, table, { puts: puts.slice(0, 3), deletes: deletes.slice(0, 2), tally })
    await on.restore(true)
    const again = await on.restore(false)
    expect(again.rows).toEqual({})
    expect(again.secrets).toEqual({ there: 5, deleted: 0, unlabelled: 0, gone: 0 })
  })

  it('lets the sweep find but what was made since', async () => {
    await on.restore(true)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 25 * hourMs })
    vi.stubEnv(settings.sweep, 'report')
    const { cleanupTasks, secrets } = await sweep()
    expect(cleanupTasks.left).toBe(0)
    expect(secrets).toMatchObject({ orphaned: 1, gone: 0, marked: 0, discarded: 0 })
  })

  it('names whose secrets are gone for good', async () => {
    const { deployment, ids, project } = on
    const unlabelled = { ownerId: project, id: ids.changed }
    const name = `${deployment.secretPrefix}connections/${project}/${ids.changed}`
    // As if Secrets Manager had dropped the version: the row pins one that never was.
    await deployment.dynamodb.send(
      new UpdateItemCommand({
        TableName: on.from,
        Key: marshall({ pk: `PROJECT#${project}`, sk: `CONNECTION#${ids.changed}` }),
        UpdateExpression: 'SET secretVersion = :gone',
        ExpressionAttributeValues: marshall({ ':gone': randomUUID() }),
      }),
    )
    expect((await described(deployment, unlabelled))?.Name).toBe(name)
    const { lost, secrets } = await on.restore(true)
    expect([lost, secrets.gone]).toEqual([[`connections/${project}/${ids.changed}`], 1])
    expect(await keyOf(ids.changed)).toEqual([500, 'secret_missing'])
    const body = { type: 'dynamiq.connections.OpenAI', config: { api_key: 'LEAK-given-again' } }
    expect((await on.ask('update-connection', { ...at(ids.changed), body })).status).toBe(200)
    expect(await keyOf(ids.changed)).toEqual([200, 'LEAK-given-again'])
  })
})

const isEvent = ({ sk }: { readonly sk?: { readonly S?: string } }) => sk?.S?.startsWith('EVENT#')
const keys = (pk: unknown, sk: unknown) => ({ pk, sk }) as never

async function labelsOf(id: string) {
  const found = await described(on.deployment, { ownerId: on.project, id })
  return { labels: Object.values(found?.VersionIdsToStages ?? {}).flat() }
}

async function happened(services: LocalAws): Promise<Happened> {
  const deployment = await deploy(services)
  const { adapters } = await import('../aws/ports/adapters.ts')
  const providers = fakeProviders()
  const powers: Powers = { ...adapters, askProviders: providers.askProviders }
  const { accessKey, key } = adminKey(new Date())
  await adapters.createAccessKeys.insert(accessKey, toldOf(accessKey.id, 'access_key.created'))
  const as = String(key.reveal())
  const ask = async (id: string, what: Ask = {}) => askOperation(id, { as, ...what }, powers)
  const made = async (id: string, body: unknown) => {
    const answer = await ask(id, { body })
    if (answer.status !== 201) throw new Error(answer.text)
    return answer.body.data
  }
  const project_id = (await made('create-project', { name: `p-${randomUUID()}` })).id
  const openai = (api_key: string) => ({
    type: 'dynamiq.connections.OpenAI',
    config: { api_key },
  })
  const create = async (name: string, api_key: string) =>
    (await made('create-connection', { name, project_id, ...openai(api_key) })).id
  const kept = await create('kept', 'LEAK-kept')
  const changed = await create('changed', 'LEAK-1')
  const deleted = await create('deleted', 'LEAK-deleted')
  const left = await create('left', 'LEAK-left')
  const lostKey = await made('create-access-key', { name: 'lost', role: 'viewer', project_id })
  const renewed = await consented(project_id, ask, made)

  const from = `${deployment.table}-restored`
  await makeTable(deployment.dynamodb, from)
  const then = await rowsOf(deployment.dynamodb, deployment.table, { auditLog: true })
  await carryOut(deployment.dynamodb, from, { puts: then, deletes: [], tally: {} })

  for (const api_key of ['LEAK-2', 'LEAK-3'])
    await ask('update-connection', { ...at(changed), body: openai(api_key) })
  await ask('delete-connection', at(deleted))
  await ask('read-credentials', { ...at(renewed), body: { rejected_access_token_version: 1 } })
  const used = { resource_type: 'workflow', resource_id: 'late' }
  await ask('add-reference', { params: { connection_id: left, ...used } })
  await ask('delete-access-key', { params: { access_key_id: lostKey.id } })
  const since = await create('since', 'LEAK-since')

  const ids = { kept, changed, deleted, left, renewed, since }
  const { dynamodb, secretsManager, table: to, secretPrefix } = deployment
  return {
    ...{ deployment, from, powers, providers, ids, ask },
    ...{ project: project_id, lostKey: String(lostKey.key) },
    restore: (write) => restore(dynamodb, secretsManager, { from, to, secretPrefix, write }),
  }
}

async function consented(
  project_id: string,
  ask: (id: string, what?: Ask) => Promise<Answer>,
  made: (id: string, body: unknown) => Promise<Answer['body']['data']>,
): Promise<string> {
  const type = 'dynamiq.connections.OAuth2'
  const client = await made('create-oauth2-client', {
    ...{ name: 'app', project_id, type, client_id: 'c', client_secret: 'LEAK-client' },
    ...{ authorization_url: 'https://as.example.com/a', token_url: 'https://as.example.com/t' },
  })
  const wish = { name: 'renewed', project_id, type, config: {}, oauth2_client_id: client.id }
  const { id } = await made('create-connection', wish)
  const { url } = (await ask('authorize-connection', at(id))).body.data
  const state = new URL(String(url)).searchParams.get('state') ?? ''
  await ask('complete-authorization', { query: { state, code: 'c' } })
  return id
}

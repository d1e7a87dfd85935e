import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { rowsOf } from '../ports/aws-subject.ts'
import { type LocalAws, startLocalAws } from '../ports/local-aws.ts'
import { type Ground, ground, writeBy } from './ground.ts'

let aws: LocalAws
let on: Ground
beforeAll(async () => {
  aws = await startLocalAws()
})
afterAll(() => aws.stop())
beforeEach(async () => {
  vi.useRealTimers()
  on = await ground(aws)
  writeBy('envelope')
  return () => vi.useRealTimers()
})

const create = (encryption: unknown, name: string = randomUUID()) =>
  on.ask('create-project', { body: { name, encryption } })
const ownProject = async () => String((await create('own_key')).body.data.id)
const params = (project_id: string) => ({ params: { project_id } })
const days = (count: number) =>
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + count * 24 * 3600_000 })
const ownKeys = async (project: string) =>
  (await rowsOf(on.deployment)).filter(({ pk }) => pk === `PROJECTKEY#${project}`)

describe('a project with a key of its own', () => {
  it('is created with its key pair, and shows it', async () => {
    const { status, body } = await create('own_key')
    expect([status, body.data.encryption]).toEqual([201, 'own_key'])
    const id = String(body.data.id)
    expect((await on.ask('read-project', params(id))).body.data.encryption).toBe('own_key')
    const renamed = await on.ask('rename-project', { ...params(id), body: { name: 'renamed' } })
    expect(renamed.body.data.encryption).toBe('own_key')
    expect(await ownKeys(id)).toHaveLength(1)
  })

  it('is rejected where the deployment does not write by the envelope driver', async () => {
    writeBy('secrets-manager')
    const { status, body } = await create('own_key')
    expect([status, body.error.code]).toEqual([400, 'invalid_request'])
    expect(body.error.details).toEqual({
      encryption: expect.stringContaining('secretStore=envelope'),
    })
  })

  it.each(['shared', 1, true])('is not chosen by %j', async (encryption) => {
    const { status, body } = await create(encryption)
    expect([status, Object.keys(body.error.details ?? {})]).toEqual([400, ['encryption']])
  })

  it('leaves no key pair where its name is taken', async () => {
    const name = randomUUID()
    await create('own_key', name)
    expect((await create('own_key', name)).status).toBe(409)
    const rows = await rowsOf(on.deployment)
    expect(rows.filter(({ pk }) => pk.startsWith('PROJECTKEY#'))).toHaveLength(1)
  })

  it('encrypts its secrets under its key pair, and those of no other project', async () => {
    const [own, other] = [await ownProject(), await on.project()]
    const ids = [await on.connect(own, 'one'), await on.connect(other, 'two')]
    const client = await on.client(own, 'three')
    const shards = await Promise.all(
      [...ids, client].map(async (id) => String((await on.row(id))?.secretVersion).split('.')[1]),
    )
    expect(shards).toEqual([own, expect.stringMatching(/^[0-9a-f]{2}$/), own])
    expect(await Promise.all(ids.map(on.lookup))).toEqual(['one', 'two'])
    expect(await on.clientSecret(own, client)).toBe('three')
  })

  it('deletes its key pair when it is deleted, and nothing decrypts any more', async () => {
    const own = await ownProject()
    const id = await on.connect(own, 'one')
    const row = await on.powers.readConnections.locate(id)
    await on.ask('delete-connection', { params: { connection_id: id } })
    expect((await on.ask('delete-project', params(own))).status).toBe(204)
    expect(await ownKeys(own)).toEqual([])
    days(1)
    const read = on.powers.readSecrets.read({ ownerId: own, id }, row?.secretRef as never)
    await expect(read).rejects.toMatchObject({ code: 'secret_missing' })
  })

  it('is not deleted while it holds a connection, and keeps its key pair', async () => {
    const own = await ownProject()
    const id = await on.connect(own, 'one')
    expect((await on.ask('delete-project', params(own))).status).toBe(409)
    expect([(await ownKeys(own)).length, await on.lookup(id)]).toEqual([1, 'one'])
  })

  it('has its key pair deleted by the sweep where its deletion died', async () => {
    const own = await ownProject()
    const powers = {
      ...on.powers,
      deleteProjects: {
        ...on.powers.deleteProjects,
        removeKeys: () => Promise.reject(new Error('out of order')),
      },
    }
    await on.ask('delete-project', params(own), powers)
    expect(await ownKeys(own)).toHaveLength(1)
    days(1)
    await on.scheduled('sweep')
    expect(await ownKeys(own)).toEqual([])
  })

  it('has its key pair rotated', async () => {
    const own = await ownProject()
    const id = await on.connect(own, 'one')
    expect(await on.rotate()).toMatchObject({ added: 1, rewritten: 1, left: 0 })
    expect(String((await on.row(id))?.secretVersion)).toMatch(new RegExp(`^e1\\.${own}\\.2\\.`))
    days(36)
    expect(await on.scheduled('rotate-keys')).toMatchObject({ removed: 1 })
    expect([(await ownKeys(own)).length, await on.lookup(id)]).toEqual([1, 'one'])
  })

  it('moves to Secrets Manager and back with the deployment', async () => {
    const own = await ownProject()
    const id = await on.connect(own, 'one')
    writeBy('secrets-manager')
    expect(await on.migrate({ to: 'secrets-manager' })).toMatchObject({ left: 0 })
    expect(await on.lookup(id)).toBe('one')
    writeBy('envelope')
    await on.migrate({ to: 'envelope' })
    expect(String((await on.row(id))?.secretVersion).split('.')[1]).toBe(own)
    expect(await on.lookup(id)).toBe('one')
  })
})

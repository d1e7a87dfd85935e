import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Powers } from '../../../shared/ports/index.ts'
import { described } from '../ports/aws-subject.ts'
import { type LocalAws, startLocalAws } from '../ports/local-aws.ts'
import { type Ground, ground, writeBy } from './ground.ts'

let aws: LocalAws
let on: Ground
let project: string
beforeAll(async () => {
  aws = await startLocalAws()
})
afterAll(() => aws.stop())
beforeEach(async () => {
  vi.useRealTimers()
  on = await ground(aws)
  writeBy('secrets-manager')
  project = await on.project()
  return () => vi.useRealTimers()
})

const toEnvelope = { to: 'envelope' } as const
const toSecretsManager = { to: 'secrets-manager' } as const
const hours = (count: number) =>
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + count * 3600_000 })
const refOf = async (id: string) => String((await on.row(id))?.secretVersion)
const secretOf = (id: string, ownerId = project) => described(on.deployment, { ownerId, id })

/** The powers, with something that happens just before rows are given their new ref. */
const beforeReplace = (act: () => Promise<unknown>): Powers => {
  let acted = false
  return {
    ...on.powers,
    replaceSecretRefs: {
      async replace(...given) {
        if (!acted) await act()
        acted = true
        return on.powers.replaceSecretRefs.replace(...given)
      },
    },
  }
}

describe('a migration to the envelope driver', () => {
  it('moves the secrets of connections and OAuth clients, of every project and the system', async () => {
    const other = await on.project()
    const ids = [
      await on.connect(project, 'one'),
      await on.connect(other, 'two'),
      await on.connect(undefined, 'three'),
    ]
    const client = await on.client(project, 'four')
    const before = await on.row(ids[0] ?? '')
    writeBy('envelope')
    expect(await on.migrate(toEnvelope)).toMatchObject({ rewritten: 4, failed: 0, left: 0 })
    for (const id of [...ids, client]) expect(await refOf(id)).toMatch(/^e1\./)
    expect(await Promise.all(ids.map(on.lookup))).toEqual(['one', 'two', 'three'])
    expect(await on.clientSecret(project, client)).toBe('four')
    const after = await on.row(ids[0] ?? '')
    expect({ ...after, secretVersion: before?.secretVersion }).toEqual(before)
  })

  it('moves nothing in a dry run, and nothing twice', async () => {
    const id = await on.connect(project, 'one')
    writeBy('envelope')
    expect(await on.migrate({ ...toEnvelope, dryRun: true })).toMatchObject({
      outdated: 1,
      left: 1,
    })
    expect(await refOf(id)).not.toMatch(/^e1\./)
    await on.migrate(toEnvelope)
    const ref = await refOf(id)
    expect(await on.migrate(toEnvelope)).toMatchObject({ outdated: 0, rewritten: 0 })
    expect(await refOf(id)).toBe(ref)
  })

  it('moves one project alone where it is named', async () => {
    const [one, two] = [await on.connect(project, '1'), await on.connect(await on.project(), '2')]
    writeBy('envelope')
    await on.migrate({ ...toEnvelope, projectId: project })
    expect([await refOf(one), await refOf(two)].map((ref) => ref.startsWith('e1.'))).toEqual([
      true,
      false,
    ])
  })

  it('keeps the old secret for lookups under way, until the sweep discards it', async () => {
    const id = await on.connect(project, 'one')
    const before = await on.powers.readConnections.locate(id)
    writeBy('envelope')
    await on.migrate(toEnvelope)
    await on.scheduled('sweep')
    expect((await secretOf(id))?.DeletedDate).toBeUndefined()
    const read = on.powers.readSecrets.read({ ownerId: project, id }, before?.secretRef as never)
    expect((await read).api_key?.reveal()).toBe('one')
    hours(25)
    await on.scheduled('sweep')
    expect((await secretOf(id))?.DeletedDate).toBeDefined()
    expect(await on.lookup(id)).toBe('one')
  })

  it('loses no update that commits between its read and its write', async () => {
    const id = await on.connect(project, 'old')
    writeBy('envelope')
    await on.migrate(
      toEnvelope,
      beforeReplace(() => on.put(id, 'new')),
    )
    expect([await on.lookup(id), (await refOf(id)).slice(0, 3)]).toEqual(['new', 'e1.'])
  })

  it('is not undone by an update that read the row before', async () => {
    const id = await on.connect(project, 'old')
    writeBy('envelope')
    const late: Powers = {
      ...on.powers,
      updateConnections: {
        async replace(...given) {
          await on.migrate(toEnvelope)
          return on.powers.updateConnections.replace(...given)
        },
      },
    }
    expect((await on.put(id, 'new', late)).status).toBe(200)
    expect(await on.lookup(id)).toBe('new')
  })

  it('changes nothing where the deployment writes by the other driver', async () => {
    const id = await on.connect(project, 'one')
    await expect(on.migrate(toEnvelope)).rejects.toThrow(/secretStore=envelope/)
    expect(await on.lookup(id)).toBe('one')
  })

  it('goes on after a row whose secret is lost, and reports it', async () => {
    const [lost, kept] = [await on.connect(project, 'one'), await on.connect(project, 'two')]
    await on.powers.discardSecrets.discard({ ownerId: project, id: lost })
    writeBy('envelope')
    expect(await on.migrate(toEnvelope)).toMatchObject({ rewritten: 1, failed: 1, left: 1 })
    expect(await on.lookup(kept)).toBe('two')
  })
})

describe('a migration to Secrets Manager', () => {
  it('moves secrets back, also while their former secret waits for its deletion', async () => {
    const id = await on.connect(project, 'one')
    const client = await on.client(project, 'two')
    writeBy('envelope')
    await on.migrate(toEnvelope)
    hours(25)
    await on.scheduled('sweep')
    expect((await secretOf(id))?.DeletedDate).toBeDefined()
    writeBy('secrets-manager')
    expect(await on.migrate(toSecretsManager)).toMatchObject({ rewritten: 2, left: 0 })
    expect([await on.lookup(id), await on.clientSecret(project, client)]).toEqual(['one', 'two'])
    const { VersionIdsToStages = {} } = (await secretOf(id)) ?? {}
    expect(VersionIdsToStages[await refOf(id)]).toContain('AWSCURRENT')
    hours(50)
    await on.scheduled('sweep')
    expect([await on.lookup(id), await on.clientSecret(project, client)]).toEqual(['one', 'two'])
  })

  it('loses no update that commits between its read and its write', async () => {
    writeBy('envelope')
    const id = await on.connect(project, 'old')
    writeBy('secrets-manager')
    await on.migrate(
      toSecretsManager,
      beforeReplace(() => on.put(id, 'new')),
    )
    expect([await on.lookup(id), (await refOf(id)).startsWith('e1.')]).toEqual(['new', false])
  })

  it('leaves no secret of a connection that is deleted between its read and its write', async () => {
    writeBy('envelope')
    const id = await on.connect(project, 'old')
    writeBy('secrets-manager')
    const remove = () => on.ask('delete-connection', { params: { connection_id: id } })
    await on.migrate(toSecretsManager, beforeReplace(remove))
    expect(await on.lookup(id)).toBe('connection_not_found')
    expect((await secretOf(id))?.DeletedDate).toBeDefined()
  })

  it('leaves no secret where a delete read the row before', async () => {
    writeBy('envelope')
    const id = await on.connect(project, 'old')
    writeBy('secrets-manager')
    const late: Powers = {
      ...on.powers,
      deleteConnections: {
        async remove(...given) {
          await on.migrate(toSecretsManager)
          return on.powers.deleteConnections.remove(...given)
        },
      },
    }
    await on.ask('delete-connection', { params: { connection_id: id } }, late)
    expect(await on.lookup(id)).toBe('connection_not_found')
    expect((await secretOf(id))?.DeletedDate).toBeDefined()
  })
})

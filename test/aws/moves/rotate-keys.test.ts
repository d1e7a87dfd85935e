import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Powers } from '../../../shared/ports/index.ts'
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
  writeBy('envelope')
  project = await on.project()
  return () => vi.useRealTimers()
})

const days = (count: number) =>
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + count * 24 * 3600_000 })
const keyVersionOf = async (id: string) =>
  Number(String((await on.row(id))?.secretVersion).split('.')[2])

describe('a rotation of key pairs', () => {
  it('adds a key pair and encrypts every secret of the shard again', async () => {
    const ids = [await on.connect(project, 'one'), await on.connect(project, 'two')]
    const client = await on.client(project, 'three')
    const before = await on.row(ids[0] ?? '')
    expect(await on.rotate()).toMatchObject({ added: 1, outdated: 3, rewritten: 3, left: 0 })
    expect(await Promise.all([...ids, client].map(keyVersionOf))).toEqual([2, 2, 2])
    expect(await Promise.all(ids.map(on.lookup))).toEqual(['one', 'two'])
    expect(await on.clientSecret(project, client)).toBe('three')
    const after = await on.row(ids[0] ?? '')
    expect({ ...after, secretVersion: before?.secretVersion }).toEqual(before)
    expect(await on.connect(project, 'four').then(keyVersionOf)).toBe(2)
  })

  it('rotates every shard once for concurrent tools, and a repeat adds no key pair', async () => {
    await on.connect(project, 'one')
    const olderThan = new Date()
    const added = (await Promise.all([on.rotate(olderThan), on.rotate(olderThan)])).map(
      (one) => one.added,
    )
    expect(added.toSorted()).toEqual([0, 1])
    expect((await on.rotate(olderThan)).added).toBe(0)
    expect(await on.keyVersions()).toEqual([1, 2])
  })

  it('leaves secrets in Secrets Manager where they are', async () => {
    writeBy('secrets-manager')
    const kept = await on.connect(project, 'kept')
    writeBy('envelope')
    const id = await on.connect(project, 'one')
    const before = (await on.row(kept))?.secretVersion
    await on.rotate()
    expect((await on.row(kept))?.secretVersion).toBe(before)
    expect([await keyVersionOf(id), await on.lookup(kept)]).toEqual([2, 'kept'])
  })

  it('skips a row that this process would write under the replaced key', async () => {
    const id = await on.connect(project, 'one')
    const stale: Powers = {
      ...on.powers,
      writeSecrets: { write: async (_owner, _secrets, previous) => previous as never },
    }
    expect(await on.rotate(new Date(), stale)).toMatchObject({ rewritten: 0, left: 1 })
    expect([await keyVersionOf(id), await on.lookup(id)]).toEqual([1, 'one'])
    expect(await on.scheduled('rotate-keys')).toMatchObject({ rewritten: 1 })
    expect([await keyVersionOf(id), await on.lookup(id)]).toEqual([2, 'one'])
  })

  it('changes nothing where the deployment writes to Secrets Manager', async () => {
    const id = await on.connect(project, 'one')
    writeBy('secrets-manager')
    await expect(on.rotate()).rejects.toThrow(/nothing to rotate/)
    expect(await on.scheduled('rotate-keys')).toEqual({ writes: 'secrets-manager' })
    expect([await keyVersionOf(id), await on.keyVersions()]).toEqual([1, [1]])
  })
})

describe('the daily run', () => {
  it('rotates a key pair once a year, and not before', async () => {
    const id = await on.connect(project, 'one')
    expect(await on.scheduled('rotate-keys')).toMatchObject({ added: 0, rewritten: 0 })
    days(364)
    expect(await on.scheduled('rotate-keys')).toMatchObject({ added: 0 })
    days(2)
    expect(await on.scheduled('rotate-keys')).toMatchObject({ added: 1, rewritten: 1 })
    expect([await keyVersionOf(id), await on.lookup(id)]).toEqual([2, 'one'])
    days(1)
    expect(await on.scheduled('rotate-keys')).toMatchObject({ added: 0, outdated: 0 })
  })

  it('deletes a replaced key pair when no row uses it and point-in-time recovery has passed', async () => {
    const id = await on.connect(project, 'one')
    await on.rotate()
    days(34)
    expect(await on.scheduled('rotate-keys')).toMatchObject({ removed: 0, replaced: 1 })
    days(2)
    expect(await on.scheduled('rotate-keys')).toMatchObject({ removed: 1, replaced: 0 })
    expect([await on.keyVersions(), await on.lookup(id)]).toEqual([[2], 'one'])
  })

  it('deletes no key pair that a row uses, or may use', async () => {
    const id = await on.connect(project, 'one')
    const failing: Powers = {
      ...on.powers,
      readSecrets: { read: () => Promise.reject(new Error('out of order')) },
    }
    expect(await on.rotate(new Date(), failing)).toMatchObject({ failed: 1, left: 1 })
    days(36)
    // It encrypts the row again, so the next run is the first that finds none.
    expect(await on.scheduled('rotate-keys')).toMatchObject({ rewritten: 1, removed: 0 })
    expect(await on.keyVersions()).toEqual([1, 2])
    expect(await on.scheduled('rotate-keys')).toMatchObject({ removed: 1 })
    expect(await on.lookup(id)).toBe('one')
  })
})

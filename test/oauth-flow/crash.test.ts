import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { hang } from '../oauth-servers/scripted.ts'
import { type Looker, startLooker } from './looker.ts'
import { type Rig, startRig } from './rig.ts'
import { openValve, type Valve } from './valve.ts'

const startMs = 120_000

let rig: Rig
let valve: Valve
let looker: Looker
let id: string
beforeAll(async () => {
  rig = await startRig()
  valve = await openValve(rig.aws.dynamodb)
}, startMs)
afterAll(async () => {
  await valve.close()
  await rig.stop()
})
beforeEach(async () => {
  looker = await startLooker(rig.key, { AWS_ENDPOINT_URL_DYNAMODB: valve.url })
  id = await rig.connected()
  // The first look-up of a day notes that the grant is in use: not one of the steps here.
  await rig.resolve(id)
  await rig.end(id)
  Object.assign(rig.provider.counts, { calls: 0, reuses: 0 })
}, startMs)
afterEach(async () => {
  rig.provider.manner.rotates = true
  valve.release()
  await looker.end()
})

/** What 30 s do to a lease. */
const leaseEnds = () =>
  rig.age(id, (grant) => {
    if (!grant.lease) throw new Error('there is no lease')
    return { ...grant, lease: { ...grant.lease, until: new Date(Date.now() - 1).toISOString() } }
  })

async function killedAt(target: string, where: 'before' | 'after'): Promise<void> {
  const there = valve.hold(target, where)
  void looker.look(id)
  await there
  await looker.end()
}

const timeout = { timeout: startMs }

describe('a refresher that is killed', () => {
  it('after its lease and before its call has lost nothing', timeout, async () => {
    await killedAt('UpdateItem', 'after')
    expect(rig.provider.counts.calls).toBe(0)
    await leaseEnds()
    expect((await rig.resolve(id)).body.data).toMatchObject({ access_token_version: 2 })
    expect(rig.provider.counts).toMatchObject({ calls: 1, reuses: 0 })
  })

  it('while the provider is silent has lost nothing', timeout, async () => {
    rig.provider.script.push(hang)
    void looker.look(id)
    await vi.waitFor(() => expect(rig.provider.counts.calls).toBe(1), 20_000)
    await looker.end()
    await leaseEnds()
    expect((await rig.resolve(id)).status).toBe(200)
    expect(rig.provider.counts).toMatchObject({ calls: 2, reuses: 0 })
  })

  // The one window: what only the dead process knew cannot be had again. See decision 14.
  it(
    'before its commit has lost a token that serves once, and the connection says so',
    timeout,
    async () => {
      await killedAt('TransactWriteItems', 'before')
      expect(rig.provider.counts.calls).toBe(1)
      await leaseEnds()
      const { status, body } = await rig.resolve(id)
      expect([status, body.error.code]).toEqual([409, 'reauthorization_required'])
      expect(await rig.row(id)).toMatchObject({
        status: 'expired',
        statusReason: expect.stringMatching(/interrupted at .* may have used its refresh token/),
      })
    },
  )

  it('before its commit has lost nothing where the old token still serves', timeout, async () => {
    rig.provider.manner.rotates = false
    await killedAt('TransactWriteItems', 'before')
    await leaseEnds()
    expect((await rig.resolve(id)).body.data).toMatchObject({ access_token_version: 2 })
    expect((await rig.row(id)).grant).not.toHaveProperty('interruptedAt')
  })

  it('after its commit has lost nothing', timeout, async () => {
    await killedAt('TransactWriteItems', 'after')
    expect((await rig.resolve(id)).body.data).toMatchObject({ access_token_version: 2 })
    expect(rig.provider.counts).toMatchObject({ calls: 1, reuses: 0 })
  })
})

describe('a refresher that is frozen past its lease', () => {
  it('is refused when it thaws, and serves what the winner wrote', timeout, async () => {
    rig.provider.manner.rotates = false
    const there = valve.hold('TransactWriteItems', 'before')
    const late = looker.look(id)
    await there
    looker.signal('SIGSTOP')
    await leaseEnds()
    const winner = await rig.resolve(id)
    expect(winner.body.data).toMatchObject({ access_token_version: 2 })
    looker.signal('SIGCONT')
    valve.release()
    expect(await late).toEqual({ [`200 ${winner.body.data.access_token}`]: 1 })
    expect((await rig.row(id)).grant).toMatchObject({ tokenVersion: 2 })
    expect((await rig.resolve(id)).body.data).toEqual(winner.body.data)
  })
})

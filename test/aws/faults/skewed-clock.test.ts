import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { refillRetries } from '../sdk-clients.ts'
import { keptConnection } from './connection-scenarios.ts'
import { makeDue, refresh, told } from './grant-task-scenarios.ts'
import { connectionOf, consented, consentTo, endProviders, provider, resolve } from './provider.ts'
import { later } from './ran.ts'
import { forgetTime, type Rig, startGround } from './rig.ts'
import { unsound } from './sound.ts'

let ground: Awaited<ReturnType<typeof startGround>>
let rig: Rig
beforeAll(async () => {
  ground = await startGround()
})
beforeEach(async () => {
  rig = await ground.rig()
  await refillRetries()
  rig.gate.keepTime(true)
})
afterEach(async () => {
  expect(await unsound(rig.deployment)).toEqual([])
  rig.gate.keepTime(false)
})
afterAll(() => Promise.all([ground.stop(), endProviders()]))

const minuteMs = 60_000

/** Another process, whose clock is that far off. */
async function elsewhere<T>(minutes: number, run: () => Promise<T>): Promise<T> {
  await forgetTime()
  return later(minutes * minuteMs, run).finally(forgetTime)
}

// AWS takes what is signed within five minutes of its own time: beyond, the SDK learns the time
// from the refusal and tries again.
describe.each([-10, -5, 5, 10])('a clock that is %i minutes off', (minutes) => {
  const skewed = <T>(run: () => Promise<T>) => elsewhere(minutes, run)

  it('looks credentials up', async () => {
    const { id } = await keptConnection(rig)
    const { status, text } = await skewed(() => resolve(rig, id))
    expect([status, text]).toEqual([200, expect.stringContaining('LEAK-')])
  })

  it('authorizes, and others with the right time use it', async () => {
    const id = await skewed(() => consented(rig))
    expect((await resolve(rig, id)).status).toBe(200)
  })

  it('looks up what others with the right time authorized', async () => {
    const id = await consented(rig)
    expect((await skewed(() => resolve(rig, id))).status).toBe(200)
  })

  it('renews what is due, once, and leaves the grant good for others', async () => {
    const id = await consented(rig, 'once')
    await makeDue(rig, id)
    const { counts } = await provider('once')
    const before = { ...counts }
    await skewed(() => refresh(rig, id))
    expect((await resolve(rig, id)).status).toBe(200)
    await refresh(rig, id)
    // A clock that is behind does not call it due yet: then the run with the right time renews it.
    expect([counts.calls - before.calls, counts.reuses - before.reuses]).toEqual([1, 0])
    expect(await told(rig, id, 'connection.refreshed')).toBe(1)
  })

  it('renews a token that its provider refused already', async () => {
    const id = await consented(rig, 'once')
    const body = { rejected_access_token_version: 1 }
    const renewed = await skewed(() => resolve(rig, id, body))
    expect([renewed.status, renewed.body.data.access_token_version]).toEqual([200, 2])
    expect((await resolve(rig, id, body)).body.data).toMatchObject({ access_token_version: 2 })
  })
})

it.each([-5, 5])(
  'a callback comes to a clock %i minutes off that of its start',
  async (minutes) => {
    const id = await connectionOf(rig)
    const query = await consentTo(rig, id)
    const complete = () => rig.ask('complete-authorization', { query })
    expect((await elsewhere(minutes, complete)).status).toBe(200)
    expect((await resolve(rig, id)).status).toBe(200)
  },
)

// Nothing is guessed: the call says that it may be repeated, and by then the SDK knows the time.
it('a clock that is set right under a running function costs one answer, and no more', async () => {
  const { id } = await keptConnection(rig)
  await forgetTime()
  expect((await later(10 * minuteMs, () => resolve(rig, id))).status).toBe(200)
  const answers = [await resolve(rig, id), await resolve(rig, id), await resolve(rig, id)]
  expect(answers.map(({ status }) => status)).toEqual([503, 200, 200])
})

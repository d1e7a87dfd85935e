import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { context } from '../../support/call.ts'
import { described, rowsOf } from '../ports/aws-subject.ts'
import { refillRetries } from '../sdk-clients.ts'
import { aMark, markedConfig, markedType, startGround } from './rig.ts'

let ground: Awaited<ReturnType<typeof startGround>>
beforeAll(async () => {
  ground = await startGround()
})
afterEach(() => {
  vi.useRealTimers()
})
afterAll(() => ground.stop())

const dayMs = 24 * 3600_000

// Guarantee: no secret stays without a row, wherever its maker died.
it('puts away what a create left that died between its secret and its row', async () => {
  const rig = await ground.rig()
  const ownerId = await rig.project()
  const body = {
    name: aMark(),
    project_id: ownerId,
    type: markedType,
    config: markedConfig(aMark()),
  }
  const kept = await rig.ask('create-connection', { body })
  await refillRetries()
  // The key's row, the secret, and then the transaction that fails.
  rig.gate.set({ call: 3, moment: 'before', lasts: 'outage' })
  expect((await rig.ask('create-connection', { body })).status).toBe(503)
  await rig.gate.quiet()
  rig.gate.set()
  const secrets = await rig.powers.listSecrets.list()
  const orphan = secrets.find(({ id }) => id !== kept.body.data.id)
  expect(secrets).toHaveLength(2)
  if (!orphan) return

  process.env.MOORING_SWEEP = 'mend'
  const { handler } = await import('../../../functions/sweep.ts')
  const now = Date.now()
  for (const [days, found] of [
    [0, { marked: 0, discarded: 0 }],
    [1.1, { marked: 1, discarded: 0 }],
    [2.1, { marked: 0, discarded: 1 }],
    [3.1, { secrets: 1, marked: 0, discarded: 0 }],
  ] as const) {
    vi.useFakeTimers({ toFake: ['Date'], now: now + days * dayMs })
    const swept = await handler.with(rig.powers)({}, context())
    expect(swept.secrets).toMatchObject({ ...found, gone: 0, held_back: 0 })
  }
  vi.useRealTimers()
  expect((await described(rig.deployment, orphan))?.DeletedDate).toBeDefined()
  const own = { ownerId, id: kept.body.data.id }
  expect((await described(rig.deployment, own))?.DeletedDate).toBeUndefined()
  expect(
    (await rowsOf(rig.deployment)).filter(({ sk }) => sk.startsWith('CONNECTION#')),
  ).toHaveLength(1)
})

import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Rig, startGround } from './faults/rig.ts'

// What somebody without a key can make a deployment spend.
let ground: Awaited<ReturnType<typeof startGround>>
let rig: Rig
beforeAll(async () => {
  ground = await startGround()
  rig = await ground.rig()
})
afterAll(() => ground.stop())

async function callsOf(id: string, query: Record<string, string>): Promise<readonly string[]> {
  rig.gate.set()
  const params = { connector_id: 'x' }
  const { status } = await rig.ask(id, { as: '', headers: { authorization: '' }, params, query })
  expect(status).toBe(400)
  await rig.gate.quiet()
  return rig.gate.calls()
}

describe('a callback of a stranger', () => {
  it.each([{}, { state: 'guessed' }, { state: 'A'.repeat(200) }, { error: 'access_denied' }])(
    'that cannot be one asks AWS for nothing: %j',
    async (query) => {
      expect(await callsOf('complete-authorization', { code: 'c', ...query })).toEqual([])
    },
  )

  it('with a state that is made up asks for one read, and for no key and no write', async () => {
    const query = { state: 'A'.repeat(43), code: 'c' }
    expect(await callsOf('complete-authorization', query)).toEqual(['GetItem'])
  })
})

describe('a link of a stranger', () => {
  const link = (given: Record<string, string> = {}) => ({
    ...{ connection: randomUUID(), until: String(Math.floor(Date.now() / 1000) + 3600) },
    ...{ proof: 'A'.repeat(43), ...given },
  })

  it.each([
    ...[{ connection: 'x' }, { until: '1' }, { until: '99999999999' }, { until: 'soon' }],
    ...[{ proof: 'x' }, { proof: 'A'.repeat(44) }, { proof: '' }],
  ])('that cannot be one asks AWS for nothing: %j', async (given) => {
    expect(await callsOf('open-connector-page', link(given))).toEqual([])
  })

  it('with a proof that is made up asks for one keyed hash, and for no row', async () => {
    expect(await callsOf('open-connector-page', link())).toEqual(['GenerateMac'])
  })
})

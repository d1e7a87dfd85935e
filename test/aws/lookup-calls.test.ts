import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keptConnection } from './faults/connection-scenarios.ts'
import { type Rig, startGround } from './faults/rig.ts'

// What a look-up asks of AWS is what it costs and, but for noise, how long it takes.
let ground: Awaited<ReturnType<typeof startGround>>
let rig: Rig
let runtime: string
let project: string
beforeAll(async () => {
  ground = await startGround()
  rig = await ground.rig()
  project = await rig.project()
  const body = { name: 'runtime', role: 'runtime', project_id: project }
  runtime = String((await rig.ask('create-access-key', { body })).body.data.key)
})
afterAll(() => ground.stop())

async function callsOf(id: string, as: string): Promise<readonly string[]> {
  rig.gate.set()
  const { status, text } = await rig.ask('read-credentials', { as, params: { connection_id: id } })
  expect([status, text.includes('LEAK')]).toEqual([200, true])
  await rig.gate.quiet()
  return rig.gate.calls().toSorted()
}

const warm = ['BatchGetItem', 'PutItem']

describe('what a look-up asks of AWS', () => {
  it('is an owner, a connection, a secret and a record where nothing is known', async () => {
    const { id } = await keptConnection(rig, project)
    const cold = ['BatchGetItem', 'GetItem', 'GetSecretValue', 'PutItem']
    expect(await callsOf(id, runtime)).toEqual(cold)
  })

  it('is one read, the secret and a record where the key alone was met', async () => {
    await callsOf((await keptConnection(rig, project)).id, runtime)
    const { id } = await keptConnection(rig, project)
    expect(await callsOf(id, runtime)).toEqual(['BatchGetItem', 'GetSecretValue', 'PutItem'])
  })

  it('is one read and a record, without KMS and Secrets Manager, ever after', async () => {
    const { id } = await keptConnection(rig, project)
    await callsOf(id, runtime)
    expect(await callsOf(id, runtime)).toEqual(warm)
    expect(await callsOf(id, rig.adminKey)).toEqual(warm)
    expect(await callsOf(id, rig.adminKey)).toEqual(warm)
  })
})

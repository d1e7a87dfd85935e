import { afterAll, beforeAll, expect, it } from 'vitest'
import { json } from '../oauth-servers/scripted.ts'
import { isWhole } from '../support/share.ts'
import { type Looker, startLookers } from './looker.ts'
import { type Rig, startRig } from './rig.ts'

const processes = isWhole ? 8 : 4
const lookups = 1000
const startMs = 120_000

let rig: Rig
let lookers: Looker[]
beforeAll(async () => {
  rig = await startRig({ inMemory: true })
  lookers = await startLookers(rig.key, processes)
}, startMs)
afterAll(async () => {
  await Promise.all(lookers.map((looker) => looker.end()))
  await rig.stop()
})

/** A connection that mints at the provider with the client credentials grant. */
async function minting(): Promise<string> {
  const config = {
    token_url: `${rig.provider.url}/token`,
    ...{ client_id: 'robot', client_secret: 'LEAK-root', scopes: ['read'] },
  }
  const { project_id } = (
    await rig.ask('read-connection', { connection_id: await rig.connected() })
  ).body.data
  const type = 'mooring.connections.OAuth2ClientCredentials'
  const made = await rig.ask('create-connection', {}, { name: 'minting', project_id, type, config })
  expect(made.status, made.text).toBe(201)
  return made.body.data.id
}

it(`mints once for 1,000 lookups of ${processes} processes, the first time and after its end`, {
  timeout: 300_000,
}, async () => {
  const id = await minting()
  const { provider } = rig
  const share = Math.ceil(lookups / processes)
  for (const version of [1, 2]) {
    provider.counts.calls = 0
    // One answer: who asks again gets an error.
    const access_token = `minted-${version}`
    provider.script.push(json(200, { access_token, token_type: 'bearer', expires_in: 3600 }))
    const all = await Promise.all(lookers.map((looker) => looker.look(id, share)))
    const kinds = new Set(all.flatMap(Object.keys))
    const answers = all.flatMap(Object.values).reduce((sum, count) => sum + count, 0)
    expect(answers).toBeGreaterThanOrEqual(lookups)
    expect([...kinds]).toEqual([`200 ${access_token}`])
    expect(provider.counts.calls).toBe(1)
    expect((await rig.row(id)).grant).toMatchObject({ tokenVersion: version })
    await rig.end(id)
  }
})

import { afterAll, beforeAll, expect, it } from 'vitest'
import { exchangeForm } from '../oauth-servers/issuer.ts'
import { audience, type TestIssuer, testIssuer } from '../support/test-issuer.ts'
import { type Rig, startGround } from './faults/rig.ts'
import { rowsOf } from './ports/aws-subject.ts'

const exchanges = 100
const headers = { 'content-type': 'application/x-www-form-urlencoded' }

let ground: Awaited<ReturnType<typeof startGround>>
let rig: Rig
let issuer: TestIssuer
beforeAll(async () => {
  ground = await startGround()
  rig = await ground.rig()
  issuer = await testIssuer('https://ci.example.com')
  const rules = [{ match: { sub: 'job' }, role: 'viewer' }]
  const trusted = { issuer: issuer.issuer, audience, jwks: { keys: [issuer.key] }, rules }
  const { status } = await rig.ask('create-identity-provider', { body: { name: 'CI', ...trusted } })
  expect(status).toBe(201)
})
afterAll(() => ground.stop())

it('an exchange leaves no row behind: its session goes with its expiry, its record with the audit log', async () => {
  const before = new Set((await rowsOf(rig.deployment)).map(({ pk, sk }) => `${pk} ${sk}`))
  const raw = exchangeForm(await issuer.token({ claims: { sub: 'job' } }))
  const answers = await Promise.all(
    Array.from({ length: exchanges }, () => rig.ask('exchange-token', { raw, headers })),
  )
  expect(answers.filter(({ status }) => status !== 200)).toEqual([])
  const written = (await rowsOf(rig.deployment)).filter(({ pk, sk }) => !before.has(`${pk} ${sk}`))
  const hourly = Date.now() / 1000 + 3601
  const records = written.filter(({ sk }) => sk.startsWith('EVENT#'))
  const others = written.filter((row) => !records.includes(row))
  expect([records.length, others.length]).toEqual([exchanges, exchanges * 2])
  expect(records.filter(({ expires_at }) => typeof expires_at !== 'number')).toEqual([])
  const staying = others.filter(({ expires_at }) => !(Number(expires_at) <= hourly))
  expect(staying.map(({ pk }) => pk)).toEqual([])
})

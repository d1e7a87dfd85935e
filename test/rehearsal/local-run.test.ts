import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { temporaryDirectory } from '../local/fixtures/local-cloud.ts'
import { localFileIn, type OutsideRun, startOutside } from '../local/fixtures/run-outside.ts'
import { type ScriptedServer, startScripted } from '../oauth-servers/scripted.ts'
import { assumableRoles } from './smoke/roles.ts'
import { open } from './smoke/scene.ts'
import { afterwards, smoke } from './smoke.ts'

// A first call of each function loads it: on a busy machine that takes its time.
const stepMs = 60_000
let directory: string
let provider: ScriptedServer
let run: OutsideRun
let scene: ReturnType<typeof open>

async function start(): Promise<void> {
  const dataDir = join(directory, 'data')
  run = startOutside({ MOORING_DATA_DIR: dataDir, MOORING_ASSUMABLE_ROLES: assumableRoles })
  await run.ready
  const { url, admin_key } = await localFileIn(dataDir)
  scene = open({ url, adminKey: admin_key, provider }, scene?.kept)
}

beforeAll(async () => {
  directory = await temporaryDirectory()
  provider = await startScripted()
  await start()
})
afterAll(async () => {
  await run.end('SIGKILL')
  await provider.close()
  await rm(directory, { recursive: true, force: true })
})

// The same steps, in the same order, as the deploy rehearsal has them.
describe('the local run', () => {
  it.each(smoke.map((step) => [step.title, step] as const))(
    '%s',
    async (_title, step) => {
      await step.run(scene)
    },
    stepMs,
  )
})

describe('the local run, killed and started again', () => {
  beforeAll(async () => {
    await run.end('SIGKILL')
    await start()
  })
  it.each(afterwards.map((step) => [step.title, step] as const))(
    '%s',
    async (_title, step) => {
      await step.run(scene)
    },
    stepMs,
  )
})

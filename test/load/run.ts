// Mixed traffic at the machine's limit, functions being killed: npm run load -- --minutes 10
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { localFileIn, type OutsideRun, startOutside } from '../local/fixtures/run-outside.ts'
import { Client, type Tally } from './client.ts'
import { growth, residentMb } from './memory.ts'
import { openWire } from './wire.ts'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    clients: { type: 'string', default: '32' },
    kill: { type: 'string', default: '0.1' },
  },
})
const [minutes, clientCount, kill] = [values.minutes, values.clients, values.kill].map(Number)
if (!minutes || !clientCount || kill === undefined || Number.isNaN(kill)) {
  console.error('npm run load -- [--minutes <number>] [--clients <number>] [--kill <share>]')
  process.exit(2)
}
const mostGrowth = 1.2
const sampleMs = 5000

const dataDir = await mkdtemp(join(tmpdir(), 'mooring-load-'))
const tally: Tally = { requests: 0, failed: 0, writes: 0, wrong: [] }
const memory: number[] = []

/** Starts the run over the same data; with `share`, its functions are killed. */
async function start(share: number): Promise<OutsideRun> {
  const preload = new URL('kill-functions.mjs', import.meta.url).href
  const environment = { NODE_OPTIONS: `--import=${preload}`, MOORING_LOAD_KILL: `${share}` }
  const run = startOutside({ MOORING_DATA_DIR: dataDir, ...(share > 0 ? environment : {}) })
  await run.ready
  return run
}

async function overAll(clients: readonly Client[], each: (client: Client) => Promise<void>) {
  await Promise.all(clients.map(each))
}

let run = await start(kill)
const killing = () => kill > 0 && run.child.kill('SIGUSR2')
killing()
const began = Date.now()
const endsAt = began + minutes * 60_000
const { url, admin_key, project_id } = await localFileIn(dataDir)
let wire = openWire(url, admin_key)
const clients = Array.from(
  { length: clientCount },
  () => new Client((...asked) => wire(...asked), project_id, tally),
)
const watching = watch(run.child.pid ?? 0)
await overAll(clients, async (client) => {
  while (Date.now() < endsAt) await client.step()
})
await watching

async function watch(pid: number): Promise<void> {
  let before = 0
  while (Date.now() < endsAt) {
    await wait(sampleMs)
    memory.push(await residentMb(pid))
    const perSecond = Math.round((tally.requests - before) / (sampleMs / 1000))
    before = tally.requests
    const seconds = Math.round((Date.now() - began) / 1000)
    const { failed, wrong } = tally
    console.log(
      `${seconds} s  ${perSecond} requests/s  ${failed} failed  ${wrong.length} wrong  ${memory.at(-1)} MiB`,
    )
  }
}

killing()
// What was acknowledged must be there: at once, and after a kill -9 with nothing killed any more.
await overAll(clients, (client) => client.endsWell())
wire.close()
await run.end('SIGKILL')
run = await start(0)
wire = openWire((await localFileIn(dataDir)).url, admin_key)
await overAll(clients, (client) => client.endsWell())
wire.close()
await run.end('SIGTERM')
await rm(dataDir, { recursive: true, force: true })

const grown = growth(memory)
const flat = grown <= mostGrowth
console.log(
  [
    `${tally.requests} requests in ${minutes} min by ${clientCount} clients; ${kill} of the calls of functions died with them`,
    `  ${tally.failed} failed, ${tally.writes} writes were acknowledged`,
    `  ${tally.wrong.length} wrong answers or lost writes`,
    ...tally.wrong.slice(0, 20).map((each) => `  ✗ ${each}`),
    `  memory, last third over middle third: ${grown.toFixed(2)} (at most ${mostGrowth})`,
  ].join('\n'),
)
process.exit(tally.wrong.length === 0 && flat ? 0 : 1)

import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { cli } from './cli.ts'
import { concurrentRefresh } from './concurrent-refresh.ts'
import { costs } from './costs.ts'
import { cpu } from './cpu.ts'
import { envelope } from './envelope.ts'
import type { Figure } from './figures.ts'
import { growth } from './growth.ts'
import { init, sizes } from './init.ts'
import { lasting } from './lasting.ts'
import { fromAfar, lookup } from './lookup.ts'
import { inMemory } from './memory.ts'
import { operations } from './operations.ts'
import { jsonOf, pageOf, textOf } from './page.ts'
import { refresh } from './refresh.ts'
import { refreshSchedule } from './refresh-schedule.ts'
import { sessions } from './sessions.ts'
import { withSystem } from './system.ts'

const usage = `npm run bench -- [--json] [--write] [--most <connections>] [--requests <number>]
                 [--only <part>] [--grants <number>]
  --json   one JSON object a line, as it is measured
  --write  writes docs/internals/benchmarks.md
  --most   how many connections the growth goes to: 10000, or 200000 and 1000000, which take minutes
  --requests  how many requests the local run takes before it is measured again: 100000
  --grants  how many grants the schedule of refreshes is simulated with: 10000000 takes half an hour
  --only   one part: ${'lookup sessions envelope disk cpu init sizes operations cli refresh schedule concurrent costs growth lasting'}`

const given = process.argv.slice(2)
const givenTo = (name: string) => given[given.indexOf(name) + 1]
const only = given.includes('--only') ? givenTo('--only') : undefined
const most = Number(given.includes('--most') ? givenTo('--most') : 10_000)
const grants = Number(given.includes('--grants') ? givenTo('--grants') : 100_000)
const requests = Number(given.includes('--requests') ? givenTo('--requests') : 100_000)
if (given.includes('--help') || [most, requests, grants].some(Number.isNaN)) {
  console.log(usage)
  process.exit(given.includes('--help') ? 0 : 1)
}

const asJson = given.includes('--json')
const all: Figure[] = []

// To fill the table with a million connections takes the better part of an hour.
const partMs = most > 200_000 ? 7_200_000 : most > 10_000 ? 1_800_000 : 300_000
const lastingMs = 1_800_000
const envelopeMs = 900_000
const scheduleMs = 12 * 3600_000

async function tooLong(name: string, ms: number): Promise<never> {
  await wait(ms, undefined, { ref: false })
  throw new Error(`${name} took more than ${ms / 1000} s`)
}

/** Measures one part; says on the way what there is to say. */
async function part(
  name: string,
  measure: () => Promise<readonly Figure[]>,
  ms = partMs,
): Promise<void> {
  if (only !== undefined && only !== name) return
  if (!asJson) process.stderr.write(`… ${name}\n`)
  const figures = await Promise.race([measure(), tooLong(name, ms)]).catch((error: unknown) => {
    // What was measured before is not lost, and the run does not count as one that went well.
    console.error(`${name}:`, error)
    process.exitCode = 1
    return []
  })
  if (asJson) for (const figure of figures) console.log(jsonOf(figure))
  all.push(...figures)
}

// What waits for a disk is measured by itself: in AWS there is none to wait for.
await inMemory((url) =>
  withSystem(
    async (system) => {
      await part('lookup', () => lookup({ system, under: '' }))
      await part('lookup', () => fromAfar(system, 2, lookup))
      await part('sessions', () => sessions({ system, under: '' }))
      await part('sessions', () => fromAfar(system, 2, sessions))
      await part('costs', () => costs(system))
      await part('concurrent', () => concurrentRefresh(system))
      await part('growth', () => growth(system, most))
    },
    { MOORING_DYNAMODB_ENDPOINT: url },
  ),
)
await part(
  'envelope',
  () =>
    inMemory((url) =>
      withSystem(envelope, { MOORING_DYNAMODB_ENDPOINT: url, MOORING_SECRET_STORE: 'envelope' }),
    ),
  envelopeMs,
)
// A local run's own schedule first fires after a minute: until then the grants are the bench's alone.
await part('refresh', () =>
  inMemory((url, enginePid) =>
    withSystem((system) => refresh({ system, enginePid, under: ', engine in memory' }), {
      MOORING_DYNAMODB_ENDPOINT: url,
    }),
  ),
)
await part('refresh', () => withSystem((system) => refresh({ system, under: ', engine on disk' })))
await withSystem(async (system) => {
  const under = ', engine on disk'
  await part('disk', () => lookup({ system, under }))
  await part('sessions', () => sessions({ system, under }))
  await part('operations', () => operations(system))
  await part('cli', () => cli(system))
})
await part('cpu', () => withSystem(cpu, {}, { stream: true }))
await part(
  'lasting',
  () => withSystem((system) => lasting(system, requests), {}, { stream: true }),
  lastingMs,
)
await part('schedule', () => refreshSchedule(grants), scheduleMs)
await part('init', init)
await part('sizes', sizes)
if (!asJson) console.log(textOf(all))
if (given.includes('--write')) {
  await writeFile(join(import.meta.dirname, '../docs/internals/benchmarks.md'), pageOf(all))
}
process.exit()

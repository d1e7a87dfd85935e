// Sends generated requests to every route: npm run fuzz -- --requests 100000 --seed 7
import { parseArgs } from 'node:util'
import { giveSettings } from '../support/settings.ts'

// Before any handler is imported: its logger reads its level once, and its lines are searched.
process.env.POWERTOOLS_LOG_LEVEL = 'DEBUG'
process.env.POWERTOOLS_METRICS_DISABLED = 'false'
giveSettings()
const { inProcess } = await import('./in-process.ts')
const { overHttp } = await import('./over-http.ts')
const { emptyTally, roundSize, runRound } = await import('./rounds.ts')
const { report } = await import('./report.ts')

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '100000' },
    seed: { type: 'string', default: `${Math.floor(Math.random() * 1_000_000)}` },
    round: { type: 'string' },
    http: { type: 'boolean', default: false },
  },
})
const [count, seed] = [Number(values.requests), Number(values.seed)]
if (!Number.isInteger(count) || count < 1 || !Number.isInteger(seed)) {
  console.error(
    'npm run fuzz -- [--requests <count>] [--seed <number>] [--round <number>] [--http]',
  )
  process.exit(2)
}
console.log(`${count} requests, seed ${seed}${values.http ? ', over HTTP' : ''}`)
const here = { start: inProcess, stop: async () => [] }
const run = values.http ? await overHttp() : here
let leaky: readonly string[] = []
const tally = emptyTally()
const began = Date.now()
const rounds = Array.from({ length: Math.ceil(count / roundSize) }, (_, round) => round)
try {
  for (const round of values.round === undefined ? rounds : [Number(values.round)]) {
    const size =
      values.round === undefined ? Math.min(roundSize, count - tally.requests) : roundSize
    await runRound(run.start, { seed, round, size }, tally)
    if (round % 10 === 9) console.log(`${tally.requests} sent, ${tally.failures.length} failed`)
  }
} finally {
  leaky = await run.stop()
}
console.log(report(tally, { seed, seconds: (Date.now() - began) / 1000, http: values.http }))
if (leaky.length > 0) console.log(`What was sent stands in ${leaky.join(', ')}`)
process.exit(tally.failures.length + leaky.length === 0 ? 0 : 1)

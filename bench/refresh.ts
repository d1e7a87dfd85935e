import { join } from 'node:path'
import { refreshTokens } from '../shared/api/tasks.ts'
import { oauthClient } from './consent.ts'
import type { Figure } from './figures.ts'
import { fillGrants } from './fill-grants.ts'
import { type Process, started } from './process.ts'
import { processorMsOf } from './processor.ts'
import { environmentOf, type System } from './system.ts'

const grants = 3000
const alone = 800
const warmUp = 400
const providerMs = 50
const bundle = join(import.meta.dirname, '../dist/functions', refreshTokens.id, 'index.js')
const { inputs } = refreshTokens.trigger

type Instance = Process<{ readonly renewed?: number }>
type Provider = Process<{ readonly url: string; readonly reuses: number; readonly atOnce: number }>

/** What refreshes are measured under. */
export interface Circumstances {
  readonly system: System
  /** The engine's process, where it is not the system's. */
  readonly enginePid?: number
  /** In words, behind each figure's name. */
  readonly under: string
}

/**
 * Grants renewed as the schedule has it done: an instance of the function for each of its runs, all
 * at once, against a provider that takes 50 ms; every process but the system's is its own. They
 * have renewed some grants before: what starting them takes is told apart.
 */
export async function refresh({ system, enginePid, under }: Circumstances): Promise<Figure[]> {
  const own = process.env as Record<string, string>
  const provider: Provider = await started('provider', { ...own, BENCH_DELAY_MS: `${providerMs}` })
  const { url } = (await provider.ask()).answer
  const environment = await environmentOf(system, refreshTokens.id)
  Object.assign(process.env, environment)
  const client = { id: await oauthClient(system, url), ...{ clientId: 'c', type: genericType } }
  const fill = (count: number, which = inputs) =>
    fillGrants(system, { client, count, shards: which.flatMap(({ shards }) => shards) })
  const begun = performance.now()
  const instances = await Promise.all(
    inputs.map((): Promise<Instance> => started('instance', { ...own, ...environment }, [bundle])),
  )
  const startedMs = performance.now() - begun
  const watched = { system: system.pid, ...(enginePid ? { engine: enginePid } : {}) }
  try {
    await fill(warmUp)
    await round(instances, provider, watched)
    await fill(grants)
    const all = await round(instances, provider, watched)
    await fill(alone, inputs.slice(0, 1))
    const one = await round(instances.slice(0, 1), provider, watched)
    return figuresOf({ all, one, startedMs, under })
  } finally {
    await Promise.all([provider, ...instances].map((each) => each.end()))
  }
}

const genericType = 'dynamiq.connections.OAuth2'

type Round = Awaited<ReturnType<typeof round>>

/** Has each instance do its part of what is due, all at once. */
async function round(
  instances: readonly Instance[],
  provider: Provider,
  watched: Readonly<Record<string, number>>,
) {
  const before = await taken(watched)
  await provider.ask('begin')
  const start = performance.now()
  const told = await Promise.all(instances.map((each, at) => each.ask(inputs[at])))
  const seconds = (performance.now() - start) / 1000
  const { answer: met, processorMs } = await provider.ask('end')
  const after = await taken(watched)
  if (met.reuses > 0) throw new Error(`${met.reuses} refresh tokens were spent twice`)
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  const renewed = sum(told.map(({ answer }) => answer.renewed ?? 0))
  const services = Object.keys(watched).map((name) => [
    name,
    ((after[name] ?? 0) - (before[name] ?? 0)) / renewed,
  ])
  const ms: Record<string, number> = {
    function: sum(told.map((each) => each.processorMs)) / renewed,
    provider: processorMs / renewed,
    ...Object.fromEntries(services),
  }
  return { renewed, seconds, atOnce: met.atOnce, ms }
}

async function taken(watched: Readonly<Record<string, number>>): Promise<Record<string, number>> {
  const times = Object.entries(watched).map(async ([name, pid]) => [name, await processorMsOf(pid)])
  return Object.fromEntries(await Promise.all(times))
}

interface Measured {
  readonly all: Round
  readonly one: Round
  readonly startedMs: number
  readonly under: string
}

function figuresOf({ all, one, startedMs, under }: Measured): Figure[] {
  const told = ({ renewed, seconds, atOnce }: Round) =>
    `${renewed.toLocaleString('en-US')} in ${seconds.toFixed(1)} s, ${atOnce} at once at a provider of ${providerMs} ms`
  const bar = { least: 500, of: 'value' } as const
  const rate = ({ renewed, seconds }: Round) => ({ value: renewed / seconds, unit: '/s' })
  const whole = Object.values(all.ms).reduce((sum, ms) => sum + ms, 0)
  const parts = Object.entries(all.ms).map(([who, ms]) => `${who} ${ms.toFixed(2)}`)
  return [
    { name: `refreshes by the schedule${under}`, ...rate(all), against: told(all), bar },
    { name: `refreshes by one instance alone${under}`, ...rate(one), against: told(one) },
    {
      ...{ name: `processor time of one refresh, all processes${under}`, value: whole, unit: 'ms' },
      against: parts.join(', '),
    },
    {
      ...{ name: `processor time of one refresh, the function’s${under}`, unit: 'ms' },
      value: all.ms.function ?? Number.NaN,
    },
    { name: `start of ${inputs.length} instances at once${under}`, value: startedMs, unit: 'ms' },
  ]
}

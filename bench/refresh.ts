import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { refreshTokens } from '../shared/api/tasks.ts'
import { oauthClient } from './consent.ts'
import type { Figure } from './figures.ts'
import { fillGrants } from './fill.ts'
import { type Process, processorMsOf, started } from './process.ts'
import { environmentOf, type System } from './system.ts'

const grants = 3000
const providerMs = 50
// After which all that was refreshed is due again: see the provider's process.
const againMs = 2500
const bundle = join(import.meta.dirname, '../dist/functions', refreshTokens.id, 'index.js')
const { inputs } = refreshTokens.trigger

type Instance = Process<{ readonly refreshed?: number }>
type Provider = Process<{ readonly url: string; readonly reuses: number; readonly atOnce: number }>

/** What refreshes are measured under. */
export interface Circumstances {
  readonly system: System
  /** The engine's process, where it is not the system's. */
  readonly enginePid?: number
  /** A suffix of each figure's name. */
  readonly under: string
}

/**
 * Grants refreshed as the schedule has it done: an instance of the function for each of its runs, all
 * concurrent, against a provider that takes 50 ms; every process but the system's is its own. First
 * each instance reads its grants, then it refreshes them again, and again: that is the steady state.
 */
export async function refresh({ system, enginePid, under }: Circumstances): Promise<Figure[]> {
  const own = process.env as Record<string, string>
  const provider: Provider = await started('provider', { ...own, BENCH_DELAY_MS: `${providerMs}` })
  const { url } = (await provider.ask()).answer
  const environment = await environmentOf(system, refreshTokens.id)
  Object.assign(process.env, environment)
  const client = { id: await oauthClient(system, url), ...{ clientId: 'c', type: genericType } }
  await fillGrants(system, client, grants)
  const begun = performance.now()
  const instances = await Promise.all(
    inputs.map((): Promise<Instance> => started('instance', { ...own, ...environment }, [bundle])),
  )
  const startedMs = performance.now() - begun
  const watched = { system: system.pid, ...(enginePid ? { engine: enginePid } : {}) }
  try {
    const first = await round(instances, provider, watched)
    await wait(againMs)
    // Once more before it is measured: instances run for hours, and code that is new is slow.
    await round(instances, provider, watched)
    await wait(againMs)
    const again = await round(instances, provider, watched)
    await wait(againMs)
    const alone = await round(instances.slice(0, 1), provider, watched)
    return figuresOf({ first, again, alone, startedMs, under })
  } finally {
    await Promise.all([provider, ...instances].map((each) => each.end()))
  }
}

const processors = availableParallelism()
const genericType = 'dynamiq.connections.OAuth2'

type Round = Awaited<ReturnType<typeof round>>

/** Has each instance refresh its part of what is due, concurrently. */
async function round(
  instances: readonly Instance[],
  provider: Provider,
  watched: Readonly<Record<string, number>>,
) {
  const before = await taken(watched)
  await provider.ask('begin')
  const start = performance.now()
  const response = await Promise.all(instances.map((each, at) => each.ask(inputs[at])))
  const seconds = (performance.now() - start) / 1000
  const { answer: met, processorMs } = await provider.ask('end')
  const after = await taken(watched)
  if (met.reuses > 0) throw new Error(`${met.reuses} refresh tokens were used twice`)
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  const refreshed = sum(response.map(({ answer }) => answer.refreshed ?? 0))
  const services = Object.keys(watched).map((name) => [
    name,
    ((after[name] ?? 0) - (before[name] ?? 0)) / refreshed,
  ])
  const ms: Record<string, number> = {
    function: sum(response.map((each) => each.processorMs)) / refreshed,
    provider: processorMs / refreshed,
    ...Object.fromEntries(services),
  }
  return { refreshed, seconds, atOnce: met.atOnce, ms }
}

async function taken(watched: Readonly<Record<string, number>>): Promise<Record<string, number>> {
  const times = Object.entries(watched).map(async ([name, pid]) => [name, await processorMsOf(pid)])
  return Object.fromEntries(await Promise.all(times))
}

interface Measured {
  /** KMS decrypts each grant's data key. */
  readonly first: Round
  /** The data keys are at hand. */
  readonly again: Round
  /** One instance, with its quarter of the grants. */
  readonly alone: Round
  readonly startedMs: number
  readonly under: string
}

function figuresOf({ first, again, alone, startedMs, under }: Measured): Figure[] {
  const name = (words: string) => `refreshes by the schedule${words}${under}`
  const bar = { least: 500, of: 'value' } as const
  return [
    { name: name(''), ...rateOf(again), bar },
    { name: name(', of grants not cached'), ...rateOf(first) },
    { name: name(', one of its four runs alone'), ...rateOf(alone) },
    { name: `processor time of a refresh${under}`, ...shareOf(again) },
    { name: `processor time of a refresh, of grants not cached${under}`, ...shareOf(first) },
    {
      name: `refreshes that ${processors} processors carry where the services are elsewhere${under}`,
      ...{ value: (1000 * processors) / (again.ms.function ?? Number.NaN), unit: '/s' },
      against: 'computed from the processor time of the function',
    },
    {
      name: `start of ${inputs.length} instances concurrently${under}`,
      value: startedMs,
      unit: 'ms',
    },
  ]
}

function rateOf({ refreshed, seconds, atOnce }: Round) {
  const many = `${refreshed.toLocaleString('en-US')} in ${seconds.toFixed(1)} s`
  const against = `${many}, ${atOnce} concurrent at a provider of ${providerMs} ms`
  return { value: refreshed / seconds, unit: '/s', against }
}

function shareOf({ ms }: Round) {
  const value = Object.values(ms).reduce((sum, each) => sum + each, 0)
  const parts = Object.entries(ms).map(([who, each]) => `${who} ${each.toFixed(2)}`)
  return { value, unit: 'ms', against: `of it ${parts.join(', ')}` }
}

import { beside, concurrently, type Figure } from './figures.ts'
import { type Process, processorMsOf, type RunTimes, runTimesOf, started } from './process.ts'
import { environmentOf, makeConnection, type System } from './system.ts'

const callers = 16
const rounds = 7
const lookupsOfRound = 1000
const warmUp = 3000
const many = 1000
const maxSeconds = 0.9
const leastOfMany = 0.8

type Server = Process<{ readonly url: string; readonly ms: number }>
type Look = (id: string) => Promise<void>

/**
 * The processor time of 1,000 lookups of a local run with its stream on, beside that of the simplest
 * server over bare calls to the same engine and services; and the rate over many connections beside
 * that of one. What the callers take does not count.
 */
export async function cpu(system: System): Promise<Figure[]> {
  const env = { ...(await environmentOf(system, 'read-credentials')), PATH: process.env.PATH ?? '' }
  const server: Server = await started('server', env, [JSON.stringify(system)])
  try {
    const { url } = (await server.ask()).answer
    const look = lookUpAt(`${system.url}/v1/connections/`, '/credentials', system.runtime_key)
    const bare = lookUpAt(`${url}/`, '', system.runtime_key)
    const id = await makeConnection(system, 'cpu')
    await concurrently(warmUp, callers, () => look(id))
    await concurrently(lookupsOfRound, callers, () => bare(id))
    const time = await processorTime(system, server, { id, look, bare })
    return [time, await overMany(system, look, id)]
  } finally {
    await server.end()
  }
}

function lookUpAt(before: string, after: string, key: string): Look {
  const headers = { authorization: `Bearer ${key}` }
  return async (id) => {
    const answer = await fetch(before + id + after, { method: 'POST', headers })
    await answer.arrayBuffer()
    if (!answer.ok) throw new Error(`A lookup was answered ${answer.status}`)
  }
}

interface Both {
  readonly id: string
  readonly look: Look
  readonly bare: Look
}

/** In turns, so that a busy machine, which takes longer for the same work, affects both alike. */
async function processorTime(
  { pid }: System,
  server: Server,
  { id, look, bare }: Both,
): Promise<Figure> {
  const ours: RunTimes[] = []
  const floors: number[] = []
  const bareMs = async () => (await processorMsOf(pid)) + (await server.ask()).answer.ms
  for (let at = 0; at < rounds; at++) {
    const before = await runTimesOf(pid)
    await concurrently(lookupsOfRound, callers, () => look(id))
    ours.push(between(before, await runTimesOf(pid)))
    const bareBefore = await bareMs()
    await concurrently(lookupsOfRound, callers, () => bare(id))
    floors.push((await bareMs()) - bareBefore)
  }
  const seconds = (ms: readonly number[]) => ms.map((each) => each / 1000).sort((a, b) => a - b)
  const sums = ours.map(({ gateway, functions, engine }) => gateway + functions + engine)
  const name = `processor time of 1,000 lookups of the local run, ${callers} callers`
  const against = `a server over bare calls (of ours ${shares(ours)})`
  const figure = beside(name, seconds(sums), against, seconds(floors), undefined, 's')
  return { ...figure, bar: { most: maxSeconds, of: 'value' } }
}

const between = (before: RunTimes, after: RunTimes): RunTimes => ({
  gateway: after.gateway - before.gateway,
  functions: after.functions - before.functions,
  engine: after.engine - before.engine,
})

function shares(times: readonly RunTimes[]): string {
  const parts = ['gateway', 'functions', 'engine'] as const
  const each = parts.map((part) => {
    const ms = times.reduce((sum, time) => sum + time[part], 0) / times.length
    return `${part} ${(ms / 1000).toFixed(2)}`
  })
  return each.join(', ')
}

/** Lookups a second over many connections beside those of one, in turns, each looked up before. */
async function overMany(system: System, look: Look, id: string): Promise<Figure> {
  const ids: string[] = []
  await concurrently(many, callers, async (at) => {
    ids.push(await makeConnection(system, `cpu-${at}`))
  })
  const idOf = (at: number) => ids[at % many] ?? id
  await concurrently(many, callers, (at) => look(idOf(at)))
  const [all, one]: [number[], number[]] = [[], []]
  for (let at = 0; at < rounds; at++) {
    all.push(await rateOf((each) => look(idOf(each))))
    one.push(await rateOf(() => look(id)))
  }
  const ascending = (a: number, b: number) => a - b
  const name = `lookups of the local run over 1,000 connections, ${callers} callers`
  const figure = beside(name, all.sort(ascending), 'of one', one.sort(ascending), undefined, '/s')
  return { ...figure, bar: { least: leastOfMany, of: 'ratio' } }
}

async function rateOf(look: (at: number) => Promise<void>): Promise<number> {
  const began = performance.now()
  await concurrently(lookupsOfRound, callers, look)
  return (lookupsOfRound * 1000) / (performance.now() - began)
}

import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { beside, concurrently, type Figure, type Samples } from './figures.ts'
import { makeConnection, type System, withSystem } from './system.ts'

/** Samples of a rate: so many, each over so many lookups. */
const samples = 9
const lookupsOfSample = 300
/** Each schedule of the app fires once in it. */
const idleSeconds = 60

type Look = () => Promise<void>

/**
 * What a local run becomes after many requests, over its own front and with the table's stream on:
 * lookups a second by one caller and by sixteen, in turns with another run that is new, and what
 * each takes of a core when idle.
 */
export async function lasting(aged: System, requests: number): Promise<Figure[]> {
  const old = await warmed(aged)
  await concurrently(requests, 16, old)
  return withSystem((fresh) => compared(aged, old, fresh, requests), {}, { stream: true })
}

async function compared(
  aged: System,
  old: Look,
  fresh: System,
  requests: number,
): Promise<Figure[]> {
  const young = await warmed(fresh)
  const then = `after ${requests.toLocaleString('en-US')} requests`
  const one = await inTurns(1, old, young)
  const many = await inTurns(16, old, young)
  await settled()
  const [idleAged, idleFresh] = await Promise.all([idle(aged), idle(fresh)])
  return [
    rate(`lookups of the local run by one caller, ${then}`, one),
    rate(`lookups of the local run by 16 callers, ${then}`, many),
    idleFigure(then, idleAged),
    idleFigure('a new one', idleFresh),
  ]
}

/** Every function that a lookup touches has started, and its code is compiled. */
async function warmed(system: System): Promise<Look> {
  const look = lookUpOverHttp(system, await makeConnection(system, 'lasting'))
  await concurrently(2000, 16, look)
  return look
}

function lookUpOverHttp({ url, runtime_key }: System, id: string): Look {
  const headers = { authorization: `Bearer ${runtime_key}` }
  return async () => {
    const answer = await fetch(`${url}/v1/connections/${id}/credentials`, {
      method: 'POST',
      headers,
    })
    await answer.arrayBuffer()
    if (!answer.ok) throw new Error(`A lookup was answered ${answer.status}`)
  }
}

interface Rates {
  readonly aged: Samples
  readonly fresh: Samples
}

/** Lookups a second of two runs, so many callers at a time, in turns: noise hits both. */
async function inTurns(callers: number, old: Look, young: Look): Promise<Rates> {
  const aged: number[] = []
  const fresh: number[] = []
  for (let at = 0; at < samples; at++) {
    aged.push(await rateOf(callers, old))
    fresh.push(await rateOf(callers, young))
  }
  const ascending = (a: number, b: number) => a - b
  return { aged: aged.sort(ascending), fresh: fresh.sort(ascending) }
}

async function rateOf(callers: number, look: Look): Promise<number> {
  const began = performance.now()
  await concurrently(lookupsOfSample, callers, look)
  return (lookupsOfSample * 1000) / (performance.now() - began)
}

function rate(name: string, { aged, fresh }: Rates): Figure {
  const figure = beside(name, aged, 'of a new one', fresh, undefined, '/s')
  return { ...figure, bar: { least: 0.8, of: 'ratio' } }
}

function idleFigure(when: string, percent: number): Figure {
  const bar = { most: 1, of: 'value' } as const
  return { name: `an idle local run, ${when}`, value: percent, unit: '% of a core', bar }
}

/** The readers of the stream have caught up, and functions on a schedule have started once. */
const settled = () => wait(75_000)

/** Percent of a core that the run and all that it started take while idle. */
async function idle({ pid }: System): Promise<number> {
  const before = processorTicks(pid)
  await wait(idleSeconds * 1000)
  // A tick is a hundredth of a second on Linux: USER_HZ, proc(5).
  return (processorTicks(pid) - before) / idleSeconds
}

function processorTicks(pid: number): number {
  const own = fieldsOf(pid)
  const children = childrenOf(pid).map(processorTicks)
  return Number(own[11] ?? 0) + Number(own[12] ?? 0) + children.reduce((sum, all) => sum + all, 0)
}

function childrenOf(pid: number): readonly number[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return pids.map(Number).filter((each) => Number(fieldsOf(each)[1]) === pid)
}

// Fields 3 onward of /proc/<pid>/stat: the name before them may hold anything.
function fieldsOf(pid: number): readonly string[] {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return line.slice(line.lastIndexOf(')') + 2).split(' ')
  } catch {
    return []
  }
}

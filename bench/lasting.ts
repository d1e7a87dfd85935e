import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import type { Figure, Samples } from './figures.ts'
import { makeConnection, type System } from './system.ts'
import { crowd } from './timing.ts'

/** Samples of a rate: so many, each over so many lookups. */
const samples = 7
const lookupsOfSample = 400
const idleSeconds = 20

const thousands = (count: number) => count.toLocaleString('en-US')

/**
 * What a local run becomes after many requests, over its own front and with the table's stream on:
 * lookups a second by one caller and by sixteen, beside those at its start, and what it takes of a
 * core when nobody calls.
 */
export async function lasting(system: System, requests: number): Promise<Figure[]> {
  const id = await makeConnection(system, 'lasting')
  const look = lookUpOverHttp(system, id)
  // Every function that a lookup touches has started, and its code is compiled.
  await crowd(2000, 16, look)
  const idleBefore = await idle(system)
  const before = { one: await rates(1, look), many: await rates(16, look) }
  await crowd(requests, 16, look)
  const after = { one: await rates(1, look), many: await rates(16, look) }
  await streamRead()
  const idleAfter = await idle(system)
  const then = `after ${thousands(requests)} requests`
  return [
    rate(`lookups of the local run by one caller, ${then}`, after.one, before.one),
    rate(`lookups of the local run by 16 callers, ${then}`, after.many, before.many),
    idleFigure('at its start', idleBefore),
    idleFigure(then, idleAfter),
  ]
}

function lookUpOverHttp({ url, runtime_key }: System, id: string): () => Promise<void> {
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

/** Lookups a second, so many callers at a time. */
async function rates(callers: number, look: () => Promise<void>): Promise<Samples> {
  const measured: number[] = []
  for (let at = 0; at < samples; at++) {
    const began = performance.now()
    await crowd(lookupsOfSample, callers, look)
    measured.push((lookupsOfSample * 1000) / (performance.now() - began))
  }
  return measured.sort((a, b) => a - b)
}

function rate(name: string, after: Samples, before: Samples): Figure {
  const middle = (sorted: Samples) => sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
  const spread = [after[0] ?? Number.NaN, after.at(-1) ?? Number.NaN] as const
  const figure = { name, value: middle(after), spread, unit: '/s' }
  const bar = { least: 0.8, of: 'ratio' } as const
  return { ...figure, against: 'at its start', floor: middle(before), bar }
}

function idleFigure(when: string, percent: number): Figure {
  const bar = { most: 1, of: 'value' } as const
  return { name: `an idle local run, ${when}`, value: percent, unit: '% of a core', bar }
}

/** The readers of the stream are behind the writers; what they still do is not idleness. */
const streamRead = () => wait(15_000)

/** Percent of a core that the run and all that it started take while nobody calls. */
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

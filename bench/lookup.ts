import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { bareOf } from './aws.ts'
import { beside, concurrently, type Figure, sideBySide } from './figures.ts'
import { loaded, lookUpBy } from './function.ts'
import { makeConnection, makeMinting, type System } from './system.ts'

const runs = 400
const warmUp = 100
const strangers = 100
const against = 'bare GetItem + GetSecretValue'
// A cold lookup makes three calls, two of them in parallel: where a call is computed here, it shows.
const mostOfCold = { afar: 1.25, loopback: 1.5 }

/** What a lookup is measured under. */
export interface Circumstances {
  readonly system: System
  /** A suffix of each figure's name. */
  readonly under: string
  /** Whether AWS is as far away as a network makes it; else calls are computed here. */
  readonly isAfar?: boolean
}

/** Lookups by the deployed bundle, beside the bare calls in the same process, in turns. */
export async function lookup({ system, under, isAfar }: Circumstances): Promise<Figure[]> {
  const look = lookUpBy(await loaded(system, 'read-credentials'), system)
  const bare = bareOf(system)
  const id = await makeConnection(system, 'lookup')
  const warm = [() => look(id), () => bare.look(id)] as const
  await sideBySide(warmUp, ...warm)
  const [looked, read] = await sideBySide(runs, ...warm)
  const ids: string[] = []
  for (let at = 0; at < strangers; at++) ids.push(await makeConnection(system, `stranger-${at}`))
  const [next, nextBare] = [ids.values(), ids.values()]
  const [cold, coldBare] = await sideBySide(
    strangers,
    () => look(next.next().value ?? ''),
    () => bare.look(nextBare.next().value ?? ''),
  )
  const most = isAfar ? mostOfCold.afar : mostOfCold.loopback
  const figures = [
    beside(`warm lookup${under}`, looked, against, read, 1),
    beside(`cold lookup${under}`, cold, against, coldBare, most),
    await minted(system, id, { look, under }),
  ]
  for (const atOnce of [16, 64]) figures.push(await together(atOnce, id, { look, bare, under }))
  bare.close()
  return figures
}

/** What a connection has minted, beside a static key. */
async function minted(
  system: System,
  id: string,
  { look, under }: Pick<Both, 'look' | 'under'>,
): Promise<Figure> {
  const minting = await makeMinting(system, 'minting')
  const turns = [() => look(minting), () => look(id)] as const
  await sideBySide(warmUp, ...turns)
  const [took, plain] = await sideBySide(runs, ...turns)
  return beside(`warm lookup, minted${under}`, took, 'warm lookup of a static key', plain, 1.1)
}

interface Both {
  readonly look: (id: string) => Promise<unknown>
  readonly bare: { look(id: string): Promise<unknown> }
  readonly under: string
}

/** The share of one of many concurrent lookups in the time of all. */
async function together(atOnce: number, id: string, { look, bare, under }: Both): Promise<Figure> {
  const round = (each: (id: string) => Promise<unknown>) => () =>
    concurrently(atOnce * 2, atOnce, () => each(id))
  await sideBySide(
    2,
    round(look),
    round(() => bare.look(id)),
  )
  const [ours, floor] = await sideBySide(
    10,
    round(look),
    round(() => bare.look(id)),
  )
  const shared = (took: readonly number[]) => took.map((ms) => ms / (atOnce * 2))
  const name = `warm lookup, each of ${atOnce} concurrent${under}`
  return beside(name, shared(ours), against, shared(floor))
}

/** The same, where each call to AWS takes as long on the way as within a region. */
export async function fromAfar(
  system: System,
  oneWayMs: number,
  measure: (circumstances: Circumstances) => Promise<Figure[]>,
): Promise<Figure[]> {
  const far = await faraway(system, oneWayMs)
  try {
    const figures = await measure({
      system: far,
      under: `, AWS ${oneWayMs * 2} ms away`,
      isAfar: true,
    })
    return figures
  } finally {
    await far.close()
  }
}

/** A system whose AWS services are as far away as a network makes them. */
interface Far extends System {
  close(): Promise<void>
}

/** Puts a distance between caller and services: each byte arrives that much later. */
async function faraway(system: System, oneWayMs: number): Promise<Far> {
  const relays = await Promise.all(
    Object.entries(system.aws_endpoints).map(async ([name, target]) => {
      const worker = new Worker(relay, { eval: true, workerData: { target, oneWayMs } })
      const [port] = (await once(worker, 'message')) as [number]
      return { name, worker, url: `http://127.0.0.1:${port}` }
    }),
  )
  const aws_endpoints = Object.fromEntries(relays.map(({ name, url }) => [name, url]))
  const close = async () => void (await Promise.all(relays.map(({ worker }) => worker.terminate())))
  return { ...system, aws_endpoints, close }
}

// In a thread of its own, so that it takes no turn of what is measured; as text, since a thread
// does not load TypeScript.
const relay = `
const { connect, createServer } = require('node:net')
const { parentPort, workerData: { target, oneWayMs } } = require('node:worker_threads')
const { hostname, port } = new URL(target)
const later = (from, to) => {
  from.setNoDelay(true)
  from.on('data', (bytes) => setTimeout(() => to.writable && to.write(bytes), oneWayMs))
  from.on('close', () => setTimeout(() => to.destroy(), oneWayMs))
  from.on('error', () => from.destroy())
}
const server = createServer((near) => {
  const far = connect(Number(port), hostname)
  later(near, far)
  later(far, near)
}).listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port))
`

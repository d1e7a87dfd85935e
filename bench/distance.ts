import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { System } from './system.ts'

/** A system whose AWS services are as far away as a network makes them. */
export interface Far extends System {
  close(): Promise<void>
}

/** Puts a distance between caller and services: each byte arrives that much later. */
export async function faraway(system: System, oneWayMs: number): Promise<Far> {
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

import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/** One answer of a service: 200 where it says no other status. */
export interface Line {
  readonly status?: number
  readonly body: object | string
}

/** A service that answers by heart. */
export interface ScriptedService {
  readonly url: string
  /** What it answers to each call of this name in turn; the last line is said again and again. */
  says(call: string, ...lines: readonly Line[]): void
  /** The bodies that were sent to calls of this name since it was given its lines. */
  asked(call: string): readonly unknown[]
  close(): Promise<void>
}

/** Starts a service that answers by heart. */
export async function startScripted(): Promise<ScriptedService> {
  const lines = new Map<string, readonly Line[]>()
  const asked = new Map<string, unknown[]>()
  const server = createServer(async (incoming, response) => {
    const call = String(incoming.headers['x-amz-target']).replace(/^.*\./, '')
    const before = asked.get(call) ?? []
    asked.set(call, [...before, JSON.parse(await text(incoming))])
    const own = lines.get(call) ?? []
    const { status = 200, body } = own[before.length] ?? own.at(-1) ?? { status: 500, body: {} }
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' })
    response.end(typeof body === 'string' ? body : JSON.stringify(body))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    says(call, ...own) {
      lines.set(call, own)
      asked.set(call, [])
    },
    asked: (call) => asked.get(call) ?? [],
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/** An error of AWS. */
export function awsError(name: string, more: object = {}): Line {
  return { status: 400, body: { __type: name, message: 'LEAK', ...more } }
}

import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** One entry of PutEvents, as it was taken. */
export interface Taken {
  readonly source: string
  readonly type: string
  readonly detail: { readonly id: string } & Readonly<Record<string, unknown>>
  readonly text: string
}

/** EventBridge, as far as PutEvents goes: it keeps what it takes. */
export interface Bus {
  readonly url: string
  readonly taken: Taken[]
  close(): Promise<void>
}

interface Entry {
  readonly Source: string
  readonly DetailType: string
  readonly Detail: string
}

/** Starts a bus that nothing listens to. */
export async function startBus(): Promise<Bus> {
  const taken: Taken[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const text = Buffer.concat(chunks).toString('utf8')
    const { Entries } = JSON.parse(text) as { Entries: Entry[] }
    for (const { Source, DetailType, Detail } of Entries) {
      taken.push({ source: Source, type: DetailType, detail: JSON.parse(Detail), text: Detail })
    }
    response.writeHead(200, { 'content-type': 'application/x-amz-json-1.1' })
    const told = Entries.map(() => ({ EventId: randomUUID() }))
    response.end(JSON.stringify({ FailedEntryCount: 0, Entries: told }))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    taken,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

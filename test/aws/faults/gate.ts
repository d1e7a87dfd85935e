import { once } from 'node:events'
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Addresses } from '../ports/local-aws.ts'
import { type Fault, type Outcome, type Upstream, Watch } from './watch.ts'

export type { Fault, Lasts, Manner, Moment } from './watch.ts'

/** The services of AWS that functions call. */
export interface Services extends Addresses {
  readonly eventBridge: string
}

/** Counts the calls of SDK clients to the services, and lets them fail at the moment asked for. */
export interface Watching {
  /** Counts anew, with this fault or none. */
  set(fault?: Fault): void
  /** The calls since then by name; the tries of one call count as one. */
  calls(): readonly string[]
  /** Resolves once nothing is under way. */
  quiet(): Promise<void>
  /** Rejects from now on, or no more, what was signed by a clock that is minutes off, as AWS does. */
  keepTime(strictly: boolean): void
  close(): Promise<void>
}

/** Stands at addresses of its own between SDK clients and the services. */
export interface Gate extends Services, Watching {}

/** What a gate does by its watch, wherever it stands. */
export const watchedBy = (watch: Watch, quietMs: number): Omit<Watching, 'close'> => ({
  set: (fault) => watch.set(fault),
  calls: () => watch.calls(),
  quiet: () => watch.quiet(quietMs),
  keepTime: (strictly) => {
    watch.strict = strictly
  },
})

// A call of the same response may still be on its way through two sockets.
const quietMs = 8

/** Opens a gate on the network before these services, which drops real connections. */
export async function openGate(services: Services): Promise<Gate> {
  const watch = new Watch()
  const [dynamodb, kms, secretsManager, eventBridge] = await Promise.all([
    stand(services.dynamodb, watch),
    stand(services.kms, watch),
    stand(services.secretsManager, watch),
    stand(services.eventBridge, watch),
  ])
  return {
    dynamodb: dynamodb.url,
    kms: kms.url,
    secretsManager: secretsManager.url,
    eventBridge: eventBridge.url,
    ...watchedBy(watch, quietMs),
    close: async () => {
      const stands = [dynamodb, kms, secretsManager, eventBridge]
      await Promise.all(stands.map((each) => each.close()))
    },
  }
}

async function stand(address: string, watch: Watch) {
  const agent = new Agent({ keepAlive: true })
  const upstream = httpUpstream(address, agent)
  const server = createServer((incoming, response) => {
    response.once('close', () => watch.left())
    const read = async () => String(await bytesOf(incoming))
    void watch.pass(incoming.headers, read, upstream).then(
      (outcome) => send(response, outcome),
      () => response.destroy(),
    )
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      agent.destroy()
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

function send(response: ServerResponse, outcome: Outcome): void {
  if (outcome === 'cut') return void response.destroy()
  // The caller hangs up at its timeout.
  if (outcome === 'silent') return
  response.sendDate = false
  const { status, headers, body } = outcome
  response.writeHead(status, { ...headers, 'content-length': body.length }).end(body)
}

/** Sends requests on to a service at an address. */
export function httpUpstream(address: string, agent: Agent): Upstream {
  return async ({ headers, body }) => {
    const lengths = { ...headers, 'content-length': Buffer.byteLength(body) }
    const outgoing = request(new URL('/', address), { agent, method: 'POST', headers: lengths })
    outgoing.end(body)
    const [answer] = (await once(outgoing, 'response')) as [IncomingMessage]
    const bytes = await bytesOf(answer)
    const kept = Object.entries(answer.headers).map(([name, value]) => [name, String(value)])
    return { status: answer.statusCode ?? 500, headers: Object.fromEntries(kept), body: bytes }
  }
}

async function bytesOf(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

import { once } from 'node:events'
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Where a call is held up: before it takes effect, or after, with its answer. */
export type Held = 'before' | 'after'

/** Stands before DynamoDB and holds up one call, until it is let go. */
export interface Valve {
  readonly url: string
  /** Holds the next call of this name; resolves when it is there. */
  hold(target: string, where: Held): Promise<void>
  /** Lets go of what is held. */
  release(): void
  close(): Promise<void>
}

interface Hold {
  readonly target: string
  readonly where: Held
  readonly arrived: () => void
  readonly released: Promise<void>
}

/** Opens a valve before this DynamoDB. */
export async function openValve(upstream: string): Promise<Valve> {
  const agent = new Agent({ keepAlive: true })
  let hold: Hold | undefined
  let release: () => void = () => undefined
  const take = (incoming: IncomingMessage): Hold | undefined => {
    const target = String(incoming.headers['x-amz-target']).replace(/^.*\./, '')
    if (hold?.target !== target) return undefined
    const taken = hold
    hold = undefined
    return taken
  }
  const pass = async (incoming: IncomingMessage, response: ServerResponse) => {
    const held = take(incoming)
    const sent = await bytesOf(incoming)
    const wait = async (where: Held) => {
      if (held?.where !== where) return
      held.arrived()
      await held.released
    }
    await wait('before')
    const { method, headers, url } = incoming
    const outgoing = request(new URL(url ?? '/', upstream), { agent, method, headers })
    outgoing.end(sent)
    const [answer] = (await once(outgoing, 'response')) as [IncomingMessage]
    const told = await bytesOf(answer)
    await wait('after')
    response.writeHead(answer.statusCode ?? 500, answer.headers).end(told)
  }
  const server = createServer((incoming, response) => {
    void pass(incoming, response).catch(() => response.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    hold: (target, where) =>
      new Promise((arrived) => {
        const released = new Promise<void>((done) => {
          release = done
        })
        hold = { target, where, arrived, released }
      }),
    release: () => release(),
    async close() {
      agent.destroy()
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

async function bytesOf(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

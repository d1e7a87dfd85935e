import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { assumedRoleOf, assumedRoleXml } from '../../../local/aws/sts/assume-role.ts'
import type { Outcome, Sent, Watch } from './watch.ts'

/** An STS behind a watch: its calls count among those to AWS, and fail as they do. */
export interface StsGate {
  readonly url: string
  /** The access keys of the sessions that it issued, also where its answer was lost. */
  readonly issued: readonly string[]
  close(): void
}

/** Opens an STS on loopback, which trusts everyone. Every role that it knows can be assumed. */
export async function openStsGate(watch: Watch): Promise<StsGate> {
  const issued: string[] = []
  const upstream = async ({ body }: Sent) => {
    const xml = assumedRoleXml(assumedRoleOf(new URLSearchParams(body)))
    issued.push(/<AccessKeyId>(\w+)</.exec(xml)?.[1] ?? '')
    return { status: 200, headers: {}, body: Buffer.from(xml) }
  }
  const server = createServer((request, response) => {
    // The code sends no id of a call: each request is one, since it repeats none.
    const own = { 'amz-sdk-invocation-id': randomUUID(), 'x-amz-target': 'STS.AssumeRole' }
    void watch
      .pass({ ...request.headers, ...own }, () => textOf(request), upstream)
      .then((outcome) => send(response, outcome))
      .finally(() => watch.left())
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  const close = () => void server.close().closeAllConnections()
  return { url: `http://127.0.0.1:${port}`, issued, close }
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const part of request) text += part
  return text
}

function send(response: ServerResponse, outcome: Outcome): void {
  // Without waiting for the timeout of who asks.
  if (outcome === 'cut' || outcome === 'silent') return void response.destroy()
  const { status, body } = outcome
  const [, code] = /"__type":"[^#]*#(\w+)"/.exec(status < 400 ? '' : String(body)) ?? []
  const error = `<ErrorResponse><Error><Code>${code}</Code></Error></ErrorResponse>`
  response.sendDate = false
  response.writeHead(status, { connection: 'close' }).end(code ? error : body)
}

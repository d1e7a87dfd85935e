import { lookup } from 'node:dns'
import { type IncomingMessage, request } from 'node:http'
import type { LookupFunction } from 'node:net'

/** What is asked of a deployment. */
export interface Asked {
  /** The access key that is presented. */
  readonly as?: string
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** What it answered. Members of `body` are whatever the API says; a smoke test looks at few. */
export interface Answer {
  readonly status: number
  readonly headers: IncomingMessage['headers']
  readonly text: string
  readonly body: Loose
}

/** JSON of a shape that is known where it is read. */
export interface Loose {
  readonly [member: string]: Loose
}

// RFC 6761 section 6.3: these names are this machine; not every system's resolver knows.
const lookUp: LookupFunction = (name, options, done) =>
  lookup(name.endsWith('.localhost') ? '127.0.0.1' : name, options, done)

/**
 * Sends one request. Not by `fetch`: it cannot be told where `*.localhost` is, and that is how an
 * emulator names its APIs.
 */
export async function send(method: string, url: string, asked: Asked = {}): Promise<Answer> {
  const { as, body, headers } = asked
  const sent = body === undefined ? undefined : JSON.stringify(body)
  const outgoing = request(url, {
    method,
    lookup: lookUp,
    headers: {
      ...(as === undefined ? {} : { authorization: `Bearer ${as}` }),
      ...(sent === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
  })
  const incoming = await new Promise<IncomingMessage>((resolve, reject) => {
    outgoing.once('response', resolve).once('error', reject).end(sent)
  })
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString('utf8')
  const isJson = (incoming.headers['content-type'] ?? '').includes('json') && text !== ''
  return {
    status: incoming.statusCode ?? 0,
    headers: incoming.headers,
    text,
    body: isJson ? JSON.parse(text) : {},
  }
}

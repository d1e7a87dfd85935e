import { type IncomingMessage, request } from 'node:http'

/** What is asked of a deployment. */
export interface Asked {
  /** The access key that is presented. */
  readonly as?: string
  /** Sent as JSON; parameters as a form. */
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

/** Where a deployment answers. */
export interface Address {
  /** As it says of itself. */
  readonly url: string
  /** Where that is not how to reach it: what to connect to, and the name to ask for there. */
  readonly via?: { readonly origin: string; readonly host: string }
}

/** Sends one request. Not by `fetch`: it cannot ask for another host than it connects to. */
export async function send(
  { url, via }: Address,
  method: string,
  path: string,
  { as, body, headers }: Asked = {},
): Promise<Answer> {
  const isForm = body instanceof URLSearchParams
  const sent = body === undefined || isForm ? body?.toString() : JSON.stringify(body)
  const outgoing = request(new URL(path, via?.origin ?? url), {
    method,
    headers: {
      ...(via ? { host: via.host } : {}),
      ...(as === undefined ? {} : { authorization: `Bearer ${as}` }),
      ...(sent === undefined
        ? {}
        : { 'content-type': `application/${isForm ? 'x-www-form-urlencoded' : 'json'}` }),
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

import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/** A connection of the stub: what a lookup returns, and what is shown of it. */
export interface StubConnection {
  readonly name: string
  readonly type?: string
  readonly status?: string
  readonly config?: Readonly<Record<string, unknown>>
  readonly credentials?: Readonly<Record<string, unknown>>
  /** What a lookup is answered with instead. */
  readonly problem?: { readonly status: number; readonly code: string }
  /** What a lookup waits for. */
  readonly until?: Promise<void>
  /** The URL at which a person authorizes it. */
  readonly authorizationUrl?: string
  /** Until it is: its status is `incomplete` before. */
  readonly isAuthorized?: () => boolean
}

/** A request that the stub received. */
export interface Received {
  readonly route: string
  readonly authorization: string | undefined
  readonly body: unknown
}

/** A small Mooring on loopback, with connections that do not change. */
export interface StubMooring {
  readonly url: string
  readonly received: Received[]
  close(): Promise<void>
}

/** The access key that it takes. */
export const accessKey = 'KEY-marker-0001'

const idOf = (at: number) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`

const toView = (
  { name, type = 'dynamiq.connections.OpenAI', status, config, isAuthorized }: StubConnection,
  at: number,
) => ({
  ...{ id: idOf(at), name, type, config: config ?? {} },
  status: isAuthorized?.() === false ? 'incomplete' : (status ?? 'active'),
  ...{ project_id: idOf(999), withheld_fields: ['api_key'], system: false, version: 1 },
})

type Answer = readonly [number, unknown]

const failed = (status: number, code: string): Answer => [
  status,
  { error: { code, message: `${code}!`, request_id: 'r-1' } },
]

/** Starts one. */
export async function startStub(connections: readonly StubConnection[]): Promise<StubMooring> {
  const received: Received[] = []
  const server = createServer(async (request, response) => {
    const body = await text(request)
    const url = new URL(request.url ?? '', 'http://stub')
    const route = `${request.method} ${url.pathname}`
    const { authorization } = request.headers
    received.push({ route, authorization, body: body === '' ? undefined : JSON.parse(body) })
    if (url.pathname.endsWith('/credentials')) await connectionAt(url, connections)?.until
    const [status, answer] = answerTo(request, url, connections)
    response.writeHead(status, { 'content-type': 'application/json', 'retry-after': '0' })
    response.end(answer === undefined ? undefined : JSON.stringify(answer))
  })
  return { url: await listening(server), received, close: () => closed(server) }
}

/** Listens on a free port of loopback. @returns the URL. */
export async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** Closes a server and its connections. */
export function closed(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}

function answerTo(
  { method, headers }: IncomingMessage,
  url: URL,
  connections: readonly StubConnection[],
): Answer {
  const { pathname, searchParams } = url
  if (headers.authorization !== `Bearer ${accessKey}`) return failed(401, 'unauthorized')
  if (pathname === '/v1/me')
    return [
      200,
      { data: { user: 'ann', role: 'runtime', scopes: ['connections:read'], project: null } },
    ]
  if (pathname === '/v1/connections' && method === 'GET') {
    const prefix = searchParams.get('name_prefix') ?? ''
    const found = connections.map(toView).filter(({ name }) => name.startsWith(prefix))
    return [200, { data: found, pagination: { next_cursor: null } }]
  }
  if (pathname.startsWith('/v1/connection-types/')) return [200, { data: openaiType }]
  const connection = connectionAt(url, connections)
  if (connection === undefined) return failed(404, 'connection_not_found')
  const { id, type, ...view } = toView(connection, connections.indexOf(connection))
  const [, , , , action] = pathname.split('/')
  if (action === undefined) return [200, { data: { id, type, ...view } }]
  const { problem, credentials, authorizationUrl } = connection
  if (action === 'oauth2') return [200, { data: { url: authorizationUrl } }]
  if (problem) return failed(problem.status, problem.code)
  return [200, { data: { id, type, ...credentials } }]
}

function connectionAt(
  { pathname }: URL,
  connections: readonly StubConnection[],
): StubConnection | undefined {
  return connections.find((_, at) => pathname.split('/')[3] === idOf(at))
}

const openaiType = {
  type: 'dynamiq.connections.OpenAI',
  config_schema: {
    properties: { url: { type: 'string' }, api_key: { type: 'string', writeOnly: true } },
    required: ['api_key'],
  },
}

import { createHash, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a token endpoint does instead of granting. */
export type Misbehaviour = (response: ServerResponse, request: IncomingMessage) => void

/** A provider that does what a test tells it, and keeps count. */
export interface ScriptedServer {
  readonly url: string
  /** How the next calls at the token endpoint are answered, in this order. */
  readonly script: Misbehaviour[]
  /** Calls at the token endpoint; of them, those that came with a refresh token used before. */
  readonly counts: { calls: number; reuses: number; revocations: number; atOnce: number }
  /** How the provider behaves. */
  readonly manner: { lifeSeconds: number; delayMs: number; rotates: boolean; fixedEnd?: number }
  /** The refresh tokens that still work, and the access tokens of clients themselves. */
  readonly live: ReadonlySet<string>
  close(): Promise<void>
}

/** Answers with JSON. */
export const json =
  (status: number, body: unknown, headers: Record<string, string> = {}): Misbehaviour =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers })
    response.end(JSON.stringify(body))
  }

/** Answers with whatever text. */
export const text =
  (status: number, body: string, headers: Record<string, string> = {}): Misbehaviour =>
  (response) =>
    void response.writeHead(status, headers).end(body)

/** Never answers. */
export const hang: Misbehaviour = () => undefined

/** Begins to answer, and ends before the end. */
export const cutOff: Misbehaviour = (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
  response.write('{"access_token": "hal')
  setTimeout(() => response.destroy(), 20)
}

/** Starts a provider whose refresh tokens serve once; a second use ends the whole family. */
export async function startScripted(): Promise<ScriptedServer> {
  const live = new Set<string>()
  const scripted = {
    ...{ url: '', script: [], live },
    counts: { calls: 0, reuses: 0, revocations: 0, atOnce: 0 },
    manner: { lifeSeconds: 3600, delayMs: 0, rotates: true },
  }
  const codes = new Map<string, string | null>()
  const server = createServer((request, response) => {
    void answer(scripted, { live, codes }, request, response).catch(() => response.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  scripted.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return Object.assign(scripted, {
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  })
}

interface Memory {
  readonly live: Set<string>
  readonly codes: Map<string, string | null>
}

type Scripted = Omit<ScriptedServer, 'close'>

async function answer(
  scripted: Scripted,
  memory: Memory,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', scripted.url)
  const body = new URLSearchParams(await textOf(request))
  if (url.pathname === '/authorize') return authorize(url.searchParams, memory, response)
  if (url.pathname === '/revoke') {
    scripted.counts.revocations += 1
    return revoke(body, memory, response)
  }
  if (url.pathname !== '/token') return void response.writeHead(404).end()
  const { counts, manner } = scripted
  counts.calls += 1
  underWay += 1
  counts.atOnce = Math.max(counts.atOnce, underWay)
  await new Promise((resolve) => setTimeout(resolve, manner.delayMs))
  underWay -= 1
  const misbehaviour = scripted.script.shift()
  if (misbehaviour) return misbehaviour(response, request)
  token(scripted, memory, body)(response, request)
}

let underWay = 0

function authorize(params: URLSearchParams, { codes }: Memory, response: ServerResponse): void {
  const code = randomUUID()
  codes.set(code, params.get('code_challenge'))
  const back = new URL(params.get('redirect_uri') ?? '')
  back.searchParams.set('code', code)
  back.searchParams.set('state', params.get('state') ?? '')
  response.writeHead(302, { location: back.href }).end()
}

// RFC 7009 section 2.1: what was issued to a client by its secret is revoked by that secret.
function revoke(body: URLSearchParams, { live }: Memory, response: ServerResponse): void {
  const token = body.get('token') ?? ''
  const isOfClient = token.startsWith('minted-')
  if (isOfClient && body.get('client_secret') !== 'LEAK-client')
    return void json(401, { error: 'invalid_client' })(response, response.req)
  live.delete(token)
  response.writeHead(200).end()
}

function token({ counts, manner }: Scripted, memory: Memory, body: URLSearchParams): Misbehaviour {
  const { live, codes } = memory
  // RFC 6749 section 4.4.3: without a refresh token.
  if (body.get('grant_type') === 'client_credentials') {
    const granted = { ...accessToken(manner), access_token: `minted-${randomUUID()}` }
    live.add(granted.access_token)
    return json(200, granted)
  }
  const old = body.get('refresh_token')
  if (old === null) {
    const challenge = codes.get(body.get('code') ?? '')
    const proof = createHash('sha256')
      .update(body.get('code_verifier') ?? '')
      .digest('base64url')
    if (challenge !== proof) return json(400, { error: 'invalid_grant' })
    codes.delete(body.get('code') ?? '')
  } else if (!live.has(old)) {
    counts.reuses += 1
    live.clear()
    return json(400, { error: 'invalid_grant' })
  }
  const { rotates } = manner
  if (old !== null && rotates) live.delete(old)
  const fresh = old === null || rotates ? `LEAK-refresh-${randomUUID()}` : undefined
  if (fresh) live.add(fresh)
  return json(200, { ...accessToken(manner), ...(fresh ? { refresh_token: fresh } : {}) })
}

function accessToken({ lifeSeconds, fixedEnd }: Scripted['manner']) {
  const left = fixedEnd === undefined ? lifeSeconds : Math.ceil((fixedEnd - Date.now()) / 1000)
  return { access_token: `access-${randomUUID()}`, token_type: 'bearer', expires_in: left }
}

async function textOf(stream: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

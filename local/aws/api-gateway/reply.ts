import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { isMembers, listOf, type Members, membersOf } from '../../cloudformation/json.ts'
import type { Outcome } from '../lambda/worker-protocol.ts'

/** What goes back to the client. */
export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string | readonly string[]>>
  readonly body: Buffer
}

/** The answer that an HTTP API makes of a function's outcome. */
export function replyOf(outcome: Outcome): Reply {
  if (outcome.kind === 'timeout') return messageReply(503, 'Service Unavailable')
  if (outcome.kind === 'error') return messageReply(500, 'Internal Server Error')
  const result: unknown = JSON.parse(outcome.json)
  // A result without a status is taken for the body itself.
  if (!isMembers(result) || result.statusCode === undefined) return jsonReply(200, outcome.json)
  return shaped(result)
}

/** An answer of the gateway itself. */
export function messageReply(status: number, message: string): Reply {
  return jsonReply(status, JSON.stringify({ message }))
}

/** An answer that is JSON. */
export function jsonReply(status: number, json: string): Reply {
  return { status, headers: { 'content-type': 'application/json' }, body: Buffer.from(json) }
}

function shaped(result: Members): Reply {
  const status = Number(result.statusCode)
  const { body, cookies, isBase64Encoded } = result
  const headers = headersOf(membersOf(result.headers), listOf(cookies))
  if (!Number.isInteger(status) || status < 200 || status > 599 || headers === undefined) {
    return messageReply(500, 'Internal Server Error')
  }
  const text = body === undefined || body === null ? '' : asText(body)
  const bytes = Buffer.from(text, isBase64Encoded === true ? 'base64' : 'utf8')
  if (bytes.length > 0) headers['content-type'] ??= 'text/plain; charset=utf-8'
  return { status, headers, body: bytes }
}

const asText = (body: unknown): string => (typeof body === 'string' ? body : JSON.stringify(body))

const token = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/
const visible = /^[\t\x20-\x7e\x80-\xff]*$/
// Framing is the server's affair: a length that is not the body's would break the connection.
const framing = new Set(['content-length', 'transfer-encoding', 'connection'])

function headersOf(
  given: Members,
  cookies: readonly unknown[],
): Record<string, string | string[]> | undefined {
  const headers: Record<string, string | string[]> = {}
  for (const [name, value] of Object.entries(given)) {
    const text = String(value)
    if (!token.test(name) || !visible.test(text)) return undefined
    if (!framing.has(name.toLowerCase())) headers[name.toLowerCase()] = text
  }
  if (cookies.length > 0) headers['set-cookie'] = cookies.map(String)
  return headers
}

/** How long, and how much, a client that still sends is read after its answer. */
const lingerMs = 2000
const lingerBytes = 16 * 1024 * 1024

/** Sends an answer. */
export function sendReply(response: ServerResponse, { status, headers, body }: Reply): void {
  // To HEAD there is none, nor the length of none: Node itself drops what would be sent.
  const isHead = response.req.method === 'HEAD'
  const hasBody = body.length > 0 || (!isHead && status !== 204 && status !== 304)
  response.writeHead(status, {
    ...headers,
    ...(hasBody ? { 'content-length': body.length } : {}),
  })
  response.end(hasBody ? body : undefined)
}

/** Answers a request that is still being sent, and closes its connection. */
export function sendAndClose(
  request: IncomingMessage,
  response: ServerResponse,
  reply: Reply,
): void {
  dropRest(request, response)
  sendReply(response, reply)
}

/**
 * Makes an answer the last of its connection, while the request is still being sent.
 *
 * What still comes is read for a while and dropped: a connection closed over unread bytes is reset,
 * and the client would lose the answer. A client that goes on past that is cut off.
 */
export function dropRest(request: IncomingMessage, response: ServerResponse): void {
  const linger = setTimeout(() => request.destroy(), lingerMs)
  let dropped = 0
  request.on('data', (chunk: Buffer) => {
    dropped += chunk.length
    if (dropped > lingerBytes) request.destroy()
  })
  request.once('close', () => clearTimeout(linger))
  request.on('error', () => undefined)
  request.resume()
  response.setHeader('connection', 'close')
}

const answers: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
}

/** Answers what is no HTTP request, on the bare connection, and closes it. */
export function rejectRaw(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const line = answers[error.code ?? ''] ?? '400 Bad Request'
  const body = JSON.stringify({ message: line.slice(4) })
  socket.end(
    `HTTP/1.1 ${line}\r\ncontent-type: application/json\r\nconnection: close\r\n` +
      `content-length: ${body.length}\r\n\r\n${body}`,
  )
}

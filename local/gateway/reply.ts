import type { Outcome } from '../lambda/outcome.ts'
import { isMembers, listOf, type Members, membersOf } from '../template/json.ts'

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

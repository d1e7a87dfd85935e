import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Reply } from './reply.ts'

/** How long a client that still sends is read after its answer. */
const lingerMs = 2000

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

/**
 * Answers a request that is still being sent, and closes its connection.
 *
 * What comes on is read for a while and dropped: a connection closed over unread bytes is reset,
 * and the client would lose the answer.
 */
export function sendAndClose(
  request: IncomingMessage,
  response: ServerResponse,
  reply: Reply,
): void {
  const linger = setTimeout(() => request.destroy(), lingerMs)
  request.once('close', () => clearTimeout(linger))
  request.on('error', () => undefined)
  request.resume()
  response.setHeader('connection', 'close')
  sendReply(response, reply)
}

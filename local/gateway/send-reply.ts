import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Reply } from './reply.ts'

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

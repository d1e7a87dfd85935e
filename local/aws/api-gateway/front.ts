import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answerRequest, type Opened } from './answer-request.ts'
import { rejectRaw } from './reply.ts'
import { bounds } from './request-event.ts'

/** The API's front door. */
export interface Front {
  readonly url: string
  /** Begins to answer; what came before this waited. */
  open(opened: Opened): void
  /** Takes nothing new and finishes what is under way, or cuts it after the timeout. */
  close(timeoutMs: number): Promise<void>
}

const serverOptions = {
  maxHeaderSize: 2 * bounds.headerBytes,
  headersTimeout: bounds.headersMs,
  requestTimeout: bounds.requestMs,
  keepAliveTimeout: bounds.idleMs,
  connectionsCheckingInterval: 2000,
}

/** Listens on loopback. Rejects with the system's error (EADDRINUSE) if the port is taken. */
export async function listen(port: number): Promise<Front> {
  let open: (opened: Opened) => void = () => undefined
  const opened = new Promise<Opened>((resolve) => {
    open = resolve
  })
  let closing = false
  const server = createServer(serverOptions, async (request, response) => {
    if (closing) response.setHeader('connection', 'close')
    response.on('close', () => closing && server.closeIdleConnections())
    await answerRequest(request, response, await opened)
  })
  // A client that asks before it sends (RFC 9110 section 10.1.1) is answered before it sends, where
  // the body would be rejected anyway; Node's own 100 comes otherwise.
  server.on('checkContinue', (request, response) => {
    if (Number(request.headers['content-length'] ?? 0) <= bounds.bodyBytes) response.writeContinue()
    server.emit('request', request, response)
  })
  server.on('clientError', rejectRaw)
  await listening(server, port)
  const close = (timeoutMs: number) => {
    closing = true
    return closed(server, timeoutMs)
  }
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, open, close }
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
}

function closed(server: Server, timeoutMs: number): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), timeoutMs)
    server.close(() => {
      clearTimeout(cut)
      resolve()
    })
    server.closeIdleConnections()
  })
}

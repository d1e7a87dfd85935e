import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { surfaceAt } from '../../../shared/api/surfaces/list.ts'
import { Problem } from '../../../shared/model/problem.ts'
import type { Outcome } from '../lambda/worker-protocol.ts'
import {
  jsonReply,
  messageReply,
  type Reply,
  rejectRaw,
  replyOf,
  sendAndClose,
  sendReply,
} from './reply.ts'
import {
  bounds,
  isForForeignHost,
  requestBody,
  requestEvent,
  splitTarget,
} from './request-event.ts'
import type { Router } from './router.ts'
import type { Site } from './site.ts'

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

/** Calls the function behind a route. */
export type Target = (event: APIGatewayProxyEventV2) => Promise<Outcome>

/** What an open front answers by. */
export interface Opened {
  readonly router: Router<Target>
  readonly apiId: string
  /** What answers beside the API, where there is something. */
  readonly site?: Site
  /** Host names beside this machine's own, in lower case and without a port. */
  readonly allowedHosts?: readonly string[]
}

// RFC 9110 section 15.5.20.
const misdirected =
  'The Host header of this request does not name this machine. ' +
  'Use http://127.0.0.1 or http://localhost, or add the name to MOORING_ALLOWED_HOSTS.'

/** Answers one request; never rejects. */
async function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  { router, apiId, site, allowedHosts = [] }: Opened,
): Promise<void> {
  const requestId = randomUUID()
  response.setHeader('apigw-requestid', requestId)
  try {
    const rejection = rejectHead(request, allowedHosts)
    if (rejection) return sendAndClose(request, response, rejection)
    const body = await requestBody(request, bounds.bodyBytes)
    if (body === undefined) return sendAndClose(request, response, tooLarge(request, requestId))
    const { method = 'GET', url = '/', headers } = request
    const page = await site?.({ method, uri: splitTarget(url).path, requestId, headers })
    if (page) return sendReply(response, page)
    const match = matched(router, request)
    if (!match)
      return sendReply(response, messageReply(match === null ? 400 : 404, unmatched(match)))
    const { key: routeKey, params } = match
    const event = requestEvent(request, {
      ...{ apiId, routeKey, params, requestId, body },
      now: new Date(),
    })
    sendReply(response, replyOf(await match.target(event)))
  } catch {
    // The client went away, or it is a bug of ours: either way there is no further response.
    if (!response.headersSent) sendReply(response, messageReply(500, 'Internal Server Error'))
  }
}

/** The reply to a request whose line and headers are enough to reject it. */
function rejectHead(request: IncomingMessage, allowedHosts: readonly string[]): Reply | undefined {
  if (headerBytes(request) > bounds.headerBytes)
    return messageReply(431, 'Request Header Fields Too Large')
  // Two would name two places (RFC 9112 section 3.2).
  if ((request.headersDistinct.host?.length ?? 0) > 1) return messageReply(400, 'Bad Request')
  return isForForeignHost(request, allowedHosts) ? messageReply(421, misdirected) : undefined
}

// Null for a path that does not decode.
function matched(router: Router<Target>, { method = '', url = '/' }: IncomingMessage) {
  try {
    return router(method, splitTarget(url).path)
  } catch {
    return null
  }
}

const unmatched = (match: null | undefined): string =>
  match === null ? 'Bad Request' : 'Not Found'

function headerBytes({ method = '', url = '', rawHeaders }: IncomingMessage): number {
  return rawHeaders.reduce((bytes, text) => bytes + text.length, method.length + url.length)
}

// Said in the API's own shape, as its functions say it of a smaller body that is too large.
function tooLarge({ url = '/' }: IncomingMessage, requestId: string): Reply {
  const surface = surfaceAt(splitTarget(url).path)
  const refusal = surface.errorBody(new Problem('body_too_large'), requestId)
  return jsonReply(413, JSON.stringify(refusal))
}

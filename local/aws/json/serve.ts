import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dropRest } from '../api-gateway/reply.ts'
import { isLoopbackHost, requestBody } from '../api-gateway/request-event.ts'
import { AwsError, encodeOutput, type Operation } from './operation.ts'

/**
 * The body of a request as JSON.
 *
 * Throws RequestEntityTooLargeException past the limit in bytes, SerializationException if the
 * body is no JSON object.
 */
async function readBody(request: IncomingMessage, limitBytes: number): Promise<object> {
  const body = await requestBody(request, limitBytes)
  if (body === undefined) {
    throw new AwsError('RequestEntityTooLargeException', 'The body is too large.', { status: 413 })
  }
  return parsed(body.toString('utf8'))
}

function parsed(text: string): object {
  try {
    const body: unknown = JSON.parse(text, rejectProto)
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body
  } catch {
    // The parser's message quotes the body, which may hold a secret.
  }
  throw new AwsError('SerializationException', 'The body is not a JSON object.')
}

// The attack: a member of this name slips through checks of records, so that the encryption context
// {"__proto__":"a"} would count as the empty one.
function rejectProto(name: string, value: unknown): unknown {
  if (name === '__proto__') throw new SyntaxError('A member may not be named __proto__.')
  return value
}

/** A service as the protocol sees it. */
export interface Service {
  /** What stands before the dot of X-Amz-Target, `TrentService` say. */
  readonly target: string
  readonly operations: Readonly<Record<string, Operation>>
  readonly bodyLimitBytes: number
}

/** Answers one request; never rejects, and discloses nothing about a bug. */
export async function answer(
  service: Service,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  response.setHeader('x-amzn-requestid', randomUUID())
  response.setHeader('content-type', 'application/x-amz-json-1.1')
  try {
    const run = chosen(service, request)
    const output = await run(await readBody(request, service.bodyLimitBytes))
    response.end(encodeOutput(output))
  } catch (error) {
    // A caller that hung up is no bug.
    if (request.errored || (request.destroyed && !request.complete)) return
    // A body that is too large is not read to its end.
    if (!request.complete) dropRest(request, response)
    sendError(response, error instanceof AwsError ? error : bug(service, error))
  }
}

function chosen(service: Service, request: IncomingMessage): Operation {
  if (!isLoopbackHost(request.headers.host)) {
    throw new AwsError('AccessDeniedException', 'This service answers to loopback names only.', {
      status: 403,
    })
  }
  // The attack: any web page may post a plain form to loopback. A header of its own it may send
  // only after a CORS preflight, and that is never granted here.
  const target = request.headers['x-amz-target']
  if (request.method !== 'POST' || typeof target !== 'string') {
    throw new AwsError('AccessDeniedException', 'Send a POST that bears X-Amz-Target.', {
      status: 403,
    })
  }
  const [prefix, name = ''] = target.split('.')
  const known = prefix === service.target && Object.hasOwn(service.operations, name)
  const run = known ? service.operations[name] : undefined
  if (run) return run
  throw new AwsError('UnknownOperationException', 'This local service does not have that call.')
}

function bug(service: Service, error: unknown): AwsError {
  // Without the message: it could quote what it choked on.
  const frames = error instanceof Error ? (error.stack ?? '').match(/^ {4}at .*$/gm) : null
  const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''
  console.error(`local ${service.target} failed${code}\n${frames?.join('\n') ?? ''}`)
  return new AwsError('InternalFailure', 'Something went wrong inside the local service.', {
    status: 500,
  })
}

function sendError(response: ServerResponse, error: AwsError): void {
  response.statusCode = error.status
  response.setHeader('x-amzn-errortype', error.name)
  response.end(JSON.stringify({ __type: error.name, message: error.message }))
}

/** A service that listens on loopback. */
export interface ServedService {
  readonly url: string
  /** Takes no more requests, finishes those under way, and resolves when the port is free. */
  close(): Promise<void>
}

/**
 * Serves AWS JSON 1.1 on 127.0.0.1 and nowhere else; port 0 takes any that is free.
 *
 * Rejects with the system's error (EADDRINUSE) if the port is taken.
 */
export async function serve(service: Service, port: number): Promise<ServedService> {
  let closing = false
  let underWay = 0
  // Not closeIdleConnections: that leaves those on which nothing was ever asked.
  const leave = () => closing && underWay === 0 && server.closeAllConnections()
  const server = createServer((request, response) => {
    underWay += 1
    response.on('close', () => {
      underWay -= 1
      leave()
    })
    void answer(service, request, response)
  })
  // Longer than clients keep an idle connection, so that it is never cut under a request.
  server.keepAliveTimeout = 65_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const close = () =>
    new Promise<void>((resolve) => {
      closing = true
      server.close(() => resolve())
      leave()
    })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close }
}

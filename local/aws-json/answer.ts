import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { dropRest } from '../gateway/send-reply.ts'
import { AwsError } from './aws-error.ts'
import { encodeOutput } from './encode-output.ts'
import { isLoopbackHost } from './is-loopback-host.ts'
import type { Operation } from './operation.ts'
import { readBody } from './read-body.ts'

/** A service as the protocol sees it. */
export interface Service {
  /** What stands before the dot of X-Amz-Target, `TrentService` say. */
  readonly target: string
  readonly operations: Readonly<Record<string, Operation>>
  readonly bodyLimitBytes: number
}

/** Answers one request; never rejects, and tells nothing of a bug but that there is one. */
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
    refuse(response, error instanceof AwsError ? error : bug(service, error))
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

function refuse(response: ServerResponse, error: AwsError): void {
  response.statusCode = error.status
  response.setHeader('x-amzn-errortype', error.name)
  response.end(JSON.stringify({ __type: error.name, message: error.message }))
}

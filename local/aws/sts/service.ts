import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dropRest } from '../api-gateway/reply.ts'
import { isLoopbackHost, requestBody } from '../api-gateway/request-event.ts'
import type { ServedService } from '../json/serve.ts'
import { type AssumedRole, assumedRoleOf, assumedRoleXml, StsError } from './assume-role.ts'

/** What an STS decides by. */
export interface StsOptions {
  /**
   * Called with each valid call; it may throw StsError. Without it every role can be assumed: there
   * are no trust policies here.
   */
  readonly decide?: (asked: AssumedRole) => void
}

const bodyLimitBytes = 64 * 1024

/** Starts an STS on loopback, at any free port. It knows `AssumeRole` and makes up the credentials. */
export async function startLocalSts({ decide }: StsOptions = {}): Promise<ServedService> {
  const server = createServer((request, response) => {
    void answer(request, response, decide ?? (() => undefined))
  })
  server.keepAliveTimeout = 65_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeIdleConnections()
    })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  decide: (asked: AssumedRole) => void,
): Promise<void> {
  response.setHeader('content-type', 'text/xml')
  try {
    const asked = assumedRoleOf(await formOf(request))
    decide(asked)
    response.end(assumedRoleXml(asked))
  } catch (error) {
    if (!request.complete) dropRest(request, response)
    const { status, code, message } =
      error instanceof StsError ? error : new StsError(500, 'InternalFailure', 'A bug.')
    response.statusCode = status
    const type = status < 500 ? 'Sender' : 'Receiver'
    response.end(
      `<ErrorResponse><Error><Type>${type}</Type><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`,
    )
  }
}

async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  // The attack: any web page may post a form to loopback, but it cannot sign one.
  const isSigned = request.headers.authorization?.startsWith('AWS4-HMAC-SHA256 ') ?? false
  if (request.method !== 'POST' || !isSigned || !isLoopbackHost(request.headers.host))
    throw new StsError(403, 'MissingAuthenticationToken', 'Send a signed POST to a loopback name.')
  const body = await requestBody(request, bodyLimitBytes)
  const form = new URLSearchParams(body?.toString('utf8') ?? '')
  if (form.get('Action') !== 'AssumeRole')
    throw new StsError(400, 'InvalidAction', 'This local service does not have that call.')
  return form
}

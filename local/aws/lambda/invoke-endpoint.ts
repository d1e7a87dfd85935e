import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { FunctionSpec } from '../../cloudformation/functions.ts'
import { arn } from '../../cloudformation/identities.ts'
import { dropRest } from '../api-gateway/reply.ts'
import { isLoopbackHost, requestBody } from '../api-gateway/request-event.ts'
import type { ServedService } from '../json/serve.ts'
import { type Functions, namedFunction } from './functions.ts'

const maxBytes = 6 * 1024 * 1024
const route = /^\/2015-03-31\/functions\/([^/?]+)\/invocations(\?.*)?$/

/** Lambda, as far as Invoke goes, on loopback. */
export async function serveInvoke(functions: Functions, port = 0): Promise<ServedService> {
  const server = createServer((request, response) => {
    invoke(functions, request, response).catch(() => response.destroy())
  })
  server.keepAliveTimeout = 65_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeIdleConnections()
    })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close }
}

async function invoke(
  functions: Functions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!isFromAnAwsClient(request)) {
    const message = 'Sign the request, to a loopback name.'
    return sendError(response, 403, 'AccessDeniedException', message)
  }
  const { name, qualifier } = functionIn(request)
  const spec = functions.find(name)
  if (!spec) {
    const message = `Function not found: ${arn('lambda', `function:${name}`)}`
    return sendError(response, 404, 'ResourceNotFoundException', message)
  }
  const body = await requestBody(request, maxBytes)
  if (!body) {
    dropRest(request, response)
    const message = `Request must be smaller than ${maxBytes} bytes for the InvokeFunction operation`
    return sendError(response, 413, 'RequestTooLargeException', message)
  }
  const event = eventIn(body)
  if (event === undefined) {
    const message = 'Could not parse request body into json.'
    return sendError(response, 400, 'InvalidRequestContentException', message)
  }
  const type = String(request.headers['x-amz-invocation-type'] ?? 'RequestResponse')
  await runAs(type, functions, { spec, event: event.value, qualifier }, response)
}

interface Invocation {
  readonly spec: FunctionSpec
  readonly event: unknown
  readonly qualifier: string | undefined
}

async function runAs(
  type: string,
  functions: Functions,
  { spec, event, qualifier }: Invocation,
  response: ServerResponse,
): Promise<void> {
  if (type === 'DryRun') return end(response, 204)
  if (type === 'RequestResponse')
    return respond(response, await functions.invoke(spec, event, qualifier))
  if (type !== 'Event') {
    return sendError(response, 400, 'InvalidParameterValueException', 'Unknown invocation type.')
  }
  functions.invokeLater(spec, event, qualifier)
  end(response, 202)
}

// The attack: a web page posts to loopback, or has its own name resolve to it. A browser sends an
// Authorization header to another origin only after a preflight, and none is granted here.
function isFromAnAwsClient({ method, headers }: IncomingMessage): boolean {
  const signed = headers.authorization?.startsWith('AWS4-') === true
  return method === 'POST' && signed && isLoopbackHost(headers.host)
}

function functionIn({ url = '' }: IncomingMessage): { name: string; qualifier?: string } {
  try {
    const [, named = '', query = ''] = route.exec(url) ?? []
    const asked = new URLSearchParams(query).get('Qualifier')
    return { ...namedFunction(decodeURIComponent(named)), ...(asked ? { qualifier: asked } : {}) }
  } catch {
    return { name: '' }
  }
}

function eventIn(body: Buffer): { value: unknown } | undefined {
  if (body.length === 0) return { value: {} }
  try {
    return { value: JSON.parse(body.toString('utf8')) }
  } catch {
    return undefined
  }
}

function respond(response: ServerResponse, outcome: Awaited<ReturnType<Functions['invoke']>>) {
  response.setHeader('x-amz-executed-version', '$LATEST')
  if (outcome.kind === 'result') return end(response, 200, outcome.json)
  response.setHeader('x-amz-function-error', 'Unhandled')
  end(response, 200, JSON.stringify(outcome.error))
}

function sendError(response: ServerResponse, status: number, type: string, message: string): void {
  response.setHeader('x-amzn-errortype', type)
  end(response, status, JSON.stringify({ Type: 'User', Message: message, message }))
}

function end(response: ServerResponse, status: number, json = ''): void {
  response.setHeader('content-type', 'application/json')
  response.writeHead(status)
  response.end(json)
}

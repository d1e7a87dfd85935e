import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware'
import middy from '@middy/core'
import type { Context } from 'aws-lambda'
import type * as z from 'zod'
import type { Operation } from '../api/operation.ts'
import { statusOf } from '../api/surface.ts'
import { readAccessKeys } from '../aws/access-keys.ts'
import { Problem } from '../model/problem.ts'
import type { Powers } from '../ports/index.ts'
import { claimedKey, requireCaller } from './authenticate.ts'
import {
  fromGateway,
  type GatewayEvent,
  type GatewayResult,
  type HttpRequest,
  type HttpResponse,
  headOfPage,
  problemResponse,
  type Reply,
  successResponse,
  toGateway,
  withoutBody,
} from './http.ts'
import { factsOf, log, logger, perInvocation } from './log.ts'
import { measureLookups, measureRejection } from './metrics.ts'
import { prefetchOf } from './prefetch.ts'
import { beginReadAudit } from './read-audit.ts'
import { type Request, readRequest, receive } from './request.ts'

type BodyOf<O extends Operation> = O['reply'] extends z.ZodType ? z.input<O['reply']> : undefined

/** The powers that an operation lists. */
export type PowersOf<O extends { readonly powers: readonly (keyof Powers)[] }> = Pick<
  Powers,
  O['powers'][number]
>

/** What an operation does with a request. */
export type Run<O extends Operation> = (
  request: Request<O>,
  powers: PowersOf<O>,
) => Promise<Reply<BodyOf<O>>> | Reply<BodyOf<O>>

/** Its powers, and the one that reads the key of a caller; a public operation needs none. */
export type Granted<O extends Operation> = PowersOf<O> & Partial<Pick<Powers, 'readAccessKeys'>>

/** Looks at what an operation responds with: a test's, which throws where that is not declared. */
export interface Inspector {
  response(operation: Operation, response: HttpResponse): void
  /** @throws the error that replaces it. */
  error(operation: Operation, error: unknown): void
}

type Handle = (event: GatewayEvent, context: Context) => Promise<GatewayResult>

/** A Lambda handler, and the same over other powers: over fakes, in tests. */
export interface Endpoint<O extends Operation> extends Handle {
  with(powers: Granted<O>, inspector?: Inspector): Handle
}

/**
 * Makes the Lambda handler of an operation: authenticate, load, parse, `run`, respond.
 *
 * A Problem becomes its response in the operation's API surface; anything else that is thrown is a
 * bug, is logged, and becomes a bare 500 with the request id.
 */
function createEndpoint<const O extends Operation>(
  operation: O,
  powers: Granted<O>,
  run: Run<O>,
): Endpoint<O> {
  const over = (granted: Granted<O>, inspector?: Inspector) =>
    wrap(operation, serve(operation, granted, run, inspector))
  return Object.assign(over(powers), { with: over })
}

/**
 * The Lambda handler of an operation whose access is `public`. It is apart from `endpoint`, so
 * that its bundle does not contain the SDK: it starts in a third of the time.
 */
export function publicEndpoint<const O extends Operation & { readonly access: 'public' }>(
  operation: O,
  powers: PowersOf<O>,
  run: Run<O>,
): Endpoint<O> {
  return createEndpoint(operation, powers, run)
}

// A function that is about to time out still responds, in the format of its surface.
const answerBeforeTimeoutMs = 500

function wrap(operation: Operation, handle: (event: GatewayEvent) => Promise<GatewayResult>) {
  return middy<GatewayEvent, GatewayResult>({
    timeoutEarlyInMillis: answerBeforeTimeoutMs,
    timeoutEarlyResponse: () => {
      throw new Problem('dependency_unavailable', { cause: new Error('timeout') })
    },
  })
    .use(injectLambdaContext(logger, perInvocation))
    .onError((failed) => {
      failed.response = toGateway(
        respondToError(operation, fromGateway(failed.event), failed.error),
      )
    })
    .handler(handle)
}

// Between an event and the first calls to AWS there are few frames, which is what a lookup takes
// beyond them: test/aws/lookup-path.test.ts holds the number.
function serve<O extends Operation>(
  operation: O,
  powers: Granted<O>,
  run: Run<O>,
  inspector?: Inspector,
) {
  const prefetch = prefetchOf(operation)
  return async (event: GatewayEvent): Promise<GatewayResult> => {
    const http = fromGateway(event)
    if (isHead(http) && operation.getHasEffects) return toGateway(headOfPage(http.id))
    const now = new Date()
    const received = receive(operation, http)
    const reads = prefetch(powers, received)
    const audit = beginReadAudit(operation, powers, { ...received, requestId: http.id, now })
    try {
      const { presented: key } = received
      const caller = await requireCaller<O['access']>(operation.access, key, reads.keyRow, now)
      const params = received.params()
      const loaded = await reads.load(caller)
      const request = readRequest(operation, http, { params, caller, loaded, audit, now })
      const response = respond(operation, request, await run(request, powers))
      inspector?.response(operation, response)
      return toGateway(isHead(http) ? withoutBody(response) : response)
    } catch (error) {
      await audit?.reject(error)
      inspector?.error(operation, error)
      throw error
    }
  }
}

const isHead = ({ method }: HttpRequest): boolean => method === 'HEAD'

function respond<O extends Operation>(
  operation: O,
  { context: { caller, requestId, now } }: Request<O>,
  reply: Reply<BodyOf<O>>,
): HttpResponse {
  operation.reply?.parse(reply.body)
  const duration_ms = Date.now() - now.getTime()
  if (operation.resolves) measureLookups(dataOf(reply.body), duration_ms)
  log.info('request_completed', {
    operation: operation.id,
    request_id: requestId,
    status: reply.status ?? operation.status,
    duration_ms,
    key_id: caller?.keyId ?? null,
  })
  return successResponse(operation, reply, requestId)
}

function dataOf(body: unknown): unknown {
  return typeof body === 'object' && body !== null && 'data' in body ? body.data : undefined
}

function respondToError(operation: Operation, http: HttpRequest, error: unknown): HttpResponse {
  const problem = error instanceof Problem ? error : new Problem('internal_error')
  const status = statusOf(problem.code)
  const facts = {
    operation: operation.id,
    request_id: http.id,
    // Of the key that was presented, whether or not it proved anything.
    key_id: claimedKey(http.headers, operation.surface) ?? null,
    status,
  }
  measureRejection(operation, problem)
  if (problem === error && status < 500)
    log.info('request_rejected', { ...facts, code: problem.code })
  else log.error('request_failed', { ...facts, ...factsOf(error) })
  const surface = operation.surfaceAt?.(http.path) ?? operation.surface
  const response = problemResponse(surface, problem, http.id)
  return isHead(http) ? withoutBody(response) : response
}

/** The Lambda handler of an operation that asks for an access key: see `createEndpoint`. */
export function endpoint<const O extends Operation>(
  operation: O,
  powers: PowersOf<O>,
  run: Run<O>,
): Endpoint<O> {
  return createEndpoint(operation, { ...powers, readAccessKeys }, run)
}

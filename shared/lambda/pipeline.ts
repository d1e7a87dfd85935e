import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware'
import middy from '@middy/core'
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda'
import type * as z from 'zod'
import { successHeaders } from '../api/openapi/headers.ts'
import { type Operation, problemsOf } from '../api/operation.ts'
import { surfaceFor } from '../api/surfaces/list.ts'
import type { JsonObject } from '../model/json.ts'
import { Problem } from '../model/problem.ts'
import type { Powers } from '../ports/index.ts'
import { claimedKey } from './authenticate.ts'
import { factsOf, log, logger, perInvocation } from './log.ts'
import { measureLookups, measureRejection } from './measure-lookups.ts'
import { arrive } from './prefetch.ts'
import { readRequest } from './read-request.ts'
import type { Request } from './request.ts'
import { answerOf, headOfPage, type Reply, refusalOf, withoutBody } from './response.ts'

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

type Event = APIGatewayProxyEventV2
type Result = APIGatewayProxyStructuredResultV2
/** Those, and the one that proves who calls; an operation that is public does without. */
export type Given<O extends Operation> = PowersOf<O> & Partial<Pick<Powers, 'readAccessKeys'>>

/** A Lambda handler, and the same over other powers. */
export interface Endpoint<O extends Operation> {
  (event: Event, context: Context): Promise<Result>
  /** Over fakes, in tests: there a Problem or status that it does not declare is a failure. */
  with(powers: Given<O>): (event: Event, context: Context) => Promise<Result>
}

/**
 * Makes the Lambda handler of an operation: who calls, what is asked, `run`, the answer.
 *
 * A Problem becomes its answer in the operation's surface; anything else that is thrown is a bug,
 * is logged, and becomes a bare 500 with the request id.
 */
export function handlerOver<const O extends Operation>(
  operation: O,
  powers: Given<O>,
  run: Run<O>,
): Endpoint<O> {
  const live = wrap(operation, serving(operation, powers, run))
  const over = (fakes: Given<O>) =>
    wrap(operation, declared(operation, serving(operation, fakes, run)))
  return Object.assign(live, { with: over })
}

type Serve = (event: Event) => Promise<Result>

// A function about to be stopped still answers, in its surface's own words.
const answerBeforeTimeoutMs = 500

function wrap(operation: Operation, serve: Serve) {
  return middy<Event, Result>({
    timeoutEarlyInMillis: answerBeforeTimeoutMs,
    timeoutEarlyResponse: () => {
      throw new Problem('dependency_unavailable', { cause: new Error('timeout') })
    },
  })
    .use(injectLambdaContext(logger, perInvocation))
    .onError((request) => {
      const { rawPath, requestContext, headers } = request.event
      const { requestId } = requestContext
      const asked = { request_id: requestId, key_id: claimedKey(headers) ?? null }
      const problem = report(operation, asked, request.error)
      const refusal = refusalOf(surfaceFor(operation, rawPath), problem, requestId)
      request.response = isHead(request.event) ? withoutBody(refusal) : refusal
    })
    .handler((event) => (isHead(event) ? serveHead(operation, serve, event) : serve(event)))
}

const isHead = ({ requestContext }: Event): boolean => requestContext.http.method === 'HEAD'

async function serveHead(operation: Operation, serve: Serve, event: Event): Promise<Result> {
  if (operation.getHasEffects) return headOfPage(event.requestContext.requestId)
  return withoutBody(await serve(event))
}

function serving<O extends Operation>(operation: O, powers: Given<O>, run: Run<O>): Serve {
  return async (event) => {
    const now = new Date()
    const arrived = arrive(operation, powers, event, now)
    try {
      const request = await readRequest(operation, arrived, event)
      const reply = await run(request as unknown as Request<O>, powers)
      operation.reply?.parse(reply.body)
      const duration_ms = Date.now() - now.getTime()
      if (operation.resolves) measureLookups(dataOf(reply), duration_ms)
      return answered(operation, request, reply, duration_ms)
    } catch (error) {
      await arrived.record?.refuse(error)
      throw error
    }
  }
}

function answered(
  operation: Operation,
  { caller, context: { requestId } }: Awaited<ReturnType<typeof readRequest>>,
  reply: Reply<unknown>,
  duration_ms: number,
): Result {
  log.info('answered', {
    operation: operation.id,
    request_id: requestId,
    status: reply.status ?? operation.status,
    duration_ms,
    key_id: caller?.keyId ?? null,
  })
  return answerOf(operation, reply, requestId)
}

function dataOf({ body }: Reply<unknown>): unknown {
  return (body as { readonly data?: unknown } | undefined)?.data
}

function declared(operation: Operation, serve: Serve): Serve {
  const { id, status, otherStatus } = operation
  return async (event) => {
    try {
      const result = await serve(event)
      const told = Number(result.statusCode)
      if (told < 400) demandHeaders(operation, told, result.headers ?? {})
      if (told >= 400 || told === status || told === otherStatus?.status) return result
    } catch (error) {
      if (!(error instanceof Problem) || problemsOf(operation).has(error.code)) throw error
      throw new Error(`${id} does not declare ${error.code}`, { cause: error })
    }
    throw new Error(`${id} does not declare the status that it answers`)
  }
}

function demandHeaders(operation: Operation, status: number, sent: object): void {
  const documented = Object.keys(successHeaders(operation, status)).map((name) =>
    name.toLowerCase(),
  )
  for (const name of ['etag', 'location', 'link', 'idempotency-replayed']) {
    const isSent = name in sent
    const isOptional = name === 'link' || name === 'idempotency-replayed'
    if (isSent === documented.includes(name) || (isOptional && !isSent)) continue
    throw new Error(`${operation.id} does not declare the header ${name} as it is with ${status}`)
  }
}

interface Asked extends JsonObject {
  readonly request_id: string
  /** The key that was presented, whether or not it proved anything. */
  readonly key_id: string | null
}

function report(operation: Operation, asked: Asked, error: unknown): Problem {
  const problem = error instanceof Problem ? error : new Problem('internal_error')
  const facts = { operation: operation.id, ...asked, status: problem.status }
  measureRejection(operation, problem)
  if (problem === error && problem.status < 500)
    log.info('refused', { ...facts, code: problem.code })
  else log.error('failed', { ...facts, ...factsOf(error) })
  return problem
}

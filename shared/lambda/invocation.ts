import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware'
import middy from '@middy/core'
import type { Context } from 'aws-lambda'
import { withRoutes } from '../api/surface.ts'
import type { Task } from '../api/task.ts'
import { Problem } from '../model/problem.ts'
import { factsOf, log, logger, perInvocation } from './log.ts'
import { measureLookups, measureRejection } from './metrics.ts'
import type { PowersOf } from './pipeline.ts'

/** How a task was invoked, as Lambda itself reports it. */
export interface Invocation {
  readonly requestId: string
  /** The alias that was invoked; empty where none was. */
  readonly alias: string
  readonly now: Date
}

/** What an invoker receives where a request failed. */
export interface Rejected {
  readonly error: {
    readonly code: string
    readonly message: string
    readonly details?: Readonly<Record<string, unknown>>
    readonly retry_after_seconds?: number
    readonly request_id: string
  }
}

type Run<T extends Task, Out> = (
  payload: unknown,
  powers: PowersOf<T>,
  invocation: Invocation,
) => Promise<Out>

/**
 * Makes the Lambda handler of a task that functions invoke and wait for. A Problem is a result,
 * with the code that HTTP would give it; a bug is thrown without its message, and counts as a failure.
 *
 * An event of EventBridge has its request in `detail`. No caller waits there, so a transient failure
 * is thrown: Lambda then retries twice.
 */
export function invocationHandler<const T extends Task, Out>(
  task: T,
  powers: PowersOf<T>,
  run: Run<T, Out>,
) {
  const over = (given: PowersOf<T>) =>
    middy<unknown, Out | Rejected>()
      .use(injectLambdaContext(logger, perInvocation))
      .handler((event: unknown, context: Context) => attempt(task, event, context, given, run))
  return Object.assign(over(powers), { with: over })
}

async function attempt<T extends Task, Out>(
  task: T,
  event: unknown,
  { awsRequestId: requestId, invokedFunctionArn }: Context,
  powers: PowersOf<T>,
  run: Run<T, Out>,
): Promise<Out | Rejected> {
  const { id, resolves } = task
  const now = new Date()
  const { detail } = detailIn(event)
  try {
    const alias = aliasIn(invokedFunctionArn)
    const answer = await run(detail ?? event, powers, { requestId, alias, now })
    const duration_ms = Date.now() - now.getTime()
    if (resolves) measureLookups(dataOf(answer), duration_ms)
    log.info('request_completed', { task: id, request_id: requestId, duration_ms })
    return answer
  } catch (error) {
    const problem = error instanceof Problem ? error : new Problem('internal_error')
    measureRejection(task, problem)
    const rejection = problem === error ? rejectionOf(problem, requestId) : undefined
    const isTransient = rejection?.error.retry_after_seconds !== undefined
    if (rejection && !isTransient) {
      log.info('request_rejected', { task: id, request_id: requestId, code: rejection.error.code })
    } else log.error('request_failed', { task: id, request_id: requestId, ...factsOf(error) })
    if (rejection && !(isTransient && detail !== undefined)) return rejection
  }
  // Outside of the catch and without a cause: the runtime prints what is thrown.
  throw new Error(`${id} failed: see its log, request ${requestId}`)
}

/** The qualifier of `arn:aws:lambda:<region>:<account>:function:<name>:<qualifier>`. */
function aliasIn(invokedFunctionArn: string): string {
  return invokedFunctionArn.split(':')[7] ?? ''
}

/** The data of a response; where one item failed, the whole response has its error. */
function dataOf(answer: unknown): unknown {
  const { data } = answer as { readonly data?: unknown }
  return data ?? answer
}

/** What an event of EventBridge carries; nothing of any other payload. */
function detailIn(event: unknown): { detail?: unknown } {
  if (typeof event !== 'object' || event === null || !('detail-type' in event)) return {}
  return { detail: (event as { detail?: unknown }).detail ?? {} }
}

function rejectionOf(problem: Problem, request_id: string): Rejected {
  const { code, message, details, retryAfterSeconds } = withRoutes(problem)
  const seconds = retryAfterSeconds === undefined ? {} : { retry_after_seconds: retryAfterSeconds }
  return { error: { code, message, ...(details ? { details } : {}), ...seconds, request_id } }
}

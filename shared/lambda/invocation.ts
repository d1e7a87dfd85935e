import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware'
import middy from '@middy/core'
import type { Context } from 'aws-lambda'
import type { Task } from '../api/task.ts'
import { Problem } from '../model/problem.ts'
import { factsOf, log, logger, perInvocation } from './log.ts'
import { measureLookups, measureRejection } from './measure-lookups.ts'
import type { PowersOf } from './pipeline.ts'

/** How a task was invoked, as Lambda itself tells it. */
export interface Invocation {
  readonly requestId: string
  /** With the alias that was named, where one was. */
  readonly invokedFunctionArn: string
  readonly now: Date
}

/** What an invoker is told where a request failed. */
export interface Refused {
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
 * Makes the Lambda handler of a task that others invoke and wait for. A Problem is an answer, with
 * the code that HTTP would give it; a bug is thrown without its words, and counts as a failure.
 *
 * An event of EventBridge asks by its `detail`. There nobody waits, so what may pass is thrown:
 * Lambda then tries twice more.
 */
export function invocation<const T extends Task, Out>(
  task: T,
  powers: PowersOf<T>,
  run: Run<T, Out>,
) {
  const over = (given: PowersOf<T>) =>
    middy<unknown, Out | Refused>()
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
): Promise<Out | Refused> {
  const { id, resolves } = task
  const now = new Date()
  const { detail } = detailIn(event)
  try {
    const answer = await run(detail ?? event, powers, { requestId, invokedFunctionArn, now })
    const duration_ms = Date.now() - now.getTime()
    if (resolves) measureLookups(dataOf(answer), duration_ms)
    log.info('answered', { task: id, request_id: requestId, duration_ms })
    return answer
  } catch (error) {
    const problem = error instanceof Problem ? error : new Problem('internal_error')
    measureRejection(task, problem)
    const refused = problem === error ? refusalOf(problem, requestId) : undefined
    const passing = refused?.error.retry_after_seconds !== undefined
    if (refused && !passing) {
      log.info('refused', { task: id, request_id: requestId, code: refused.error.code })
    } else log.error('failed', { task: id, request_id: requestId, ...factsOf(error) })
    if (refused && !(passing && detail !== undefined)) return refused
  }
  // Outside of the catch and without a cause: the runtime prints what is thrown.
  throw new Error(`${id} failed: see its log, request ${requestId}`)
}

/** What was asked for; where one by itself failed, the whole answer says so. */
function dataOf(answer: unknown): unknown {
  const { data } = answer as { readonly data?: unknown }
  return data ?? answer
}

/** What an event of EventBridge carries; nothing of any other payload. */
function detailIn(event: unknown): { detail?: unknown } {
  if (typeof event !== 'object' || event === null || !('detail-type' in event)) return {}
  return { detail: (event as { detail?: unknown }).detail ?? {} }
}

function refusalOf(problem: Problem, request_id: string): Refused {
  const { code, message, details, retryAfterSeconds } = problem
  const seconds = retryAfterSeconds === undefined ? {} : { retry_after_seconds: retryAfterSeconds }
  return { error: { code, message, ...(details ? { details } : {}), ...seconds, request_id } }
}

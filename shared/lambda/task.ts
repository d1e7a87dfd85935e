import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware'
import middy from '@middy/core'
import type { Context } from 'aws-lambda'
import type { Task } from '../api/task.ts'
import { factsOf, log, logger, perInvocation } from './log.ts'
import { measureFailure } from './metrics.ts'
import type { PowersOf } from './pipeline.ts'

type Run<T extends Task, In, Out> = (
  event: In,
  powers: PowersOf<T>,
  requestId: string,
) => Promise<Out>

/**
 * Makes the Lambda handler of a task. What it throws is logged and thrown on, without its message, so
 * that the caller of the function learns that it failed and nothing else.
 */
export function taskHandler<const T extends Task, In, Out>(
  task: T,
  powers: PowersOf<T>,
  run: Run<T, In, Out>,
) {
  const over = (given: PowersOf<T>) =>
    middy<In, Out>()
      .use(injectLambdaContext(logger, perInvocation))
      .handler((event: In, context: Context) => attempt(task, given, run, event, context))
  return Object.assign(over(powers), { with: over })
}

async function attempt<T extends Task, In, Out>(
  { id }: T,
  powers: PowersOf<T>,
  run: Run<T, In, Out>,
  event: In,
  { awsRequestId }: Context,
): Promise<Out> {
  try {
    return await run(event, powers, awsRequestId)
  } catch (error) {
    log.error('task_failed', { task: id, request_id: awsRequestId, ...factsOf(error) })
    measureFailure(error)
  }
  // Outside of the catch and without a cause: the runtime prints what is thrown.
  throw new Error(`${id} failed: see its log, request ${awsRequestId}`)
}

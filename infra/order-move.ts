import type { Power } from '../shared/ports/index.ts'
import { DeploymentTask } from './deployment-task.ts'
import type { PoweredFunction } from './powered-function.ts'

const writing: readonly Power[] = ['writeNewClientSecrets', 'writeClientSecrets']

/**
 * Orders the update of a deployment whose OAuth clients' secrets stand in their old place: first the
 * functions that write such secrets, then the move, then the functions that read them. So no secret
 * is written to the old place after the move, and none is looked for in the new place before it.
 */
export function orderMove(
  functions: readonly PoweredFunction[],
  move: PoweredFunction | undefined,
): void {
  if (!(move instanceof DeploymentTask)) throw new Error('The move is no task of the deployment')
  for (const { powers, lambda } of functions) {
    if (powers.some((power) => writing.includes(power))) move.run.node.addDependency(lambda)
    if (powers.includes('readClientSecrets')) lambda.node.addDependency(move.run)
  }
}

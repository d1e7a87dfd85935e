import type { IConstruct } from 'constructs'
import type { Power } from '../shared/ports/index.ts'
import { DeploymentTask } from './deployment-task.ts'
import type { PoweredFunction } from './powered-function.ts'

const writing: readonly Power[] = ['writeNewClientSecrets', 'writeClientSecrets']

/** A function with powers, and the resources through which an update changes it. */
export interface Step {
  readonly powers: readonly Power[]
  readonly effects: readonly IConstruct[]
}

/**
 * Orders the update of a deployment whose OAuth clients' secrets are under their old prefix: first what
 * leads requests to functions that write such secrets, then the move, then what leads to functions
 * that read them. So no secret is written to the old place after the move, and none is read from the
 * new place before it.
 */
export function orderMove(steps: readonly Step[], move: PoweredFunction | undefined): void {
  if (!(move instanceof DeploymentTask)) throw new Error('The move is no task of the deployment')
  for (const { powers, effects } of steps) {
    if (powers.some((power) => writing.includes(power))) move.run.node.addDependency(...effects)
    if (!powers.includes('readClientSecrets')) continue
    for (const effect of effects) effect.node.addDependency(move.run)
  }
}

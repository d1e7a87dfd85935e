import type { IConstruct } from 'constructs'
import type { Power } from '../shared/ports/index.ts'
import { DeploymentTask } from './deployment-task.ts'
import type { PoweredFunction } from './powered-function.ts'

/** The powers that write and read what a task of the deployment moves. */
export interface Move {
  readonly writing: readonly Power[]
  readonly reading: readonly Power[]
}

/** OAuth clients' secrets, from under their old prefix. */
export const clientSecretsMove: Move = {
  writing: ['writeNewClientSecrets', 'writeClientSecrets'],
  reading: ['readClientSecrets'],
}

/** Connections into lists, from where older versions wrote them. */
export const listsMove: Move = {
  writing: ['createConnections', 'updateConnections', 'deleteConnections', 'storeGrants'],
  reading: ['listConnections'],
}

/** A function with powers, and the resources through which an update changes it. */
export interface Step {
  readonly powers: readonly Power[]
  readonly effects: readonly IConstruct[]
}

/**
 * Orders the update of a deployment whose data are at their old place: first what leads requests to
 * functions that write such data, then the move, then what leads to functions that read them. So
 * nothing is written to the old place after the move, and nothing is read from the new place before
 * it.
 */
export function orderMove(
  steps: readonly Step[],
  move: PoweredFunction | undefined,
  { writing, reading }: Move,
): void {
  if (!(move instanceof DeploymentTask)) throw new Error('The move is no task of the deployment')
  for (const { powers, effects } of steps) {
    if (powers.some((power) => writing.includes(power))) move.run.node.addDependency(...effects)
    if (!powers.some((power) => reading.includes(power))) continue
    for (const effect of effects) effect.node.addDependency(move.run)
  }
}

import type { Operation } from '../shared/api/operation.ts'

/** Surfaces whose few functions share the stack of another; every other has one of its own. */
const sharedStacks: Readonly<Record<string, string>> = { pages: 'native' }

/** The stack that the function of an operation is in: the name of its API surface, as a rule. */
export function stackOf({ surface }: Operation): string {
  return sharedStacks[surface.id] ?? surface.id
}

/**
 * The name of a function: of a task `mooring-<stage>-<id>`, by which others in the account call it,
 * and of an operation `mooring-<stage>-<stack>-<id>`. Its log group has the name without the stack.
 */
export function functionNameOf(stage: string, id: string, stack = ''): string {
  return `mooring-${stage}-${stack === '' ? '' : `${stack}-`}${id}`
}

import { Problem } from '../../model/problem.ts'

/**
 * Errors of AWS that are our own mistakes: they must surface as bugs, not as passing trouble.
 * AccessDenied stays out of it: a right that was just withdrawn or not yet spread is trouble.
 */
const bugs = new Set(['ValidationException', 'SerializationException', 'InvalidParameterException'])

/**
 * Waits for a call to AWS and turns its failure into Problem `dependency_unavailable`, which the
 * caller may repeat.
 *
 * @throws the error itself where it is one that `expected` names, or one of our own.
 */
export async function answered<T>(call: Promise<T>, ...expected: string[]): Promise<T> {
  try {
    return await call
  } catch (error) {
    if (!(error instanceof Error) || error instanceof Problem) throw error
    if (expected.includes(error.name) || bugs.has(error.name)) throw error
    throw new Problem('dependency_unavailable', { cause: error })
  }
}

/** Whether an error of AWS has this name. */
export function isNamed(error: unknown, name: string): boolean {
  return error instanceof Error && error.name === name
}

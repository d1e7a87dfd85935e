import { Problem } from '../../model/problem.ts'

/**
 * AWS errors that our own code causes: they must surface as bugs, not as transient failures.
 * AccessDenied is not among them: a right that has just changed takes a while to propagate.
 */
const bugs = new Set(['ValidationException', 'SerializationException', 'InvalidParameterException'])

/**
 * Awaits a call to AWS and turns its failure into Problem `dependency_unavailable`, which the caller
 * may retry.
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

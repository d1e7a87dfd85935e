import { hasCode, Problem, type ProblemCode } from '../model/problem.ts'
import { linear, retry, type Timing } from '../runtime/runtime.ts'

// Longer from retry to retry, with jitter: of many concurrent callers some wait while others finish.
const whileOthersWrite = {
  attempts: 12,
  delayMs: linear(20),
  retryIf: (error: unknown) => hasCode(error, 'revision_conflict'),
}

/** Checks the version that a request expects. @throws Problem `precondition_failed`. */
export type Precondition = (version: number) => void

interface Current<V> extends Timing {
  /** Absent: the request accepts any version. */
  readonly precondition?: Precondition | undefined
  reread(): Promise<V | undefined>
  /** The problem of a row that was deleted concurrently. */
  readonly gone: ProblemCode
}

/**
 * Acts on the current version of a row; after a concurrent write, again on the version that it left.
 *
 * @throws Problem `precondition_failed` where the request expects another version, `revision_conflict`
 * where each attempt meets a concurrent write, `gone` where it was deleted concurrently.
 */
export function onCurrent<V extends { readonly version: number }, T>(
  first: V,
  { precondition, reread, gone, ...timing }: Current<V>,
  act: (current: V) => Promise<T>,
): Promise<T> {
  return retry({ ...timing, ...whileOthersWrite }, async (attempt) => {
    const current = attempt === 1 ? first : await reread()
    if (!current) throw new Problem(gone)
    precondition?.(current.version)
    return act(current)
  })
}

import { demandMatch } from '../lambda/precondition.ts'
import { hasCode, Problem, type ProblemCode } from '../model/problem.ts'
import { linear, retry, type Timing } from '../runtime/retry.ts'

// Longer from retry to retry, with jitter: of many concurrent callers some wait while others finish.
const whileOthersWrite = {
  attempts: 12,
  delayMs: linear(20),
  retryIf: (error: unknown) => hasCode(error, 'revision_conflict'),
}

interface Current<V> extends Timing {
  readonly ifMatch: string | undefined
  reread(): Promise<V | undefined>
  /** What is said where it was deleted meanwhile. */
  readonly gone: ProblemCode
}

/**
 * Acts on something with versions as it is now: where another was quicker, on what that one left.
 *
 * @throws Problem `precondition_failed` where `If-Match` names another version, `revision_conflict`
 * where others are quicker again and again, `gone` where it was deleted meanwhile.
 */
export function onCurrent<V extends { readonly version: number }, T>(
  first: V,
  { ifMatch, reread, gone, ...timing }: Current<V>,
  act: (current: V) => Promise<T>,
): Promise<T> {
  return retry({ ...timing, ...whileOthersWrite }, async (attempt) => {
    const current = attempt === 1 ? first : await reread()
    if (!current) throw new Problem(gone)
    demandMatch(ifMatch, current.version)
    return act(current)
  })
}

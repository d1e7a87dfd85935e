import { demandMatch } from './precondition.ts'
import { Problem, type ProblemCode } from './problem.ts'

const tries = 12
const waitMs = 20

interface Current<V> {
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
export async function onCurrent<V extends { readonly version: number }, T>(
  first: V,
  { ifMatch, reread, gone }: Current<V>,
  act: (current: V) => Promise<T>,
): Promise<T> {
  let current = first
  for (let attempt = 1; ; attempt++) {
    demandMatch(ifMatch, current.version)
    try {
      return await act(current)
    } catch (error) {
      const lost = error instanceof Problem && error.code === 'revision_conflict'
      if (!lost || attempt >= tries) throw error
    }
    // Longer from try to try, and drawn by lot: of a crowd some wait while others get done.
    await new Promise((resolve) => setTimeout(resolve, Math.random() * waitMs * attempt))
    const next = await reread()
    if (!next) throw new Problem(gone)
    current = next
  }
}

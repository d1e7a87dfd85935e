import type { ListsState, Powers } from '../ports/index.ts'
import { runtime } from '../runtime/runtime.ts'

/** How indexing the lists of many owners ended. */
export interface IndexedLists {
  /** Owners whose lists got the state. */
  readonly completed: number
  /** Entries that were added, changed or removed. */
  readonly corrected: number
  /** Owners that are left to the next run: the time ended, or something failed. */
  readonly pending: number
}

const concurrentOwners = 4
const mostPasses = 5

/**
 * Corrects the lists of these owners, and sets their state once a pass finds nothing to correct.
 *
 * @param failed is called with the error of an owner; the others go on.
 */
export async function indexLists(
  { indexConnections }: Pick<Powers, 'indexConnections'>,
  ownerIds: readonly string[],
  options: {
    readonly untilMs: number
    readonly state: ListsState
    readonly failed: (ownerId: string, error: unknown) => void
  },
): Promise<IndexedLists> {
  const { untilMs, state, failed } = options
  let [completed, corrected] = [0, 0]
  const one = async (ownerId: string) => {
    for (let pass = 0; pass < mostPasses; pass++) {
      const found = await indexConnections.correct(ownerId, untilMs)
      corrected += found.corrected
      if (!found.isAtEnd) return
      if (found.corrected > 0) continue
      await indexConnections.mark(ownerId, state)
      completed += 1
      return
    }
  }
  for (let at = 0; at < ownerIds.length; at += concurrentOwners) {
    if (runtime().clock.nowMs() > untilMs) break
    const some = ownerIds.slice(at, at + concurrentOwners)
    await Promise.all(some.map((id) => one(id).catch((error: unknown) => failed(id, error))))
  }
  return { completed, corrected, pending: ownerIds.length - completed }
}

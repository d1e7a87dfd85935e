import { beforeAll } from 'vitest'
import type { Powers } from '../../../shared/ports/index.ts'
import { keptProject } from './made.ts'
import type { Subject } from './subject.ts'

/** What the tests of a contract speak to; each function answers once the tests run. */
export interface UnderContract<S extends Subject> {
  readonly subject: () => S
  readonly powers: () => Powers
  /** The id of a project that this contract alone uses. */
  readonly ownerId: () => string
}

/**
 * Begins a contract: makes its subject before its tests, with a project of its own.
 *
 * To hold a driver of one's own to the contracts, pass them a function that makes a `Subject`: its
 * powers, and a look behind them. It is called once for each contract, and may return the same
 * subject each time, since every contract uses ids of its own.
 *
 * @example
 * portContracts('my adapters', async () => ({ powers, events, cleanupTasks, connectionCount, discarded }))
 */
export function underContract<S extends Subject>(make: () => Promise<S>): UnderContract<S> {
  let made: { readonly subject: S; readonly ownerId: string } | undefined
  beforeAll(async () => {
    const subject = await make()
    made = { subject, ownerId: (await keptProject(subject.powers)).id }
  })
  const parts = () => {
    if (!made) throw new Error('A contract speaks to its subject only in its tests')
    return made
  }
  return {
    subject: () => parts().subject,
    powers: () => parts().subject.powers,
    ownerId: () => parts().ownerId,
  }
}

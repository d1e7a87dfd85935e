import type { Resource } from '../../shared/model/connection.ts'
import { Problem } from '../../shared/model/problem.ts'
import type { Powers } from '../../shared/ports/index.ts'
import { recordEvent } from './events.ts'
import { type Rows, type State, stored } from './state.ts'

type ReferencePowers = Pick<Powers, 'addReferences' | 'removeReferences' | 'listReferences'>

/** References, in memory. */
export function fakeReferences(state: State): ReferencePowers {
  const { references, connections } = state.rows
  const keyOf = (connectionId: string, { resourceType, resourceId }: Resource) =>
    `${connectionId} ${resourceType}#${resourceId}`
  return {
    addReferences: {
      async add(reference, event) {
        const key = keyOf(reference.connectionId, reference)
        const there = references.get(key)
        if (there) return { reference: stored(there), added: false }
        const alive = [...connections.values()].some(({ id }) => id === reference.connectionId)
        if (!alive) throw new Problem('connection_not_found')
        references.set(key, stored(reference))
        recordEvent(state, event)
        return { reference, added: true }
      },
    },
    removeReferences: {
      async remove(connectionId, resource, event) {
        if (!references.delete(keyOf(connectionId, resource))) return false
        recordEvent(state, event)
        return true
      },
    },
    listReferences: {
      list: async (connectionId) =>
        [...references.entries()]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([, reference]) => stored(reference))
          .filter((reference) => reference.connectionId === connectionId),
    },
  }
}

/** @throws Problem `connection_in_use` where anything references the connection. */
export function demandUnreferenced({ references }: Rows, id: string): void {
  const used = [...references.values()].some(({ connectionId }) => connectionId === id)
  if (used) throw new Problem('connection_in_use')
}

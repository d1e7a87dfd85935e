import type { Connection } from '../../shared/model/connection.ts'
import { Problem } from '../../shared/model/problem.ts'
import type { Powers } from '../../shared/ports/index.ts'
import { type Rows, type State, stored } from './state.ts'

/** Imports and exports, in memory. */
export function fakeTransfers({
  rows,
}: State): Pick<Powers, 'readExternalIds' | 'exportConnections'> {
  const ownedBy = (ownerId: string) =>
    [...rows.connections.values()].filter((each) => each.ownerId === ownerId)
  return {
    readExternalIds: {
      async find(ownerId, externalIds) {
        const named = ownedBy(ownerId).flatMap(({ id, externalId }) =>
          externalId !== undefined && externalIds.includes(externalId)
            ? [[externalId, id] as const]
            : [],
        )
        return new Map(named)
      },
    },
    exportConnections: {
      async page(ownerId, after = '', take) {
        const rest = ownedBy(ownerId)
          .filter(({ id }) => id > after)
          .sort((one, other) => (one.id < other.id ? -1 : 1))
        const connections = rest.slice(0, take).map(stored)
        return { connections, more: rest.length > take }
      },
    },
  }
}

/** @throws Problem `revision_conflict` where another connection of the owner has the external id. */
export function claimExternalId({ connections }: Rows, { ownerId, externalId }: Connection): void {
  const isTaken = [...connections.values()].some(
    (each) => each.ownerId === ownerId && each.externalId === externalId,
  )
  if (externalId !== undefined && isTaken) throw new Problem('revision_conflict')
}

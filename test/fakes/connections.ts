import { type Connection, isSystem } from '../../shared/model/connection.ts'
import { Problem } from '../../shared/model/problem.ts'
import type { SecretOwner } from '../../shared/model/secret.ts'
import type { Powers } from '../../shared/ports/index.ts'
import { fakeLists } from './connection-lists.ts'
import { leave, recordEvent } from './events.ts'
import { demandClients } from './oauth2-clients.ts'
import { demandUnreferenced } from './references.ts'
import { demandUnused, keepReceipt } from './requests.ts'
import { at, type Rows, type State, stored } from './state.ts'
import { claimExternalId } from './transfers.ts'

type Reading = Pick<
  Powers,
  'readConnections' | 'readLookups' | 'readManyConnections' | 'listConnections'
>
type Writing = Pick<Powers, 'createConnections' | 'updateConnections' | 'deleteConnections'>

/** Connections, in memory. */
export function fakeConnections(state: State): Reading & Writing {
  return { ...reading(state.rows), ...writing(state) }
}

function reading({ accessKeys, connections, ownerIds, connectionNames }: Rows): Reading {
  const find = (owner: SecretOwner) => {
    const connection = connections.get(at(owner))
    return connection && stored(connection)
  }
  const locate = (id: string) => find({ ownerId: ownerIds.get(id) ?? '', id })
  return {
    readConnections: {
      ownerOf: async (id) => ownerIds.get(id),
      find: async (owner) => find(owner),
      locate: async (id) => locate(id),
      async named(ownerId, name) {
        const id = connectionNames.get(`${ownerId}/${name}`)
        return id === undefined ? undefined : find({ ownerId, id })
      },
    },
    readLookups: {
      async find(keyId, id) {
        const key = accessKeys.get(keyId)
        const connection = async () => (id === undefined ? undefined : locate(id))
        return { key: key && stored(key), connection }
      },
    },
    readManyConnections: { locateMany: async (ids) => ids.map(locate) },
    listConnections: {
      ...fakeLists(connections),
      page: async (keys) => keys.flatMap((key) => find(key) ?? []),
    },
  }
}

function writing(state: State): Writing {
  const { connections, ownerIds, connectionNames } = state.rows
  return {
    createConnections: {
      async insert(connection, event, receipt) {
        demandUnused(state, receipt)
        assertProjectVisible(state.rows, connection)
        demandClients(state.rows, undefined, connection)
        claimExternalId(state.rows, connection)
        claimName(state.rows, connection)
        keepReceipt(state, receipt)
        count(state.rows, connection, 1)
        connections.set(at(connection), stored(connection))
        ownerIds.set(connection.id, connection.ownerId)
        recordEvent(state, event)
      },
    },
    updateConnections: {
      async replace(connection, before, event, cleanupTask) {
        demandSame(state.rows, before)
        demandClients(state.rows, before, connection)
        const { grant, fence, dueAt, usedAt } = connections.get(at(before)) ?? before
        connections.set(at(connection), stored({ ...connection, grant, fence, dueAt, usedAt }))
        recordEvent(state, event)
        leave(state, cleanupTask)
      },
    },
    deleteConnections: {
      async remove(connection, event, ...cleanupTasks) {
        demandSame(state.rows, connection)
        const { fence } = connections.get(at(connection)) ?? connection
        if (fence !== connection.fence) throw new Problem('revision_conflict')
        demandUnreferenced(state.rows, connection.id)
        assertProjectVisible(state.rows, connection)
        count(state.rows, connection, -1)
        connections.delete(at(connection))
        if (connection.uniqueName)
          connectionNames.delete(`${connection.ownerId}/${connection.name}`)
        recordEvent(state, event)
        for (const cleanupTask of cleanupTasks) leave(state, cleanupTask)
      },
    },
  }
}

function claimName({ connectionNames }: Rows, { id, ownerId, name, uniqueName }: Connection): void {
  if (!uniqueName) return
  const details = { name: 'is the name of another connection of this project' }
  if (connectionNames.has(`${ownerId}/${name}`)) throw new Problem('name_taken', { details })
  connectionNames.set(`${ownerId}/${name}`, id)
}

function demandSame({ connections }: Rows, before: Connection): void {
  if (connections.get(at(before))?.version !== before.version) {
    throw new Problem('revision_conflict')
  }
}

function assertProjectVisible({ projects }: Rows, connection: Connection): void {
  if (!isSystem(connection) && !projects.has(connection.ownerId))
    throw new Problem('project_not_found')
}

function count({ projects }: Rows, { ownerId }: Connection, by: 1 | -1): void {
  const project = projects.get(ownerId)
  if (project) {
    projects.set(ownerId, { ...project, connectionCount: project.connectionCount + by })
  }
}

import type { Operation } from '../api/operation.ts'
import type { ConnectionLocator, Loader } from '../api/surface.ts'
import type { AccessKey, Caller } from '../model/access-key.ts'
import type { Connection } from '../model/connection.ts'
import { Problem } from '../model/problem.ts'
import type { Power, Powers } from '../ports/index.ts'
import { findConnectionNamed, requireVisibleConnection } from '../usecases/visibility.ts'
import type { PresentedKey } from './authenticate.ts'

/** What a loader reads for a request. */
export interface Loaded<L> {
  readonly connection: L extends { readonly connection: unknown } ? Connection : undefined
  readonly ownerId: L extends Loader ? string : undefined
}

/** The parts of a request that are known before any read. */
export interface Arrival {
  readonly presented: PresentedKey | undefined
  /** Of the connection that the path names. */
  readonly locator: ConnectionLocator | undefined
}

/** The reads of a request, in progress. */
export interface Prefetched<L> {
  /** The row of the presented key. */
  readonly keyRow: Promise<AccessKey | undefined>
  /**
   * What the path names.
   *
   * @throws Problem `connection_not_found`, `project_not_found` where the caller cannot read it.
   */
  load(caller: Caller | undefined): Promise<Loaded<L>>
}

/**
 * Starts the reads of a request in parallel, before the caller is proven. A method that `powers`
 * lacks is a bug: `operation()` compiles only with the powers of its loader.
 */
export type Prefetch<L> = (powers: Partial<Powers>, arrival: Arrival) => Prefetched<L>

type Loading = Pick<Operation, 'loads'>

/** How the requests of an operation are prefetched: by its loader. */
export function prefetchOf<O extends Loading>(operation: O): Prefetch<O['loads']>
export function prefetchOf({ loads }: Loading): Prefetch<Loader> | Prefetch<undefined> {
  if (!loads) return keyAlone
  return 'owner' in loads ? ownerById : connectionBy[loads.connection]
}

type ByConnection = Prefetch<{ readonly connection: 'id' }>

const keyAlone: Prefetch<undefined> = (powers, arrival) => ({
  keyRow: readKeyRow(powers, arrival),
  load: async () => ({ connection: undefined, ownerId: undefined }),
})

const ownerById: Prefetch<{ readonly owner: 'id' }> = (powers, arrival) => {
  const keyRow = readKeyRow(powers, arrival)
  const owner = awaitedLater(readOwner(powers, arrival))
  return {
    keyRow,
    async load(caller) {
      const ownerId = await owner
      const found = ownerId === undefined ? undefined : { ownerId }
      return { connection: undefined, ownerId: requireVisible(caller, found).ownerId }
    },
  }
}

const connectionBy: Readonly<Record<'id' | 'name' | 'lookup', ByConnection>> = {
  id(powers, arrival) {
    const keyRow = readKeyRow(powers, arrival)
    const found = awaitedLater(readConnection(powers, arrival))
    return { keyRow, load: async (caller) => loaded(requireVisible(caller, await found)) }
  },

  // Not before the caller is proven: whether the caller can read the project decides what is read next.
  name: (powers, arrival) => ({
    keyRow: readKeyRow(powers, arrival),
    async load(caller) {
      const { locator } = arrival
      if (!caller || !locator || !('connectionName' in locator)) throw missing('name')
      const findProjects = required(powers, 'findProjects')
      const readConnections = required(powers, 'readConnections')
      return loaded(await findConnectionNamed({ findProjects, readConnections }, caller, locator))
    },
  }),

  lookup(powers, { presented, locator }) {
    const readLookups = required(powers, 'readLookups')
    if (!presented) throw missing('access key')
    const found = awaitedLater(readLookups.find(presented.id, idIn(locator)))
    return {
      keyRow: awaitedLater(found.then(({ key }) => key)),
      async load(caller) {
        const { connection } = await found
        return loaded(requireVisible(caller, await connection()))
      },
    }
  },
}

/** The id of a locator that is one. */
export function idIn(locator: ConnectionLocator | undefined): string | undefined {
  return locator && 'id' in locator ? locator.id : undefined
}

const loaded = (connection: Connection) => ({ connection, ownerId: connection.ownerId })

function readKeyRow(powers: Partial<Powers>, { presented }: Arrival) {
  if (!presented) return Promise.resolve(undefined)
  return awaitedLater(required(powers, 'readAccessKeys').find(presented.id))
}

async function readOwner(powers: Partial<Powers>, { locator }: Arrival) {
  const id = idIn(locator)
  return id === undefined ? undefined : required(powers, 'readConnections').ownerOf(id)
}

async function readConnection(powers: Partial<Powers>, { locator }: Arrival) {
  const id = idIn(locator)
  return id === undefined ? undefined : required(powers, 'readConnections').locate(id)
}

function requireVisible<C extends Parameters<typeof requireVisibleConnection>[1] & object>(
  caller: Caller | undefined,
  connection: C | undefined,
): C {
  if (!caller) throw new Problem('connection_not_found')
  return requireVisibleConnection(caller, connection)
}

// The request may be rejected before it waits for them.
function awaitedLater<T>(reading: Promise<T>): Promise<T> {
  reading.catch(() => undefined)
  return reading
}

function required<P extends Power>(powers: Partial<Powers>, power: P): Powers[P] {
  const granted = powers[power]
  if (!granted) throw missing(power)
  return granted
}

const missing = (what: string) => new Error(`A loader runs without its ${what}`)

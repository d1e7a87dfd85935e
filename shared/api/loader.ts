import type { Power } from '../ports/index.ts'

/**
 * How an operation reads the connection that its path names, in parallel with the access key where
 * that discloses nothing: by its id, by its name in a project, or by a lookup, which reads key and
 * connection in one call. `owner` reads only the row of its owner, which outlives the connection.
 *
 * An absent connection and one that the caller cannot read get the same 404.
 */
export type Loader = { readonly connection: 'id' | 'name' | 'lookup' } | { readonly owner: 'id' }

/** The powers that a loader uses. */
export type LoaderPower<L> = L extends { readonly connection: 'lookup' }
  ? 'readLookups'
  : L extends { readonly connection: 'name' }
    ? 'findProjects' | 'readConnections'
    : L extends Loader
      ? 'readConnections'
      : never

/** The power by which the key of a caller is read: its own, or the lookup that reads both. */
export function keyPowerOf(loads: Loader | undefined): Power {
  const isLookup = loads && 'connection' in loads && loads.connection === 'lookup'
  return isLookup ? 'readLookups' : 'readAccessKeys'
}

/** Where a path locates a connection: by id, or by names. */
export type ConnectionLocator =
  | { readonly id: string }
  | { readonly projectName: string; readonly connectionName: string }

/** Finds the locator in parsed path parameters; undefined where they name no connection. */
export type LocateConnection = (params: unknown) => ConnectionLocator | undefined

/** By the parameter `connection_id`. */
export const locateById: LocateConnection = (params) =>
  typeof params === 'object' &&
  params !== null &&
  'connection_id' in params &&
  typeof params.connection_id === 'string'
    ? { id: params.connection_id }
    : undefined

/** By the parameters `projectName` and `connectionName`. */
export const locateByName: LocateConnection = (params) =>
  typeof params === 'object' &&
  params !== null &&
  'projectName' in params &&
  'connectionName' in params &&
  typeof params.projectName === 'string' &&
  typeof params.connectionName === 'string'
    ? { projectName: params.projectName, connectionName: params.connectionName }
    : undefined

import { v5 } from 'uuid'
import type { ConnectionType } from './connection-type.ts'

// Ours and fixed: clients keep what is derived from it.
const namespace = '8f4b1c9e-6d0a-4e0b-9c53-2f6f4c6f7a11'

/** The id of a type seen as a connector: a UUID (RFC 9562, version 5) derived from the type's id. */
export function connectorIdOf({ id }: Pick<ConnectionType, 'id'>): string {
  return v5(id, namespace)
}

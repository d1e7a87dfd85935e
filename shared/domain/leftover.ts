import { v7 } from 'uuid'
import type { Connection } from './connection.ts'

/** Work that a change leaves behind: written with the change, gone when the work is done. */
export interface Leftover {
  readonly id: string
  readonly kind: 'discard_secret' | 'release_secret_version' | 'delete_project_keys'
  /** Where the connection lives; for a project, the project itself. */
  readonly home: string
  /** The connection or project that it is about. */
  readonly subject: string
  readonly secretVersion?: string | undefined
  readonly createdAt: string
}

/** The secret of a connection that is deleted. */
export function leftSecret(connection: Connection, now: Date): Leftover | undefined {
  return ofSecret('discard_secret', connection, now)
}

/** The version of a secret that a connection pins no longer. */
export function leftVersion(before: Connection, now: Date): Leftover | undefined {
  return ofSecret('release_secret_version', before, now)
}

/** The access keys of a project that is deleted. */
export function leftKeys(projectId: string, now: Date): Leftover {
  const about = { home: projectId, subject: projectId, createdAt: now.toISOString() }
  return { id: v7(), kind: 'delete_project_keys', ...about }
}

function ofSecret(kind: Leftover['kind'], connection: Connection, now: Date) {
  const { home, id: subject, secretVersion } = connection
  if (secretVersion === undefined) return undefined
  return { id: v7(), kind, home, subject, secretVersion, createdAt: now.toISOString() }
}

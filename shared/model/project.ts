import { randomUUID } from 'node:crypto'
import type { Caller } from './access-key.ts'

/** A project: the owner of connections and access keys. */
export interface Project {
  readonly id: string
  /** Unique in the deployment; `^[a-zA-Z0-9_-]+$`. */
  readonly name: string
  /** Its description, in Markdown; absent: none. */
  readonly readme?: string | undefined
  /** `own_key`: its static secrets are under a key pair that is deleted with it. */
  readonly encryption?: 'own_key' | undefined
  readonly createdAt: string
  readonly createdBy: string
  readonly updatedAt: string
  readonly updatedBy: string
}

/** A project with a fresh id. */
export function newProject(
  { name, readme, encryption }: Pick<Project, 'name' | 'readme' | 'encryption'>,
  caller: Caller,
  now: Date,
): Project {
  const at = now.toISOString()
  const made = { createdAt: at, createdBy: caller.user, updatedAt: at, updatedBy: caller.user }
  const chosen = { ...(readme ? { readme } : {}), ...(encryption ? { encryption } : {}) }
  return { id: randomUUID(), name, ...chosen, ...made }
}

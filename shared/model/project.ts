import { randomUUID } from 'node:crypto'
import type { Caller } from './access-key.ts'

/** A project: the owner of connections and access keys. */
export interface Project {
  readonly id: string
  /** Unique in the deployment; `^[a-zA-Z0-9_-]+$`. */
  readonly name: string
  /** Its description, in Markdown; absent: none. */
  readonly readme?: string | undefined
  readonly createdAt: string
  readonly createdBy: string
  readonly updatedAt: string
  readonly updatedBy: string
}

/** A project with a fresh id. */
export function newProject(
  { name, readme }: Pick<Project, 'name' | 'readme'>,
  caller: Caller,
  now: Date,
): Project {
  const at = now.toISOString()
  const made = { createdAt: at, createdBy: caller.user, updatedAt: at, updatedBy: caller.user }
  return { id: randomUUID(), name, ...(readme ? { readme } : {}), ...made }
}

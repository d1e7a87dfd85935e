import type { Caller } from './caller.ts'

/** What uses a connection: a workflow, a knowledge base, an app. Mooring knows it by name alone. */
export interface Resource {
  readonly resourceType: string
  readonly resourceId: string
}

/** That a resource uses a connection, and who added it. */
export interface Reference extends Resource {
  readonly connectionId: string
  readonly createdAt: string
  readonly createdBy: string
}

/** A new reference. */
export function newReference(
  connectionId: string,
  { resourceType, resourceId }: Resource,
  caller: Caller,
  now: Date,
): Reference {
  const made = { createdAt: now.toISOString(), createdBy: caller.user }
  return { connectionId, resourceType, resourceId, ...made }
}

import type { Caller } from './access-key.ts'

/** What uses a connection: a workflow, a knowledge base, an app. Mooring has only its name. */
export interface Resource {
  readonly resourceType: string
  readonly resourceId: string
}

/** The use of a connection by a resource, and who added it. */
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

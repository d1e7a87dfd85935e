import type { CleanupTask } from '../model/cleanup-task.ts'
import type { StoredResponse } from '../model/idempotency.ts'
import type { JsonObject } from '../model/json.ts'

/** An event for the event bus. */
export interface PublishedEvent {
  /** Of the record: the same whenever the same event is published again. */
  readonly id: string
  readonly source: string
  /** EventBridge's `detail-type`. */
  readonly type: string
  readonly at: Date
  readonly detail: JsonObject
}

/** The powers over cleanup tasks, stored responses and the event bus: see `Powers`. */
export interface MaintenancePowers {
  /** Stores a cleanup task by itself; a change of a row stores its task in its own transaction. */
  enqueueCleanup: { enqueue(task: CleanupTask): Promise<void> }
  listCleanupTasks: {
    /** The oldest first; those after the one of this id. */
    page(shard: string, take: number, after?: string): Promise<readonly CleanupTask[]>
  }
  /** Deletes a cleanup task that is complete. */
  completeCleanup: { complete(task: CleanupTask): Promise<void> }

  readStoredResponses: {
    /** A keyed hash: only this deployment can make it. */
    fingerprint(text: string): Promise<string>
    recall(scope: string, hash: string): Promise<StoredResponse | undefined>
  }

  publishEvents: {
    /** @returns the ids of the events that were not accepted: they can be published again. */
    publish(events: readonly PublishedEvent[]): Promise<ReadonlySet<string>>
  }
}

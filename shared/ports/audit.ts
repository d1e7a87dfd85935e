import type { CleanupTask } from '../model/cleanup-task.ts'
import type { AuditEvent, EventType } from '../model/event.ts'
import type { StoredResponse } from '../model/idempotency.ts'
import type { JsonObject } from '../model/json.ts'

/** Filters of audit records; a record must match all of them. */
export interface LogFilters {
  /** The project whose log it is; absent: the deployment's, which has every record. */
  readonly projectId?: string | undefined
  /** The id of a connection, OAuth client, project or access key. */
  readonly subject?: string | undefined
  readonly types?: readonly EventType[] | undefined
  /** The id of an access key, the name of a user, or the name of a part of the deployment. */
  readonly actor?: string | undefined
  /** RFC 3339, inclusive. */
  readonly since?: string | undefined
  /** RFC 3339, exclusive. */
  readonly until?: string | undefined
}

/** A position in the log: continues with the records older than this id. */
export interface LogPosition {
  readonly before?: string | undefined
}

/** A page of the log, newest first. */
export interface LogPage {
  readonly events: readonly AuditEvent[]
  /** The id for `before`; absent: there are no older records. */
  readonly next?: string | undefined
}

/** The powers to write the audit log and to read it. */
export interface LogPowers {
  /** Writes audit records, all or none. */
  recordEvents: { record(events: readonly AuditEvent[]): Promise<void> }
  readEvents: {
    /** Newest first; `skip` from the newest on or, with `before`, from the record of that id on. */
    page(
      subject: string,
      skip: number,
      take: number,
      before?: string,
    ): Promise<readonly AuditEvent[]>
    /** How many there are, or `most` where there are more: counting reads what it counts. */
    count(subject: string, most: number): Promise<number>
  }
  readLog: {
    /**
     * At most `take` records that match. The reads are bounded: where
     * few records match, a page has fewer than `take` and still a `next`.
     */
    page(filters: LogFilters & LogPosition, take: number): Promise<LogPage>
    /** Whether the project has records of its own, which outlive it. */
    hasProject(projectId: string): Promise<boolean>
  }
}

/** Whether a record of the log passes its filters; `projectId` is ignored. */
export function matches(event: AuditEvent, filters: LogFilters): boolean {
  const { subject, types, actor, since, until } = filters
  const at = Date.parse(event.at)
  return (
    (subject === undefined || event.subject === subject) &&
    (types === undefined || types.includes(event.type)) &&
    (actor === undefined || Object.values(event.actor).includes(actor)) &&
    (since === undefined || at >= Date.parse(since)) &&
    (until === undefined || at < Date.parse(until))
  )
}

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

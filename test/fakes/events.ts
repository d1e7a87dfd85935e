import type { CleanupTask } from '../../shared/model/cleanup-task.ts'
import { type AuditEvent, shardOf } from '../../shared/model/event.ts'
import { matches } from '../../shared/ports/audit.ts'
import type { Powers } from '../../shared/ports/index.ts'
import { type KeptEvent, type State, stored } from './state.ts'

/** Writes a record about a connection. */
export function recordEvent({ rows }: State, event: AuditEvent): void {
  const partition = `CONNECTION#${event.subject}`
  const kept = { partition, event: stored(event) }
  const isSame = (each: KeptEvent) => each.partition === partition && each.event.id === event.id
  const before = rows.events.findIndex(isSame)
  // As a table does: what is put under the same key again takes its place.
  if (before < 0) rows.events.push(kept)
  else rows.events[before] = kept
}

/** Writes a record about a project, or about an access key of it or of the deployment. */
export function recordProjectEvent(
  { rows }: State,
  projectId: string | undefined,
  event: AuditEvent,
): void {
  const partition = projectId === undefined ? 'DEPLOYMENT' : `PROJECT#${projectId}`
  rows.events.push({ partition, event: stored({ ...event, projectId }) })
}

/** Writes down left-over work. */
export function leave({ rows }: State, cleanupTask: CleanupTask | undefined): void {
  if (cleanupTask) rows.cleanupTasks.set(cleanupTask.id, stored(cleanupTask))
}

function fakeLog({ rows }: State): Powers['readLog'] {
  return {
    async page(filters, take) {
      const { projectId, before } = filters
      const all = rows.events
        .map(({ event }) => event)
        .filter((event) => projectId === undefined || event.projectId === projectId)
        .filter((event) => matches(event, filters) && (before === undefined || event.id < before))
        .sort((a, b) => (a.id < b.id ? 1 : -1))
      const events = stored(all.slice(0, take))
      return all.length > take ? { events, next: events.at(-1)?.id } : { events }
    },
    hasProject: async (projectId) =>
      rows.events.some(({ partition }) => partition === `PROJECT#${projectId}`),
  }
}

/** The audit trail and the left-over work, in memory. */
export function fakeEvents(
  state: State,
): Pick<
  Powers,
  | 'recordEvents'
  | 'recordReads'
  | 'readEvents'
  | 'readLog'
  | 'publishEvents'
  | 'completeCleanup'
  | 'enqueueCleanup'
  | 'listCleanupTasks'
> {
  const of = (connectionId: string) =>
    state.rows.events
      .filter(({ partition }) => partition === `CONNECTION#${connectionId}`)
      .map(({ event }) => event)
      .sort((a, b) => (a.id < b.id ? 1 : -1))
  const record = async (events: readonly AuditEvent[]) => {
    for (const event of events) recordEvent(state, event)
  }
  return {
    recordEvents: { record },
    recordReads: { record },
    readEvents: {
      async page(subject, skip, take, before) {
        const all = of(subject).filter(({ id }) => before === undefined || id < before)
        const from = before === undefined ? skip : 0
        return stored(all.slice(from, from + take))
      },
      count: async (subject, most) => Math.min(of(subject).length, most),
    },
    readLog: fakeLog(state),
    enqueueCleanup: { enqueue: async (cleanupTask) => leave(state, cleanupTask) },
    listCleanupTasks: {
      page: async (shard, take, after = '') =>
        [...state.rows.cleanupTasks.values()]
          .filter(({ id }) => shardOf(id) === shard && id > after)
          .sort((a, b) => (a.id < b.id ? -1 : 1))
          .slice(0, take),
    },
    publishEvents: {
      async publish(events) {
        state.rows.published.push(...events)
        return new Set()
      },
    },
    completeCleanup: {
      async complete({ id }) {
        state.rows.cleanupTasks.delete(id)
      },
    },
  }
}

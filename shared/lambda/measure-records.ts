import type { AuditEvent } from '../model/event.ts'
import { type Measures, measure } from './metrics.ts'

/**
 * Measures what the trail records of grants. Here and not where it happens: every renewal leaves a
 * record in its own transaction, so none is forgotten and nobody who looks up waits for it.
 */
export function measureAuditRecords(
  records: readonly AuditEvent[],
  failed: ReadonlySet<string>,
): void {
  const done = records.filter(({ id }) => !failed.has(id))
  const count = (type: AuditEvent['type']) => done.filter((record) => record.type === type).length
  const counted: Measures = {
    EventsPublished: done.length,
    Refreshes: count('connection.refreshed'),
    ConnectionsExpired: count('connection.expired'),
  }
  const told = Object.entries(counted).filter(([, value]) => value > 0)
  if (told.length > 0) measure(Object.fromEntries(told))
  for (const { type, details } of done) {
    if (type === 'connection.refresh_failed') measure({ RefreshFailures: 1 }, String(details.kind))
  }
}

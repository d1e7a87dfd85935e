import * as z from 'zod'
import { type AuditEvent, eventTypes } from '../domain/event.ts'
import { operation } from './operation.ts'
import { many, pagingQuery } from './paging.ts'
import { ConnectionPath } from './schemas.ts'
import { native } from './surface.ts'
import { Time } from './time.ts'

const Actor = z.union([
  z.strictObject({ key_id: z.string(), user: z.string() }),
  z.strictObject({ system: z.string() }),
])

const EventView = z
  .strictObject({
    id: z.guid(),
    type: z.enum(eventTypes),
    at: Time,
    connection_id: z.guid(),
    version: z.int().optional(),
    actor: Actor,
    request_id: z.string(),
    details: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'Event', description: 'One record of the audit trail; never holds a secret.' })

/** The view of a record about a connection. */
export function eventView(event: AuditEvent): z.input<typeof EventView> {
  const { id, type, at, subject, version, actor, requestId, details } = event
  return {
    id,
    type,
    at,
    connection_id: subject,
    ...(version === undefined ? {} : { version }),
    actor: 'keyId' in actor ? { key_id: actor.keyId, user: actor.user } : actor,
    request_id: requestId,
    details,
  }
}

export const listEvents = operation({
  id: 'list-events',
  route: 'GET /v1/connections/{connection_id}/events',
  surface: native,
  tag: 'Audit trail',
  summary: 'List what happened to a connection, newest first',
  description: 'The trail outlives its connection: it can still be read after the delete.',
  access: 'audit:read',
  params: ConnectionPath,
  absent: 'connection_not_found',
  loads: 'home',
  query: z.strictObject(pagingQuery),
  status: 200,
  reply: many(EventView),
  powers: ['readConnections', 'readEvents'],
  problems: ['system_connection'],
})

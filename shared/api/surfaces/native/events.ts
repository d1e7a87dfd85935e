import * as z from 'zod'
import { type Actor, type AuditEvent, eventTypes, isAboutConnection } from '../../../model/event.ts'
import { limits } from '../../../model/limits.ts'
import { Problem } from '../../../model/problem.ts'
import { optionalSetting } from '../../../runtime/settings.ts'
import { ConnectionPath, Id, operation } from '../../operation.ts'
import {
  CursorPagination,
  cursorQuery,
  Pagination,
  type Paging,
  pagingQuery,
  skipped,
} from '../../pages.ts'
import { queryInteger, Time } from '../../text-schemas.ts'
import { native } from './surface.ts'

const tag = 'Audit log'

const ActorView = z.union([
  z.strictObject({ key_id: z.string(), user: z.string() }),
  z
    .strictObject({ user: z.string(), provider: z.guid(), subject: z.string(), session: z.guid() })
    .meta({
      description: 'A session: `provider` is the id of the identity provider that proved it.',
    }),
  z.strictObject({ system: z.string() }),
])

const EventView = z
  .strictObject({
    id: z.guid(),
    type: z.enum(eventTypes),
    at: Time,
    connection_id: z.guid(),
    version: z.int().optional(),
    actor: ActorView,
    request_id: z.string(),
    details: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'Event', description: 'One record about a connection; never holds a secret.' })

const LogEventView = EventView.extend({
  subject: z.guid().meta({
    description:
      'The id of the connection, OAuth client, project, access key, session or identity provider that the record is about.',
  }),
  project_id: z.guid().nullable().meta({
    description: 'The project whose log has the record; null: only the deployment’s log has it.',
  }),
  connection_id: z.guid().optional().meta({ description: 'Only in records about a connection.' }),
}).meta({ id: 'LogEvent', description: 'One record of the audit log; never holds a secret.' })

const ReadArchive = z
  .string()
  .optional()
  .meta({
    description:
      'Where the records of type `connection.credentials_read` are, which this list does not have: ' +
      'a table of Athena, `database.table`; of a local run, a directory. Absent: this list has them.',
  })

/** The member `read_archive` of a list, where the deployment records reads in an archive. */
export function readArchive(): { readonly read_archive?: string } {
  const location = optionalSetting('readArchive')
  return location === undefined ? {} : { read_archive: location }
}

function toActorView(actor: Actor): z.input<typeof ActorView> {
  return 'keyId' in actor ? { key_id: actor.keyId, user: actor.user } : actor
}

/** The view of a record about a connection. */
export function toEventView(event: AuditEvent): z.input<typeof EventView> {
  const { id, type, at, subject, version, actor, requestId, details } = event
  return {
    id,
    type,
    at,
    connection_id: subject,
    ...(version === undefined ? {} : { version }),
    actor: toActorView(actor),
    request_id: requestId,
    details,
  }
}

/** The view of a record of the audit log, of any subject. */
export function toLogEventView(event: AuditEvent): z.input<typeof LogEventView> {
  const { connection_id, ...view } = toEventView(event)
  const { subject, projectId } = event
  const about = isAboutConnection(event) ? { connection_id } : {}
  return { ...view, subject, project_id: projectId ?? null, ...about }
}

/**
 * Only counted pages have numbers: skipping records costs reading them.
 *
 * @throws Problem `invalid_request` for a page beyond.
 */
export function assertCountedPage(query: Paging & { readonly cursor?: string | undefined }): void {
  if (query.cursor !== undefined || skipped(query) < limits.countedEvents) return
  const message = `is beyond the first ${limits.countedEvents} records: continue with cursor`
  throw new Problem('invalid_request', { details: { page: message } })
}

export const listEvents = operation({
  id: 'list-events',
  route: 'GET /v1/connections/{connection_id}/events',
  surface: native,
  tag,
  summary: 'List what happened to a connection, newest first',
  description:
    'The records outlive their connection: they can still be read after the delete. Totals count ' +
    `up to ${limits.countedEvents} records; \`cursor\` leads on from there, and a page that is ` +
    'asked for by `cursor` counts nothing.',
  replyHeaders: ['Link'],
  access: 'audit:read',
  params: ConnectionPath,
  absent: 'connection_not_found',
  loads: { owner: 'id' },
  query: z.strictObject({ ...cursorQuery, ...pagingQuery }),
  status: 200,
  reply: z.strictObject({
    data: z.array(EventView),
    pagination: CursorPagination.extend(Pagination.partial().shape),
    read_archive: ReadArchive,
  }),
  powers: ['readConnections', 'readEvents'],
  problems: ['system_connection'],
})

export const listAuditLog = operation({
  id: 'list-audit-log',
  route: 'GET /v1/events',
  surface: native,
  tag,
  summary: 'List what happened in a project, or in the deployment, newest first',
  description:
    'Without `project_id`: the project of the key; with a key of the deployment, everything. A page ' +
    'reads a bounded number of records: where few match, it has fewer than `page_size`, even none, ' +
    'and still a `next_cursor`. Only `next_cursor: null` says that there is no more. A record is ' +
    'listed a moment after it was written.',
  replyHeaders: ['Link'],
  access: 'audit:read',
  query: z.strictObject({
    project_id: Id.optional(),
    subject: Id.optional().meta({
      description:
        'The id of a connection, OAuth client, project, access key, session or identity provider.',
    }),
    type: z.array(z.enum(eventTypes)).optional(),
    actor: z.string().min(1).max(limits.nameLength).optional().meta({
      description:
        'The id of an access key, session or identity provider, the name of a user, or the subject of a session.',
    }),
    since: Time.optional().meta({ description: 'Records from this time on.' }),
    until: Time.optional().meta({ description: 'Records before this time.' }),
    page_size: queryInteger(limits.pageSizeMax).default(limits.pageSizeDefault),
    ...cursorQuery,
  }),
  status: 200,
  reply: z.strictObject({
    data: z.array(LogEventView),
    pagination: CursorPagination,
    read_archive: ReadArchive,
  }),
  powers: ['readLog', 'readProjects'],
  problems: ['project_not_found'],
})

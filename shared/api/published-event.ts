import { type AuditEvent, actorMembers, type EventType, isAboutConnection } from '../model/event.ts'
import type { PublishedEvent } from '../ports/index.ts'
import { task } from './task.ts'

/** The `source` of every event that is published. */
export const eventSource = 'mooring'

/**
 * The names of audit records on the event bus. Reads of credentials are not published: there is one
 * for each request that uses a connection, and none needs an action.
 */
export const publishedTypes = {
  'connection.created': 'Connection Created',
  'connection.updated': 'Connection Updated',
  'connection.deleted': 'Connection Deleted',
  'connection.authorization_started': 'Connection Authorization Started',
  'connection.authorized': 'Connection Authorized',
  'connection.refreshed': 'Connection Refreshed',
  'connection.refresh_failed': 'Connection Refresh Failed',
  'connection.minted': 'Connection Minted',
  'connection.mint_failed': 'Connection Mint Failed',
  'connection.expired': 'Connection Expired',
  'connection.tested': 'Connection Tested',
  'connection.exported': 'Connection Exported',
  'oauth2_client.created': 'OAuth Client Created',
  'oauth2_client.updated': 'OAuth Client Updated',
  'oauth2_client.deleted': 'OAuth Client Deleted',
  'reference.added': 'Reference Added',
  'reference.removed': 'Reference Removed',
  'project.created': 'Project Created',
  'project.updated': 'Project Updated',
  'project.deleted': 'Project Deleted',
  'access_key.created': 'Access Key Created',
  'access_key.rotated': 'Access Key Rotated',
  'access_key.deleted': 'Access Key Deleted',
  'identity_provider.created': 'Identity Provider Created',
  'identity_provider.updated': 'Identity Provider Updated',
  'identity_provider.deleted': 'Identity Provider Deleted',
} as const satisfies Partial<Record<EventType, string>>

type PublishedRecord = keyof typeof publishedTypes

/** A `detail-type` of the bus. */
export type PublishedType = (typeof publishedTypes)[PublishedRecord]

// Every type of record is published or has a reason here.
const unpublished: Readonly<Record<Exclude<EventType, PublishedRecord>, string>> = {
  'connection.credentials_read': 'one for each request, and none needs an action',
  'session.created': 'one for each job and each sign-in, and none needs an action',
  'session.ended': 'one for each job and each sign-in, and none needs an action',
  'session.rejected': 'callers without any proof cause them',
}

/** The types of record that are not published. */
export const unpublishedTypes = Object.keys(unpublished) as readonly EventType[]

/** The event that a record of the audit log becomes; undefined for one that is not published. */
export function publishedEvent(record: AuditEvent, stage: string): PublishedEvent | undefined {
  const { id, type, at, subject, projectId, version, actor, requestId, details } = record
  if (!Object.hasOwn(publishedTypes, type)) return undefined
  const about = isAboutConnection(record) ? { connection_id: subject } : {}
  const detail = {
    id,
    type,
    at,
    stage,
    subject,
    ...about,
    ...(projectId === undefined ? {} : { project_id: projectId }),
    ...(version === undefined ? {} : { version }),
    actor: actorMembers(actor),
    request_id: requestId,
    details,
  }
  const named = publishedTypes[type as PublishedRecord]
  return { id, source: eventSource, type: named, at: new Date(at), detail }
}

export const publishEvents = task({
  id: 'publish-events',
  summary: 'Publish audit records to the event bus',
  trigger: {
    stream: [
      {
        eventName: ['INSERT'],
        dynamodb: {
          Keys: { sk: { S: [{ prefix: 'EVENT#' }] } },
          NewImage: { type: { S: [{ 'anything-but': [...unpublishedTypes] }] } },
        },
      },
    ],
  },
  powers: ['publishEvents'],
})

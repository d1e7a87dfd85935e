/** The `source` of every event that Mooring publishes. */
export const eventSource = 'mooring'

/** Every `detail-type` that Mooring publishes. */
export const eventTypes = [
  'Connection Created',
  'Connection Updated',
  'Connection Deleted',
  'Connection Authorization Started',
  'Connection Authorized',
  'Connection Refreshed',
  'Connection Refresh Failed',
  'Connection Minted',
  'Connection Mint Failed',
  'Connection Expired',
  'Connection Tested',
  'Connection Exported',
  'OAuth Client Created',
  'OAuth Client Updated',
  'OAuth Client Deleted',
  'Reference Added',
  'Reference Removed',
  'Project Created',
  'Project Updated',
  'Project Deleted',
  'Access Key Created',
  'Access Key Rotated',
  'Access Key Deleted',
  'Identity Provider Created',
  'Identity Provider Updated',
  'Identity Provider Deleted',
] as const

/** A `detail-type` of Mooring. */
export type MooringEventType = (typeof eventTypes)[number]

/** The detail of an event: the audit record. It never holds a secret. */
export interface EventDetail {
  /** The id of the audit record: the same when the same event is delivered again. */
  readonly id: string
  /** The record's own type: such as `connection.updated`. */
  readonly type: string
  /** RFC 3339, UTC. */
  readonly at: string
  /** The deployment that published it. */
  readonly stage: string
  /** Of the connection, project, OAuth client, access key or identity provider. */
  readonly subject: string
  /** Of events about a connection. */
  readonly connection_id?: string
  /** The project of the resource; absent where the event concerns the whole deployment. */
  readonly project_id?: string
  /** The connection's version. */
  readonly version?: number
  readonly actor:
    | { readonly key_id: string; readonly user: string }
    | {
        readonly user: string
        /** The id of the identity provider that proved who acted. */
        readonly provider: string
        readonly subject: string
        readonly session: string
      }
    | { readonly system: string }
  readonly request_id: string
  readonly details: Readonly<Record<string, unknown>>
}

/** An event as EventBridge delivers it to a Lambda function. */
export interface MooringEvent {
  readonly source: typeof eventSource
  readonly 'detail-type': MooringEventType
  readonly detail: EventDetail
}

/** An event about a connection. */
export type ConnectionEvent = MooringEvent & {
  readonly detail: { readonly connection_id: string }
}

/**
 * Whether an event is one of Mooring's.
 *
 * @example
 * ```ts
 * import { isMooringEvent } from 'mooring-client'
 *
 * export async function handler(event: unknown) {
 *   if (!isMooringEvent(event)) return 'another event'
 *   return `${event['detail-type']} ${event.detail.subject}`
 * }
 * ```
 */
export function isMooringEvent(event: unknown): event is MooringEvent {
  const { source, detail } = (event ?? {}) as Partial<MooringEvent>
  return source === eventSource && typeof detail === 'object' && detail !== null
}

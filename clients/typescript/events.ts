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
  'Connection Expired',
  'Connection Tested',
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
] as const

/** One of them. */
export type MooringEventType = (typeof eventTypes)[number]

/** What every event tells. It never holds a secret. */
export interface EventDetail {
  /** The id of the audit record: the same when the same event is delivered again. */
  readonly id: string
  /** The record's own type: `connection.updated`, say. */
  readonly type: string
  /** RFC 3339, UTC. */
  readonly at: string
  /** Which deployment of Mooring this is of. */
  readonly stage: string
  /** Of the connection, project, OAuth client or access key. */
  readonly subject: string
  /** Of events about a connection. */
  readonly connection_id?: string
  /** The project that it happened in; absent where it concerns the deployment as a whole. */
  readonly project_id?: string
  /** The connection's version. */
  readonly version?: number
  readonly actor: { readonly key_id: string; readonly user: string } | { readonly system: string }
  readonly request_id: string
  readonly details: Readonly<Record<string, unknown>>
}

/** An event as EventBridge hands it to a Lambda function. */
export interface MooringEvent {
  readonly source: typeof eventSource
  readonly 'detail-type': MooringEventType
  readonly detail: EventDetail
}

/** An event about a connection. */
export type ConnectionEvent = MooringEvent & {
  readonly detail: { readonly connection_id: string }
}

/** Whether a Lambda function was handed an event of Mooring. */
export function isMooringEvent(event: unknown): event is MooringEvent {
  const { source, detail } = (event ?? {}) as Partial<MooringEvent>
  return source === eventSource && typeof detail === 'object' && detail !== null
}

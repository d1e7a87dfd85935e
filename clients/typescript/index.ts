export type { ConnectionTypes } from './connection-types.ts'
export {
  type ConnectionEvent,
  type EventDetail,
  eventSource,
  eventTypes,
  isMooringEvent,
  type MooringEvent,
  type MooringEventType,
} from './events.ts'
export type { Credentials, LookupOptions, MooringOptions } from './lookup.ts'
export { type LookupCode, LookupError } from './lookup.ts'
export { MooringClient } from './mooring-client.ts'
export type { OAuthToken } from './oauth-token.ts'

export type { Credentials } from './credentials.ts'
export {
  type ConnectionEvent,
  type EventDetail,
  eventSource,
  eventTypes,
  isMooringEvent,
  type MooringEvent,
  type MooringEventType,
} from './events.ts'
export { type LookupCode, LookupError } from './lookup-error.ts'
export { type LookupOptions, MooringClient, type MooringOptions } from './mooring-client.ts'

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
export { MooringClient } from './mooring-client.ts'
export type { LookupOptions, MooringOptions } from './options.ts'

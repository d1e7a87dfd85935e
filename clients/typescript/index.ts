export type { AwsCredentials } from './aws.ts'
export type {
  Authorization,
  Connection,
  ConnectionChange,
  ConnectionFilter,
  ConnectionTestResult,
  NewConnection,
} from './connection.ts'
export type { ConnectionTypes } from './connection-types.ts'
export type { ConnectionTypeId, Credentials } from './credentials.ts'
export {
  type ErrorCode,
  type ErrorCode as LookupCode,
  MooringError,
  // The name that it had in 0.2.
  MooringError as LookupError,
} from './errors.ts'
export {
  type ConnectionEvent,
  type EventDetail,
  eventSource,
  eventTypes,
  isMooringEvent,
  type MooringEvent,
  type MooringEventType,
} from './events.ts'
export { isPlainField } from './masking.ts'
export { MooringClient } from './mooring-client.ts'
export type { OAuthToken } from './oauth-token.ts'
export type {
  CallOptions,
  ConnectionName,
  LookupOptions,
  MooringOptions,
  Send,
  SentRequest,
  SentResponse,
} from './options.ts'

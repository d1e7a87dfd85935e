import type { components } from './api-types.ts'

type Schemas = components['schemas']

/** An access key, without the key itself. */
export type AccessKey = Schemas['AccessKey']
/** An access key, and the key itself this once. */
export type NewAccessKey = Schemas['NewAccessKey']
/** The key of the session. */
export type OwnAccessKey = Schemas['OwnAccessKey']
/** A connection without its secrets. */
export type Connection = Schemas['Connection']
/** A connection type and the schema of its config. */
export type ConnectionType = Schemas['ConnectionType']
/** One record about a connection. */
export type Event = Schemas['Event']
/** One record of the audit log. */
export type LogEvent = Schemas['LogEvent']
/** An OAuth application at a provider. */
export type Oauth2Client = Schemas['OAuth2Client']
/** The owner of connections and access keys. */
export type Project = Schemas['Project']
/** A scope of a role. */
export type Scope = OwnAccessKey['scopes'][number]

/** The envelope of one object. */
export interface One<Item> {
  readonly data: Item
}

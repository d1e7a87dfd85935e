import type { ConnectionTypes } from './connection-types.ts'

/** The id of a connection type of the catalogue, such as `dynamiq.connections.OpenAI`. */
export type ConnectionTypeId = keyof ConnectionTypes

/** The credentials of a connection whose type is not named. */
interface AnyCredentials {
  readonly id: string
  readonly type: string
  /** Of OAuth connections. */
  readonly access_token?: string
  /** Increments with each new token: the value for `reportRejected`. */
  readonly access_token_version?: number
  readonly token_type?: string
  /** When the access token expires: RFC 3339, UTC. */
  readonly expires_at?: string
  readonly scopes?: readonly string[]
  readonly [field: string]: unknown
}

/**
 * The resolved credentials of a connection: every configured field under its own name, secrets in
 * plaintext. `console.log` and `util.inspect` print secret fields as `[secret]`; JSON has the values,
 * so keep it out of logs, events and errors.
 */
export type Credentials<Type extends string = string> = Type extends ConnectionTypeId
  ? { readonly id: string; readonly type: Type } & ConnectionTypes[Type]
  : AnyCredentials

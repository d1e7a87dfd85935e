import type { SessionIdentity } from './access-key.ts'
import type { RecordedServer } from './mcp.ts'
import type { InputValues } from './provider-inputs.ts'
import type { Secret } from './secret.ts'

/** A reference to an OAuth client: its owner and its id. */
export interface ClientRef {
  readonly ownerId: string
  readonly id: string
}

/** An authorization that is started and that the provider's callback completes. */
export interface Authorization {
  /** SHA-256 of the `state`, in hex: a reader of the table cannot complete it. */
  readonly stateHash: string
  readonly ownerId: string
  readonly connection: string
  readonly client: ClientRef
  /** The client id at the start: a callback for another one is rejected. */
  readonly clientId: string
  /** The endpoints of the client then; absent where the catalogue knows the provider. */
  readonly endpointsHash?: string | undefined
  /** The values in the URLs of its provider. */
  readonly inputs?: InputValues | undefined
  /** The requested scopes, those of the connection. */
  readonly scopes: readonly string[]
  /** The PKCE verifier, encrypted; absent where the provider does not support PKCE. */
  readonly verifier?: string | undefined
  /** The redirect URI that the provider got; the exchange repeats it exactly. */
  readonly redirectUri: string
  /** The URL that the person returns to; absent: our own page. */
  readonly returnUrl?: string | undefined
  /** The servers of an authorization whose endpoints were discovered. */
  readonly server?: RecordedServer | undefined
  readonly keyId: string
  readonly user: string
  /** Of a session that started it. */
  readonly session?: SessionIdentity | undefined
  readonly expiresAt: string
  /** SHA-256 of the cookie of the browser that started it, in hex; absent: no browser is bound. */
  readonly browser?: string | undefined
  /** When a callback took it: no other can take it. */
  readonly takenAt?: string | undefined
  /** The outcome, for a callback that is delivered again. */
  readonly outcome?: AuthorizationOutcome | undefined
}

/** The outcome of an authorization, in codes: no text of a provider. */
export type AuthorizationOutcome =
  | { readonly kind: 'completed' }
  | {
      readonly kind: 'failed'
      /** A key of `shared/oauth/failure-reasons.ts`. */
      readonly reason: string
      /** The error code for the `redirect_uri`. */
      readonly error: string
    }

/** Facts about the browser that sent a request. */
export interface Browser {
  /** The `Origin` header: browsers send it with every POST, and no script can set it. */
  readonly origin: string | undefined
  /**
   * Whether no person asked: a prefetch or prerender by `Sec-Purpose`, by the older `Purpose` or
   * `X-Moz`, or a HEAD. Such a request changes nothing.
   */
  readonly isPrefetch: boolean
  /** The value of a cookie by its exact name. */
  cookie(name: string): Secret | undefined
}

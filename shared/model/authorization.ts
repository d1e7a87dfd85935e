/** Which OAuth client: where it lives, and its id. */
export interface ClientRef {
  readonly home: string
  readonly id: string
}

/** An authorization that somebody began and that the provider's callback will end. */
export interface Authorization {
  /** SHA-256 of the `state`, in hex: who reads the table cannot end it. */
  readonly stateHash: string
  readonly home: string
  readonly connection: string
  readonly client: ClientRef
  /** The client as the provider knew it then: an answer to another one is not ours. */
  readonly clientId: string
  /** The endpoints of the client then; absent where the catalogue knows the provider. */
  readonly endpointsHash?: string | undefined
  /** The scopes asked for, as the connection has them. */
  readonly scopes: readonly string[]
  /** The PKCE verifier, sealed; absent where the provider knows no PKCE. */
  readonly verifier?: string | undefined
  /** What the provider was told to return to; the exchange repeats it exactly. */
  readonly redirectUri: string
  /** Where the person goes in the end; absent: to our own page. */
  readonly returnUrl?: string | undefined
  readonly keyId: string
  readonly user: string
  readonly expiresAt: string
  /** SHA-256 of the cookie of the browser that began it, in hex; absent: no browser is bound. */
  readonly browser?: string | undefined
  /** When a callback took it: none takes it again. */
  readonly takenAt?: string | undefined
  /** What came of it, for a callback that is delivered again. */
  readonly outcome?: AuthorizationOutcome | undefined
}

/** What came of an authorization, in codes: no text of a provider. */
export type AuthorizationOutcome =
  | { readonly kind: 'completed' }
  | {
      readonly kind: 'failed'
      /** A key of `shared/oauth/failure-reasons.ts`. */
      readonly reason: string
      /** The code that a `redirect_uri` is given. */
      readonly error: string
    }

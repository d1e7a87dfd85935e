import type { Json } from './json.ts'
import type { Secrets } from './secret.ts'

/** A credential that was minted: what a lookup returns of it, and when it expires. */
export interface Minted {
  /** Beside `id`, `type`, `expires_at` and `access_token_version`; encrypted whole into the row. */
  readonly members: Secrets
  readonly expiresAt: Date
  /** The scopes, where the provider names them. */
  readonly scopes?: readonly string[] | undefined
}

/**
 * Why nothing was minted; `code` is one of a closed set, since a provider's own text can repeat a
 * secret.
 */
export type MintFailure =
  /** The provider rejects the stored root material, or it cannot sign. */
  | { readonly kind: 'root_rejected'; readonly code: string }
  /** The provider rejects the request as it is configured. */
  | { readonly kind: 'misconfigured'; readonly code: string }
  /** Transient: it proves nothing about the root material. */
  | {
      readonly kind: 'passing'
      readonly code: string
      readonly retryAfterSeconds?: number | undefined
    }
  /** Another 400 or 401. */
  | { readonly kind: 'unclassified'; readonly code: string }

/** The response to a request for a credential, classified. */
export type MintResponse = { readonly kind: 'minted'; readonly minted: Minted } | MintFailure

/** What the body of a lookup can ask to mint of a type that stores its credentials too. */
export type MintRequestKind = 'access_token' | 'session_token'

/** The members by which a lookup can ask for less than its connection has. */
export const narrowMembers = [
  'repositories',
  'permissions',
  'scopes',
  'session_policy',
  'ttl_seconds',
] as const

/** One of these members. */
export type NarrowMember = (typeof narrowMembers)[number]

/** What a lookup asks to take away. */
export type Narrow = Readonly<Partial<Record<NarrowMember, Json>>>

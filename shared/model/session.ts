import { randomUUID } from 'node:crypto'
import {
  type AccessKey,
  mintKey,
  type Scope,
  type SessionIdentity,
  scopesOf,
} from './access-key.ts'
import type { RuleOutcome } from './identity-rules.ts'
import type { Secret } from './secret.ts'

/** The lifetime of a session that asks for none, and the longest, in seconds. */
export const sessionSeconds = { usual: 3600, max: 43_200 } as const

/** The access that an identity proved, with its project found. */
export interface ProvenAccess extends Pick<RuleOutcome, 'role' | 'user' | 'maxTtlSeconds'> {
  readonly identity: SessionIdentity
  /** The id of the project; absent: every project. */
  readonly projectId?: string | undefined
}

/** What a caller asks of its session: less than it could have, never more. */
export interface SessionRequest {
  readonly lifetimeSeconds: number
  /** Absent: every scope of the role. */
  readonly scopes?: readonly Scope[] | undefined
}

/** A new session, its key, and the lifetime and scopes that it got. */
export interface NewSession {
  readonly session: AccessKey & { readonly session: SessionIdentity; readonly expiresAt: string }
  readonly key: Secret
  readonly lifetimeSeconds: number
  readonly scopes: readonly Scope[]
}

/** A session of a proven identity: an access key that expires. */
export function newSession(
  { identity, role, user, projectId, maxTtlSeconds = sessionSeconds.max }: ProvenAccess,
  { lifetimeSeconds: asked, scopes }: SessionRequest,
  now: Date,
): NewSession {
  const lifetimeSeconds = Math.min(asked, maxTtlSeconds, sessionSeconds.max)
  const id = randomUUID()
  const { key, hash } = mintKey(id)
  const at = now.toISOString()
  const expiresAt = new Date(now.getTime() + lifetimeSeconds * 1000).toISOString()
  const session = {
    ...{ id, name: user, user, role, projectId, hash, expiresAt, createdAt: at },
    ...{ createdBy: user, session: identity, scopes },
  }
  return { session, key, lifetimeSeconds, scopes: scopesOf(session) }
}

/** A sign-in of a person: started, or proven and waiting for its client to ask for the session. */
export interface SignIn {
  /** SHA-256, in hex, of the `state`, or of the code once it is proven. */
  readonly hash: string
  /** The id of the identity provider. */
  readonly provider: string
  /** SHA-256 of the cookie of the browser that started it, in hex. */
  readonly browser: string
  /** Where the client gets its code. */
  readonly redirectUri: string
  readonly clientState?: string | undefined
  /** The client's own PKCE challenge, by S256 (RFC 7636): who redeems the code has its verifier. */
  readonly challenge: string
  readonly expiresAt: string
  /** Absent: the person has not signed in yet. */
  readonly access?: (ProvenAccess & { readonly version: number }) | undefined
}

import { randomUUID } from 'node:crypto'
import type { ClientRef } from './authorization.ts'
import type { Caller } from './caller.ts'
import type { ClientAuthentication, RequestFormat } from './oauth-provider.ts'
import type { SecretOwner, SecretRef } from './secret.ts'

/** The endpoints and habits of a provider that the catalogue does not know. */
export interface RegisteredProvider {
  readonly authorizationUrl: string
  readonly tokenUrl: string
  readonly revocationUrl?: string | undefined
  readonly issuer?: string | undefined
  /** Asked for where a connection names none. */
  readonly scopes: readonly string[]
  readonly pkce: 'S256' | 'none'
  readonly tokenAuthMethod: ClientAuthentication
  readonly tokenRequestFormat: RequestFormat
  readonly authorizationParams: Readonly<Record<string, string>>
  /** Sent along in the code exchange; absent in rows of before they could be named. */
  readonly tokenParams?: Readonly<Record<string, string>> | undefined
  /** Sent along in each refresh; absent as `tokenParams` may be. */
  readonly refreshParams?: Readonly<Record<string, string>> | undefined
}

/** An OAuth application, as it was registered at a provider; its secret is kept apart. */
export interface Oauth2Client {
  readonly id: string
  /** The project that owns it, or `system`: then it serves connections that name no client. */
  readonly ownerId: string
  readonly name: string
  /** The OAuth connection type that it is for. */
  readonly type: string
  /** As the provider knows it; not secret (RFC 6749 section 2.2). */
  readonly clientId: string
  /** For the generic type alone; the catalogue knows the others. */
  readonly provider?: RegisteredProvider | undefined
  /**
   * The endpoints before their first change: what was granted without an `endpointsHash` of its own,
   * by an earlier version, was granted under these. Absent: they never changed.
   */
  readonly legacyEndpointsHash?: string | undefined
  /** Which of its secrets counts; absent: a public client. */
  readonly secretRef?: SecretRef | undefined
  /** How many connections use it. */
  readonly useCount?: number | undefined
  /** How often in a row its provider refused it, since it was changed or last accepted. */
  readonly rejections?: number | undefined
  /** When the provider may be asked again, once it refused too often. */
  readonly retryAt?: string | undefined
  /** Rises with every change. */
  readonly version: number
  readonly createdAt: string
  readonly createdBy: string
  readonly updatedAt: string
  readonly updatedBy: string
}

type Given = Pick<Oauth2Client, 'ownerId' | 'name' | 'type' | 'clientId' | 'provider'>

/** An OAuth client at its first version, with a fresh id. */
export function newOauth2Client(given: Given, caller: Caller, now: Date): Oauth2Client {
  const at = now.toISOString()
  const made = { createdAt: at, createdBy: caller.user, updatedAt: at, updatedBy: caller.user }
  return { id: randomUUID(), ...given, version: 1, ...made }
}

/** The next version of an OAuth client. */
export function reviseOauth2Client(
  client: Oauth2Client,
  changes: Partial<Oauth2Client>,
  caller: Caller,
  now: Date,
): Oauth2Client {
  const made = { updatedAt: now.toISOString(), updatedBy: caller.user }
  // What was refused was the client as it was.
  const fresh = { rejections: undefined, retryAt: undefined }
  return { ...client, ...fresh, ...changes, ...made, version: client.version + 1 }
}

/** The order of lists: by name, equal ones by id, so that pages never overlap. */
export function byName(a: Oauth2Client, b: Oauth2Client): number {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1
  return a.id < b.id ? -1 : 1
}

/** Whose secret that of an OAuth client is: it stands under a name prefix of its own. */
export function clientSecretOwner({ ownerId, id }: ClientRef): SecretOwner {
  return { ownerId, id, kind: 'oauth2_client' }
}

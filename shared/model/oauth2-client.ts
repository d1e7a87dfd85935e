import { randomUUID } from 'node:crypto'
import type { Caller } from './access-key.ts'
import type { ClientRef } from './authorization.ts'
import type { Connection } from './connection.ts'
import type {
  ClientAuthentication,
  OauthProvider,
  RequestFormat,
  TokenResponseShape,
} from './oauth-provider.ts'
import type { RefreshPace } from './refresh-pace.ts'
import type { SecretOwner, SecretRef } from './secret.ts'

/** What a provider can do in a way of its own: the members of `OauthProvider`, absent in earlier rows. */
type ProviderOptions = TokenResponseShape &
  Partial<
    Pick<
      OauthProvider,
      | 'refreshUrl'
      | 'inputs'
      | 'scopeSeparator'
      | 'scopeParam'
      | 'clientIdParam'
      | 'basicUnescaped'
      | 'headers'
      | 'account'
      | 'deadCodes'
      | 'clientErrorCodes'
      | 'idleDays'
    >
  >

/** The endpoints and options of a provider that the catalogue does not have. */
export interface RegisteredProvider extends ProviderOptions {
  readonly authorizationUrl: string
  readonly tokenUrl: string
  readonly revocationUrl?: string | undefined
  readonly issuer?: string | undefined
  /** Requested where a connection names none. */
  readonly scopes: readonly string[]
  readonly pkce: 'S256' | 'none'
  readonly tokenAuthMethod: ClientAuthentication
  readonly tokenRequestFormat: RequestFormat
  readonly authorizationParams: Readonly<Record<string, string>>
  /** Sent with the code exchange; absent in rows of earlier versions. */
  readonly tokenParams?: Readonly<Record<string, string>> | undefined
  /** Sent with each refresh; absent as `tokenParams` can be. */
  readonly refreshParams?: Readonly<Record<string, string>> | undefined
}

/** How an OAuth client obtains tokens: by a person's consent, or as itself (RFC 6749 sections 4.1 and 4.4). */
export const clientGrants = ['authorization_code', 'client_credentials'] as const

/** The authorization server that an OAuth client is bound to where its endpoints are discovered. */
export interface Registration {
  readonly issuer: string
  /** Absent: as the metadata of the server says. */
  readonly tokenAuthMethod?: ClientAuthentication | undefined
  /** Absent: `authorization_code`. */
  readonly grant?: 'client_credentials' | undefined
  /** Of a client that Mooring registered: the redirect URI that the server knows. */
  readonly redirectUri?: string | undefined
  /** When its secret expires; absent: never. */
  readonly secretExpiresAt?: string | undefined
}

/** The public facts of a private key that signs client assertions. */
export interface SigningKey {
  /** By which the provider finds the public key (RFC 7515 section 4.1.4); absent: it tries all. */
  readonly keyId?: string | undefined
}

/** The names under which a client's secret is stored, sent and withheld: a client has one of them. */
export const clientSecretNames = ['client_secret', 'private_key'] as const

/** One of `clientSecretNames`. */
export type ClientSecretName = (typeof clientSecretNames)[number]

/** The name of the secret of an OAuth client. */
export function clientSecretName({
  signingKey,
}: Pick<Oauth2Client, 'signingKey'>): ClientSecretName {
  return signingKey ? 'private_key' : 'client_secret'
}

/** An OAuth application that is registered at a provider; its secret is stored separately. */
export interface Oauth2Client {
  readonly id: string
  /** The project that owns it, or `system`: then it serves connections that name no client. */
  readonly ownerId: string
  readonly name: string
  /** The OAuth connection type that it is for; with `providerId`, one of them. */
  readonly type: string
  /** The provider of the catalogue that it was made for: then it serves each of `types`. */
  readonly providerId?: string | undefined
  /** The types of that provider when it was last changed. */
  readonly types?: readonly string[] | undefined
  /** Its id at the provider; not secret (RFC 6749 section 2.2). */
  readonly clientId: string
  /** For the generic type only; the catalogue has the others. */
  readonly provider?: RegisteredProvider | undefined
  /** For types whose servers are discovered, in place of `provider`. */
  readonly registration?: Registration | undefined
  /** Whether Mooring registered it, and removes it with its last connection. */
  readonly managed?: true | undefined
  /**
   * The hash of the endpoints before their first change, for grants of an earlier version that have no
   * `endpointsHash`. Absent: the endpoints never changed.
   */
  readonly legacyEndpointsHash?: string | undefined
  /** The ref of its current secret; absent: a public client. */
  readonly secretRef?: SecretRef | undefined
  /** Present where its secret is a private key, for `private_key_jwt`. */
  readonly signingKey?: SigningKey | undefined
  /** How many connections use it. */
  readonly useCount?: number | undefined
  /** How often in a row its provider rejected it, since it was changed or last accepted. */
  readonly rejections?: number | undefined
  /** When the next request may go to the provider, after too many rejections. */
  readonly retryAt?: string | undefined
  /** How fast the schedule refreshes its grants; absent: its provider never limited it. */
  readonly refreshPace?: RefreshPace | undefined
  /** Rises with every change. */
  readonly version: number
  readonly createdAt: string
  readonly createdBy: string
  readonly updatedAt: string
  readonly updatedBy: string
}

type Oauth2ClientInput = Pick<
  Oauth2Client,
  | 'ownerId'
  | 'name'
  | 'type'
  | 'providerId'
  | 'types'
  | 'clientId'
  | 'provider'
  | 'registration'
  | 'managed'
  | 'signingKey'
>

/** An OAuth client at its first version, with a fresh id. */
export function newOauth2Client(input: Oauth2ClientInput, caller: Caller, now: Date): Oauth2Client {
  const at = now.toISOString()
  const made = { createdAt: at, createdBy: caller.user, updatedAt: at, updatedBy: caller.user }
  return { id: randomUUID(), ...input, version: 1, ...made }
}

/** The next version of an OAuth client. */
export function reviseOauth2Client(
  client: Oauth2Client,
  changes: Partial<Oauth2Client>,
  caller: Caller,
  now: Date,
): Oauth2Client {
  const made = { updatedAt: now.toISOString(), updatedBy: caller.user }
  // The rejections and the pace were of the previous version.
  const fresh = { rejections: undefined, retryAt: undefined, refreshPace: undefined }
  return { ...client, ...fresh, ...changes, ...made, version: client.version + 1 }
}

/** The order of lists: by name, equal ones by id, so that pages never overlap. */
export function byName(a: Oauth2Client, b: Oauth2Client): number {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1
  return a.id < b.id ? -1 : 1
}

/** The owner of an OAuth client's secret, which has a name prefix of its own. */
export function clientSecretOwner({ ownerId, id }: ClientRef): SecretOwner {
  return { ownerId, id, kind: 'oauth2_client' }
}

/**
 * The OAuth clients that a connection uses: the one it names, and the one of its grant, which alone
 * can refresh it.
 */
export function clientsUsed({ ownerId, oauth2ClientId, grant }: Connection): readonly ClientRef[] {
  const named = oauth2ClientId === undefined ? [] : [{ ownerId, id: oauth2ClientId }]
  const granting = grant?.client
  if (!granting || named.some((each) => isSameClient(each, granting))) return named
  return [...named, granting]
}

/** Whether connections of a type can use an OAuth client. */
export function servesType({ type, types = [] }: Oauth2Client, of: string): boolean {
  return type === of || types.includes(of)
}

/** Whether an OAuth client obtains tokens as itself, so that no person authorizes its connections. */
export function actsAsItself({ registration }: Pick<Oauth2Client, 'registration'>): boolean {
  return registration?.grant === 'client_credentials'
}

/** Whether two references are to the same OAuth client. */
export function isSameClient(a: ClientRef, b: ClientRef): boolean {
  return a.ownerId === b.ownerId && a.id === b.id
}

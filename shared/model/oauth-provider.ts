/** How a client proves itself to a provider (RFC 6749 section 2.3.1); `none`: a public client. */
export type ClientAuthentication = 'client_secret_post' | 'client_secret_basic' | 'none'

/** Every way of it. */
export const clientAuthentications = [
  'client_secret_post',
  'client_secret_basic',
  'none',
] as const satisfies readonly ClientAuthentication[]

/** How a request's members travel: RFC 6749 says form, some providers want JSON. */
export type RequestFormat = 'form' | 'json'

/** How a provider takes back what it granted. */
export interface Revocation {
  /** May hold `{client_id}`. */
  readonly url: string
  readonly method?: 'POST' | 'DELETE'
  /** Which token is sent; where the grant has no refresh token, the access token is. */
  readonly token: 'refresh_token' | 'access_token'
  /** The member of the request that holds the token, or `bearer`: the Authorization header does. */
  readonly as: 'token' | 'access_token' | 'bearer'
  /** Whether the kind of token is told beside it (RFC 7009 section 2.1). */
  readonly hints?: boolean | undefined
  readonly clientAuthentication: ClientAuthentication | 'anonymous'
  readonly format: RequestFormat
}

/** One OAuth provider, as data: whoever speaks to it knows no more of it than this. */
export interface OauthProvider {
  readonly authorizationUrl: string
  readonly tokenUrl: string
  /** Absent: the provider has no way to take back one grant alone. */
  readonly revocation?: Revocation | undefined
  /** What `iss` of an authorization response must be (RFC 9207), where it comes. */
  readonly issuer?: string | undefined
  readonly pkce: 'S256' | 'none'
  readonly clientAuthentication: ClientAuthentication
  readonly tokenRequestFormat: RequestFormat
  /** Headers of every request to the token and revocation endpoints. */
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** Sent with the authorization request beside what the standard demands. */
  readonly authorizationParams?: Readonly<Record<string, string>> | undefined
  /** Sent with the code exchange beside what the standard demands. */
  readonly tokenParams?: Readonly<Record<string, string>> | undefined
  /** Sent with each refresh beside what the standard demands. */
  readonly refreshParams?: Readonly<Record<string, string>> | undefined
  /** Asked for always, though no user needs to name them. */
  readonly addedScopes?: readonly string[] | undefined
  /** Whether `scope` is left out of the authorization request: the provider manages it. */
  readonly withoutScopes?: boolean | undefined
  /** After how many days without use the provider forgets a refresh token. */
  readonly idleDays: number
  /** Error codes, beside `invalid_grant`, by which it says that a grant is dead. */
  readonly deadCodes?: readonly string[] | undefined
  /** As `deadCodes`, and the client's own fault: codes beside the standard's. */
  readonly clientErrorCodes?: readonly string[] | undefined
}

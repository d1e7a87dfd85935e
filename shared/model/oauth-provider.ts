/**
 * How a client authenticates at a provider (RFC 6749 section 2.3.1, RFC 7523 section 2.2); `none`: a
 * public client.
 */
export type ClientAuthentication =
  | 'client_secret_post'
  | 'client_secret_basic'
  | 'none'
  | 'private_key_jwt'

/** Every client authentication. */
export const clientAuthentications = [
  'client_secret_post',
  'client_secret_basic',
  'none',
  'private_key_jwt',
] as const satisfies readonly ClientAuthentication[]

/** The encoding of a request's members: RFC 6749 requires a form, some providers JSON or the query of the URL. */
export type RequestFormat = 'form' | 'json' | 'query'

/** Every encoding of a request's members. */
export const requestFormats = ['form', 'json', 'query'] as const satisfies readonly RequestFormat[]

/** How a provider revokes tokens. */
export interface Revocation {
  /** May hold `{client_id}`. */
  readonly url: string
  readonly method?: 'POST' | 'DELETE'
  /** Which token is sent; where the grant has no refresh token, the access token is. */
  readonly token: 'refresh_token' | 'access_token'
  /** The member of the request that holds the token, or `bearer`: the Authorization header does. */
  readonly as: 'token' | 'access_token' | 'bearer'
  /** Whether `token_type_hint` is sent (RFC 7009 section 2.1). */
  readonly hints?: boolean | undefined
  readonly clientAuthentication: ClientAuthentication | 'anonymous'
  readonly format: RequestFormat
}

/**
 * A value that the creator of a connection enters, such as a shop or a tenant: a field of the config,
 * and `{name}` in the provider's URLs.
 */
export interface ProviderInput {
  /** The field of the config: lower-case letters, digits and `_`. */
  readonly name: string
  readonly title: string
  /** A regular expression that the whole value matches: `^…$`, without `/ @ : ? # % \\` and spaces. */
  readonly pattern: string
  readonly example: string
  /** The allowed values, where they are few: only such an input may decide the domain of a URL. */
  readonly values?: readonly [string, ...string[]] | undefined
}

/** A request with the access token whose response identifies the account of a grant. */
export interface AccountProbe {
  /** May hold `{name}` of inputs. */
  readonly url: string
  /** A dotted path into the response: a stable id. */
  readonly idPath: string
  /** A dotted path into the response: what a person recognizes. */
  readonly namePath: string
}

/** Where a provider's response differs from RFC 6749 section 5.1. Paths are dotted: `data.token`. */
export interface TokenResponseShape {
  readonly accessTokenPath?: string | undefined
  readonly refreshTokenPath?: string | undefined
  readonly scopePath?: string | undefined
  readonly expiresInPath?: string | undefined
  readonly tokenTypePath?: string | undefined
  /** The unit of `expires_in`; seconds unless set. */
  readonly expiresInUnit?: 'seconds' | 'milliseconds' | undefined
  /** The lifetime of an access token whose response names none, in seconds. */
  readonly defaultExpiresIn?: number | undefined
  /**
   * Members that a lookup returns beside the token: by name, a path into the callback's query
   * (`query.realmId`) or the token response (`token.team.id`). Never used as a host.
   */
  readonly capture?: Readonly<Record<string, string>> | undefined
}

/** One OAuth provider, as data: no code depends on a particular provider. */
export interface OauthProvider extends TokenResponseShape {
  /** May hold `{name}` of inputs, as every URL of a provider. */
  readonly authorizationUrl: string
  readonly tokenUrl: string
  /** Where refresh requests go; absent: to `tokenUrl`. */
  readonly refreshUrl?: string | undefined
  readonly inputs?: readonly ProviderInput[] | undefined
  /** Between scopes, in requests and responses; a space unless set (RFC 6749 section 3.3). */
  readonly scopeSeparator?: string | undefined
  /** The parameter of the authorization request that holds the scopes; `scope` unless set. */
  readonly scopeParam?: string | undefined
  /** The parameter of every request that holds the client id; `client_id` unless set. */
  readonly clientIdParam?: string | undefined
  readonly account?: AccountProbe | undefined
  /** Absent: the provider cannot revoke a single grant. */
  readonly revocation?: Revocation | undefined
  /** The required `iss` of an authorization response, where it has one (RFC 9207). */
  readonly issuer?: string | undefined
  /** Whether every authorization response has `iss`: one without is of another server (RFC 9207 section 2.4). */
  readonly sendsIssuer?: boolean | undefined
  readonly pkce: 'S256' | 'none'
  readonly clientAuthentication: ClientAuthentication
  /** Whether Basic has the client id and secret as they are, against RFC 6749 section 2.3.1. */
  readonly basicUnescaped?: boolean | undefined
  readonly tokenRequestFormat: RequestFormat
  /** Headers of every request to the token and revocation endpoints. */
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** Sent with the authorization request in addition to the standard parameters. */
  readonly authorizationParams?: Readonly<Record<string, string>> | undefined
  /** Sent with the code exchange in addition to the standard parameters. */
  readonly tokenParams?: Readonly<Record<string, string>> | undefined
  /** Sent with each refresh in addition to the standard parameters. */
  readonly refreshParams?: Readonly<Record<string, string>> | undefined
  /** Always requested, without being named by a user. */
  readonly addedScopes?: readonly string[] | undefined
  /** Whether `scope` is left out of the authorization request: the provider manages it. */
  readonly withoutScopes?: boolean | undefined
  /** After how many days without use the provider forgets a refresh token. */
  readonly idleDays: number
  /** Its error codes, in addition to `invalid_grant`, for a revoked or expired grant. */
  readonly deadCodes?: readonly string[] | undefined
  /** Its error codes, in addition to the standard's, for a rejected OAuth client. */
  readonly clientErrorCodes?: readonly string[] | undefined
}

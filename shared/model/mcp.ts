import type { ClientAuthentication } from './oauth-provider.ts'
import type { Secret } from './secret.ts'

/** A step on the way from the URL of an MCP server to an authorization request. */
export type McpStep =
  | 'server_request'
  | 'protected_resource_metadata'
  | 'authorization_server_metadata'
  | 'client'
  | 'registration'

/** The ways in which an authorization server knows a client, in the order of preference. */
export const registrations = ['pre_registered', 'client_metadata', 'dynamic'] as const

/** A step that failed; the reason is ours, and repeats nothing of a response. */
export interface McpFailure {
  readonly kind: 'failed'
  readonly step: McpStep
  /** Without a full stop: `the document is larger than 65536 bytes`. */
  readonly reason: string
  /** Whether a retry can succeed. */
  readonly transient: boolean
}

/** The facts of an authorization server that Mooring uses (RFC 8414 section 2). */
export interface AuthorizationServer {
  readonly issuer: string
  /** Empty where it has none: then only a client that acts as itself uses the server. */
  readonly authorizationUrl: string
  readonly tokenUrl: string
  readonly revocationUrl?: string | undefined
  readonly registrationUrl?: string | undefined
  /** `token_endpoint_auth_methods_supported`. */
  readonly tokenAuthMethods: readonly string[]
  /** `token_endpoint_auth_signing_alg_values_supported`; absent: it names none. */
  readonly tokenSigningAlgorithms?: readonly string[] | undefined
  /** `scopes_supported`. */
  readonly scopes: readonly string[]
  /** Whether its authorization responses have `iss` (RFC 9207 section 3). */
  readonly sendsIssuer: boolean
  /** `client_id_metadata_document_supported`. */
  readonly readsClientMetadata: boolean
  /** `service_documentation`: where people register a client. */
  readonly documentation?: string | undefined
}

/** An MCP server that is authorized by OAuth. */
export interface McpOauth {
  readonly kind: 'oauth'
  /** The resource indicator of the server (RFC 8707 section 2). */
  readonly resource: string
  /** The scopes to request where a connection pins none. */
  readonly scopes: readonly string[]
  readonly server: AuthorizationServer
}

/** How an MCP server is authorized. */
export type McpDiscovery = { readonly kind: 'none' } | McpOauth | McpFailure

/** A client as an authorization server registered it (RFC 7591 section 3.2.1). */
export interface DynamicClient {
  readonly kind: 'registered'
  readonly clientId: string
  readonly secret?: Secret | undefined
  readonly tokenAuthMethod: ClientAuthentication
  /** When the secret expires; absent: never. */
  readonly secretExpiresAt?: string | undefined
  /** By which the registration can be removed (RFC 7592 section 2.3); absent: the server has no such request. */
  readonly management?: RegistrationManagement | undefined
}

/** The client configuration endpoint of a registration, and its token (RFC 7592 section 3). */
export interface RegistrationManagement {
  readonly url: string
  readonly token: Secret
}

/** The public half of a key for ES256, as a JWK (RFC 7517, RFC 7518 section 6.2.1). */
export interface PublicSigningKey {
  readonly kty: 'EC'
  readonly crv: 'P-256'
  readonly x: string
  readonly y: string
  /** Its thumbprint (RFC 7638). */
  readonly kid: string
  readonly alg: 'ES256'
  readonly use: 'sig'
}

/** What is recorded with an authorization and its grant, so that no later request discovers it again. */
export interface RecordedServer {
  /** The URL of the MCP server: its tokens go to no other. */
  readonly url: string
  readonly resource: string
  readonly issuer: string
  readonly authorizationUrl: string
  readonly tokenUrl: string
  readonly revocationUrl?: string | undefined
  readonly tokenAuthMethod: ClientAuthentication
  readonly sendsIssuer: boolean
}

/** Scopes that an MCP server asked for, and that the next authorization requests. */
export interface StepUp {
  /** The URL of the server: another one has other scopes. */
  readonly url: string
  readonly scopes: readonly string[]
  /** How many grants in a row the server challenged without asking for anything new. */
  readonly attempts: number
  /** When the first of them was challenged. */
  readonly since: string
  /** When the grant was authorized whose token was challenged last; absent: there was none. */
  readonly grantedAt?: string | undefined
}

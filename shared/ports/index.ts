import type { LogPowers, MaintenancePowers } from './audit.ts'
import type { ConnectionPowers, ConnectionTestPowers, LookupPowers } from './connections.ts'
import type { IdentityPowers } from './identity.ts'
import type { McpPowers } from './mcp.ts'
import type { MintPowers } from './minting.ts'
import type { OauthPowers, TokenPowers } from './oauth.ts'
import type { Oauth2ClientPowers } from './oauth2-clients.ts'
import type { AccessKeyPowers, ProjectPowers, SweepPowers } from './projects.ts'
import type { ReferencedSecretPowers } from './referenced-secrets.ts'
import type { RolePowers } from './roles.ts'
import type { SecretMovePowers } from './secret-moves.ts'
import type { SecretPowers } from './secrets.ts'
import type { TransferPowers } from './transfers.ts'

/**
 * The capabilities that an operation can have. Each member is a handler's parameter, an IAM grant (infra/grants/grants.ts), an adapter (shared/aws) and a fake (test/fakes).
 *
 * Every method rejects with Problem `dependency_unavailable` where AWS does not answer.
 */
export interface Powers
  extends AccessKeyPowers,
    ConnectionPowers,
    ConnectionTestPowers,
    IdentityPowers,
    LogPowers,
    LookupPowers,
    MaintenancePowers,
    McpPowers,
    MintPowers,
    Oauth2ClientPowers,
    OauthPowers,
    ProjectPowers,
    ReferencedSecretPowers,
    RolePowers,
    SecretMovePowers,
    SecretPowers,
    SweepPowers,
    TokenPowers,
    TransferPowers {}

/** The name of one power. */
export type Power = keyof Powers

export type { PublishedEvent } from './audit.ts'
export type { ConnectionCount, ConnectionKeys, ListRange } from './connections.ts'
export type { RefreshShare } from './oauth.ts'
export type { ListsState } from './projects.ts'

/** The powers that refresh a grant. */
export const refreshing = [
  'readConnections',
  'readOauth2Clients',
  'readClientSecrets',
  'signAssertions',
  'decryptTokens',
  'encryptTokens',
  'askProviders',
  'storeGrants',
  'countRejections',
  'enqueueCleanup',
] as const satisfies readonly Power[]

/** The adapters of those powers. */
export type RefreshPowers = Pick<Powers, (typeof refreshing)[number]>

/** The powers that resolve a connection: its secrets, a grant that can need a refresh, and what it mints. */
export const resolving = [
  'readSecrets',
  'mintCredentials',
  'assumeRoles',
  'fetchReferencedSecrets',
  'encryptRevocations',
  ...refreshing,
] as const satisfies readonly Power[]

/** The adapters of those powers. */
export type ResolvePowers = Pick<Powers, (typeof resolving)[number]>

/** The powers that start an authorization, besides reading the connection. */
export const starting = [
  'readOauth2Clients',
  'listOauth2Clients',
  'encryptTokens',
  'startAuthorizations',
] as const satisfies readonly Power[]

/** The adapters of those powers. */
export type StartPowers = Pick<Powers, (typeof starting)[number]>

/** The powers that discover an MCP server and register a client for it, besides those that start an authorization. */
export const registering = [
  'askMcpServers',
  'storeGrants',
  'createOauth2Clients',
  'writeNewClientSecrets',
  'discardClientSecrets',
] as const satisfies readonly Power[]

/** The adapters by which an authorization is started at any provider. */
export type BeginPowers = StartPowers & Pick<Powers, (typeof registering)[number]>

/** The powers that complete an authorization. */
export const completing = ['takeAuthorizations', ...refreshing] as const satisfies readonly Power[]

/** The adapters of those powers. */
export type CompletePowers = Pick<Powers, (typeof completing)[number]>

/** The powers that revoke a grant at its provider. */
export const revoking = [
  'readOauth2Clients',
  'readClientSecrets',
  'signAssertions',
  'deleteOauth2Clients',
  'decryptTokens',
  'decryptRevocations',
  'askProviders',
  'revokeMinted',
] as const satisfies readonly Power[]

/** The adapters of those powers. */
export type RevokePowers = Pick<Powers, (typeof revoking)[number]>

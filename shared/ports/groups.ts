import type { Power, Powers } from './index.ts'

/** What it takes to renew a grant. */
export const refreshing = [
  'readConnections',
  'readOauth2Clients',
  'readClientSecrets',
  'decryptTokens',
  'encryptTokens',
  'askProviders',
  'storeGrants',
  'countRejections',
  'enqueueCleanup',
] as const satisfies readonly Power[]

/** Those powers. */
export type RefreshPowers = Pick<Powers, (typeof refreshing)[number]>

/** What it takes to resolve a connection: its secrets, and a grant that may have to be refreshed. */
export const resolving = ['readSecrets', ...refreshing] as const satisfies readonly Power[]

/** Those powers. */
export type ResolvePowers = Pick<Powers, (typeof resolving)[number]>

/** What it takes to begin an authorization, beside the connection. */
export const starting = [
  'readOauth2Clients',
  'listOauth2Clients',
  'encryptTokens',
  'startAuthorizations',
] as const satisfies readonly Power[]

/** Those powers. */
export type StartPowers = Pick<Powers, (typeof starting)[number]>

/** What it takes to complete one. */
export const completing = ['takeAuthorizations', ...refreshing] as const satisfies readonly Power[]

/** Those powers. */
export type CompletePowers = Pick<Powers, (typeof completing)[number]>

/** What it takes to take a grant back at its provider. */
export const revoking = [
  'readOauth2Clients',
  'readClientSecrets',
  'decryptTokens',
  'askProviders',
] as const satisfies readonly Power[]

/** Those powers. */
export type RevokePowers = Pick<Powers, (typeof revoking)[number]>

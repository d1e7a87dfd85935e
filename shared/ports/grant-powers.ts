import type { Power, Powers } from './powers.ts'

/** What it takes to renew a grant. */
export const renewing = [
  'readConnections',
  'readOauth2Clients',
  'openClientSecrets',
  'openTokens',
  'sealTokens',
  'askProviders',
  'keepGrants',
  'tallyRefusals',
  'leaveWork',
] as const satisfies readonly Power[]

/** Those powers. */
export type Renewing = Pick<Powers, (typeof renewing)[number]>

/** What it takes to resolve a connection: its secrets, and a grant that may have to be refreshed. */
export const resolving = ['openSecrets', ...renewing] as const satisfies readonly Power[]

/** Those powers. */
export type Resolving = Pick<Powers, (typeof resolving)[number]>

/** What it takes to begin an authorization, beside the connection. */
export const starting = [
  'readOauth2Clients',
  'listOauth2Clients',
  'sealTokens',
  'startAuthorizations',
] as const satisfies readonly Power[]

/** Those powers. */
export type Starting = Pick<Powers, (typeof starting)[number]>

/** What it takes to complete one. */
export const completing = ['takeAuthorizations', ...renewing] as const satisfies readonly Power[]

/** Those powers. */
export type Completing = Pick<Powers, (typeof completing)[number]>

/** What it takes to take a grant back at its provider. */
export const revoking = [
  'readOauth2Clients',
  'openClientSecrets',
  'openTokens',
  'askProviders',
] as const satisfies readonly Power[]

/** Those powers. */
export type Revoking = Pick<Powers, (typeof revoking)[number]>

import { type Connection, reviseBySystem } from '../model/connection.ts'
import { type AuditContext, connectionEvent } from '../model/event.ts'
import type { Grant } from '../model/grant.ts'
import type { Oauth2Client } from '../model/oauth2-client.ts'
import { hasCode } from '../model/problem.ts'
import type { AnyTokenFailure } from '../model/refresh-failure.ts'
import type { Secrets } from '../model/secret.ts'
import type { TokenResponse } from '../model/token-response.ts'
import type { Powers } from '../ports/index.ts'
import { retry } from '../runtime/runtime.ts'
import type { ProviderClient } from './provider-client.ts'

/** A connection with an OAuth grant, or a minted credential. */
export type GrantedConnection = Connection & { readonly grant: Grant }

/** Whether the connection has an OAuth grant, or a minted credential. */
export function isGranted(connection: Connection): connection is GrantedConnection {
  return connection.grant !== undefined
}

/** The encryption context of the tokens of a grant. */
export function encryptionContextOf({
  ownerId,
  id,
  grant,
}: Pick<GrantedConnection, 'ownerId' | 'id' | 'grant'>) {
  return { purpose: 'grant', ownerId, id, version: grant.tokenVersion } as const
}

/** The OAuth client that refreshes a grant; undefined: it is deleted, or was never registered here. */
export async function clientOf(
  { readOauth2Clients }: Pick<Powers, 'readOauth2Clients'>,
  { client }: Pick<Grant, 'client'>,
): Promise<Oauth2Client | undefined> {
  return client && readOauth2Clients.find(client)
}

/** A refresh whose response is not stored yet. */
export interface RefreshAttempt {
  readonly requester: ProviderClient
  /** The tokens as they were. */
  readonly tokens: Secrets
  readonly answer: TokenResponse
  readonly origin: AuditContext
}

/** The result of one attempt to refresh a grant. */
export type RefreshResult =
  /** There are new tokens, by this caller or by a concurrent one. */
  | { readonly kind: 'refreshed'; readonly connection: Connection }
  /** A concurrent caller changed the grant: read the row again. */
  | { readonly kind: 'lost' }
  | {
      readonly kind: 'failed'
      readonly failure: AnyTokenFailure
      /** Whether a request was sent to the provider: then the failure is stored with the grant. */
      readonly asked: boolean
      readonly retryAfterSeconds?: number | undefined
    }

type Needed = Pick<Powers, 'storeGrants' | 'readConnections'>

/** Why a grant has ended: a code and a message. */
export interface ExpiryReason {
  readonly code: string
  readonly reason: string
}

// A concurrent PUT does not change the grant and is complete: the row is read again immediately.
const whileOthersWrite = {
  attempts: 5,
  retryIf: (error: unknown) => hasCode(error, 'revision_conflict'),
}

/**
 * Makes a connection `expired`, where its grant is still the one that was checked. The tokens stay:
 * a failure deletes nothing.
 *
 * @returns whether it is expired now; false where the grant moved or the connection is gone.
 */
export async function expireGrant(
  { storeGrants, readConnections }: Needed,
  checked: GrantedConnection,
  origin: AuditContext,
  { code, reason }: ExpiryReason,
): Promise<boolean> {
  return retry(whileOthersWrite, async (attempt) => {
    const row = attempt === 1 ? checked : await readConnections.find(checked)
    if (!row?.grant || row.fence !== checked.fence) return false
    const { lease: _lease, ...grant } = checked.grant
    const changes = { status: 'expired', statusReason: reason, dueAt: undefined } as const
    const ended = {
      ...reviseBySystem(row, changes, origin.now),
      grant,
      fence: (row.fence ?? 0) + 1,
    }
    const event = connectionEvent('connection.expired', ended, origin, { code, reason })
    await storeGrants.write(row, ended, [event])
    return true
  })
}

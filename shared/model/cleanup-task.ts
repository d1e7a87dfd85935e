import { v7 } from 'uuid'
import type { Connection } from './connection.ts'
import type { Grant, MintedRevocation } from './grant.ts'
import { isInlineRef, type SecretOwner, type SecretRef } from './secret.ts'

/** The part of a grant that revokes it after its connection is deleted. */
export type GrantToRevoke = Pick<
  Grant,
  'tokens' | 'tokenVersion' | 'client' | 'clientId' | 'endpointsHash' | 'server' | 'inputs'
> & {
  /** Of a minted credential: how its type revokes it. */
  readonly minted?: ({ readonly type: string } & MintedRevocation) | undefined
}

/** Work that follows a change: stored in the transaction of the change, deleted when it is done. */
export interface CleanupTask {
  readonly id: string
  readonly kind:
    | 'discard_secret'
    | 'release_secret_version'
    | 'delete_project_keys'
    | 'revoke_grant'
  /** The owner of the connection; for a project, the project itself. */
  readonly ownerId: string
  /** The connection or project that it is about. */
  readonly subject: string
  /** Of a secret that is an OAuth client's; absent: a connection's. */
  readonly secretKind?: 'oauth2_client' | undefined
  /** The ref that the row held until the change. */
  readonly secretRef?: SecretRef | undefined
  /** The grant to revoke at its provider; its tokens stay encrypted. */
  readonly grant?: GrantToRevoke | undefined
  readonly createdAt: string
}

/** A connection or an OAuth client: what has secrets in a `SecretStore`. */
type WithSecret = SecretOwner & { readonly secretRef?: SecretRef | undefined }

/** The task that discards the secrets of a deleted connection or OAuth client. */
export function discardSecretTask(connection: WithSecret, now: Date): CleanupTask | undefined {
  return ofSecret('discard_secret', connection, now)
}

/** The task that removes the secrets that a row held before they were replaced. */
export function releaseVersionTask(before: WithSecret, now: Date): CleanupTask | undefined {
  return ofSecret('release_secret_version', before, now)
}

/** The task that deletes the access keys of a deleted project. */
export function deleteKeysTask(projectId: string, now: Date): CleanupTask {
  const about = { ownerId: projectId, subject: projectId, createdAt: now.toISOString() }
  return { id: v7(), kind: 'delete_project_keys', ...about }
}

/** The task that revokes the grant of a deleted connection, or one that could not be stored. */
export function revokeGrantTask(
  { ownerId, id, type, grant }: Connection,
  now: Date,
): CleanupTask | undefined {
  // One that has only a lease has minted nothing yet.
  if (!grant || grant.tokens === '') return undefined
  const { tokens, tokenVersion, client, clientId, endpointsHash, server, inputs } = grant
  const about = { ownerId, subject: id, createdAt: now.toISOString() }
  const from = { client, clientId, endpointsHash, server, inputs }
  const { mintedFor, revocation } = grant
  // Never by the config of now: a change can have led it to another host.
  if (mintedFor !== undefined && !revocation) return undefined
  const minted = revocation && { type, ...revocation }
  const left = { tokens, tokenVersion, ...from, ...(minted ? { minted } : {}) }
  return { id: v7(), kind: 'revoke_grant', ...about, grant: left }
}

function ofSecret(kind: CleanupTask['kind'], connection: WithSecret, now: Date) {
  const { ownerId, id: subject, kind: secretKind, secretRef } = connection
  // A task would store the secrets of an inline ref again, and has nothing to remove.
  if (secretRef === undefined || isInlineRef(secretRef)) return undefined
  const about = { ownerId, subject, ...(secretKind ? { secretKind } : {}) }
  return { id: v7(), kind, ...about, secretRef, createdAt: now.toISOString() }
}

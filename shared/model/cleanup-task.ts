import { v7 } from 'uuid'
import type { Connection } from './connection.ts'
import type { Grant } from './grant.ts'
import type { SecretOwner } from './secret.ts'

/** What it takes to revoke a grant whose connection is gone. */
export type GrantToRevoke = Pick<
  Grant,
  'tokens' | 'tokenVersion' | 'client' | 'clientId' | 'endpointsHash'
>

/** Work that a change leaves behind: written with the change, gone when the work is done. */
export interface CleanupTask {
  readonly id: string
  readonly kind:
    | 'discard_secret'
    | 'release_secret_version'
    | 'delete_project_keys'
    | 'revoke_grant'
  /** Where the connection lives; for a project, the project itself. */
  readonly home: string
  /** The connection or project that it is about. */
  readonly subject: string
  /** Of a secret that is an OAuth client's; absent: a connection's. */
  readonly secretKind?: 'oauth2_client' | undefined
  readonly secretRef?: string | undefined
  /** What to take back at its provider: the tokens stay sealed. */
  readonly grant?: GrantToRevoke | undefined
  readonly createdAt: string
}

/** A connection or an OAuth client: whatever has a secret in Secrets Manager. */
type WithSecret = SecretOwner & { readonly secretRef?: string | undefined }

/** The secret of a connection or OAuth client that is deleted. */
export function discardSecretTask(connection: WithSecret, now: Date): CleanupTask | undefined {
  return ofSecret('discard_secret', connection, now)
}

/** The version of a secret that nobody pins any longer. */
export function releaseVersionTask(before: WithSecret, now: Date): CleanupTask | undefined {
  return ofSecret('release_secret_version', before, now)
}

/** The access keys of a project that is deleted. */
export function deleteKeysTask(projectId: string, now: Date): CleanupTask {
  const about = { home: projectId, subject: projectId, createdAt: now.toISOString() }
  return { id: v7(), kind: 'delete_project_keys', ...about }
}

/** The grant of a connection that is deleted, or one that came too late to be kept. */
export function revokeGrantTask(
  { home, id, grant }: Connection,
  now: Date,
): CleanupTask | undefined {
  if (!grant) return undefined
  const { tokens, tokenVersion, client, clientId, endpointsHash } = grant
  const about = { home, subject: id, createdAt: now.toISOString() }
  const left = { tokens, tokenVersion, client, clientId, endpointsHash }
  return { id: v7(), kind: 'revoke_grant', ...about, grant: left }
}

function ofSecret(kind: CleanupTask['kind'], connection: WithSecret, now: Date) {
  const { home, id: subject, kind: secretKind, secretRef } = connection
  if (secretRef === undefined) return undefined
  const about = { home, subject, ...(secretKind ? { secretKind } : {}) }
  return { id: v7(), kind, ...about, secretRef, createdAt: now.toISOString() }
}

import type { AccessKey } from '../../shared/model/access-key.ts'
import type { Authorization } from '../../shared/model/authorization.ts'
import type { CleanupTask } from '../../shared/model/cleanup-task.ts'
import type { Connection, Reference } from '../../shared/model/connection.ts'
import type { AuditEvent } from '../../shared/model/event.ts'
import type { StoredResponse } from '../../shared/model/idempotency.ts'
import type { IdentityProvider } from '../../shared/model/identity-provider.ts'
import type { JsonObject } from '../../shared/model/json.ts'
import type { Oauth2Client } from '../../shared/model/oauth2-client.ts'
import type { Project } from '../../shared/model/project.ts'
import type { SecretOwner, SecretRef, Secrets } from '../../shared/model/secret.ts'
import type { SignIn } from '../../shared/model/session.ts'
import type { PublishedEvent, RefreshShare } from '../../shared/ports/index.ts'

/** A record of the audit trail, and the partition it stands in. */
export interface KeptEvent {
  readonly partition: string
  readonly event: AuditEvent
}

/** A remembered request, and when it counts no more. */
export interface KeptAnswer extends StoredResponse {
  readonly expiresAt: number
}

/** What the table would hold. */
export interface Rows {
  readonly projects: Map<string, Project & { readonly connectionCount: number }>
  readonly connections: Map<string, Connection>
  readonly ownerIds: Map<string, string>
  readonly oauth2Clients: Map<string, Oauth2Client>
  /** The connection that alone has a name: its id by `<ownerId>/<name>`. */
  readonly connectionNames: Map<string, string>
  readonly references: Map<string, Reference>
  readonly accessKeys: Map<string, AccessKey>
  readonly events: KeptEvent[]
  readonly published: PublishedEvent[]
  readonly cleanupTasks: Map<string, CleanupTask>
  readonly requests: Map<string, KeptAnswer>
  readonly authorizations: Map<string, Authorization>
  readonly identityProviders: Map<string, IdentityProvider>
  readonly signIns: Map<string, SignIn>
}

/** What a store keeps of one owner, by ref. */
export interface KeptSecret {
  readonly versions: Map<SecretRef, Secrets>
  createdAt: string
  orphanedAt?: string | undefined
  discarded: boolean
}

/** Everything that the fakes share. */
export interface State {
  readonly rows: Rows
  readonly secrets: Map<string, KeptSecret>
  /** What sealed values hold, by place and text. */
  readonly sealed: Map<string, JsonObject>
  /** The shares of the workers that were started. */
  readonly startedRefreshes: RefreshShare[]
  adminKey: string | undefined
  /** What an operator's own secrets hold, by ARN. */
  readonly ownSecrets: Map<string, string>
}

/** A world in which nothing was made yet. */
export function emptyState(): State {
  const rows: Rows = {
    projects: new Map(),
    connections: new Map(),
    ownerIds: new Map(),
    oauth2Clients: new Map(),
    connectionNames: new Map(),
    references: new Map(),
    accessKeys: new Map(),
    events: [],
    published: [],
    cleanupTasks: new Map(),
    requests: new Map(),
    authorizations: new Map(),
    identityProviders: new Map(),
    signIns: new Map(),
  }
  return {
    ...{ rows, secrets: new Map(), sealed: new Map(), startedRefreshes: [] },
    ...{ adminKey: undefined, ownSecrets: new Map() },
  }
}

/** A value as it comes out of a store: another object, without what was undefined. */
export function stored<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T
}

/** Where a secret stands: those of OAuth clients have a place of their own. */
export function secretAt(owner: SecretOwner): string {
  return `${owner.kind ?? 'connection'} ${at(owner)}`
}

/** Where a connection stands. */
export function at({ ownerId, id }: SecretOwner): string {
  return `${ownerId}/${id}`
}

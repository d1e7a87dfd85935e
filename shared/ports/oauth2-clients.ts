import type { ClientRef } from '../model/authorization.ts'
import type { CleanupTask } from '../model/cleanup-task.ts'
import type { AuditEvent } from '../model/event.ts'
import type { IdempotencyRecord } from '../model/idempotency.ts'
import type { PublicSigningKey } from '../model/mcp.ts'
import type { Oauth2Client } from '../model/oauth2-client.ts'
import type { RefreshPace } from '../model/refresh-pace.ts'
import type { Secret } from '../model/secret.ts'

/** The powers over OAuth clients, and over the key by which the deployment signs as one: see `Powers`. */
export interface Oauth2ClientPowers {
  readOauth2Clients: { find(client: ClientRef): Promise<Oauth2Client | undefined> }
  locateOauth2Clients: { locate(id: string): Promise<Oauth2Client | undefined> }
  listOauth2Clients: { list(ownerId: string): Promise<readonly Oauth2Client[]> }
  createOauth2Clients: {
    /**
     * @param unusable of a managed client: ids of those that the caller cannot use for its issuer.
     * @throws Problem `project_not_found`; `revision_conflict` where another was registered
     * concurrently for the issuer; IdempotencyConflict.
     */
    insert(
      client: Oauth2Client,
      event: AuditEvent,
      record?: IdempotencyRecord,
      unusable?: readonly string[],
    ): Promise<void>
  }
  /** @throws Problem `revision_conflict` where the stored version is not `before`'s. */
  updateOauth2Clients: {
    replace(
      client: Oauth2Client,
      before: Oauth2Client,
      event: AuditEvent,
      task?: CleanupTask,
    ): Promise<void>
  }
  /** @throws Problem `revision_conflict` where it was changed, or used for the first time, concurrently. */
  deleteOauth2Clients: {
    remove(client: Oauth2Client, event: AuditEvent, task?: CleanupTask): Promise<void>
  }
  /** Counts a provider's rejections of an OAuth client; a client that changed concurrently is skipped. */
  countRejections: {
    rejected(client: Oauth2Client, retryAt: Date): Promise<void>
    accepted(client: Oauth2Client): Promise<void>
    /** Whether this caller alone can try a client whose `retryAt` has passed. */
    mayTry(client: Oauth2Client, retryAt: Date): Promise<boolean>
    /** Stores how fast its grants are refreshed, unless another worker changed that concurrently. */
    slow(client: Oauth2Client, pace: RefreshPace): Promise<void>
  }

  /** Signs client assertions by the deployment's key, whose public half `readClientKeys` reads. */
  signAssertions: { sign(claims: Readonly<Record<string, unknown>>): Promise<Secret> }
  /** Reads the public halves of the keys in the client metadata document: the one that signs is among them. */
  readClientKeys: { read(): Promise<readonly PublicSigningKey[]> }
}

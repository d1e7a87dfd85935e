import { type CleanupTask, releaseVersionTask } from '../../model/cleanup-task.ts'
import { clientChanges } from '../../model/client-endpoints.ts'
import { eventOf, type RequestContext } from '../../model/event.ts'
import { IdempotencyConflict, type IdempotencyRecord } from '../../model/idempotency.ts'
import type { Oauth2Client } from '../../model/oauth2-client.ts'
import { Problem } from '../../model/problem.ts'
import type { Secret } from '../../model/secret.ts'
import type { Powers } from '../../ports/index.ts'

/** The powers to store a new OAuth client. */
export type StoreClientPowers = Pick<
  Powers,
  'createOauth2Clients' | 'writeNewClientSecrets' | 'discardClientSecrets'
>
/** The powers to replace an OAuth client. */
export type ReplaceClientPowers = Pick<
  Powers,
  'updateOauth2Clients' | 'writeClientSecrets' | 'commitClientSecrets'
>

/**
 * Stores a new OAuth client: its secret first and then its row, which is the commit point.
 *
 * @throws Problem and IdempotencyConflict as `createOauth2Clients.insert`.
 */
export async function storeOauth2Client(
  { createOauth2Clients, writeNewClientSecrets, discardClientSecrets }: StoreClientPowers,
  client: Oauth2Client,
  secret: Secret | undefined,
  context: RequestContext,
  record?: IdempotencyRecord,
): Promise<void> {
  const { name, type } = client
  const event = eventOf('oauth2_client.created', client.id, context, { name, type })
  const secretRef =
    secret && (await writeNewClientSecrets.writeNew(client, { client_secret: secret }))
  try {
    await createOauth2Clients.insert({ ...client, secretRef }, event, record)
  } catch (error) {
    // Without proof that nothing was written, the secret stays: the row may exist.
    const refused = error instanceof IdempotencyConflict || isRejection(error)
    if (secretRef !== undefined && refused)
      await discardClientSecrets.discard(client, secretRef).catch(() => undefined)
    throw error
  }
}

/**
 * Replaces an OAuth client: its new secret first, where one was sent.
 *
 * @throws Problem `revision_conflict` after a concurrent write; then nothing has changed.
 */
export async function replaceOauth2Client(
  { updateOauth2Clients, writeClientSecrets, commitClientSecrets }: ReplaceClientPowers,
  before: Oauth2Client,
  next: Oauth2Client,
  secret: Secret | undefined,
  context: RequestContext,
): Promise<{ readonly client: Oauth2Client; readonly cleanupTask?: CleanupTask | undefined }> {
  const details = { name: next.name, ...clientChanges(before, next, secret !== undefined) }
  const event = eventOf('oauth2_client.updated', next.id, context, details)
  if (!secret) {
    const cleanupTask =
      next.secretRef === undefined
        ? releaseVersionTask({ ...before, kind: 'oauth2_client' }, context.now)
        : undefined
    await updateOauth2Clients.replace(next, before, event, cleanupTask)
    return { client: next, cleanupTask }
  }
  const secrets = { client_secret: secret }
  const secretRef = await writeClientSecrets.write(next, secrets, before.secretRef)
  const client = { ...next, secretRef }
  const cleanupTask = releaseVersionTask({ ...before, kind: 'oauth2_client' }, context.now)
  try {
    await updateOauth2Clients.replace(client, before, event, cleanupTask)
  } catch (error) {
    if (isRejection(error))
      await commitClientSecrets.rollBack(next, secretRef).catch(() => undefined)
    throw error
  }
  return { client, cleanupTask }
}

function isRejection(error: unknown): boolean {
  return error instanceof Problem && error.code !== 'dependency_unavailable'
}

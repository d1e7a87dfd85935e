import { type CleanupTask, discardSecretTask, releaseVersionTask } from '../model/cleanup-task.ts'
import { clientChanges } from '../model/client-endpoints.ts'
import { eventOf, type RequestContext } from '../model/event.ts'
import { type Answer, IdempotencyConflict, type IdempotencyRecord } from '../model/idempotency.ts'
import { clientSecretName, type Oauth2Client } from '../model/oauth2-client.ts'
import { Problem } from '../model/problem.ts'
import type { Secret } from '../model/secret.ts'
import type { Powers } from '../ports/index.ts'
import { runCleanup } from './cleanup/run-cleanup.ts'
import { type ChangeRequest, commitReplaced } from './connections/change-connection.ts'
import { type IdempotentRequest, withIdempotency } from './idempotency.ts'
import { onCurrent } from './optimistic.ts'

/** An OAuth client to create, and the answer to its request. */
export interface NewOauth2Client<A extends Answer> {
  readonly client: Oauth2Client
  /** Absent: a public client. */
  readonly secret: Secret | undefined
  readonly answer: A
}

/**
 * Creates an OAuth client, once for an Idempotency-Key.
 *
 * @throws Problem as `withIdempotency` and `createOauth2Clients.insert`.
 */
export function createOauth2Client<A extends Answer>(
  powers: StoreClientPowers & Pick<Powers, 'readStoredResponses'>,
  request: IdempotentRequest,
  context: RequestContext,
  { client, secret, answer }: NewOauth2Client<A>,
): Promise<A> {
  return withIdempotency(powers.readStoredResponses, request, async (key) => {
    const record = key && { key, answer }
    await storeOauth2Client(powers, client, secret, context, { record })
    return answer
  })
}

/** The next version of an OAuth client, and its new secret where one was sent. */
export interface ClientRevision {
  readonly next: Oauth2Client
  readonly secret: Secret | undefined
}

/**
 * Changes an OAuth client, and releases the version of its secret that is replaced.
 *
 * @param revise is called again with the current row after a concurrent write.
 * @throws Problem as `onCurrent`, `revise` and `replaceOauth2Client`.
 */
export async function changeOauth2Client(
  powers: ReplaceClientPowers & Pick<Powers, 'locateOauth2Clients' | 'completeCleanup'>,
  first: Oauth2Client,
  { context, precondition, observer }: ChangeRequest,
  revise: (row: Oauth2Client) => ClientRevision,
): Promise<Oauth2Client> {
  const { locateOauth2Clients, completeCleanup, commitClientSecrets } = powers
  const reread = () => locateOauth2Clients.locate(first.id)
  const current = { precondition, reread, gone: 'oauth2_client_not_found' } as const
  const { client, cleanupTask } = await onCurrent(first, current, (row) => {
    const { next, secret } = revise(row)
    return replaceOauth2Client(powers, row, next, secret, context)
  })
  await runCleanup(cleanupTask, { completeCleanup, observer }, (task) =>
    commitReplaced(commitClientSecrets, client, task),
  )
  return client
}

type Needed = Pick<
  Powers,
  'locateOauth2Clients' | 'deleteOauth2Clients' | 'discardClientSecrets' | 'completeCleanup'
>

/**
 * Deletes an OAuth client that no connection uses, and discards its secret.
 *
 * @throws Problem `oauth2_client_in_use`; as `onCurrent` and `deleteOauth2Clients.remove`.
 */
export async function deleteOauth2Client(
  powers: Needed,
  first: Oauth2Client,
  { context, precondition, observer }: ChangeRequest,
): Promise<void> {
  const { locateOauth2Clients, deleteOauth2Clients, discardClientSecrets } = powers
  const reread = () => locateOauth2Clients.locate(first.id)
  const current = { precondition, reread, gone: 'oauth2_client_not_found' } as const
  const task = await onCurrent(first, current, async (row) => {
    if (row.useCount) throw new Problem('oauth2_client_in_use')
    const { id, name, type } = row
    const event = eventOf('oauth2_client.deleted', id, context, { name, type })
    const discard = discardSecretTask({ ...row, kind: 'oauth2_client' }, context.now)
    await deleteOauth2Clients.remove(row, event, discard)
    return discard
  })
  const { completeCleanup } = powers
  await runCleanup(task, { completeCleanup, observer }, ({ secretRef }) =>
    discardClientSecrets.discard(first, secretRef),
  )
}

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

/** What is stored beside a new OAuth client, and the managed ones that it can replace. */
interface Beside {
  readonly record?: IdempotencyRecord | undefined
  readonly unusable?: readonly string[] | undefined
}

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
  { record, unusable }: Beside = {},
): Promise<void> {
  const { name, type } = client
  const event = eventOf('oauth2_client.created', client.id, context, { name, type })
  const secretRef =
    secret && (await writeNewClientSecrets.writeNew(client, secretsOf(client, secret)))
  try {
    await createOauth2Clients.insert({ ...client, secretRef }, event, record, unusable)
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
async function replaceOauth2Client(
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
  const secrets = secretsOf(next, secret)
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

const secretsOf = (client: Oauth2Client, secret: Secret) => ({ [clientSecretName(client)]: secret })

function isRejection(error: unknown): boolean {
  return error instanceof Problem && error.code !== 'dependency_unavailable'
}

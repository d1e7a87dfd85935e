import { clientChanges } from '../model/client-endpoints.ts'
import { eventOf, type Occasion } from '../model/event.ts'
import { type Receipt, TicketUsed } from '../model/idempotency.ts'
import { type Leftover, leftVersion } from '../model/leftover.ts'
import type { Oauth2Client } from '../model/oauth2-client.ts'
import { Problem } from '../model/problem.ts'
import type { Secret } from '../model/secret.ts'
import type { Powers } from '../ports/powers.ts'

type Making = Pick<Powers, 'createOauth2Clients' | 'sealClientSecrets'>
type Replacing = Pick<Powers, 'updateOauth2Clients' | 'resealClientSecrets'>

/**
 * Keeps a new OAuth client: its secret first and then its row, which is the commit point.
 *
 * @throws Problem and TicketUsed as `createOauth2Clients.insert`.
 */
export async function keepOauth2Client(
  { createOauth2Clients, sealClientSecrets }: Making,
  client: Oauth2Client,
  secret: Secret | undefined,
  occasion: Occasion,
  receipt?: Receipt,
): Promise<void> {
  const { name, type } = client
  const event = eventOf('oauth2_client.created', client.id, occasion, { name, type })
  const secretVersion =
    secret && (await sealClientSecrets.create(client, { client_secret: secret }))
  try {
    await createOauth2Clients.insert({ ...client, secretVersion }, event, receipt)
  } catch (error) {
    // Where it is not certain that nothing was written, the secret stays: the row may be there.
    const refused = error instanceof TicketUsed || isRefusal(error)
    if (secret && refused) await sealClientSecrets.takeBack(client).catch(() => undefined)
    throw error
  }
}

/**
 * Replaces an OAuth client: the new version of its secret first, where one was sent.
 *
 * @throws Problem `revision_conflict` where another was quicker; nothing has changed then.
 */
export async function replaceOauth2Client(
  { updateOauth2Clients, resealClientSecrets }: Replacing,
  before: Oauth2Client,
  next: Oauth2Client,
  secret: Secret | undefined,
  occasion: Occasion,
): Promise<{ readonly client: Oauth2Client; readonly leftover?: Leftover | undefined }> {
  const details = { name: next.name, ...clientChanges(before, next, secret !== undefined) }
  const event = eventOf('oauth2_client.updated', next.id, occasion, details)
  if (!secret) {
    const dropped =
      next.secretVersion === undefined
        ? leftVersion({ ...before, kind: 'oauth2_client' }, occasion.now)
        : undefined
    await updateOauth2Clients.replace(next, before, event, dropped)
    return { client: next, leftover: dropped }
  }
  const secrets = { client_secret: secret }
  const secretVersion = await resealClientSecrets.add(next, secrets, before.secretVersion)
  const client = { ...next, secretVersion }
  const leftover = leftVersion({ ...before, kind: 'oauth2_client' }, occasion.now)
  try {
    await updateOauth2Clients.replace(client, before, event, leftover)
  } catch (error) {
    if (isRefusal(error))
      await resealClientSecrets.release(next, [secretVersion]).catch(() => undefined)
    throw error
  }
  return { client, leftover }
}

function isRefusal(error: unknown): boolean {
  return error instanceof Problem && error.code !== 'dependency_unavailable'
}

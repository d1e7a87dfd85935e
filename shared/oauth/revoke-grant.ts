import { type CleanupTask, discardSecretTask } from '../model/cleanup-task.ts'
import { isMadeUnder } from '../model/client-endpoints.ts'
import { eventOf } from '../model/event.ts'
import type { Grant, MintedRevocation } from '../model/grant.ts'
import type { Oauth2Client } from '../model/oauth2-client.ts'
import { hasCode } from '../model/problem.ts'
import type { SecretOwner } from '../model/secret.ts'
import type { RevokePowers } from '../ports/index.ts'
import { wholeOf } from '../usecases/connections/credentials.ts'
import { clientOf } from './granted-connection.ts'
import { providerClient } from './provider-client.ts'

/**
 * Revokes the grant of a deleted connection at its provider, and removes the OAuth client that Mooring
 * registered for it where no connection uses that any more.
 *
 * @returns as `revoke`.
 */
export async function revokeGrant(powers: RevokePowers, task: CleanupTask): Promise<boolean> {
  if (!(await revoke(powers, task))) return false
  const client = task.grant && (await clientOf(powers, task.grant))
  if (client?.managed && !client.useCount) await removeClient(powers, client, task)
  return true
}

/** The secret is discarded by the cleanup task that takes the row's place. */
async function removeClient(
  { deleteOauth2Clients }: RevokePowers,
  client: Oauth2Client,
  { id: requestId }: CleanupTask,
): Promise<void> {
  const { id, name, type } = client
  const now = new Date()
  const context = { actor: { system: 'revoke-grants' }, requestId, now }
  const event = eventOf('oauth2_client.deleted', id, context, { name, type })
  const discard = discardSecretTask({ ...client, kind: 'oauth2_client' }, now)
  await deleteOauth2Clients.remove(client, event, discard).catch((error: unknown) => {
    // Another connection began to use it.
    if (!hasCode(error, 'revision_conflict')) throw error
  })
}

/**
 * Revokes a grant at its provider.
 *
 * @returns whether the task is complete: the grant is revoked, or cannot be (the OAuth client is
 * deleted, or has another client id or other endpoints; or the provider supports no revocation).
 */
async function revoke(
  powers: RevokePowers,
  { ownerId, subject: id, grant }: CleanupTask,
): Promise<boolean> {
  if (grant?.minted) return revokeMintedGrant(powers, { ownerId, id, ...grant, ...grant.minted })
  const client = grant && (await clientOf(powers, grant))
  if (!grant || !client || !isMadeUnder(client, grant)) return true
  const requester = await providerClient(powers, client, grant)
  if (!requester.provider.revocation) return true
  const place = { purpose: 'grant', ownerId, id, version: grant.tokenVersion } as const
  const { access_token: accessToken, refresh_token: refreshToken } =
    await powers.decryptTokens.decrypt(place, grant.tokens)
  if (!accessToken) return true
  const { provider, credentials } = requester
  return powers.askProviders.revoke({ provider, client: credentials, accessToken, refreshToken })
}

type MintedGrant = SecretOwner &
  Pick<Grant, 'tokens' | 'tokenVersion'> &
  MintedRevocation & { readonly type: string }

async function revokeMintedGrant(
  { decryptTokens, decryptRevocations, revokeMinted }: RevokePowers,
  { ownerId, id, tokens, tokenVersion: version, type, config, secrets }: MintedGrant,
): Promise<boolean> {
  const place = { ownerId, id, version }
  const [minted, own] = await Promise.all([
    decryptTokens.decrypt({ purpose: 'grant', ...place }, tokens),
    secrets === undefined ? {} : decryptRevocations.decrypt(place, secrets),
  ])
  return revokeMinted.revoke({ type, config: wholeOf(config, own), minted })
}

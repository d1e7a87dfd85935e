import type { CleanupTask } from '../model/cleanup-task.ts'
import { isMadeUnder } from '../model/client-endpoints.ts'
import type { RevokePowers } from '../ports/index.ts'
import { clientOf } from './granted-connection.ts'
import { providerClient } from './provider-client.ts'

/**
 * Revokes the grant of a deleted connection at its provider.
 *
 * @returns whether the task is complete: the grant is revoked, or cannot be (the OAuth client is
 * deleted, or has another client id or other endpoints; or the provider supports no revocation).
 */
export async function revokeGrant(
  powers: RevokePowers,
  { ownerId, subject: id, grant }: CleanupTask,
): Promise<boolean> {
  const client = grant && (await clientOf(powers, grant))
  if (!grant || !client || !isMadeUnder(client, grant)) return true
  const requester = await providerClient(powers, client)
  if (!requester.provider.revocation) return true
  const place = { purpose: 'grant', ownerId, id, version: grant.tokenVersion } as const
  const { access_token: accessToken, refresh_token: refreshToken } =
    await powers.decryptTokens.decrypt(place, grant.tokens)
  if (!accessToken) return true
  const { provider, credentials } = requester
  return powers.askProviders.revoke({ provider, client: credentials, accessToken, refreshToken })
}

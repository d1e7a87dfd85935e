import type { CleanupTask } from '../model/cleanup-task.ts'
import { isMadeUnder } from '../model/client-endpoints.ts'
import type { RevokePowers } from '../ports/groups.ts'
import { clientOf } from './granted-connection.ts'
import { providerClient } from './provider-client.ts'

/**
 * Takes back at its provider what was granted to a connection that is gone.
 *
 * @returns whether the work is done: taken back, or nothing can be (the OAuth client is gone or
 * became another, by its id at the provider or its endpoints; or the provider has no way to).
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
    await powers.decryptTokens.open(place, grant.tokens)
  if (!accessToken) return true
  const { provider, credentials } = requester
  return powers.askProviders.revoke({ provider, client: credentials, accessToken, refreshToken })
}

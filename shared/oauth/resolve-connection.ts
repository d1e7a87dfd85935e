import { absentMembersOf } from '../catalogue/absent-members.ts'
import type { Connection } from '../model/connection.ts'
import { shouldRecordUse } from '../model/grant-due.ts'
import type { RefreshPowers, ResolvePowers } from '../ports/groups.ts'
import { assertGranted, type Credentials, resolve } from '../usecases/connections/credentials.ts'
import { type Asked, freshGrant } from './fresh-grant.ts'
import { type GrantedConnection, isGranted, placeOf } from './granted-connection.ts'
import { singleFlight } from './single-flight.ts'

/**
 * Resolves a connection into what a runtime needs: what was stored, and a good access token where
 * somebody consented to it. The refresh token never leaves.
 *
 * @throws Problem as `freshGrant`.
 */
export async function resolveConnection(
  powers: ResolvePowers,
  connection: Connection,
  asked: Asked,
): Promise<Credentials> {
  assertGranted(connection)
  if (!isGranted(connection)) return resolveStored(powers, connection)
  const [stored, fresh] = await Promise.all([
    resolveStored(powers, connection),
    freshGrant(powers, connection, asked),
    noteUse(powers, connection, asked.origin.now),
  ])
  const { grant } = fresh
  const { access_token } = await powers.decryptTokens.open(placeOf(fresh), grant.tokens)
  if (!access_token) throw new Error('A grant without an access token')
  return {
    ...stored,
    scopes: [...grant.scopes],
    access_token: access_token.reveal(),
    access_token_version: grant.tokenVersion,
    token_type: grant.tokenType,
    ...(grant.expiresAt === undefined ? {} : { expires_at: grant.expiresAt }),
  }
}

async function resolveStored(
  { readSecrets }: Pick<ResolvePowers, 'readSecrets'>,
  connection: Connection,
): Promise<Credentials> {
  const stored = await resolve(readSecrets, connection)
  return { ...absentMembersOf(connection.type), ...stored }
}

// The schedule renews what is in use; that a use went unnoted for once does no harm.
async function noteUse(
  { storeGrants }: RefreshPowers,
  granted: GrantedConnection,
  now: Date,
): Promise<void> {
  if (!shouldRecordUse(granted, now)) return
  const touch = () => storeGrants.touch(granted, now)
  await singleFlight(storeGrants, `touch ${granted.id}`, touch).catch(() => undefined)
}

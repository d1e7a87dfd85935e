import { absentMembersOf } from '../catalogue/absent-members.ts'
import type { Connection } from '../model/connection.ts'
import { isUseUnnoted } from '../model/grant-due.ts'
import type { Renewing, Resolving } from '../ports/grant-powers.ts'
import { type Credentials, demandGrant, resolve } from '../usecases/credentials.ts'
import { type Asked, freshGrant } from './fresh-grant.ts'
import { type Granted, isGranted, placeOf } from './granted.ts'
import { singleFlight } from './single-flight.ts'

/**
 * Resolves a connection into what a runtime needs: what was stored, and a good access token where
 * somebody consented to it. The refresh token never leaves.
 *
 * @throws Problem as `freshGrant`.
 */
export async function resolveConnection(
  powers: Resolving,
  connection: Connection,
  asked: Asked,
): Promise<Credentials> {
  demandGrant(connection)
  if (!isGranted(connection)) return resolveStored(powers, connection)
  const [stored, fresh] = await Promise.all([
    resolveStored(powers, connection),
    freshGrant(powers, connection, asked),
    noteUse(powers, connection, asked.origin.now),
  ])
  const { grant } = fresh
  const { access_token } = await powers.openTokens.open(placeOf(fresh), grant.tokens)
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
  { openSecrets }: Pick<Resolving, 'openSecrets'>,
  connection: Connection,
): Promise<Credentials> {
  const stored = await resolve(openSecrets, connection)
  return { ...absentMembersOf(connection.type), ...stored }
}

// The schedule renews what is in use; that a use went unnoted for once does no harm.
async function noteUse({ keepGrants }: Renewing, granted: Granted, now: Date): Promise<void> {
  if (!isUseUnnoted(granted, now)) return
  const touch = () => keepGrants.touch(granted, now)
  await singleFlight(keepGrants, `touch ${granted.id}`, touch).catch(() => undefined)
}

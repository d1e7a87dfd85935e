import { absentMembersOf } from '../catalogue/absent-members.ts'
import type { Connection } from '../model/connection.ts'
import { shouldRecordUse } from '../model/grant.ts'
import type { RefreshPowers, ResolvePowers } from '../ports/index.ts'
import { type Credentials, resolve } from '../usecases/connections/credentials.ts'
import { freshGrant, type TokenRequest } from './fresh-grant.ts'
import { encryptionContextOf, type GrantedConnection, isGranted } from './granted-connection.ts'
import { singleFlight } from './shared-work.ts'

/**
 * Resolves a connection into its credentials: the stored fields, and a usable access token where
 * it has a grant. The refresh token never leaves. The caller has checked the connection with
 * `assertGranted`, before it wrote the audit record.
 *
 * @throws Problem as `freshGrant`.
 */
export async function resolveConnection(
  powers: ResolvePowers,
  connection: Connection,
  asked: TokenRequest,
): Promise<Credentials> {
  if (!isGranted(connection)) return resolveStored(powers, connection)
  const [stored, fresh] = await Promise.all([
    resolveStored(powers, connection),
    freshGrant(powers, connection, asked),
    recordUse(powers, connection, asked.origin.now),
  ])
  const { grant } = fresh
  const { access_token } = await powers.decryptTokens.decrypt(
    encryptionContextOf(fresh),
    grant.tokens,
  )
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

// The schedule refreshes grants in use; a use that is not recorded once does no harm.
async function recordUse(
  { storeGrants }: RefreshPowers,
  granted: GrantedConnection,
  now: Date,
): Promise<void> {
  if (!shouldRecordUse(granted, now)) return
  const touch = () => storeGrants.touch(granted, now)
  await singleFlight(storeGrants, `touch ${granted.id}`, touch).catch(() => undefined)
}

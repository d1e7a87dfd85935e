import { absentMembersOf, mintedWhen } from '../catalogue/lookup-facts.ts'
import type { Connection } from '../model/connection.ts'
import { type Grant, shouldRecordUse } from '../model/grant.ts'
import type { Json, JsonObject } from '../model/json.ts'
import type { Secret, Secrets } from '../model/secret.ts'
import type { RefreshPowers, ResolvePowers } from '../ports/index.ts'
import { singleFlight } from '../runtime/cache.ts'
import { type Credentials, resolve } from '../usecases/connections/credentials.ts'
import { freshGrant, type TokenRequest } from './fresh-grant.ts'
import { encryptionContextOf, type GrantedConnection, isGranted } from './granted-connection.ts'

/**
 * Resolves a connection into its credentials: the stored fields, and a usable access token where
 * it has a grant; or what its type mints. The refresh token never leaves, nor does what is minted from. The caller has checked the connection with
 * `assertGranted`, before it wrote the audit record.
 *
 * @throws Problem as `freshGrant` and `resolveMinted`.
 */
export async function resolveConnection(
  powers: ResolvePowers,
  connection: Connection,
  asked: TokenRequest,
): Promise<Credentials> {
  const when = mintedWhen(connection.type)
  if (when !== undefined && (when === 'always' || when === asked.mint)) {
    // Loaded on first use: a lookup of what is stored needs nothing of it.
    const { resolveMinted } = await import('./mint/resolve-minted.ts')
    return resolveMinted(powers, connection, when, asked)
  }
  const isStored = when !== undefined || !isGranted(connection) || connection.unprotected
  if (isStored) return resolveStored(powers, connection)
  const { now } = asked.origin
  const isUnrecorded = shouldRecordUse(connection, now)
  // New tokens are due by this use, though its record is written concurrently.
  const used = isUnrecorded ? { ...connection, usedAt: now.toISOString() } : connection
  const [stored, fresh] = await Promise.all([
    resolveStored(powers, connection),
    freshGrant(powers, used, asked),
    isUnrecorded && recordUse(powers, connection, now),
  ])
  const place = encryptionContextOf(fresh)
  const { access_token } = await powers.decryptTokens.decrypt(place, fresh.grant.tokens)
  if (!access_token) throw new Error('A grant without an access token')
  return grantedCredentials(stored, fresh.grant, access_token)
}

function grantedCredentials(stored: Credentials, grant: Grant, token: Secret): Credentials {
  return {
    // What the provider reports never replaces what is stored.
    ...grant.captured,
    ...stored,
    ...(grant.server ? { headers: withToken(stored.headers, token) } : {}),
    scopes: [...grant.scopes],
    access_token: token.reveal(),
    access_token_version: grant.tokenVersion,
    token_type: grant.tokenType,
    ...(grant.expiresAt === undefined ? {} : { expires_at: grant.expiresAt }),
  }
}

/** The configured headers of a server and its token, as a client must send them (RFC 6750 section 2.1). */
function withToken(headers: Json | undefined, token: Secret): JsonObject {
  const own = Object.entries((headers ?? {}) as JsonObject)
  const others = own.filter(([name]) => name.toLowerCase() !== 'authorization')
  return { ...Object.fromEntries(others), Authorization: `Bearer ${String(token.reveal())}` }
}

async function resolveStored(powers: ResolvePowers, connection: Connection): Promise<Credentials> {
  const referenced = connection.referencedFields && (await readReferenced(powers, connection))
  const stored = await resolve(powers.readSecrets, connection, referenced)
  return { ...absentMembersOf(connection.type), ...stored }
}

async function readReferenced(powers: ResolvePowers, connection: Connection): Promise<Secrets> {
  // Loaded on first use: few connections have secrets that stay elsewhere.
  const { readReferencedFields } = await import('./references/read-referenced.ts')
  return readReferencedFields(powers, connection)
}

// The schedule refreshes grants in use; a use that is not recorded once does no harm.
async function recordUse(
  { storeGrants }: RefreshPowers,
  granted: GrantedConnection,
  now: Date,
): Promise<void> {
  const touch = () => storeGrants.touch(granted, now)
  await singleFlight(storeGrants, `touch ${granted.id}`, touch).catch(() => undefined)
}

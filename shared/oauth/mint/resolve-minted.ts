import type { MintedWhen } from '../../catalogue/by-type-id.ts'
import { mintedWhen } from '../../catalogue/lookup-facts.ts'
import { mintOf } from '../../catalogue/mint/mint-of.ts'
import { narrowedConfig } from '../../catalogue/mint/narrowing.ts'
import type { Connection } from '../../model/connection.ts'
import { isLeased } from '../../model/grant.ts'
import type { JsonObject } from '../../model/json.ts'
import type { MintRequestKind, Narrow } from '../../model/minted.ts'
import { Problem } from '../../model/problem.ts'
import { secondsToRetry } from '../../model/refresh-failure.ts'
import type { Secrets } from '../../model/secret.ts'
import type { ResolvePowers } from '../../ports/index.ts'
import { timeNow } from '../../runtime/runtime.ts'
import type { Credentials } from '../../usecases/connections/credentials.ts'
import { freshGrant, type TokenRequest } from '../fresh-grant.ts'
import { encryptionContextOf, type GrantedConnection, isGranted } from '../granted-connection.ts'
import { beforeRetry } from '../make-once.ts'
import { refreshProblem } from '../refresh-problem.ts'
import { mintCredential, readRoot, storeMintFailure } from './mint-credential.ts'

/**
 * Resolves a connection into what its type mints: from its row while it is fresh, else minted once for
 * all concurrent callers. A narrowed one is minted for this caller alone. The root material never
 * leaves.
 *
 * @throws Problem as `freshGrant`; `credentials_rejected`; `invalid_request` where the type cannot be
 * narrowed so.
 */
export async function resolveMinted(
  powers: ResolvePowers,
  connection: Connection,
  when: MintedWhen,
  request: TokenRequest,
): Promise<Credentials> {
  const canExpire = when === 'always'
  const row = isGranted(connection) ? connection : unminted(connection, request.origin.now)
  if (request.narrow) return resolveNarrowed(powers, row, request, canExpire)
  const fresh = await freshGrant(powers, row, request, (each, origin) =>
    mintCredential(powers, each, origin, canExpire),
  )
  const { grant } = fresh
  const members = await powers.decryptTokens.decrypt(encryptionContextOf(fresh), grant.tokens)
  return {
    ...credentialsOf(fresh, members, grant.expiresAt),
    access_token_version: grant.tokenVersion,
  }
}

/** A connection that has minted nothing yet, as if what it had were expired. */
function unminted(connection: Connection, now: Date): GrantedConnection {
  const at = now.toISOString()
  const times = { grantedAt: at, refreshedAt: at, expiresAt: at }
  const kind = { tokenType: 'minted', scopes: [], refreshable: true, idleDays: 0 }
  const grant = { tokens: '', tokenVersion: 0, ...kind, ...times, mintedFor: connection.version }
  return { ...connection, grant }
}

function credentialsOf(
  { id, type }: Connection,
  members: Secrets,
  expiresAt: string | undefined,
): Credentials {
  const values = Object.entries(members).map(([name, secret]) => [name, secret.reveal()])
  const expiry = expiresAt === undefined ? {} : { expires_at: expiresAt }
  return { ...(Object.fromEntries(values) as JsonObject), ...expiry, id, type }
}

async function resolveNarrowed(
  powers: ResolvePowers,
  row: GrantedConnection,
  { narrow = {}, origin }: TokenRequest,
  canExpire: boolean,
): Promise<Credentials> {
  const now = timeNow()
  const retryAfterSeconds = secondsToRetry(row.grant, row.version, now)
  if (retryAfterSeconds > 0) throw refreshProblem(row.id, beforeRetry(row.grant, retryAfterSeconds))
  const whole = await readRoot(powers, row)
  const config = narrowed(row, whole, narrow)
  const { type, ownerId, id } = row
  const request = { type, connection: { ownerId, id }, config, isNarrowed: true } as const
  const answer = await powers.mintCredentials.mint(request, powers.assumeRoles)
  if (answer.kind === 'minted') {
    const { members, expiresAt } = answer.minted
    return credentialsOf(row, members, expiresAt.toISOString())
  }
  // Only what is about the root material counts for the connection, and never over a mint under way.
  if (answer.kind === 'root_rejected' && !isLeased(row.grant, now))
    await storeMintFailure(powers, row, answer, origin, canExpire)
  throw refreshProblem(row.id, { kind: 'failed', failure: answer, asked: true })
}

/** What the body of a lookup asks to mint. */
export interface MintAsk {
  readonly mint?: MintRequestKind | undefined
  readonly narrow?: Narrow | undefined
}

/**
 * Rejects what the type or its connection cannot mint, before anything is recorded or requested.
 *
 * @throws Problem `invalid_request` with the field.
 */
export function assertMintable(connection: Connection, { mint, narrow }: MintAsk): void {
  const when = mintedWhen(connection.type)
  const reject = (field: string, message: string) => {
    throw new Problem('invalid_request', { details: { [field]: message } })
  }
  if (mint !== undefined && when !== mint)
    reject('mint', `is not supported: connections of this type mint no ${mint} on request`)
  if (!narrow) return
  if (when === undefined) reject('narrow', 'is not supported: this type mints nothing')
  if (when !== 'always' && mint === undefined) reject('narrow', `requires mint ${when}`)
  narrowed(connection, connection.config, narrow)
}

function narrowed({ type }: Connection, config: JsonObject, narrow: Narrow): JsonObject {
  const result = narrowedConfig(mintOf(type).narrows, config, narrow)
  if ('issues' in result) throw new Problem('invalid_request', { details: result.issues })
  return result.config as JsonObject
}

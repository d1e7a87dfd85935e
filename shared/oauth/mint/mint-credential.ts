import { mintOf } from '../../catalogue/mint/mint-of.ts'
import { sourceOf } from '../../model/connector-binding.ts'
import { type AuditContext, connectionEvent } from '../../model/event.ts'
import type { Grant, MintedRevocation } from '../../model/grant.ts'
import type { JsonObject } from '../../model/json.ts'
import { limits } from '../../model/limits.ts'
import type { Minted, MintFailure, MintResponse } from '../../model/minted.ts'
import { refreshFailureMessage, secondsToRetry } from '../../model/refresh-failure.ts'
import { Secret, type Secrets } from '../../model/secret.ts'
import type { ResolvePowers } from '../../ports/index.ts'
import { timeNow } from '../../runtime/runtime.ts'
import { readWhole } from '../../usecases/connections/credentials.ts'
import {
  encryptionContextOf,
  expireGrant,
  type GrantedConnection,
  type RefreshResult,
} from '../granted-connection.ts'
import { beforeRetry, makeOnce } from '../make-once.ts'
import { withFailure } from '../store-failure.ts'
import { commitGrant, revokeOvertaken } from '../store-tokens.ts'

/** How long the provider must have rejected the root material before a connection expires. */
const rejectedForMs = 3600_000

/**
 * Mints a credential once from the root material of a connection, as the only caller that does so: see
 * `makeOnce`. It is stored before any caller gets it.
 *
 * @param canExpire whether the connection is of use for nothing but what it mints.
 * @throws Problem as `readRoot`; `dependency_unavailable`; `connection_not_found` where it was
 * deleted concurrently.
 */
export function mintCredential(
  powers: ResolvePowers,
  before: GrantedConnection,
  origin: AuditContext,
  canExpire: boolean,
): Promise<RefreshResult> {
  return makeOnce<MintResponse>(powers, before, async (now) => {
    const retryAfterSeconds = secondsToRetry(before.grant, before.version, now)
    if (retryAfterSeconds > 0) return beforeRetry(before.grant, retryAfterSeconds)
    const config = await readRoot(powers, before)
    const revocation = await revocationOf(powers, before, config)
    return {
      ask: () => {
        const { type, ownerId, id } = before
        const request = { type, connection: { ownerId, id }, config }
        return powers.mintCredentials.mint(request, powers.assumeRoles)
      },
      store: (leased, answer) =>
        answer.kind === 'minted'
          ? storeMinted(powers, leased, { ...answer.minted, revocation }, origin)
          : storeMintFailure(powers, leased, answer, origin, canExpire),
    }
  })
}

/**
 * The whole config that a credential is minted from.
 *
 * @throws Problem as `readWhole` and `readReferencedFields`.
 */
export async function readRoot(
  powers: ResolvePowers,
  connection: GrantedConnection,
): Promise<JsonObject> {
  const { referencedFields } = connection
  const references = referencedFields && (await import('../references/read-referenced.ts'))
  const referenced = await references?.readReferencedFields(powers, connection)
  const { whole } = await readWhole(powers.readSecrets, connection, referenced)
  return whole
}

/**
 * What revokes the next credential, or undefined where its type or its config has no revocation, or
 * where a secret of it is stored elsewhere.
 */
async function revocationOf(
  { encryptRevocations }: Pick<ResolvePowers, 'encryptRevocations'>,
  { ownerId, id, type, config, withheldFields, grant }: GrantedConnection,
  whole: JsonObject,
): Promise<MintedRevocation | undefined> {
  const { revocation } = mintOf(type)
  const names = revocation?.fields(whole).filter((name) => whole[name] !== undefined) ?? []
  if (names.length === 0) return undefined
  const isSecret = (name: string) => withheldFields.includes(name)
  if (names.some((name) => !isSecret(name) && config[name] !== whole[name])) return undefined
  const shown = names.filter((name) => !isSecret(name)).map((name) => [name, whole[name]])
  const hidden = names.filter(isSecret).map((name) => [name, new Secret(whole[name] ?? null)])
  const place = { ownerId, id, version: grant.tokenVersion + 1 }
  const open = { config: Object.fromEntries(shown) as JsonObject }
  if (hidden.length === 0) return open
  return {
    ...open,
    secrets: await encryptRevocations.encrypt(place, Object.fromEntries(hidden) as Secrets),
  }
}

async function storeMinted(
  powers: ResolvePowers,
  leased: GrantedConnection,
  minted: Minted & Pick<Grant, 'revocation'>,
  origin: AuditContext,
): Promise<RefreshResult> {
  const now = timeNow()
  const expiresAt = minted.expiresAt.toISOString()
  const { lease, lastFailure: _failure, interruptedAt: _at, ...lasting } = leased.grant
  const facts: Grant = {
    ...lasting,
    tokenVersion: lasting.tokenVersion + 1,
    scopes: [...(minted.scopes ?? [])],
    refreshedAt: now.toISOString(),
    expiresAt,
    mintedFor: leased.version,
    revocation: minted.revocation,
  }
  const place = encryptionContextOf({ ...leased, grant: facts })
  const like = lasting.tokens === '' ? undefined : lasting.tokens
  const tokens = await powers.encryptTokens.encrypt(place, minted.members, like)
  const next = { ...leased, grant: { ...facts, tokens }, fence: (leased.fence ?? 0) + 1 }
  const made = { access_token_version: facts.tokenVersion, expires_at: expiresAt }
  const event = connectionEvent('connection.minted', next, origin, { ...made, ...sourceOf(next) })
  const untilMs = Date.parse(lease?.until ?? '') || now.getTime() + limits.leaseMs
  if (await commitGrant(powers, leased, next, [event], untilMs))
    return { kind: 'refreshed', connection: next }
  return revokeOvertaken(powers, next, now)
}

/**
 * Stores why nothing was minted: the breaker of the connection. It expires once the provider has
 * rejected the root material for an hour; a PUT of new material makes it active again.
 */
export async function storeMintFailure(
  powers: Pick<ResolvePowers, 'storeGrants' | 'readConnections'>,
  leased: GrantedConnection,
  failure: MintFailure,
  origin: AuditContext,
  canExpire: boolean,
): Promise<RefreshResult> {
  const now = timeNow()
  const failed = withFailure(leased, failure, leased.version, now)
  const { lastFailure, retryAfterSeconds } = failed
  const next = { ...failed.next, dueAt: undefined }
  const { kind, code, count, since } = lastFailure
  const result = { kind: 'failed', failure, asked: true, retryAfterSeconds } as const
  const isOver = kind === 'root_rejected' && now.getTime() - Date.parse(since) >= rejectedForMs
  if (isOver && canExpire) {
    const reason = `${refreshFailureMessage({ kind, code })} Send new ones with PUT.`
    const ended = { ...leased, grant: next.grant }
    return (await expireGrant(powers, ended, origin, { code, reason })) ? result : { kind: 'lost' }
  }
  const event = connectionEvent('connection.mint_failed', next, origin, { kind, code, count })
  // A failed write is ignored: the lease expires by itself.
  await powers.storeGrants.write(leased, next, [event]).catch(() => undefined)
  return result
}

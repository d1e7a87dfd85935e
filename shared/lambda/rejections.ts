import { createHash } from 'node:crypto'
import { type AuditContext, eventOf } from '../model/event.ts'
import type { IdentityProvider } from '../model/identity-provider.ts'
import { limits } from '../model/limits.ts'
import type { Secret } from '../model/secret.ts'
import { parseToken, type RejectionReason } from '../model/token-checks.ts'
import type { Powers } from '../ports/index.ts'
import { log } from './log.ts'

/** A token that was rejected, and why. */
export interface RejectedToken {
  readonly reason: RejectionReason
  /** The provider that its issuer names. */
  readonly provider?: Pick<IdentityProvider, 'id'> | undefined
}

/** The subject of records about tokens of no known issuer: the nil UUID (RFC 9562 section 5.9). */
const noProvider = '00000000-0000-0000-0000-000000000000'

// Rejections after the signature was valid: only holders of the issuer's tokens cause them.
const proven: readonly RejectionReason[] = [
  ...(['issuer', 'audience', 'expiry', 'not_before', 'issued_at', 'lifetime', 'subject'] as const),
  ...(['no_rule', 'no_user', 'no_project'] as const),
]

/**
 * Writes why a token was rejected to the log and to the audit log; of the token no more than its `kid`,
 * its `iss` and a hash. Callers without any proof can cause it, so the audit log gets a bounded number
 * a minute of those whose signature is not valid.
 */
export async function recordRejection(
  { record }: Powers['recordRejections'],
  { reason, provider }: RejectedToken,
  token: Secret | undefined,
  { requestId, now }: Pick<AuditContext, 'requestId' | 'now'>,
): Promise<void> {
  const facts = { reason, ...(token ? tokenFacts(token) : {}) }
  log.info('token_rejected', { request_id: requestId, ...facts })
  if (!proven.includes(reason) && !hasRoom(now)) return
  const actor = { system: 'exchange-token' }
  const subject = provider?.id ?? noProvider
  await record(eventOf('session.rejected', subject, { actor, requestId, now }, facts))
}

const maxFactLength = 200
const shown = (value: unknown) => (typeof value === 'string' ? value.slice(0, maxFactLength) : null)

function tokenFacts(token: Secret) {
  const text = String(token.reveal())
  const parsed = parseToken(text)
  const { header, claims } =
    typeof parsed === 'string' ? { header: undefined, claims: undefined } : parsed
  return {
    kid: shown(header?.kid),
    iss: shown(claims?.iss),
    token_sha256: createHash('sha256').update(text).digest('hex'),
  }
}

let minute = 0
let recorded = 0

function hasRoom(now: Date): boolean {
  const current = Math.floor(now.getTime() / 60_000)
  if (current !== minute) recorded = 0
  minute = current
  recorded += 1
  return recorded <= limits.recordedRejectionsPerMinute
}

import type { SecretOwner } from '../model/secret.ts'
import type { RewriteTally } from '../usecases/secrets/rewrite-secrets.ts'
import type { RotationTally } from '../usecases/secrets/rotate-keys.ts'
import { factsOf, log } from './log.ts'
import { measureFailure, measureKeys, measureRewritten } from './metrics.ts'

/** Logs a row whose secrets were not rewritten. */
export function rewriteFailed({ ownerId, id, kind }: SecretOwner, error: unknown): void {
  const subject = { owner_id: ownerId, subject: id, kind: kind ?? 'connection' }
  log.error('secret_rewrite_failed', { ...subject, ...factsOf(error) })
  measureFailure(error)
}

/** Logs and measures what a run did. */
export function logRewritten({ cursor, ...tally }: RewriteTally): void {
  log.info('secrets_rewritten', { ...tally, complete: cursor === undefined })
  measureRewritten(tally)
}

/** Logs and measures what a run of a rotation did. */
export function logRotated({ added, removed, replaced, ...tally }: RotationTally): void {
  log.info('secret_keys_rotated', { added, removed, replaced })
  measureKeys(replaced)
  logRewritten(tally)
}

import type { SecretOwner } from '../model/secret.ts'
import type { RewriteTally } from '../usecases/secrets/rewrite-secrets.ts'
import { factsOf, log } from './log.ts'
import { measureFailure, measureRewritten } from './metrics.ts'

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

import type { CleanupTally } from '../usecases/cleanup/sweep-cleanup-tasks.ts'
import type { SecretTally } from '../usecases/cleanup/sweep-secrets.ts'
import { measure } from './metrics.ts'

/** Measures what a sweep left and found; zeros too, by which an alarm ends. */
export function measureSweep(leftovers: CleanupTally, secrets: SecretTally): void {
  measure({
    Leftovers: leftovers.left,
    LeftoverAge: leftovers.oldestSeconds,
    OrphanedSecrets: secrets.orphaned + secrets.marked,
    DiscardedSecrets: secrets.discarded,
    LostSecrets: secrets.gone,
  })
}

import type { SecretTally } from '../usecases/sweep-secrets.ts'
import { measure } from './measure.ts'
import type { LeftoverTally } from './sweep-leftovers.ts'

/** Measures what a sweep left and found; zeros too, by which an alarm ends. */
export function measureSweep(leftovers: LeftoverTally, secrets: SecretTally): void {
  measure({
    Leftovers: leftovers.left,
    LeftoverAge: leftovers.oldestSeconds,
    OrphanedSecrets: secrets.orphaned + secrets.marked,
    DiscardedSecrets: secrets.discarded,
    LostSecrets: secrets.gone,
  })
}

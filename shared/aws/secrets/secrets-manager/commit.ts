import type { Powers } from '../../../ports/index.ts'
import { releaseLabels } from './write.ts'

/** Lets go of versions of secrets that nobody pins any more. */
export const commitSecrets: Powers['commitSecrets'] = { release: releaseLabels }

import type { Powers } from '../ports/powers.ts'
import { releaseLabels } from './reseal-secrets.ts'

/** Lets go of versions of secrets that nobody pins any more. */
export const releaseVersions: Powers['releaseVersions'] = { release: releaseLabels }

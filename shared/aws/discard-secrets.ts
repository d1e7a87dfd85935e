import type { Powers } from '../ports/powers.ts'
import { discardSecret } from './seal-secrets.ts'

/** Deletes connections' secrets. */
export const discardSecrets: Powers['discardSecrets'] = { discard: discardSecret }

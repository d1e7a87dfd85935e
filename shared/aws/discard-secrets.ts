import type { Powers } from '../domain/powers.ts'
import { discardSecret } from './seal-secrets.ts'

/** Deletes connections' secrets. */
export const discardSecrets: Powers['discardSecrets'] = { discard: discardSecret }

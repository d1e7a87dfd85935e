import type { Powers } from '../../../ports/index.ts'
import { discardSecret } from './write-new.ts'

/** Deletes connections' secrets. */
export const discardSecrets: Powers['discardSecrets'] = { discard: discardSecret }

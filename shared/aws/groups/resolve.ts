import type { ResolvePowers } from '../../ports/index.ts'
import { readSecrets } from '../secrets/index.ts'
import { refreshAdapters } from './refresh.ts'

/** The adapters by which a connection is resolved; the function adds `askProviders`. */
export const resolveAdapters = { readSecrets, ...refreshAdapters } satisfies Omit<
  ResolvePowers,
  'askProviders'
>

import type { CompletePowers } from '../../ports/index.ts'
import { takeAuthorizations } from '../authorizations.ts'
import { refreshAdapters } from './refresh.ts'

/** The adapters by which an authorization is completed; the function adds `askProviders`. */
export const completeAdapters = { takeAuthorizations, ...refreshAdapters } satisfies Omit<
  CompletePowers,
  'askProviders'
>

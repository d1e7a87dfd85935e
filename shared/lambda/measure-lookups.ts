import { hasCode, type Problem } from '../model/problem.ts'
import { measure } from './metrics.ts'

/** One item that a look-up answered: resolved, or failed with a code. */
interface Item {
  readonly type?: unknown
  readonly error?: { readonly code?: unknown }
}

/** Measures what a look-up answered, one item or many, and how long it took. */
export function measureLookups(data: unknown, durationMs: number): void {
  const items = (Array.isArray(data) ? data : [data ?? {}]) as readonly Item[]
  // A field of a connection may be called `error`, but then it has a type.
  const failed = items.filter((item) => item.type === undefined && item.error !== undefined)
  measure({ Lookups: items.length - failed.length, LookupLatency: durationMs })
  for (const { error } of failed) {
    measure({ LookupFailures: 1 }, String(error?.code))
    if (error?.code === 'secret_missing') measure({ SecretsMissing: 1 })
  }
}

/** Measures what a task could not do. */
export function measureFailure(error: unknown): void {
  if (hasCode(error, 'secret_missing')) measure({ SecretsMissing: 1 })
}

/** Measures a request that failed as a whole. */
export function measureRejection(
  { resolves }: { readonly resolves?: boolean },
  { code, status }: Problem,
): void {
  if (status === 401) measure({ RefusedKeys: 1 })
  else if (resolves) measure({ LookupFailures: 1 }, code)
  if (code === 'too_many_connection_tests') measure({ ConnectionTestsLimited: 1 })
  if (code === 'secret_missing') measure({ SecretsMissing: 1 })
  else if (status === 500) measure({ Bugs: 1 })
  if (status === 503) measure({ Unavailable: 1 })
}

import type { JsonObject } from '../../shared/model/json.ts'
import { Problem } from '../../shared/model/problem.ts'

/** What an `invalid_config` says; nothing where the work goes through. Rethrows all else. */
export function detailsOf(work: () => unknown): JsonObject | undefined {
  try {
    work()
  } catch (error) {
    if (error instanceof Problem && error.code === 'invalid_config') return error.details ?? {}
    throw error
  }
  return undefined
}

/** A JSON object of unknown members. */
export type Members = Readonly<Record<string, unknown>>

/** Whether a value is a JSON object. */
export function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A JSON object, or an empty one where there is none. */
export function membersOf(value: unknown): Members {
  return isMembers(value) ? value : {}
}

/** A list, or an empty one where there is none. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

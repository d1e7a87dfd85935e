/** Why the local run cannot start, in one line that also says the mend; shown without a stack. */
export class StartRefused extends Error {
  override name = 'StartRefused'
}

/** The code of a system error (`EADDRINUSE` say), or its words where it has none. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message
}

/** Why the local run cannot start, in one line with the correction; printed without a stack. */
export class StartRefused extends Error {
  override name = 'StartRefused'
}

/** The code of a system error (`EADDRINUSE` say), or its message where it has none. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message
}

const timeoutMs = 1000

/** Runs one step of the start; one that takes longer than a second says so, and how long it took. */
export async function step<Result>(label: string, run: () => Promise<Result>): Promise<Result> {
  const startedMs = performance.now()
  let isPrinted = false
  const timer = setTimeout(() => {
    isPrinted = true
    process.stdout.write(`${label} …\n`)
  }, timeoutMs)
  try {
    const result = await run()
    if (isPrinted) process.stdout.write(`${label}: ${secondsSince(startedMs)} s\n`)
    return result
  } finally {
    clearTimeout(timer)
  }
}

function secondsSince(startedMs: number): string {
  return ((performance.now() - startedMs) / 1000).toFixed(1)
}

/** What one run of a pass over all rows reports: `RewriteTally` of the use case. */
export interface RunTally {
  readonly outdated: number
  readonly rewritten: number
  readonly skipped: number
  readonly failed: number
  readonly cursor?: object | undefined
}

/** The sum of its runs. */
export type PassTally = Omit<RunTally, 'cursor'>

/** A pass. */
export interface Pass {
  /** Runs it from a cursor on, for some seconds. */
  run(cursor: object | undefined): Promise<RunTally>
  /** Is called after each run. */
  progressed?(sum: PassTally): void
}

const none: PassTally = { outdated: 0, rewritten: 0, skipped: 0, failed: 0 }

/** Runs a pass to its end. */
export async function runPass({ run, progressed = () => {} }: Pass): Promise<PassTally> {
  let sum = none
  let cursor: object | undefined
  do {
    const tally = await run(cursor)
    sum = {
      outdated: sum.outdated + tally.outdated,
      rewritten: sum.rewritten + tally.rewritten,
      skipped: sum.skipped + tally.skipped,
      failed: sum.failed + tally.failed,
    }
    cursor = tally.cursor
    progressed(sum)
  } while (cursor)
  return sum
}

/** A line about a pass that started then: `1,200 of 5,000 (24%), 20 a second, 4 minutes left`. */
export function progressLine(
  { rewritten, skipped, failed }: PassTally,
  total: number,
  elapsedMs: number,
): string {
  const done = rewritten + skipped + failed
  const text = (count: number) => count.toLocaleString('en')
  const rate = elapsedMs > 0 ? (done * 1000) / elapsedMs : 0
  const share = total > 0 ? Math.min(100, Math.floor((done * 100) / total)) : 100
  const left = rate > 0 ? Math.max(0, total - done) / rate : 0
  const failures = failed > 0 ? `, ${text(failed)} failed` : ''
  return `${text(done)} of ${text(total)} (${share}%), ${rate.toFixed(1)} a second, ${lasting(left)} left${failures}`
}

function lasting(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} seconds`
  if (seconds < 5400) return `${Math.ceil(seconds / 60)} minutes`
  return `${(seconds / 3600).toFixed(1)} hours`
}

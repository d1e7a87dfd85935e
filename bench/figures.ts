/** One measured thing beside its floor: milliseconds, and how many times the floor it is. */
export interface Figure {
  readonly what: string
  readonly p50: number
  readonly p99: number
  readonly floor?: { readonly what: string; readonly p50: number }
  /** The ratio that it must stay under, where one is set. */
  readonly bar?: number
}

/** How long each run took, in milliseconds, the quickest first. */
export async function timed(runs: number, run: () => Promise<unknown>): Promise<number[]> {
  const took: number[] = []
  for (let at = 0; at < runs; at++) {
    const start = performance.now()
    await run()
    took.push(performance.now() - start)
  }
  return took.sort((a, b) => a - b)
}

/** Runs two things in turns, so that a noisy moment hits both. */
export async function sideBySide(
  runs: number,
  one: () => Promise<unknown>,
  other: () => Promise<unknown>,
): Promise<[number[], number[]]> {
  const ones: number[] = []
  const others: number[] = []
  for (let at = 0; at < runs; at++) {
    ones.push(...(await timed(1, one)))
    others.push(...(await timed(1, other)))
  }
  const ascending = (a: number, b: number) => a - b
  return [ones.sort(ascending), others.sort(ascending)]
}

/** The value below which a share of the sorted values lies. */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** A line of the report. */
export function lineOf({ what, p50, p99, floor, bar }: Figure): string {
  const times = `p50 ${p50.toFixed(2)} ms  p99 ${p99.toFixed(2)} ms`
  if (!floor) return `${what.padEnd(34)} ${times}`
  const ratio = p50 / floor.p50
  const judged = bar === undefined ? '' : ` (bar ${bar}${ratio <= bar ? '' : ', OVER'})`
  const beside = `${ratio.toFixed(2)} × ${floor.what} (${floor.p50.toFixed(2)} ms)`
  return `${what.padEnd(34)} ${times}  ${beside}${judged}`
}

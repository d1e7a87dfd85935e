import type { Samples } from './figures.ts'

/** What is measured. */
export type Run = () => Promise<unknown>

const ascending = (a: number, b: number) => a - b

async function once(run: Run): Promise<number> {
  const start = performance.now()
  await run()
  return performance.now() - start
}

/** How long each run took, in milliseconds. */
export async function timed(runs: number, run: Run): Promise<Samples> {
  const took: number[] = []
  for (let at = 0; at < runs; at++) took.push(await once(run))
  return took.sort(ascending)
}

/** Runs two things in turns, so that a noisy moment hits both. */
export async function sideBySide(runs: number, one: Run, other: Run): Promise<[Samples, Samples]> {
  const ones: number[] = []
  const others: number[] = []
  for (let at = 0; at < runs; at++) {
    ones.push(await once(one))
    others.push(await once(other))
  }
  return [ones.sort(ascending), others.sort(ascending)]
}

/** Runs something `count` times, `atOnce` of them concurrently. */
export async function concurrently(
  count: number,
  atOnce: number,
  run: (at: number) => Promise<unknown>,
) {
  let next = 0
  const lane = async () => {
    for (let at = next++; at < count; at = next++) await run(at)
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, count) }, lane))
}

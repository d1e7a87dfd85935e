/** The samples of one thing, sorted. */
export type Samples = readonly number[]

/** One measured thing, beside its floor or peer of the same run where it has one. */
export interface Figure {
  readonly name: string
  /** The median. */
  readonly value: number
  /** What nine tenths of the samples lie between. */
  readonly spread?: readonly [number, number]
  readonly unit: string
  /** What it is compared with, and the value of that in the same unit. */
  readonly against?: string
  readonly floor?: number
  /** What must hold: of the ratio to the floor, or of the value itself. */
  readonly bar?: { readonly most?: number; readonly least?: number; readonly of: 'ratio' | 'value' }
}

/** The value below which a share of the sorted values lies. */
function quantile(sorted: Samples, share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** The middle of the samples. */
export function median(sorted: Samples): number {
  return quantile(sorted, 0.5)
}

/** How many times the floor a figure is. */
export function ratioOf({ value, floor }: Figure): number | undefined {
  return floor === undefined ? undefined : value / floor
}

/** Whether the bar is met; undefined where none is set. */
export function holds(figure: Figure): boolean | undefined {
  const { bar } = figure
  if (!bar) return undefined
  const measured = bar.of === 'ratio' ? (ratioOf(figure) ?? Number.NaN) : figure.value
  return measured <= (bar.most ?? Infinity) && measured >= (bar.least ?? -Infinity)
}

/** A figure of samples beside the samples of its floor. */
export function beside(
  name: string,
  took: Samples,
  against: string,
  floors: Samples,
  most?: number,
  unit = 'ms',
): Figure {
  const bar = most === undefined ? {} : { bar: { most, of: 'ratio' as const } }
  return { ...alone(name, took, unit), against, floor: median(floors), ...bar }
}

/** A figure that has nothing beside it. */
export function alone(name: string, took: Samples, unit = 'ms'): Figure {
  return { name, value: median(took), spread: [quantile(took, 0.05), quantile(took, 0.95)], unit }
}

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

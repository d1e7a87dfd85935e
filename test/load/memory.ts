import { readdir, readFile } from 'node:fs/promises'

/** The resident memory of a process and of all below it, in MiB; read from Linux's /proc. */
export async function residentMb(pid: number): Promise<number> {
  const parents = new Map<number, number>()
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '')
    // The name of the program stands in brackets and may hold anything.
    const [, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (parent !== undefined) parents.set(Number(name), Number(parent))
  }
  const own = [...parents.keys()].filter((each) => isBelow(each, pid, parents))
  const sizes = await Promise.all(own.map(residentKb))
  return Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1024)
}

function isBelow(pid: number, top: number, parents: ReadonlyMap<number, number>): boolean {
  for (let at: number | undefined = pid; at !== undefined && at > 1; at = parents.get(at)) {
    if (at === top) return true
  }
  return false
}

async function residentKb(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0)
}

/**
 * What grew: the median of the last third over that of the middle one. The first third is left out,
 * in which functions start and caches fill.
 */
export function growth(samples: readonly number[]): number {
  const third = Math.floor(samples.length / 3)
  return median(samples.slice(-third)) / median(samples.slice(third, 2 * third))
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

import { readdir, readFile } from 'node:fs/promises'

interface Stat {
  readonly parent: number
  readonly ms: number
}

const msPerTick = 10 // of the kernel's clock, as it shows to programs

/**
 * What a process and all below it took of a processor so far, in milliseconds; read from Linux's
 * /proc, elsewhere not a number.
 */
export async function processorMsOf(pid: number): Promise<number> {
  const names = await readdir('/proc').catch(() => [])
  const pids = names.filter((name) => /^\d+$/.test(name)).map(Number)
  const stats = new Map(
    await Promise.all(pids.map(async (each) => [each, await statOf(each)] as const)),
  )
  const isBelow = (each: number): boolean =>
    each === pid || (each > 1 && isBelow(stats.get(each)?.parent ?? 0))
  const own = pids.filter(isBelow).map((each) => stats.get(each)?.ms ?? 0)
  return own.length === 0 ? Number.NaN : own.reduce((sum, ms) => sum + ms, 0)
}

async function statOf(pid: number): Promise<Stat> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  // The name of the program stands in brackets and may hold anything: proc(5) counts on from it.
  const [, parent, , , , , , , , , , user, kernel] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
  return { parent: Number(parent ?? 0), ms: (Number(user ?? 0) + Number(kernel ?? 0)) * msPerTick }
}

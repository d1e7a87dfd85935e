import { fork } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A process of the bench that answers requests, and reports its processor time. */
export interface Process<Answer> {
  ask(what?: unknown): Promise<{ readonly answer: Answer; readonly processorMs: number }>
  end(): Promise<void>
}

interface ProcessMessage {
  readonly answer?: unknown
  readonly error?: string
  readonly processorMs: number
}

/** Starts `bench/<name>.process.ts`; resolves when it is ready to be asked. */
export async function started<Answer>(
  name: string,
  env: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): Promise<Process<Answer>> {
  const child = fork(join(import.meta.dirname, `${name}.process.ts`), [...args], { env })
  const died = once(child, 'exit').then(([code]) => ({ error: `ended: ${code}`, processorMs: 0 }))
  const heard = async (): Promise<ProcessMessage> => {
    const message = once(child, 'message').then(([response]) => response as ProcessMessage)
    const response: ProcessMessage = await Promise.race([message, died])
    if (response.error !== undefined) throw new Error(`${name}: ${response.error}`)
    return response
  }
  await heard()
  return {
    async ask(what = null) {
      child.send({ what })
      const { answer, processorMs: ms } = await heard()
      return { answer: answer as Answer, processorMs: ms }
    },
    async end() {
      if (child.connected) child.disconnect()
      await died
    },
  }
}

/**
 * Reports in a process so started that it is ready, and answers requests one at a time, each with
 * its processor time, or with that of `took`.
 */
export function answering(answer: (what: unknown) => Promise<unknown>, took?: () => number): void {
  process.on('message', async ({ what }: { readonly what: unknown }) => {
    const before = processorMs()
    const result = await answer(what).then(
      (answered) => ({ answer: answered }),
      (error: unknown) => ({ error: String(error) }),
    )
    process.send?.({ ...result, processorMs: took?.() ?? processorMs() - before })
  })
  process.on('disconnect', () => process.exit())
  process.send?.({ processorMs: 0 })
}

/** The processor time of this process so far, in milliseconds. */
export function processorMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

interface Stat {
  readonly pid: number
  readonly name: string
  readonly parent: number
  readonly ms: number
}

const msPerTick = 10 // of the kernel's clock, as it shows to programs

/**
 * What a process and all below it took of a processor so far, in milliseconds; read from Linux's
 * /proc, elsewhere not a number.
 */
export async function processorMsOf(pid: number): Promise<number> {
  const own = await statsBelow(pid)
  return own.length === 0 ? Number.NaN : own.reduce((sum, { ms }) => sum + ms, 0)
}

/** The same by what a local run consists of. */
export interface RunTimes {
  /** Its main thread: the gateway and the services apart from DynamoDB. */
  readonly gateway: number
  /** The threads of the functions, with those that collect garbage. */
  readonly functions: number
  readonly engine: number
}

/** What each part of a local run took of a processor so far, in milliseconds. */
export async function runTimesOf(pid: number): Promise<RunTimes> {
  const times = { gateway: 0, functions: 0, engine: 0 }
  for (const { pid: each, name, ms } of await statsBelow(pid)) {
    if (name === 'dynoxide') times.engine += ms
    else {
      const main = (await statOf(`/proc/${each}/task/${each}`)).ms
      times.gateway += main
      times.functions += ms - main
    }
  }
  return times
}

/** A process and all below it. */
async function statsBelow(pid: number): Promise<readonly Stat[]> {
  const names = await readdir('/proc').catch(() => [])
  const pids = names.filter((name) => /^\d+$/.test(name)).map(Number)
  const stats = new Map(
    await Promise.all(pids.map(async (each) => [each, await statOf(`/proc/${each}`)] as const)),
  )
  const isBelow = (each: number): boolean =>
    each === pid || (each > 1 && isBelow(stats.get(each)?.parent ?? 0))
  return pids.filter(isBelow).flatMap((each) => stats.get(each) ?? [])
}

/** Of a process or a thread, by its directory. */
async function statOf(directory: string): Promise<Stat> {
  const stat = await readFile(`${directory}/stat`, 'utf8').catch(() => '')
  // The name of the program stands in brackets and may hold anything: proc(5) counts on from it.
  const [, parent, , , , , , , , , , user, kernel] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
  return {
    ...{
      pid: Number.parseInt(stat, 10),
      name: stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')')),
    },
    ...{ parent: Number(parent ?? 0), ms: (Number(user ?? 0) + Number(kernel ?? 0)) * msPerTick },
  }
}

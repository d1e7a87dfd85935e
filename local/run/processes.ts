import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'

// Locks that end with the process that holds them, and what is known of other processes.

/** Who holds a lock that we cannot have. */
export class LockHeld extends Error {
  readonly pid: number

  constructor(pid: number) {
    super(`held by process ${pid}`)
    this.pid = pid
  }
}

/**
 * Takes a lock that dies with its process: one that a killed process left behind is taken over.
 *
 * @throws LockHeld if a living process keeps it longer than `timeoutMs`.
 */
export async function takeLock(path: string, timeoutMs: number): Promise<() => Promise<void>> {
  const mine = JSON.stringify({ pid: process.pid, birth: birthOf(process.pid) })
  const giveUpAt = Date.now() + timeoutMs
  while (!(await placed(path, mine))) {
    const holder = await holderOf(path)
    if (holder === undefined) await putAside(path)
    else if (Date.now() >= giveUpAt) throw new LockHeld(holder)
    else await wait(50)
  }
  return () => rm(path, { force: true })
}

// By a link, so that a half-written lock is never read.
async function placed(path: string, content: string): Promise<boolean> {
  const draft = draftOf(path)
  await writeFile(draft, content, { mode: 0o600 })
  try {
    await link(draft, path)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  } finally {
    await rm(draft, { force: true })
  }
}

async function holderOf(path: string): Promise<number | undefined> {
  try {
    const { pid, birth } = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>
    if (typeof pid !== 'number' || !lives(pid)) return undefined
    // Another process may have been given the pid of the one that was killed.
    return birth === birthOf(pid) ? pid : undefined
  } catch {
    return undefined
  }
}

// By a rename, and a second look: of two that find the same dead lock, one may be late.
async function putAside(path: string): Promise<void> {
  const aside = draftOf(path)
  try {
    await rename(path, aside)
  } catch {
    return
  }
  if ((await holderOf(aside)) !== undefined) await link(aside, path).catch(() => undefined)
  await rm(aside, { force: true })
}

const draftOf = (path: string): string => `${path}.${randomBytes(6).toString('hex')}`

/**
 * When a process came to be, in the system's format, or undefined where it is unknown.
 *
 * A pid is given again to other processes; together with this it names one process for good.
 */
const birthOf = (pid: number): string | undefined =>
  known(() => (process.platform === 'linux' ? linuxBirth(pid) : fromPs(pid, 'lstart=')))

/** The parent of a process, or undefined where it is unknown. */
function parentOf(pid: number): number | undefined {
  const parent = known(() => (process.platform === 'linux' ? statOf(pid)[1] : fromPs(pid, 'ppid=')))
  return Number(parent) || undefined
}

/** The command line of a process, or undefined where it is unknown. */
const commandOf = (pid: number): string | undefined =>
  known(() =>
    process.platform === 'linux'
      ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
      : fromPs(pid, 'command='),
  )

/** Whether a process of this pid lives. */
function lives(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function known(read: () => string | undefined): string | undefined {
  try {
    return read() || undefined
  } catch {
    return undefined
  }
}

// The boot's id too: after a reboot the ticks begin anew.
function linuxBirth(pid: number): string {
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
  return `${boot}/${statOf(pid)[19]}`
}

// The fields from the state on: the name before it, in parentheses, may hold anything.
function statOf(pid: number): readonly string[] {
  const line = readFileSync(`/proc/${pid}/stat`, 'utf8')
  return line.slice(line.lastIndexOf(')') + 2).split(' ')
}

function fromPs(pid: number, what: string): string {
  return execFileSync('ps', ['-o', what, '-p', String(pid)], { encoding: 'utf8' }).trim()
}

const lookEveryMs = 200
/** Of a run under npm: npm, a shell, perhaps a loader, and we. */
const generations = 4

/**
 * Detects the end of npm, which started us, or of a process between: killed, they cannot pass
 * the signal on, and the run would be orphaned. Without npm a run may outlive the shell
 * that started it.
 */
export function orphaned(hear: () => void): void {
  if (process.env.npm_lifecycle_event === undefined) return
  const ancestors = ancestorsToNpm() ?? [process.ppid]
  const look = setInterval(() => {
    if (ancestors.every((pid, index) => isAbove(pid, ancestors[index - 1]))) return
    clearInterval(look)
    hear()
  }, lookEveryMs)
  look.unref()
}

// The processes from our parent up to the npm that started us; undefined if none did.
function ancestorsToNpm(): readonly number[] | undefined {
  const ancestors: number[] = []
  for (let pid = parentOf(process.pid); pid !== undefined; pid = parentOf(pid)) {
    ancestors.push(pid)
    if (/\bnpm\b/.test(commandOf(pid) ?? '')) return ancestors
    if (ancestors.length === generations) break
  }
  return undefined
}

// By what the process below says: a killed one may stay in the list of processes for a while.
function isAbove(pid: number, below: number | undefined): boolean {
  if (below === undefined) return process.ppid === pid
  return process.platform === 'linux' ? parentOf(below) === pid : lives(pid)
}

import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * When a process came to be, as the system spells it, or undefined where it cannot be told.
 *
 * A pid is given again to other processes; together with this it names one process for good.
 */
export const birthOf = (pid: number): string | undefined =>
  known(() => (process.platform === 'linux' ? linuxBirth(pid) : fromPs(pid, 'lstart=')))

/** The parent of a process, or undefined where it cannot be told. */
export function parentOf(pid: number): number | undefined {
  const parent = known(() => (process.platform === 'linux' ? statOf(pid)[1] : fromPs(pid, 'ppid=')))
  return Number(parent) || undefined
}

/** The command line of a process, or undefined where it cannot be told. */
export const commandOf = (pid: number): string | undefined =>
  known(() =>
    process.platform === 'linux'
      ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
      : fromPs(pid, 'command='),
  )

/** Whether a process of this pid lives. */
export function lives(pid: number): boolean {
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

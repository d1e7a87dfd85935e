import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * When a process came to be, as the system spells it, or undefined where it cannot be told.
 *
 * A pid is given again to other processes; together with this it names one process for good.
 */
export function birthOf(pid: number): string | undefined {
  try {
    if (process.platform === 'linux') return linuxBirth(pid)
    const said = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' })
    return said.trim() || undefined
  } catch {
    return undefined
  }
}

/** Whether a process of this pid lives. */
export function lives(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

// The boot's id too: after a reboot the ticks begin anew.
function linuxBirth(pid: number): string {
  const line = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // The name in parentheses may hold anything; the fields after it are numbers.
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ')
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
  return `${boot}/${fields[19]}`
}

import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** Of a run under npm: npm, a shell, perhaps a loader, and we. */
const generations = 4

/** The parent of a process, or undefined where it cannot be told. */
export function parentOf(pid: number): number | undefined {
  try {
    const text = process.platform === 'linux' ? fromProc(pid) : fromPs(pid, 'ppid=')
    return Number(text) || undefined
  } catch {
    return undefined
  }
}

/** The processes from our parent up to the npm that started us; undefined if none did. */
export function ancestorsToNpm(): readonly number[] | undefined {
  const ancestors: number[] = []
  for (let pid = parentOf(process.pid); pid !== undefined; pid = parentOf(pid)) {
    ancestors.push(pid)
    if (/\bnpm\b/.test(commandOf(pid))) return ancestors
    if (ancestors.length === generations) break
  }
  return undefined
}

function commandOf(pid: number): string {
  try {
    if (process.platform !== 'linux') return fromPs(pid, 'command=')
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return ''
  }
}

function fromProc(pid: number): string | undefined {
  const line = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // The name in parentheses may hold anything; the state and the parent come after it.
  return line.slice(line.lastIndexOf(')') + 2).split(' ')[1]
}

function fromPs(pid: number, what: string): string {
  return execFileSync('ps', ['-o', what, '-p', String(pid)], { encoding: 'utf8' }).trim()
}

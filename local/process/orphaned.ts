import { commandOf, lives, parentOf } from './process-table.ts'

const lookEveryMs = 200
/** Of a run under npm: npm, a shell, perhaps a loader, and we. */
const generations = 4

/**
 * Hears when npm, which started us, is gone, or whoever stands between: killed, they cannot pass
 * the signal on, and nobody would know of us any more. Without npm a run may outlive the shell
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

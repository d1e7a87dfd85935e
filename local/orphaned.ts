import { ancestorsToNpm, parentOf } from './ancestors.ts'
import { lives } from './process-birth.ts'

const lookEveryMs = 200

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

// By what the process below says: a killed one may stay in the list of processes for a while.
function isAbove(pid: number, below: number | undefined): boolean {
  if (below === undefined) return process.ppid === pid
  return process.platform === 'linux' ? parentOf(below) === pid : lives(pid)
}

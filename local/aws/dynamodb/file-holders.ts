import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync, realpathSync, statSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

const pollMs = 50

/**
 * Resolves with `true` once no process has a database file open, with `false` if one still has it
 * after `timeoutMs`. The engine of a run that was just killed closes its file a moment later.
 */
export async function isReleased(path: string, timeoutMs: number): Promise<boolean> {
  for (const giveUpAt = Date.now() + timeoutMs; holdersOf(path).length > 0; ) {
    if (Date.now() >= giveUpAt) return false
    await wait(pollMs)
  }
  return true
}

/** The processes that have a database file open, as far as this user may see them. */
export function holdersOf(path: string): readonly number[] {
  return process.platform === 'linux' ? lockHoldersOf(path) : namersOf(path)
}

// A process that has a database in WAL mode open keeps a shared lock on it. By the inode there, which is
// unique on one disk only, and then by the open files of the process.
function lockHoldersOf(path: string): readonly number[] {
  const { ino } = statSync(path)
  const lines = readFileSync('/proc/locks', 'utf8').split('\n')
  const pids = lines.flatMap((line) => {
    const [, pid, inode] = /(\d+) [0-9a-f]+:[0-9a-f]+:(\d+) /.exec(line) ?? []
    return Number(inode) === ino ? [Number(pid)] : []
  })
  return [...new Set(pids)].filter((pid) => hasOpen(pid, realpathSync(path)))
}

function hasOpen(pid: number, path: string): boolean {
  const directory = `/proc/${pid}/fd`
  try {
    return readdirSync(directory).some((file) => linkOf(`${directory}/${file}`) === path)
  } catch {
    // It has ended, or it is another user's and cannot have opened a private directory.
    return false
  }
}

function linkOf(path: string): string | undefined {
  try {
    return readlinkSync(path)
  } catch {
    return undefined
  }
}

// Elsewhere by the command line: the engine is started with the path of its file.
function namersOf(path: string): readonly number[] {
  const said = execFileSync('ps', ['-axo', 'pid=,args='], { encoding: 'utf8' })
  const lines = said.split('\n').filter((line) => line.includes(path))
  return lines.map((line) => Number.parseInt(line, 10))
}

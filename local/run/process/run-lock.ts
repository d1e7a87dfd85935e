import { randomBytes } from 'node:crypto'
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { birthOf, lives } from './process-table.ts'

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

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { takeLock } from '../../local/run/processes.ts'
import { temporaryDirectory } from './fixtures/local-cloud.ts'

let directory: string
let path: string

beforeAll(async () => {
  directory = await temporaryDirectory()
  path = join(directory, 'lock')
})
afterAll(() => rm(directory, { recursive: true, force: true }))

async function deadPid(): Promise<number> {
  const child = spawn('true')
  await once(child, 'close')
  return child.pid ?? 0
}

describe('a lock', () => {
  it('is held by one at a time, and free again when released', async () => {
    const release = await takeLock(path, 0)
    await expect(takeLock(path, 0)).rejects.toMatchObject({ pid: process.pid })
    await release()
    await (await takeLock(path, 0))()
  })

  it('goes to exactly one of many that take it concurrently', async () => {
    const tries = await Promise.allSettled([1, 2, 3, 4, 5].map(() => takeLock(path, 0)))
    const won = tries.filter(({ status }) => status === 'fulfilled')
    expect(won).toHaveLength(1)
    for (const { value } of won as PromiseFulfilledResult<() => Promise<void>>[]) await value()
  })

  it('is taken over from a process that was killed', async () => {
    await writeFile(path, JSON.stringify({ pid: await deadPid(), birth: 'then' }))
    await (await takeLock(path, 0))()
  })

  it('is taken over where another process was given the pid since', async () => {
    await writeFile(path, JSON.stringify({ pid: process.pid, birth: 'of another' }))
    await (await takeLock(path, 0))()
  })

  it('is taken over where its file is broken', async () => {
    await writeFile(path, '{"pi')
    await (await takeLock(path, 0))()
  })
})

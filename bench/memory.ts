import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '../local/aws/dynamodb/loopback.ts'
import { findEngine } from '../local/aws/dynamodb/run-engine.ts'

/** Runs the local DynamoDB without a disk: what is measured then waits for none. */
export async function inMemory<T>(run: (url: string, pid: number) => Promise<T>): Promise<T> {
  const port = await freePort('127.0.0.1')
  const engine = findEngine({ endpoint: undefined, path: process.env.PATH })
  if (engine.kind === 'endpoint') throw new Error('There is no engine to run')
  const child = spawn(engine.program, ['serve', '--port', String(port)], { stdio: 'ignore' })
  const url = `http://127.0.0.1:${port}`
  try {
    for (let at = 0; at < 500 && !(await fetch(url).then(Boolean, () => false)); at++)
      await wait(10)
    return await run(url, child.pid ?? 0)
  } finally {
    const ended = once(child, 'exit')
    child.kill()
    await ended
  }
}

import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

/** A process of the bench that answers requests, and reports its processor time. */
export interface Process<Answer> {
  ask(what?: unknown): Promise<{ readonly answer: Answer; readonly processorMs: number }>
  end(): Promise<void>
}

interface ProcessMessage {
  readonly answer?: unknown
  readonly error?: string
  readonly processorMs: number
}

/** Starts `bench/<name>.process.ts`; resolves when it is ready to be asked. */
export async function started<Answer>(
  name: string,
  env: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): Promise<Process<Answer>> {
  const child = fork(join(import.meta.dirname, `${name}.process.ts`), [...args], { env })
  const died = once(child, 'exit').then(([code]) => ({ error: `ended: ${code}`, processorMs: 0 }))
  const heard = async (): Promise<ProcessMessage> => {
    const message = once(child, 'message').then(([response]) => response as ProcessMessage)
    const response: ProcessMessage = await Promise.race([message, died])
    if (response.error !== undefined) throw new Error(`${name}: ${response.error}`)
    return response
  }
  await heard()
  return {
    async ask(what = null) {
      child.send({ what })
      const { answer, processorMs: ms } = await heard()
      return { answer: answer as Answer, processorMs: ms }
    },
    async end() {
      if (child.connected) child.disconnect()
      await died
    },
  }
}

/**
 * Reports in a process so started that it is ready, and answers requests one at a time, each with
 * its processor time, or with that of `took`.
 */
export function answering(answer: (what: unknown) => Promise<unknown>, took?: () => number): void {
  process.on('message', async ({ what }: { readonly what: unknown }) => {
    const before = processorMs()
    const result = await answer(what).then(
      (answered) => ({ answer: answered }),
      (error: unknown) => ({ error: String(error) }),
    )
    process.send?.({ ...result, processorMs: took?.() ?? processorMs() - before })
  })
  process.on('disconnect', () => process.exit())
  process.send?.({ processorMs: 0 })
}

/** The processor time of this process so far, in milliseconds. */
export function processorMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

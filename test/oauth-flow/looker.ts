import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { compileProgram } from '../support/program.ts'

/** A process of its own that looks credentials up. */
export interface Looker {
  /** Looks up so many times at once; what came, by kind, with how often. */
  look(connectionId: string, times?: number): Promise<Record<string, number>>
  signal(name: NodeJS.Signals): void
  end(): Promise<void>
}

let program: string | undefined

/**
 * Starts so many that share a clock on which time passes slowly, so that their leases and time limits
 * hold however few processors there are.
 */
export function startLookers(key: string, count: number): Promise<Looker[]> {
  const environment = { MOORING_TEST_SLOW_SINCE: String(Date.now()) }
  return Promise.all(Array.from({ length: count }, () => startLooker(key, environment)))
}

/** Starts one; resolves when it has loaded everything and waits for its first line. */
export async function startLooker(
  key: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Looker> {
  program ??= compileProgram('test/oauth-flow/looker.process.ts', 'bundle')
  const child = spawn(process.execPath, ['--no-warnings', program, key], {
    env: { ...process.env, ...environment, POWERTOOLS_LOG_LEVEL: 'ERROR' },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  await lines.next()
  const closed = once(child, 'close')
  child.stdin.on('error', () => undefined)
  return {
    async look(connectionId, times = 1) {
      child.stdin.write(`${connectionId} ${times}\n`)
      const { value } = await lines.next()
      return value === undefined ? {} : (JSON.parse(value) as Record<string, number>)
    },
    signal: (name) => void child.kill(name),
    async end() {
      child.kill('SIGKILL')
      await closed
    },
  }
}

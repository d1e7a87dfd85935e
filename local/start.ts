import { join } from 'node:path'
import { greeting } from './run/first-start/local-file.ts'
import { startLocalRun } from './run/local-run.ts'
import { closing } from './run/ordering.ts'
import { orphaned } from './run/processes.ts'
import { readSettings } from './run/settings.ts'

/** A stop that takes longer than this is cut short. */
const longestStopMs = 8000
/** Of two signals closer than this, npm passed on the one that the terminal had sent to all. */
const echoMs = 300

const root = join(import.meta.dirname, '..')
const open = closing()
let stoppingSince: number | undefined

async function stop(code: number): Promise<never> {
  stoppingSince = performance.now()
  setTimeout(() => process.exit(code), longestStopMs)
  await open.close()
  process.exit(code)
}

function interrupted(): void {
  if (stoppingSince === undefined) void stop(0)
  // The second Ctrl-C ends the process without waiting.
  else if (performance.now() - stoppingSince > echoMs) process.exit(130)
}

function died(why: string): void {
  if (stoppingSince !== undefined) return
  process.stderr.write(`${why}\n`)
  void stop(1)
}

process.on('SIGINT', interrupted)
process.on('SIGTERM', interrupted)
process.on('SIGHUP', interrupted)
// A terminal that went away cannot be written to, and that is no reason to fail.
process.stdout.on('error', () => undefined)
process.stderr.on('error', () => undefined)
orphaned(interrupted)

try {
  const settings = readSettings(process.env, root)
  const file = await startLocalRun({ root, settings, closing: open, died })
  if (stoppingSince === undefined) {
    process.stdout.write(greeting(file, settings))
    process.stdout.write(`\nMooring is ready at ${file.url}\n`)
  }
} catch (error) {
  // One line with the correction; the logs have more.
  died(error instanceof Error ? error.message : String(error))
}

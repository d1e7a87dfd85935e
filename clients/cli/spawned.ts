import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { constants } from 'node:os'
import { pipeline } from 'node:stream/promises'
import { exitCodes, Failure } from './failure.ts'
import { maskingStream } from './masker.ts'

/** A command to run. */
export interface SpawnRequest {
  readonly command: string
  readonly parameters: readonly string[]
  readonly env: Readonly<Record<string, string>>
  /** What is masked in its output; undefined where nothing is. */
  readonly secrets: readonly string[] | undefined
}

const forwarded: readonly NodeJS.Signals[] = [
  ...(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR1', 'SIGUSR2'] as const),
  ...(['SIGCONT', 'SIGWINCH'] as const),
]
/** What a terminal sends to every process in its foreground, so that the child has it already. */
const ofTerminal: readonly NodeJS.Signals[] = ['SIGINT', 'SIGQUIT', 'SIGWINCH']

/**
 * Runs a command, forwards signals, and returns its exit code; 128 + n where signal n ended it.
 *
 * @throws Failure where the command does not exist or is no program.
 */
export async function runCommand(request: SpawnRequest): Promise<number> {
  const { command, parameters, env, secrets } = request
  if (secrets === undefined) replaceProcess(request)
  const masked = secrets === undefined ? 'inherit' : 'pipe'
  const child = spawn(command, parameters, { env, stdio: ['inherit', masked, masked] })
  const stop = forwardSignals(child)
  try {
    const [code] = await Promise.all([
      exitOf(child, command),
      maskOutput(child.stdout, process.stdout, secrets),
      maskOutput(child.stderr, process.stderr, secrets),
    ])
    return code
  } finally {
    stop()
  }
}

// Node 22.15 and 23.11 have execve; before, the command is a child that shares everything but its id.
function replaceProcess({ command, parameters, env }: SpawnRequest): void {
  const { execve } = process as {
    execve?: (file: string, parameters: readonly string[], env: object) => never
  }
  if (execve === undefined) return
  const found = command.includes('/') ? command : pathOf(command)
  if (found !== undefined) execve.call(process, found, [command, ...parameters], env)
}

function pathOf(command: string): string | undefined {
  const { stdout } = spawnSync('/bin/sh', ['-c', 'command -v -- "$1"', 'sh', command])
  const found = String(stdout).trim()
  return found.startsWith('/') ? found : undefined
}

function forwardSignals(child: ChildProcess): () => void {
  const listeners = forwarded.map((signal) => {
    const forward = () => {
      const isSent = isOnTerminal() && ofTerminal.includes(signal)
      if (!isSent) child.kill(signal)
    }
    process.on(signal, forward)
    return () => process.off(signal, forward)
  })
  return () => {
    for (const off of listeners) off()
  }
}

// By any stream: `< file` and `| tee` leave the command in the foreground of the terminal.
const isOnTerminal = () =>
  [process.stdin, process.stdout, process.stderr].some(({ isTTY }) => isTTY === true)

function exitOf(child: ChildProcess, command: string): Promise<number> {
  return new Promise((resolve, reject) => {
    child.on('error', (error: NodeJS.ErrnoException) => reject(toFailure(error, command)))
    child.on('close', (code, signal) => {
      resolve(code ?? 128 + (signal === null ? exitCodes.failed : constants.signals[signal]))
    })
  })
}

function toFailure({ code }: NodeJS.ErrnoException, command: string): Failure {
  if (code === 'ENOENT') return new Failure('commandNotFound', `There is no command ${command}.`)
  if (code === 'EACCES') return new Failure('notExecutable', `${command} is not a program.`)
  return new Failure('notExecutable', `${command} cannot be started (${code}).`)
}

// A reader that ends early (`| head`) closes the pipe: the command gets SIGPIPE, as without us.
async function maskOutput(
  from: NodeJS.ReadableStream | null,
  to: NodeJS.WritableStream,
  secrets: readonly string[] | undefined,
): Promise<void> {
  if (from === null || secrets === undefined) return
  await pipeline(from, maskingStream(secrets), to, { end: false }).catch(() => undefined)
}

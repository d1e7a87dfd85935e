import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { constants, tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer, text } from 'node:stream/consumers'
import { buildCli } from '../../clients/cli/build.ts'
import { accessKey, type StubConnection, type StubMooring, startStub } from './stub-mooring.ts'

/** The Node that runs what is packed: .ci/packages tries several. */
export const node = process.env.MOORING_TEST_NODE ?? process.execPath

/** What a process came to. */
export interface Ended {
  readonly code: number
  readonly stdout: string
  readonly bytes: Buffer
  readonly stderr: string
}

/** The command line as it is packed, with a directory of its own as home. */
export interface MooringProgram {
  readonly directory: string
  /** The bundle. */
  readonly file: string
  readonly env: NodeJS.ProcessEnv
  start(parameters: readonly string[], env?: NodeJS.ProcessEnv): ChildProcessWithoutNullStreams
  run(
    parameters: readonly string[],
    more?: { env?: NodeJS.ProcessEnv; input?: string },
  ): Promise<Ended>
  remove(): Promise<void>
}

/** Builds it, for a deployment. */
export async function mooringProgram(stub: Pick<StubMooring, 'url'>): Promise<MooringProgram> {
  const directory = await mkdtemp(join(tmpdir(), 'mooring-cli-'))
  await buildCli(directory)
  const file = join(directory, 'mooring.cjs')
  const env = {
    ...{ PATH: process.env.PATH, HOME: directory, XDG_CONFIG_HOME: join(directory, 'config') },
    ...{ MOORING_URL: stub.url, MOORING_ACCESS_KEY: accessKey },
  }
  const start: MooringProgram['start'] = (parameters, more = {}) =>
    spawn(node, [file, ...parameters], { env: { ...env, ...more }, cwd: directory })
  return {
    ...{ directory, file, env, start },
    async run(parameters, { env: more, input = '' } = {}) {
      const child = start(parameters, more)
      // A child that reads nothing may be gone before it is written to.
      child.stdin.on('error', () => undefined).end(input)
      return ended(child)
    },
    remove: () => rm(directory, { recursive: true }),
  }
}

/** Runs with a stub of these connections, and removes both. */
export async function withMooring(
  connections: readonly StubConnection[],
  work: (mooring: MooringProgram) => Promise<void>,
): Promise<void> {
  const stub = await startStub(connections)
  const mooring = await mooringProgram(stub)
  try {
    await work(mooring)
  } finally {
    await mooring.remove()
    await stub.close()
  }
}

/** Waits for the end of a process. */
export async function ended(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  // As a shell has it: a process that became the command ends by the signal itself.
  const code = new Promise<number>((resolve) =>
    child.on('close', (each, signal) =>
      resolve(each ?? 128 + constants.signals[signal ?? 'SIGKILL']),
    ),
  )
  const [bytes, stderr] = await Promise.all([buffer(child.stdout), text(child.stderr)])
  return { code: await code, bytes, stdout: bytes.toString(), stderr }
}

import { type ChildProcess, spawn } from 'node:child_process'
import { accessSync, closeSync, constants, openSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { StartRefused } from '../../run/progress.ts'
import { answers, freePort, hiddenAddress } from './loopback.ts'

/** Where DynamoDB comes from: a program to run, or a given endpoint. */
export type Engine =
  | { readonly kind: 'bundled' | 'path'; readonly program: string }
  | { readonly kind: 'endpoint'; readonly url: string }

/** What the search depends on. */
export interface Surroundings {
  readonly endpoint: string | undefined
  readonly path: string | undefined
  /** The directory of an installed package; throws where there is none. */
  readonly packageDir?: (name: string) => string
}

const program = process.platform === 'win32' ? 'dynoxide.exe' : 'dynoxide'

/** Finds the engine; an endpoint that was set goes before all. @throws StartRefused for none. */
export function findEngine({ endpoint, path, packageDir = installed }: Surroundings): Engine {
  if (endpoint !== undefined) return { kind: 'endpoint', url: endpoint }
  const bundled = bundledProgram(packageDir)
  if (bundled !== undefined) return { kind: 'bundled', program: bundled }
  const onPath = (path ?? '').split(delimiter).filter(Boolean)
  const found = onPath.map((directory) => join(directory, program)).find(runs)
  if (found !== undefined) return { kind: 'path', program: found }
  throw new StartRefused(waysToAnEngine(process.platform, process.arch))
}

const published = '-d -p 127.0.0.1:8000:8000'

/** What to run where no engine is installed, in three lines; each can be copied as it is. */
export function waysToAnEngine(platform: string, arch: string): string {
  const install =
    platform === bundledPlatform && arch === bundledArch
      ? '"npm ci" with optional packages'
      : '"brew install nubo-db/tap/dynoxide" or "cargo install dynoxide-rs"'
  return [
    `There is no DynamoDB engine for ${platform}-${arch} here. Install dynoxide by ${install}: npm start finds it.`,
    `Or run it in a container: docker run ${published} -v mooring:/data ghcr.io/nubo-db/dynoxide serve --host 0.0.0.0 --port 8000 --db-path /data/dynamodb.sqlite (or DynamoDB Local: docker run ${published} amazon/dynamodb-local -jar DynamoDBLocal.jar -sharedDb),`,
    'and then start with it: MOORING_DYNAMODB_ENDPOINT=http://127.0.0.1:8000 npm start',
  ].join('\n')
}

// Of `optionalDependencies`.
const bundledPlatform = 'linux'
const bundledArch = 'x64'

function bundledProgram(packageDir: (name: string) => string): string | undefined {
  try {
    const file = join(packageDir(`@dynoxide/${process.platform}-${process.arch}`), program)
    return runs(file) ? file : undefined
  } catch {
    return undefined
  }
}

function installed(name: string): string {
  return dirname(createRequire(import.meta.url).resolve(`${name}/package.json`))
}

function runs(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** A DynamoDB that runs. */
export interface RunningEngine {
  readonly url: string
  /** Resolves, with a word on why, if the engine ends before it is stopped. */
  readonly died: Promise<string>
  stop(): Promise<void>
}

/**
 * Runs the program beside a watch on standard input, which is a pipe from us: however we end, the
 * pipe closes, and the watch ends the program. after `kill -9` there is no other process to do it.
 */
const guarded = `
umask 077
"$@" </dev/null & engine=$!
exec 3<&0 </dev/null
( while read -r line; do :; done; kill $engine ) <&3 3<&- >/dev/null 2>&1 & watch=$!
exec 3<&-
wait $engine; status=$?
kill $watch 2>/dev/null
exit $status`

const attempts = 4
const pauseMs = 500

/**
 * Starts the engine on a database file. Retries where it exits immediately: the engine of a run that
 * was just killed may take a moment to let go of the file.
 *
 * @throws StartRefused if it does not come up.
 */
export async function runEngine(
  program: string,
  databasePath: string,
  logPath: string,
): Promise<RunningEngine> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await started(program, databasePath, logPath)
    } catch (error) {
      if (attempt === attempts) throw error
      await wait(pauseMs)
    }
  }
}

async function started(
  program: string,
  databasePath: string,
  logPath: string,
): Promise<RunningEngine> {
  const host = hiddenAddress()
  const port = await freePort(host)
  const serve = ['serve', '--host', host, '--port', String(port), '--db-path', databasePath]
  const child = spawnEngine([program, ...serve], logPath)
  let stopping = false
  const ended = endOf(child)
  const died = new Promise<string>((resolve) => {
    void ended.then((how) => stopping || resolve(how))
  })
  const url = `http://${host}:${port}`
  await answering(url, ended, logPath)
  const stop = async () => {
    stopping = true
    child.stdin?.end()
    await ended
  }
  return { url, died, stop }
}

function spawnEngine(command: readonly string[], logPath: string): ChildProcess {
  const log = openSync(logPath, 'a', 0o600)
  const child = spawn(
    '/bin/sh',
    ['-c', guarded, 'engine', ...command],
    // Of a session of its own: Ctrl-C must not reach it before requests under way are answered.
    { stdio: ['pipe', log, log], detached: true },
  )
  closeSync(log)
  // A pipe that breaks has its own event, and `died` has the reason.
  child.stdin?.on('error', () => undefined)
  return child
}

function endOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(`could not be run (${error.message})`))
    child.once('exit', (code, signal) => resolve(`ended (${signal ?? code})`))
  })
}

async function answering(url: string, ended: Promise<string>, logPath: string): Promise<void> {
  let how: string | undefined
  void ended.then((reason) => {
    how = reason
  })
  for (const giveUpAt = Date.now() + 10_000; Date.now() < giveUpAt && how === undefined; ) {
    if (await answers(url)) return
    await wait(10)
  }
  throw new StartRefused(
    `The DynamoDB engine ${how ?? 'does not answer'}: see ${logPath} for what it said.`,
  )
}

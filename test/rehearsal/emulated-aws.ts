import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { openSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '../../local/aws/dynamodb/loopback.ts'

/** AWS as the emulator has it, policies enforced, on this machine alone. */
export interface EmulatedAws {
  readonly endpoint: string
  /** What a program needs to work with it, and with no other AWS. */
  readonly env: Readonly<Record<string, string>>
  /** How to reach an HTTP API that says it is at this URL. */
  reach(url: string): { readonly origin: string; readonly host: string }
  /** What IAM denied so far. */
  denied(): Promise<readonly Denial[]>
  stop(): Promise<void>
}

/** A call that IAM denied. */
export interface Denial {
  readonly action: string
  readonly resource: string
  readonly by: string
}

export const region = 'us-east-1'
/** The emulator takes this key for that of the account's owner. */
export const owner = { accessKeyId: 'test', secretAccessKey: 'test' } as const

/** Starts the emulator, in a directory of its own; its log is `<directory>/emulator.log`. */
export async function startEmulatedAws(programs: string, directory: string): Promise<EmulatedAws> {
  const port = String(await freePort('127.0.0.1'))
  const log = join(directory, 'emulator.log')
  const output = openSync(log, 'w', 0o600)
  const child = spawn(join(programs, 'python'), ['-B', join(import.meta.dirname, 'emulator.py')], {
    cwd: directory,
    env: settingsOf(port, directory),
    stdio: ['ignore', output, output],
  })
  const endpoint = `http://127.0.0.1:${port}`
  await answering(`${endpoint}/_ministack/health`, child, log)
  return {
    endpoint,
    env: {
      ...surroundings(directory),
      AWS_ENDPOINT_URL: endpoint,
      AWS_REGION: region,
      AWS_DEFAULT_REGION: region,
      AWS_ACCESS_KEY_ID: owner.accessKeyId,
      AWS_SECRET_ACCESS_KEY: owner.secretAccessKey,
    },
    reach: (url) => {
      const [id] = new URL(url).hostname.split('.')
      return { origin: endpoint, host: `${id}.execute-api.localhost:${port}` }
    },
    denied: async () => deniedIn(await readFile(log, 'utf8')),
    async stop() {
      child.kill('SIGTERM')
      const late = setTimeout(() => child.kill('SIGKILL'), 5000)
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
      clearTimeout(late)
    },
  }
}

function settingsOf(port: string, directory: string): NodeJS.ProcessEnv {
  return {
    ...surroundings(directory),
    ...{ GATEWAY_PORT: port, BIND_HOST: '127.0.0.1', MINISTACK_HOST: 'localhost' },
    // Nothing that is not asked for may listen: without these it does, on every interface.
    ...{ SFTP_ENABLED: '0', IOT_MTLS_ENABLED: '0' },
    ...{ AUTH: 'true', LAMBDA_EXECUTOR: 'local', TMPDIR: directory },
    ...{ STATE_DIR: join(directory, 'state'), S3_DATA_DIR: join(directory, 's3') },
  }
}

/** This process's environment without what could lead to a real AWS account, or to its settings. */
function surroundings(directory: string): Record<string, string> {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(AWS_|CDK_|MOORING_|POWERTOOLS_|NODE_OPTIONS$)/.test(name),
  )
  return {
    ...(Object.fromEntries(kept) as Record<string, string>),
    AWS_CONFIG_FILE: join(directory, 'no-config'),
    AWS_SHARED_CREDENTIALS_FILE: join(directory, 'no-credentials'),
    AWS_EC2_METADATA_DISABLED: 'true',
  }
}

async function answering(url: string, child: ChildProcess, log: string): Promise<void> {
  for (let attempt = 0; attempt < 300 && child.exitCode === null; attempt++) {
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return
    await wait(200)
  }
  throw new Error(`The emulator did not start:\n${(await readFile(log, 'utf8')).slice(-2000)}`)
}

function deniedIn(log: string): Denial[] {
  return log
    .split('\n')
    .filter((line) => line.startsWith('DENIED '))
    .map((line) => JSON.parse(line.slice('DENIED '.length)) as Denial)
}

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { startLocalKms, startLocalSecretsManager } from '../../../local/aws/services.ts'
import { dataDirectory } from '../../support/data-directory.ts'

/** Where the three services answer. */
export interface Addresses {
  readonly dynamodb: string
  readonly kms: string
  readonly secretsManager: string
}

/** AWS on this machine: other implementations where their endpoints are set, else our own. */
export interface LocalAws extends Addresses {
  readonly dataDir: string
  stop(): Promise<void>
}

/** What differs from the usual. */
export interface LocalAwsOptions {
  /** Waits for no disk: concurrent callers would wait for that longer than for anything else. */
  readonly inMemory?: boolean
  /** The keys of our own KMS, which alone can then be used: as `kms.json` had them. */
  readonly kmsState?: unknown
  /** Whether Secrets Manager drops what bears no label at once, or later, as it may. */
  readonly purgeUnlabelled?: boolean
}

/** Starts DynamoDB, KMS and a Secrets Manager that drops whatever bears no label. */
export async function startLocalAws(given: LocalAwsOptions = {}): Promise<LocalAws> {
  const { inMemory = false, kmsState, purgeUnlabelled = true } = given
  const dataDir = await dataDirectory('ports')
  if (kmsState !== undefined) await writeFile(join(dataDir, 'kms.json'), JSON.stringify(kmsState))
  const database = await startDatabase(inMemory ? undefined : join(dataDir, 'table.db'))
  const kms = await startLocalKms({ dataDir })
  const options = { dataDir, kms: kms.engine, purgeUnlabelled }
  const secretsManager = await startLocalSecretsManager(options)
  const env = kmsState === undefined ? process.env : {}
  return {
    dataDir,
    dynamodb: database.url,
    kms: env.MOORING_TEST_KMS_ENDPOINT ?? kms.url,
    secretsManager: env.MOORING_TEST_SECRETS_MANAGER_ENDPOINT ?? secretsManager.url,
    async stop() {
      await Promise.all([database.stop(), kms.close(), secretsManager.close()])
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

interface Database {
  readonly url: string
  stop(): Promise<void>
}

async function startDatabase(path: string | undefined): Promise<Database> {
  const other = process.env.MOORING_TEST_DYNAMODB_ENDPOINT
  if (other !== undefined) return { url: other, stop: async () => undefined }
  const port = await freePort()
  const arguments_ = ['serve', '--port', String(port), ...(path ? ['--db-path', path] : [])]
  const child = spawn(program(), arguments_, { stdio: 'ignore' })
  const url = `http://127.0.0.1:${port}`
  await answering(url, child)
  return {
    url,
    async stop() {
      child.kill()
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    },
  }
}

function program(): string {
  const name = `@dynoxide/${process.platform}-${process.arch}`
  const directory = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`))
  return join(directory, 'dynoxide')
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address ? address.port : 0
}

async function answering(url: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 500 && child.exitCode === null; attempt++) {
    if (await fetch(url).then(Boolean, () => false)) return
    await wait(10)
  }
  throw new Error('the database did not start')
}

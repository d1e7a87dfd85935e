import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Front, listen } from '../aws/api-gateway/front.ts'
import { type PassedRecords, prepareEngineFile } from '../aws/dynamodb/engine-file.ts'
import { answers } from '../aws/dynamodb/loopback.ts'
import { type Engine, findEngine, runEngine } from '../aws/dynamodb/run-engine.ts'
import { startLocalKms, startLocalSecretsManager } from '../aws/services.ts'
import type { Physical } from '../cloudformation/identities.ts'
import { assertStateIsThere, engineFilePath } from '../cloudformation/resources/ledger.ts'
import type { Services } from '../cloudformation/resources/make-resources.ts'
import { makePrivateDirectory, openDataDir } from './durable-file.ts'
import type { Closing } from './ordering.ts'
import { LockHeld, takeLock } from './processes.ts'
import { reasonOf, StartRefused } from './progress.ts'
import type { LocalSettings } from './settings.ts'

/** How long requests under way may take to finish when we stop. */
const timeoutMs = 5000
/** How long a run that is just ending is waited for. */
const lockPatienceMs = 2000

/** Opens the data directory, and holds it against other runs. @throws StartRefused. */
export async function holdDataDir(dataDir: string, closing: Closing): Promise<void> {
  await openDataDir(dataDir)
  try {
    closing.add(await takeLock(join(dataDir, 'lock'), lockPatienceMs))
  } catch (error) {
    if (!(error instanceof LockHeld)) throw error
    throw new StartRefused(
      `The data directory ${dataDir} is in use by process ${error.pid}: ` +
        'stop that one, or set MOORING_DATA_DIR to another place.',
      { cause: error },
    )
  }
  await makePrivateDirectory(join(dataDir, 'logs'))
}

/** Listens where clients come in. @throws StartRefused if the port is in use. */
export async function openFront(port: number, closing: Closing): Promise<Front> {
  try {
    const front = await listen(port)
    closing.add(() => front.close(timeoutMs))
    return front
  } catch (error) {
    const correction = `choose another, like PORT=${port + 1} npm start, or stop what uses it.`
    throw new StartRefused(`Port ${port} is not available (${reasonOf(error)}): ${correction}`, {
      cause: error,
    })
  }
}

/** What earlier runs left in the data directory. */
export interface Remembered {
  /** What the ledger names. */
  readonly resources: readonly Physical[]
  /** What every consumer of the tables' streams has passed. */
  readonly passed: readonly PassedRecords[]
}

const nothing: Remembered = { resources: [], passed: [] }

/**
 * Starts DynamoDB, KMS and Secrets Manager on the data directory.
 *
 * @throws StartRefused, where state of an earlier run was lost before anything is made in its place.
 */
export async function startServices(
  { dataDir, dynamodbEndpoint }: LocalSettings,
  closing: Closing,
  died: (how: string) => void,
  { resources, passed }: Remembered = nothing,
): Promise<Services> {
  const engine = findEngine({ endpoint: dynamodbEndpoint, path: process.env.PATH })
  assertStateIsThere(dataDir, resources, engine.kind !== 'endpoint')
  const [dynamodb, kms] = await Promise.all([
    engine.kind === 'endpoint'
      ? foreignDynamodb(engine.url)
      : startDynamodb(engine, { dataDir, passed, closing, died }),
    startLocalKms({ dataDir }),
  ])
  closing.add(() => kms.close())
  const secrets = await startLocalSecretsManager({ dataDir, kms: kms.engine })
  closing.add(() => secrets.close())
  return { dynamodb, kms: kms.url, secretsmanager: secrets.url }
}

async function foreignDynamodb(url: string): Promise<string> {
  process.stdout.write(`DynamoDB is the one at ${url} (MOORING_DYNAMODB_ENDPOINT).\n`)
  if (await answers(url)) return url
  throw new StartRefused(
    `No DynamoDB answers at ${url}: start it, or unset MOORING_DYNAMODB_ENDPOINT.`,
  )
}

interface OwnEngine {
  readonly dataDir: string
  readonly passed: readonly PassedRecords[]
  readonly closing: Closing
  readonly died: (how: string) => void
}

async function startDynamodb(
  { kind, program }: Exclude<Engine, { kind: 'endpoint' }>,
  { dataDir, passed, closing, died }: OwnEngine,
): Promise<string> {
  if (kind === 'path') {
    process.stdout.write(`DynamoDB is ${program}, for want of the bundled engine.\n`)
  }
  const log = join(dataDir, 'logs/dynamodb.log')
  const file = engineFilePath(dataDir)
  const prepare = () => prepareEngineFile(file, passed, (line) => process.stderr.write(`${line}\n`))
  // In a new file the engine makes its tables at its first start; an index needs them.
  if (!existsSync(file) || (await prepare()) === 'empty') {
    await (await runEngine(program, file, log)).stop()
    await prepare()
  }
  const running = await runEngine(program, file, log)
  closing.add(() => running.stop())
  void running.died.then((how) => died(`The DynamoDB engine ${how}: start again; see ${log}.`))
  return running.url
}

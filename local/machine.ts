import { join } from 'node:path'
import { startLocalKms, startLocalSecretsManager } from './aws-services.ts'
import type { Closing } from './closing.ts'
import { makePrivateDirectory } from './durable-file.ts'
import { answers } from './engine/answers.ts'
import { type Engine, findEngine } from './engine/find-engine.ts'
import { runEngine } from './engine/run-engine.ts'
import { type Front, listen } from './gateway/front.ts'
import { openDataDir } from './private-data-dir.ts'
import type { Services } from './resources/make-resources.ts'
import { LockHeld, takeLock } from './run-lock.ts'
import type { LocalSettings } from './settings.ts'
import { reasonOf, StartRefused } from './start-refused.ts'

/** How long requests under way may take to finish when we stop. */
const patienceMs = 5000
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

/** Listens where clients come in. @throws StartRefused if the port is not to be had. */
export async function openFront(port: number, closing: Closing): Promise<Front> {
  try {
    const front = await listen(port)
    closing.add(() => front.close(patienceMs))
    return front
  } catch (error) {
    const mend = `choose another, like PORT=${port + 1} npm start, or stop what uses it.`
    throw new StartRefused(`Port ${port} cannot be had (${reasonOf(error)}): ${mend}`, {
      cause: error,
    })
  }
}

/** Starts DynamoDB, KMS and Secrets Manager on the data directory. @throws StartRefused. */
export async function startServices(
  { dataDir, dynamodbEndpoint }: LocalSettings,
  closing: Closing,
  died: (how: string) => void,
): Promise<Services> {
  const engine = findEngine({ endpoint: dynamodbEndpoint, path: process.env.PATH })
  const [dynamodb, kms] = await Promise.all([
    startDynamodb(engine, dataDir, closing, died),
    startLocalKms({ dataDir }),
  ])
  closing.add(() => kms.close())
  const secrets = await startLocalSecretsManager({ dataDir, kms: kms.engine })
  closing.add(() => secrets.close())
  return { dynamodb, kms: kms.url, secretsmanager: secrets.url }
}

async function startDynamodb(
  engine: Engine,
  dataDir: string,
  closing: Closing,
  died: (how: string) => void,
): Promise<string> {
  if (engine.kind === 'endpoint') {
    process.stdout.write(`DynamoDB is the one at ${engine.url} (MOORING_DYNAMODB_ENDPOINT).\n`)
    if (!(await answers(engine.url))) {
      throw new StartRefused(
        `No DynamoDB answers at ${engine.url}: start it, or unset MOORING_DYNAMODB_ENDPOINT.`,
      )
    }
    return engine.url
  }
  if (engine.kind === 'path') {
    process.stdout.write(`DynamoDB is ${engine.program}, for want of the bundled engine.\n`)
  }
  const log = join(dataDir, 'logs/dynamodb.log')
  const running = await runEngine(engine.program, join(dataDir, 'dynamodb.sqlite'), log)
  closing.add(() => running.stop())
  void running.died.then((how) => died(`The DynamoDB engine ${how}: start again; see ${log}.`))
  return running.url
}

import { spawn } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { awsCall } from '../local/aws/call.ts'
import { environmentOf as localEnvironment } from '../local/aws/lambda/environment.ts'
import { readAssembly } from '../local/cloudformation/assembly.ts'
import { functionsOf } from '../local/cloudformation/functions.ts'
import { readingOf } from '../local/cloudformation/local-names.ts'
import { openLedger } from '../local/cloudformation/resources/ledger.ts'
import { builtApp } from '../local/run/build/build-app.ts'

const root = join(import.meta.dirname, '..')
// Before a function is loaded, whose environment this process then has: the next system is not built by it.
const ownEnvironment = { ...process.env }

/** What `npm start` writes of itself into local.json. */
export interface System {
  readonly url: string
  readonly project_id: string
  readonly admin_key: string
  readonly runtime_key: string
  readonly aws_endpoints: Readonly<Record<string, string>>
  readonly table: string
  readonly dataDir: string
  readonly pid: number
  /** The driver that it was built with, where that is not the default. */
  readonly secretStore?: 'envelope'
}

/** Runs something over a local run of its own, with data of its own. */
export async function withSystem<T>(
  run: (system: System) => Promise<T>,
  more: Readonly<Record<string, string>> = {},
  { stream = false }: { readonly stream?: boolean } = {},
): Promise<T> {
  const dataDir = await mkdtemp(join(tmpdir(), 'mooring-bench-'))
  const env = { ...ownEnvironment, PORT: '0', MOORING_DATA_DIR: dataDir, ...more }
  const tsx = join(root, 'node_modules/.bin/tsx')
  const child = spawn(tsx, ['local/start.ts'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  child.stderr.on('data', printErrors)
  try {
    await ready(child.stdout)
    const system = JSON.parse(await readFile(join(dataDir, 'local.json'), 'utf8')) as System
    if (!stream) await withoutStream(system)
    const isEnvelope = more.MOORING_SECRET_STORE === 'envelope'
    const chosen = isEnvelope ? { secretStore: 'envelope' as const } : {}
    return await run({ ...system, ...chosen, dataDir, pid: child.pid ?? 0 })
  } finally {
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    await ended
    await rm(dataDir, { recursive: true, force: true })
  }
}

function printErrors(chunk: Buffer): void {
  // That there is no stream it says again and again: see `withoutStream`.
  const lines = String(chunk)
    .split('\n')
    .filter((line) => !line.includes('stream cannot be read'))
  process.stderr.write(lines.join('\n'))
}

/**
 * Turns the table's stream off. In AWS a stream costs those who write nothing; here its readers take
 * of the same two processors, and an engine in memory, which cannot be given an index, looks through
 * all of the stream at each write. `lasting` measures with it.
 */
async function withoutStream({ aws_endpoints, table }: Omit<System, 'dataDir' | 'pid'>) {
  const { dynamodb = '' } = aws_endpoints
  const off = { TableName: table, StreamSpecification: { StreamEnabled: false } }
  await awsCall(dynamodb, 'DynamoDB_20120810.UpdateTable', off)
}

async function ready(stdout: NodeJS.ReadableStream): Promise<void> {
  let printed = ''
  for await (const chunk of stdout) {
    printed += String(chunk)
    if (printed.includes('Mooring is ready at')) return
  }
  throw new Error('The local run ended before it was ready')
}

/** Calls the API; anything but a 2xx is an error. */
export async function call(
  { url, admin_key }: System,
  method: string,
  path: string,
  body?: unknown,
  key = admin_key,
): Promise<unknown> {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
  const init = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }
  const response = await fetch(url + path, init)
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`)
  return response.status === 204 ? undefined : response.json()
}

/** Makes a PostgreSQL connection. @returns its id. */
export function makeConnection(
  system: System,
  name: string,
  project_id = system.project_id,
): Promise<string> {
  const config = { host: 'db.example.com', database: 'd', user: 'u', password: 'p' }
  return make(system, { name, project_id, type: 'dynamiq.connections.PostgreSQL', config })
}

/** Makes a connection that mints by its own signature. @returns its id. */
export function makeMinting(system: System, name: string): Promise<string> {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const private_key = privateKey.export({ type: 'pkcs8', format: 'pem' })
  const type = 'mooring.connections.SnowflakeKeyPair'
  const config = { account: 'acc', user: 'bench', private_key }
  return make(system, { name, project_id: system.project_id, type, config })
}

async function make(system: System, body: object): Promise<string> {
  const made = (await call(system, 'POST', '/v1/connections', body)) as { data: { id: string } }
  return made.data.id
}

/** Makes a project. @returns its id. */
export async function makeProject(system: System, name: string): Promise<string> {
  const made = (await call(system, 'POST', '/v1/projects', { name })) as { data: { id: string } }
  return made.data.id
}

/** The environment in which a deployed function's bundle runs here, with nothing logged. */
export async function environmentOf(system: System, id: string): Promise<Record<string, string>> {
  const { secretStore } = system
  const { assembly } = await builtApp(root, { secretStore })
  const ledger = await openLedger(system.dataDir)
  const reading = readingOf(await readAssembly(assembly), (resource) =>
    resource.type === 'AWS::ApiGatewayV2::Api' ? { url: system.url } : ledger.find(resource),
  )
  const spec = functionsOf(reading).find(({ shortName }) => shortName === id)
  if (!spec) throw new Error(`There is no function ${id}`)
  const {
    dynamodb = '',
    kms = '',
    secretsmanager = '',
    lambda = '',
    events = '',
    sts = '',
  } = system.aws_endpoints
  const endpoints = { dynamodb, kms, secretsmanager, lambda, events, sts }
  return {
    ...localEnvironment(spec, endpoints, {
      outboundAllow: 'loopback',
      returnUrls: '',
      publicUrl: 'http://127.0.0.1',
    }),
    POWERTOOLS_LOG_LEVEL: 'SILENT',
    POWERTOOLS_METRICS_DISABLED: 'true',
  }
}

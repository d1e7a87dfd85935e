import type { Front, Target } from '../aws/api-gateway/front.ts'
import { routerOf } from '../aws/api-gateway/router.ts'
import { siteOf } from '../aws/api-gateway/site.ts'
import { passedRecords, readCheckpoints } from '../aws/streams/checkpoints.ts'
import { readAssembly, resourcesOf } from '../cloudformation/assembly.ts'
import { type Reading, readingOf } from '../cloudformation/local-names.ts'
import { assertLedgerIsThere, type Ledger, openLedger } from '../cloudformation/resources/ledger.ts'
import { makeResources, type Services } from '../cloudformation/resources/make-resources.ts'
import { behavioursOf } from '../cloudformation/site.ts'
import { deploymentTasksOf, routesOf, streamMappingsOf } from '../cloudformation/triggers.ts'
import { demoProvider } from '../demo-sign-in/people.ts'
import { type BuiltApp, builtApp } from './build/build-app.ts'
import { type Cloud, openCloud } from './cloud.ts'
import {
  adminKeyOf,
  probeOf,
  runDeploymentTasks,
  workingAdminKey,
  workingRuntimeKey,
} from './first-start/admin-key.ts'
import { type ApiClient, apiClient, firstProject } from './first-start/api-client.ts'
import { keepDemoSignIn } from './first-start/demo-sign-in.ts'
import { readProvider, sendProvider } from './first-start/identity-provider.ts'
import { type LocalFile, readLocalFile, writeLocalFile } from './first-start/local-file.ts'
import { holdDataDir, openFront, startServices } from './machine.ts'
import type { Closing } from './ordering.ts'
import { step } from './progress.ts'
import type { LocalSettings } from './settings.ts'

/** What a run is made from. */
export interface RunOptions {
  /** The project's directory. */
  readonly root: string
  readonly settings: LocalSettings
  readonly closing: Closing
  /** Another app that holds a Mooring; absent: our own, built where its sources changed. */
  readonly app?: BuiltApp
  /** Hears if the run cannot go on. */
  readonly died: (why: string) => void
}

const apiType = 'AWS::ApiGatewayV2::Api'

/** Starts the whole system on this machine; resolves, with what `local.json` says, when it serves. */
export async function startLocalRun(options: RunOptions): Promise<LocalFile> {
  const { root, settings, closing, died } = options
  await holdDataDir(settings.dataDir, closing)
  assertLedgerIsThere(settings.dataDir)
  const remembered = await readLocalFile(settings.dataDir)
  const ledger = await openLedger(settings.dataDir)
  const front = await openFront(settings.port, closing)
  const app = options.app ?? (await builtApp(root, options.settings))
  const reading = readingOf(await readAssembly(app.assembly), (resource) =>
    resource.type === apiType ? { url: front.url } : ledger.find(resource),
  )
  const passed = await passedIn(settings.dataDir, reading, ledger)
  const services = await step('Starting DynamoDB, KMS and Secrets Manager', () =>
    startServices(settings, closing, died, { resources: ledger.all(), passed }),
  )
  await step('Making the table, the keys and the secrets', () =>
    makeResources(reading, ledger, services),
  )
  const cloud = await openCloud({
    ...{ reading, services, settings, closing },
    ...{ workerPath: app.worker, publicUrl: front.url },
  })
  openApi(reading, cloud, front, settings.allowedHosts)
  const file = await step('Making ready', () =>
    access({ reading, cloud, front, ledger, services, remembered, settings, closing }),
  )
  await writeLocalFile(settings.dataDir, file)
  await cloud.begin()
  return file
}

const tableTypes = ['AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable']

/** What the consumers of the streams have passed; nothing where a stream is still to be made. */
async function passedIn(dataDir: string, reading: Reading, ledger: Ledger) {
  const tables = resourcesOf(reading.stacks, ...tableTypes)
  const made = tables.map((table) => ledger.find(table) ?? {})
  const streams = tables.filter(({ properties }) => properties.StreamSpecification !== undefined)
  if (streams.some((table) => ledger.find(table)?.streamArn === undefined)) return []
  return passedRecords(made, streamMappingsOf(reading), await readCheckpoints(dataDir))
}

function openApi(
  reading: Reading,
  { functions }: Cloud,
  front: Front,
  allowedHosts: readonly string[],
): void {
  const [api] = resourcesOf(reading.stacks, apiType)
  if (!api) throw new Error('The template has no HTTP API.')
  const router = routerOf<Target>(routesOf(reading), ({ key, functionArn }) => {
    const spec = functions.find(functionArn)
    if (!spec) throw new Error(`Route "${key}" leads to ${functionArn}, which is not there.`)
    return (event) => functions.invoke(spec, event)
  })
  const site = siteOf(behavioursOf(reading))
  front.open({ router, apiId: reading.nameOf(api), site, allowedHosts })
}

interface Parts {
  readonly reading: Reading
  readonly cloud: Cloud
  readonly front: Front
  readonly ledger: Ledger
  readonly services: Services
  readonly remembered: LocalFile | undefined
  readonly settings: LocalSettings
  readonly closing: Closing
}

/** Returns the keys and the project of a first start. */
async function access(parts: Parts): Promise<LocalFile> {
  const { reading, cloud, front, ledger, services, remembered } = parts
  const tasks = deploymentTasksOf(reading)
  const { functions, endpoints } = cloud
  const options = { tasks, functions, ledger, secretsmanager: services.secretsmanager }
  await runDeploymentTasks(options)
  const adminKey = adminKeyOf(options)
  if (!adminKey) throw new Error('The template has no task that makes an admin key.')
  const api = apiClient(front.url)
  const probe = probeOf(remembered?.project_id)
  const admin = await workingAdminKey(api, adminKey, probe, (line) =>
    process.stdout.write(`${line}\n`),
  )
  const projectId = await firstProject(api, admin, remembered?.project_id)
  const same = remembered?.project_id === projectId ? remembered.runtime_key : undefined
  return {
    url: front.url,
    project_id: projectId,
    admin_key: admin,
    runtime_key: await workingRuntimeKey(api, admin, projectId, same),
    ...(await trusted(parts, api, admin, projectId)),
    aws_endpoints: { ...endpoints },
    table: tableName(reading),
  }
}

/** Has the API trust the identity providers of the settings. */
async function trusted(
  { remembered, settings, front, closing }: Parts,
  api: ApiClient,
  admin: string,
  projectId: string,
): Promise<Pick<LocalFile, 'identity_provider'>> {
  const { identityProvider: file, demoSignIn, dataDir } = settings
  const demo = demoSignIn ? await demoBody(front.url, projectId, closing) : undefined
  await keepDemoSignIn(api, admin, demo, dataDir)
  const sent = remembered?.identity_provider
  if (file === undefined) return sent ? { identity_provider: sent } : {}
  return { identity_provider: await sendProvider(api, admin, await readProvider(file), sent) }
}

async function demoBody(url: string, projectId: string, closing: Closing) {
  // Loaded here: a start without the setting opens no such server, and does without its libraries.
  const { startDemoSignIn } = await import('../demo-sign-in/server.ts')
  const { issuer, close } = await startDemoSignIn(`${url}/v1/sign-in/callback`)
  closing.add(close)
  return demoProvider(issuer, projectId)
}

function tableName(reading: Reading): string {
  const [table] = resourcesOf(reading.stacks, ...tableTypes)
  if (!table) throw new Error('The template has no table.')
  return reading.referenceTo(table)
}

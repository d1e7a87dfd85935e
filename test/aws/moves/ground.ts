import { randomUUID } from 'node:crypto'
import type { InvokeTask } from '../../../ops/invoke-task.ts'
import { type Migrated, type Migration, migrate } from '../../../ops/migrate-secrets.ts'
import { type Rotated, rotate } from '../../../ops/rotate-keys.ts'
import { adminKey } from '../../../shared/model/access-key.ts'
import type { Powers } from '../../../shared/ports/index.ts'
import { settings } from '../../../shared/runtime/settings.ts'
import { type Ask, context } from '../../support/call.ts'
import { ask as askOperation } from '../../support/handlers.ts'
import { type Row, rowsOf } from '../ports/aws-subject.ts'
import { type Deployment, deploy } from '../ports/deployment.ts'
import type { LocalAws } from '../ports/local-aws.ts'
import { toldOf } from '../ports/made.ts'

/** A deployment whose secrets are moved. */
export interface Ground {
  readonly deployment: Deployment
  readonly powers: Powers
  ask(id: string, what?: Ask, powers?: Powers): ReturnType<typeof askOperation>
  /** Creates a connection with this secret. @returns its id. */
  connect(projectId: string | undefined, secret: string): Promise<string>
  /** Creates an OAuth client with this secret. @returns its id. */
  client(projectId: string, secret: string): Promise<string>
  project(): Promise<string>
  put(id: string, secret: string, powers?: Powers): ReturnType<typeof askOperation>
  /** What a lookup returns as the secret, or the code of its problem. */
  lookup(id: string): Promise<string>
  clientSecret(projectId: string, id: string): Promise<string>
  /** The row of a connection or an OAuth client. */
  row(id: string): Promise<Row | undefined>
  migrate(migration: Migration, powers?: Powers): Promise<Migrated>
  rotate(olderThan?: Date, powers?: Powers): Promise<Rotated>
  /** Runs a task function as its schedule does. */
  scheduled(task: 'sweep' | 'rotate-keys'): Promise<Readonly<Record<string, unknown>>>
  /** The key pairs of the project's shard: their versions. */
  keyVersions(): Promise<number[]>
}

/** Writes secrets by this driver from now on, as a deployment of the option does. */
export function writeBy(store: 'envelope' | 'secrets-manager'): void {
  process.env[settings.secretStore] = store
}

const openai = (api_key: string) => ({ type: 'dynamiq.connections.OpenAI', config: { api_key } })

/** Makes a deployment that is empty. */
export async function ground(aws: LocalAws): Promise<Ground> {
  const deployment = await deploy(aws)
  const { adapters } = await import('../ports/adapters.ts')
  const { accessKey, key } = adminKey(new Date())
  await adapters.createAccessKeys.insert(accessKey, toldOf(accessKey.id, 'access_key.created'))
  const as = String(key.reveal())
  const ask: Ground['ask'] = (id, what = {}, powers = adapters) =>
    askOperation(id, { as, ...what }, powers)
  const created = async (id: string, body: object) => String((await ask(id, { body })).body.data.id)
  const at = (connection_id: string) => ({ params: { connection_id } })
  const row = async (id: string) =>
    (await rowsOf(deployment)).find(
      ({ sk }) => /^(CONNECTION|OAUTH2CLIENT)#/.test(sk) && sk.endsWith(id),
    )
  return {
    ...{ deployment, powers: adapters, ask, row },
    project: () => created('create-project', { name: randomUUID() }),
    connect: (project_id, secret) =>
      created('create-connection', {
        name: randomUUID(),
        ...(project_id ? { project_id } : { system: true }),
        ...openai(secret),
      }),
    client: (project_id, client_secret) =>
      created('create-oauth2-client', {
        ...{ name: randomUUID(), project_id, type: 'dynamiq.connections.NotionOAuth2' },
        ...{ client_id: 'c', client_secret },
      }),
    put: (id, secret, powers) =>
      ask('update-connection', { ...at(id), body: openai(secret) }, powers),
    async lookup(id) {
      const { body } = await ask('read-credentials', at(id))
      return String(body.data?.api_key ?? body.error.code)
    },
    async clientSecret(ownerId, id) {
      const client = await adapters.readOauth2Clients.find({ ownerId, id })
      if (!client?.secretRef) return 'none'
      const { client_secret } = await adapters.readClientSecrets.read(client, client.secretRef)
      return String(client_secret?.reveal())
    },
    migrate: (migration, powers = adapters) => migrate(invokerOf(powers), migration, () => {}),
    rotate: (olderThan = new Date(), powers = adapters) =>
      rotate(invokerOf(powers), { olderThan, rate: 200 }, () => {}),
    scheduled: (task) => run(task, {}, adapters),
    keyVersions: async () =>
      (await rowsOf(deployment))
        .filter(({ pk }) => pk.startsWith('SECRETKEY#'))
        .map(({ version }) => Number(version)),
  }
}

async function run<Out>(name: string, event: object, powers: Powers): Promise<Out> {
  const { handler } = await import(`../../../functions/${name}.ts`)
  return handler.with(powers)(event, context())
}

/** Invokes task functions in this process. */
function invokerOf(powers: Powers): InvokeTask {
  return (name, event) => run(name, event, powers)
}

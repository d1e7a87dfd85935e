import { mintKey } from '../../shared/model/access-key.ts'
import type { Connection } from '../../shared/model/connection.ts'
import { eventOf } from '../../shared/model/event.ts'
import type { Grant } from '../../shared/model/grant.ts'
import type { Powers } from '../../shared/ports/index.ts'
import { type Deployment, deploy } from '../aws/ports/deployment.ts'
import { type LocalAws, startLocalAws } from '../aws/ports/local-aws.ts'
import { type ScriptedServer, startScripted } from '../oauth-servers/scripted.ts'
import { anOccasion, aProject } from '../support/builders.ts'
import type { Answer } from '../support/call.ts'
import { ask } from '../support/handlers.ts'
import { changeGrant, expired } from './change-grant.ts'

/** The real handlers over the real adapters and local engines, and a provider that does as told. */
export interface Rig {
  readonly aws: LocalAws
  readonly provider: ScriptedServer
  /** The deployment's own admin key. */
  readonly key: string
  readonly oauth2ClientId: string
  ask(id: string, params: Record<string, string>, body?: unknown): Promise<Answer>
  /** A connection that somebody has just consented to. */
  connected(): Promise<string>
  resolve(id: string, body?: unknown): Promise<Answer>
  row(id: string): Promise<Connection>
  /** Changes the grant as it stands in the row, and nothing beside it: as time would. */
  age(id: string, change: (grant: Grant) => Grant): Promise<void>
  /** Makes the access token one that ended an hour ago. */
  end(id: string): Promise<void>
  stop(): Promise<void>
}

const type = 'dynamiq.connections.OAuth2'

/** Starts the rig, in this process's environment. */
export async function startRig(options = {}): Promise<Rig> {
  const [aws, provider] = await Promise.all([startLocalAws(options), startScripted()])
  const deployment = await deploy(aws)
  const { adapters } = await import('../aws/ports/adapters.ts')
  const key = await adminKey(adapters)
  const asking = (id: string, params: Record<string, string>, body?: unknown) =>
    ask(id, { as: key, params, ...(body === undefined ? {} : { body }) }, adapters)
  const project = aProject()
  await adapters.createProjects.insert(
    project,
    eventOf('project.created', project.id, anOccasion()),
  )
  const client = await asking('create-oauth2-client', {}, clientOf(project.id, provider))
  const oauth2ClientId = client.body.data.id
  const connected = async () => {
    const wish = { name: 'n', project_id: project.id, type, config: {} }
    const made = await asking(
      'create-connection',
      {},
      { ...wish, oauth2_client_id: oauth2ClientId },
    )
    await consentTo(made.body.data.id, key, adapters)
    return made.body.data.id
  }
  const rig = { aws, provider, key, oauth2ClientId, ask: asking, connected }
  const resolve = (connection_id: string, body?: unknown) =>
    asking('read-credentials', { connection_id }, body)
  const stop = async () => {
    await Promise.all([aws.stop(), provider.close()])
  }
  return { ...rig, resolve, ...lookingBehind(deployment, adapters), stop }
}

/** The body that registers the provider. */
export function clientOf(projectId: string | undefined, { url }: ScriptedServer) {
  return {
    ...{ name: 'scripted', type, client_id: 'c', client_secret: 'LEAK-client-secret' },
    ...(projectId === undefined ? {} : { project_id: projectId }),
    ...{ authorization_url: `${url}/authorize`, token_url: `${url}/token` },
    revocation_url: `${url}/revoke`,
  }
}

async function adminKey({ createAccessKeys }: Powers): Promise<string> {
  const id = crypto.randomUUID()
  const { key, hash } = mintKey(id)
  const made = { createdAt: new Date().toISOString(), createdBy: 'test' }
  const row = { id, name: 'test', user: 'test', role: 'admin', hash, ...made } as const
  await createAccessKeys.insert(row, eventOf('access_key.created', id, anOccasion()))
  return String(key.reveal())
}

async function consentTo(connection_id: string, as: string, powers: Powers): Promise<void> {
  const begun = await ask('authorize-connection', { as, params: { connection_id } }, powers)
  const there = await fetch(String(begun.body.data.url), { redirect: 'manual' })
  const query = new URL(there.headers.get('location') ?? '').search.slice(1)
  const { status, text } = await ask('complete-authorization', { query }, powers)
  if (status !== 200) throw new Error(text)
}

function lookingBehind({ dynamodb, table }: Deployment, { readConnections }: Powers) {
  const row = async (id: string) => {
    const found = await readConnections.locate(id)
    if (!found) throw new Error('the connection is gone')
    return found
  }
  const age = async (id: string, change: (grant: Grant) => Grant) => {
    const { ownerId } = await row(id)
    await changeGrant({ dynamodb, table }, { ownerId, id }, change)
  }
  const end = (id: string) => age(id, expired)
  return { row, age, end }
}

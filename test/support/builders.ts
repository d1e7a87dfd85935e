import { randomUUID } from 'node:crypto'
import { type AccessKey, type Caller, mintKey, type Role } from '../../shared/model/access-key.ts'
import { discardSecretTask } from '../../shared/model/cleanup-task.ts'
import type { Connection } from '../../shared/model/connection.ts'
import { connectionEvent, eventOf, type RequestContext } from '../../shared/model/event.ts'
import {
  defaultAlgorithms,
  type IdentityProvider,
  newIdentityProvider,
} from '../../shared/model/identity-provider.ts'
import type { Oauth2Client } from '../../shared/model/oauth2-client.ts'
import type { Project } from '../../shared/model/project.ts'
import { Secret, type Secrets } from '../../shared/model/secret.ts'
import { newSession } from '../../shared/model/session.ts'
import type { World } from '../fakes/world.ts'

const at = '2026-03-12T19:07:10.123Z'

/** A name that nothing else in the test has. */
function aName(of = 'some'): string {
  return `${of}-${randomUUID().slice(0, 8)}`
}

/** A caller: the deployment's own admin, if nothing else is said. */
function aCaller(given: Partial<Caller> = {}): Caller {
  return { keyId: randomUUID(), user: 'somebody', role: 'admin', ...given }
}

/** What every record needs to know of a request. */
export function anOccasion(given: Partial<RequestContext> = {}): RequestContext {
  return { caller: aCaller(), requestId: randomUUID(), now: new Date(at), ...given }
}

/** A stored connection: an active one of OpenAI, with an API key, if nothing else is said. */
export function aConnection(given: Partial<Connection> = {}): Connection {
  return {
    id: randomUUID(),
    ownerId: randomUUID(),
    name: aName('openai'),
    type: 'dynamiq.connections.OpenAI',
    status: 'active',
    config: { url: 'https://api.openai.com/v1' },
    withheldFields: ['api_key'],
    version: 1,
    createdAt: at,
    createdBy: 'somebody',
    updatedAt: at,
    updatedBy: 'somebody',
    ...given,
  }
}

/** Puts a connection and its secrets into the world, without its handler. */
export async function keptConnection(
  world: World,
  given: Partial<Connection> & { readonly ownerId: string },
  secrets: Secrets = { api_key: new Secret('sk-kept') },
): Promise<Connection> {
  const connection = aConnection(given)
  const sealed = connection.withheldFields.length > 0
  const version = sealed
    ? await world.powers.writeNewSecrets.writeNew(connection, secrets)
    : undefined
  const whole = { ...connection, secretRef: version }
  const event = connectionEvent('connection.created', connection, anOccasion())
  await world.powers.createConnections.insert(whole, event)
  return whole
}

/** A stored connection with an AWS access key. */
export function awsKeyConnection(
  world: World,
  ownerId: string,
  secrets: Secrets = { secret_access_key: new Secret('LEAK-aws-secret') },
): Promise<Connection> {
  const config = { access_key_id: 'AKIAKEPT', region: 'eu-central-1' }
  const withheldFields = Object.keys(secrets).sort()
  return keptConnection(
    world,
    { ownerId, type: 'dynamiq.connections.AWS', config, withheldFields },
    secrets,
  )
}

/** Takes a connection and its secret out of the world, without its handler. */
export async function dropConnection(world: World, connection: Connection): Promise<void> {
  const event = connectionEvent('connection.deleted', connection, anOccasion())
  const left = discardSecretTask(connection, new Date(at))
  await world.powers.deleteConnections.remove(connection, event, left)
  await world.powers.discardSecrets.discard(connection)
  if (left) await world.powers.completeCleanup.complete(left)
}

/** A stored project. */
export function aProject(given: Partial<Project> = {}): Project {
  const made = { createdAt: at, createdBy: 'somebody', updatedAt: at, updatedBy: 'somebody' }
  return { id: randomUUID(), name: aName('project'), ...made, ...given }
}

/** Puts a project into the world. */
export async function keptProject(world: World, given: Partial<Project> = {}): Promise<Project> {
  const project = aProject(given)
  await world.powers.createProjects.insert(
    project,
    eventOf('project.created', project.id, anOccasion(), { name: project.name }),
  )
  return project
}

/** Puts an OAuth client and its secret into the world, without its handler. */
export async function keptOauth2Client(
  world: World,
  given: Partial<Oauth2Client> & { readonly ownerId: string },
  secret = new Secret('LEAK-client-secret'),
): Promise<Oauth2Client> {
  const client = anOauth2Client(given)
  const secretRef = await world.powers.writeNewClientSecrets.writeNew(client, {
    client_secret: secret,
  })
  const event = eventOf('oauth2_client.created', client.id, anOccasion())
  await world.powers.createOauth2Clients.insert({ ...client, secretRef }, event)
  return { ...client, secretRef }
}

/** A stored OAuth client: one of Notion, if nothing else is said. */
export function anOauth2Client(given: Partial<Oauth2Client> = {}): Oauth2Client {
  const made = { createdAt: at, createdBy: 'somebody', updatedAt: at, updatedBy: 'somebody' }
  return {
    id: randomUUID(),
    ownerId: randomUUID(),
    name: aName('client'),
    type: 'dynamiq.connections.NotionOAuth2',
    clientId: 'client-at-provider',
    version: 1,
    ...made,
    ...given,
  }
}

/** Puts an access key into the world. Gives the key as it is presented, and its row. */
export async function keptKey(world: World, given: Partial<AccessKey> = {}) {
  const id = given.id ?? randomUUID()
  const { key, hash } = mintKey(id)
  const row: AccessKey = {
    id,
    name: 'somebody’s key',
    user: 'somebody',
    role: 'admin',
    hash,
    createdAt: at,
    createdBy: 'somebody',
    ...given,
  }
  await world.powers.createAccessKeys.insert(row, eventOf('access_key.created', id, anOccasion()))
  return { presented: String(key.reveal()), row }
}

/** The key of a role, as it is presented; without a project, one for every project. */
/** The identity provider of a world that has one: its id. */
export async function keptProvider(world: World): Promise<string> {
  return (await onlyProvider(world)).id
}

async function onlyProvider(world: World): Promise<IdentityProvider> {
  const [known] = await world.powers.readIdentityProviders.list()
  if (known) return known
  const rules = [{ match: { sub: 'ann' }, role: 'viewer' } as const]
  const issuer = { name: 'Company', issuer: 'https://login.example.com', audience: 'a' }
  const input = { ...issuer, rules, algorithms: defaultAlgorithms }
  const provider = newIdentityProvider(input, aCaller(), new Date())
  const event = eventOf('identity_provider.created', provider.id, anOccasion())
  await world.powers.createIdentityProviders.insert(provider, event)
  return provider
}

/** A session of a role, as a token exchange makes it: what is presented. */
export async function aSession(world: World, role: Role, projectId?: string): Promise<string> {
  const provider = await onlyProvider(world)
  const identity = { provider: provider.id, subject: 'ann' }
  const access = { identity, role, user: 'ann', projectId }
  const { session, key } = newSession(access, { lifetimeSeconds: 600 }, new Date())
  const event = eventOf('session.created', session.id, anOccasion())
  await world.powers.createSessions.insert(session, provider, event)
  return String(key.reveal())
}

/** A key of a role: what is presented. */
export async function anAccessKey(world: World, role: Role, projectId?: string): Promise<string> {
  return (await keptKey(world, { role, projectId })).presented
}

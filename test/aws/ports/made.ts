import { randomUUID } from 'node:crypto'
import { type AccessKey, type Caller, mintKey } from '../../../shared/model/access-key.ts'
import { type Connection, newConnection } from '../../../shared/model/connection.ts'
import { type AuditEvent, connectionEvent, eventOf } from '../../../shared/model/event.ts'
import type { IdempotencyKey, IdempotencyRecord } from '../../../shared/model/idempotency.ts'
import { newOauth2Client, type Oauth2Client } from '../../../shared/model/oauth2-client.ts'
import { Problem } from '../../../shared/model/problem.ts'
import { newProject, type Project } from '../../../shared/model/project.ts'
import { Secret, type Secrets } from '../../../shared/model/secret.ts'
import type { Powers } from '../../../shared/ports/index.ts'

/** Who makes what is made here. */
export const caller: Caller = { keyId: randomUUID(), user: 'ada', role: 'admin' }

/** A request of an admin, now. */
export const occasion = () => ({ caller, requestId: randomUUID(), now: new Date() })

/** A connection that is stored nowhere yet. */
export function aConnection(ownerId: string, changes: Partial<Connection> = {}): Connection {
  const given = {
    ownerId,
    name: `a connection ${randomUUID()}`,
    type: 'openai',
    status: 'active' as const,
    config: { url: 'https://api.example/v1', nested: { list: [1.5, null, 'é'] } },
    withheldFields: ['api_key'],
  }
  return { ...newConnection(given, caller, new Date()), ...changes }
}

/** A record about a connection. */
export function told(connection: Connection): AuditEvent {
  return connectionEvent('connection.updated', connection, occasion(), { fields: ['url'] })
}

/** A record about a project or an access key. */
export function toldOf(subject: string, type: AuditEvent['type'] = 'project.updated'): AuditEvent {
  return eventOf(type, subject, occasion(), { name: subject })
}

/** A project that is stored nowhere yet. */
export function aProject(name = `p-${randomUUID()}`): Project {
  return newProject({ name }, caller, new Date())
}

/** A project that is stored. */
export async function keptProject({ createProjects }: Powers): Promise<Project> {
  const project = aProject()
  await createProjects.insert(project, toldOf(project.id, 'project.created'))
  return project
}

/** A connection that is stored. */
export async function keptConnection(
  { createConnections }: Powers,
  ownerId: string,
  changes: Partial<Connection> = {},
): Promise<Connection> {
  const connection = aConnection(ownerId, changes)
  await createConnections.insert(connection, told(connection))
  return connection
}

/** An OAuth client that is stored. */
export async function keptOauth2Client(
  { createOauth2Clients }: Powers,
  ownerId: string,
  changes: Partial<Oauth2Client> = {},
): Promise<Oauth2Client> {
  const given = {
    ownerId,
    name: 'a client',
    type: 'openai',
    clientId: 'known',
    provider: undefined,
  }
  const client = { ...newOauth2Client(given, caller, new Date()), ...changes }
  await createOauth2Clients.insert(client, toldOf(client.id, 'oauth2_client.created'))
  return client
}

/** An access key that is stored nowhere yet. */
export function anAccessKey(projectId?: string): AccessKey {
  const id = randomUUID()
  const { hash } = mintKey(id)
  const made = { createdAt: new Date().toISOString(), createdBy: 'ada' }
  return { id, name: 'ci', user: 'ci', role: 'runtime', projectId, hash, ...made }
}

/** An idempotency key that no request used, and the response to store under it. */
export function aReceipt(key: Partial<IdempotencyKey> = {}): IdempotencyRecord {
  const expiresAt = new Date(Date.now() + 60_000)
  const fresh = { scope: randomUUID(), hash: randomUUID(), fingerprint: 'f', expiresAt }
  const answer = { status: 201, headers: { location: '/here' }, body: { data: { list: [1] } } }
  return { key: { ...fresh, ...key }, answer }
}

/** A secret half of a config. */
export const secretsOf = (api_key: string): Secrets => ({ api_key: new Secret(api_key) })

/** Secrets in clear. */
export function inClear(secrets: Secrets): Record<string, unknown> {
  return Object.fromEntries(Object.entries(secrets).map(([name, value]) => [name, value.reveal()]))
}

/** How a call ended: `done`, a Problem's code, or the class of another error. */
export function outcomeOf(call: Promise<unknown>): Promise<string> {
  return call.then(
    () => 'done',
    (error: unknown) => (error instanceof Problem ? error.code : Object(error).constructor.name),
  )
}

/** Makes so many calls concurrently and returns their outcomes, in alphabetical order. */
export async function race(
  times: number,
  call: (index: number) => Promise<unknown>,
): Promise<string[]> {
  const calls = Array.from({ length: times }, (_, index) => outcomeOf(call(index)))
  return (await Promise.all(calls)).sort()
}

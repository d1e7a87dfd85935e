import { randomUUID } from 'node:crypto'
import type { Ask } from '../../support/call.ts'
import { keptConnection } from './connection-scenarios.ts'
import { aMark, type Rig } from './rig.ts'
import { type Scenario, succeeded } from './scenario.ts'

/** A request about something new each time, and how its repeat may be answered. */
export interface Asking {
  readonly id: string
  prepare(rig: Rig): Promise<Ask>
  /** Statuses of the repeat, whether the first took effect or not. */
  readonly again?: readonly number[]
}

/** The scenario of a request. */
export const asked = ({ id, prepare, again = [200, 201, 302] }: Asking): Scenario => ({
  name: id,
  async prepare(rig) {
    const what = await prepare(rig)
    const act = () => rig.ask(id, what)
    return {
      act,
      async judge(answer) {
        const repeat = await act()
        const well = again.includes(repeat.status)
        return [
          !well && `cannot be repeated after ${answer.status}: ${repeat.status} ${repeat.text}`,
          repeat.text.includes('LEAK') && 'tells a secret',
        ]
      },
    }
  },
})

/** The header of a request that takes effect once. */
export const once = () => ({ 'idempotency-key': randomUUID() })
/** A request about a project of its own. */
export const inProject = async (rig: Rig) => ({ query: { project_id: await rig.project() } })
/** A request about a connection of its own. */
export const aboutOne = async (rig: Rig) => ({
  params: { connection_id: (await keptConnection(rig)).id },
})

async function made(rig: Rig, id: string, what: Ask): Promise<string> {
  const answer = await rig.ask(id, what)
  if (!succeeded(answer)) throw new Error(`${id} prepares nothing: ${answer.text}`)
  return String(answer.body.data?.id ?? (answer.body as unknown as { id: string }).id)
}

/** The type of the OAuth connections. */
export const oauth = 'dynamiq.connections.NotionOAuth2'
/** The body of an OAuth client. */
export const clientBody = (name: string, project_id: string) => ({
  ...{ name, project_id, type: oauth, client_id: 'c', client_secret: `LEAK-${name}` },
})

/** An OAuth client in a project of its own. */
export async function keptClient(
  rig: Rig,
): Promise<{ oauth2_client_id: string; project_id: string }> {
  const project_id = await rig.project()
  const body = clientBody(aMark(), project_id)
  return { oauth2_client_id: await made(rig, 'create-oauth2-client', { body }), project_id }
}

/** The id of a connection that waits for its authorization. */
export async function unauthorized(rig: Rig): Promise<string> {
  const { oauth2_client_id, project_id } = await keptClient(rig)
  const body = { name: aMark(), project_id, type: oauth, config: {}, oauth2_client_id }
  return made(rig, 'create-connection', { body })
}

/** The name of a project of its own. */
export async function projectName(rig: Rig): Promise<string> {
  const project = await rig.powers.readProjects.find(await rig.project())
  return String(project?.name)
}

/** The body of a PostgreSQL connection on the Credible surface. */
export const postgres = (password: string) => ({
  type: 'postgres',
  postgresConnection: { host: 'db.example.com', databaseName: 'd', userName: 'u', password },
})

/** A request on the Credible surface that names its connection. */
export async function byName(rig: Rig, body?: object): Promise<Ask> {
  const params = { projectName: await projectName(rig), connectionName: 'sales' }
  if (body === undefined) return { params }
  return { params, body, headers: once() }
}

/** The same, where the connection exists. */
export async function keptByName(rig: Rig): Promise<Ask> {
  const what = await byName(rig, postgres('LEAK-kept'))
  await made(rig, 'create-credible-connection', what)
  return { params: what.params ?? {} }
}

/** A request that creates a connection on the connector surface. */
export const connecting = async (rig: Rig): Promise<Ask> => ({
  params: { connector_id: 'OpenAI' },
  headers: { ...once(), 'x-project-id': await rig.project() },
  body: { name: aMark(), security: { authMethod: 'apiKey', apiKey: 'LEAK-connector' } },
})

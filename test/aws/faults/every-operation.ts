import { randomUUID } from 'node:crypto'
import type { Ask } from '../../support/call.ts'
import { keptConnection } from './connection-scenarios.ts'
import { aMark, markedConfig, markedType, type Rig } from './rig.ts'
import { type Scenario, succeeded } from './scenario.ts'

/** What is asked, each time about something new, and how a repeat may be answered after it. */
interface Asking {
  readonly id: string
  prepare(rig: Rig): Promise<Ask>
  /** Statuses of the repeat where the first was done, and where it was not or nobody knows. */
  readonly again?: readonly number[]
}

const asked = ({ id, prepare, again = [200, 201, 302] }: Asking): Scenario => ({
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

const once = () => ({ 'idempotency-key': randomUUID() })
const inProject = async (rig: Rig) => ({ query: { project_id: await rig.project() } })
const aboutOne = async (rig: Rig) => ({ params: { connection_id: (await keptConnection(rig)).id } })

async function made(rig: Rig, id: string, what: Ask): Promise<string> {
  const answer = await rig.ask(id, what)
  if (!succeeded(answer)) throw new Error(`${id} prepares nothing: ${answer.text}`)
  return String(answer.body.data?.id ?? (answer.body as unknown as { id: string }).id)
}

const oauth = 'dynamiq.connections.NotionOAuth2'
const clientBody = (name: string, project_id: string) => ({
  ...{ name, project_id, type: oauth, client_id: 'c', client_secret: `LEAK-${name}` },
})

async function keptClient(rig: Rig): Promise<{ oauth2_client_id: string; project_id: string }> {
  const project_id = await rig.project()
  const body = clientBody(aMark(), project_id)
  return { oauth2_client_id: await made(rig, 'create-oauth2-client', { body }), project_id }
}

async function unauthorized(rig: Rig): Promise<string> {
  const { oauth2_client_id, project_id } = await keptClient(rig)
  const body = { name: aMark(), project_id, type: oauth, config: {}, oauth2_client_id }
  return made(rig, 'create-connection', { body })
}

async function projectName(rig: Rig): Promise<string> {
  const project = await rig.powers.readProjects.find(await rig.project())
  return String(project?.name)
}

const postgres = (password: string) => ({
  type: 'postgres',
  postgresConnection: { host: 'db.example.com', databaseName: 'd', userName: 'u', password },
})

async function byName(rig: Rig, body?: object): Promise<Ask> {
  const params = { projectName: await projectName(rig), connectionName: 'sales' }
  if (body === undefined) return { params }
  return { params, body, headers: once() }
}

async function keptByName(rig: Rig): Promise<Ask> {
  const what = await byName(rig, postgres('LEAK-kept'))
  await made(rig, 'create-credible-connection', what)
  return { params: what.params ?? {} }
}

const connecting = async (rig: Rig): Promise<Ask> => ({
  params: { connector_id: 'OpenAI' },
  headers: { ...once(), 'x-project-id': await rig.project() },
  body: { name: aMark(), security: { authMethod: 'apiKey', apiKey: 'LEAK-connector' } },
})

const read: readonly Asking[] = [
  { id: 'list-connections', prepare: inProject },
  { id: 'read-connection', prepare: aboutOne },
  { id: 'list-events', prepare: aboutOne },
  { id: 'list-references', prepare: aboutOne },
  { id: 'list-oauth2-clients', prepare: inProject },
  {
    id: 'read-oauth2-client',
    prepare: async (rig) => ({
      params: { oauth2_client_id: (await keptClient(rig)).oauth2_client_id },
    }),
  },
  { id: 'list-projects', prepare: async () => ({}) },
  {
    id: 'read-project',
    prepare: async (rig) => ({ params: { project_id: await rig.project() } }),
  },
  { id: 'list-access-keys', prepare: inProject },
  { id: 'read-own-access-key', prepare: async () => ({}) },
  { id: 'read-me', prepare: async () => ({}) },
  { id: 'list-audit-log', prepare: async () => ({}) },
  { id: 'test-connection', prepare: aboutOne },
  {
    id: 'test-unsaved-connection',
    prepare: async () => ({ body: { type: markedType, config: markedConfig(aMark()) } }),
  },
  { id: 'read-credible-connection', prepare: keptByName },
  { id: 'list-credible-connections', prepare: keptByName },
  { id: 'read-credible-project', prepare: keptByName },
  { id: 'list-credible-projects', prepare: async () => ({}) },
  {
    id: 'test-credible-connection',
    prepare: async () => ({ body: { ...postgres('LEAK-test'), name: 'n' } }),
  },
  {
    id: 'list-connectors',
    prepare: async (rig) => ({ headers: { 'x-project-id': await rig.project() } }),
  },
  {
    id: 'search-connectors',
    prepare: async (rig) => ({
      headers: { 'x-project-id': await rig.project() },
      query: { query: 'open' },
    }),
  },
]

const written: readonly Asking[] = [
  {
    id: 'create-oauth2-client',
    prepare: async (rig) => ({ headers: once(), body: clientBody(aMark(), await rig.project()) }),
  },
  {
    id: 'update-oauth2-client',
    prepare: async (rig) => {
      const {
        oauth2_client_id,
        project_id: _of,
        ...rest
      } = {
        ...(await keptClient(rig)),
        ...{ name: aMark(), type: oauth, client_id: 'other', client_secret: 'LEAK-other' },
      }
      return { params: { oauth2_client_id }, body: rest }
    },
  },
  {
    id: 'delete-oauth2-client',
    prepare: async (rig) => ({
      params: { oauth2_client_id: (await keptClient(rig)).oauth2_client_id },
    }),
    again: [204, 404],
  },
  { id: 'create-credible-connection', prepare: (rig) => byName(rig, postgres('LEAK-made')) },
  {
    id: 'update-credible-connection',
    prepare: async (rig) => ({ ...(await keptByName(rig)), body: postgres('LEAK-changed') }),
  },
  { id: 'delete-credible-connection', prepare: keptByName, again: [200, 404] },
  {
    id: 'create-credible-project',
    prepare: async () => ({ headers: once(), body: { name: `p-${randomUUID()}` } }),
  },
  {
    id: 'update-credible-project',
    prepare: async (rig) => ({
      params: { projectName: await projectName(rig) },
      body: { name: `p-${randomUUID()}`, readme: 'said' },
    }),
    again: [200, 404],
  },
  {
    id: 'delete-credible-project',
    prepare: async (rig) => ({ params: { projectName: await projectName(rig) } }),
    again: [200, 404],
  },
  { id: 'create-connector-connection', prepare: connecting },
  {
    id: 'authorize-connection',
    prepare: async (rig) => ({ params: { connection_id: await unauthorized(rig) } }),
  },
]

/** Every operation that has no scenario of its own. */
export const everyOther: readonly Scenario[] = [...read, ...written].map(asked)

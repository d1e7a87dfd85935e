import { beforeEach, describe, expect, it } from 'vitest'
import type { Operation } from '../../shared/api/operation.ts'
import { operations } from '../../shared/api/operations.ts'
import { keyPowerOf } from '../../shared/api/surface.ts'
import { newKeyPair } from '../../shared/model/hpke.ts'
import { Problem, type ProblemCode } from '../../shared/model/problem.ts'
import type { Method } from '../fakes/faults.ts'
import {
  aSession,
  awsKeyConnection,
  keptConnection,
  keptOauth2Client,
  keptProvider,
} from '../support/builders.ts'
import type { Answer, Ask } from '../support/call.ts'
import { expectRefusal } from '../support/refusal.ts'
import { newOpenai, type Stage, stage } from '../support/stage.ts'

let on: Stage
/** Requests that succeed, by operation; one that takes no body needs none here. */
let asks: Readonly<Record<string, Ask>>
/** What the parameters of a path name, where `asks` has nothing else. */
let params: Readonly<Record<string, string>>
async function setUp() {
  on = await stage()
  const connection_id = (await keptConnection(on.world, { ownerId: on.project })).id
  const awsKey = await awsKeyConnection(on.world, on.project)
  const [, access_key_id = ''] = /^mrg_([^_]+)_/.exec(on.keys.viewer) ?? []
  const one = { params: { connection_id } }
  const used = { params: { connection_id, resource_type: 'flow', resource_id: 'f' } }
  const of = { params: { project_id: on.other } }
  const headers = { 'idempotency-key': 'k' }
  const { body: read } = await on.ask('read-project', { params: { project_id: on.project } })
  const projectName = String(read.data.name)
  const { body: empty } = await on.ask('read-project', of)
  const named = { params: { projectName, connectionName: 'db' } }
  const mysql = { type: 'mysql', mysqlConnection: { password: 'p' } }
  await on.ask('create-credible-connection', { ...named, body: mysql })
  const other = { params: { projectName, connectionName: 'other' } }
  const inProject = { headers: { ...headers, 'x-project-id': on.project } }
  const change = { type: 'dynamiq.connections.OpenAI', config: { api_key: 'sk-new' } }
  const { id: oauth2_client_id } = await keptOauth2Client(on.world, { ownerId: on.project })
  const type = 'dynamiq.connections.NotionOAuth2'
  const oauth = { ownerId: on.project, type, withheldFields: [], oauth2ClientId: oauth2_client_id }
  const granted = (await keptConnection(on.world, { ...oauth, status: 'incomplete' })).id
  const client = { params: { oauth2_client_id } }
  const clientBody = { name: 'c', type, client_id: 'c', client_secret: 's' }
  const unused = (await keptOauth2Client(on.world, { ownerId: on.project })).id
  const identity_provider_id = await keptProvider(on.world)
  const sign_in = { client_id: 'c', client_secret: 's' }
  const issuer = { name: 'i', issuer: 'https://i.example.com', audience: 'a', sign_in }
  on.world.issuers.byIssuer.set(issuer.issuer, { keys: [] })
  const provider = { params: { identity_provider_id } }
  const ids = { connection_id, access_key_id, oauth2_client_id, identity_provider_id }
  params = { ...ids, project_id: on.other }
  asks = {
    'test-unsaved-connection': {
      body: { type: 'dynamiq.connections.OpenAI', config: { api_key: 'k' } },
    },
    'discover-mcp-server': { body: { url: 'https://mcp.example.com/mcp' } },
    'authorize-connection': { params: { connection_id: granted } },
    'create-oauth2-client': { body: { ...clientBody, project_id: on.project }, headers },
    'list-oauth2-clients': { query: { project_id: on.project } },
    'update-oauth2-client': { ...client, body: clientBody },
    'delete-oauth2-client': { params: { oauth2_client_id: unused } },
    'create-connection': { body: newOpenai(on.project), headers },
    'import-connections': {
      body: { connections: [{ external_id: 'a', ...newOpenai(on.project) }] },
    },
    'export-credentials': {
      body: { public_key: newKeyPair().publicKey.toString('base64url') },
    },
    'list-connections': { query: { project_id: on.project } },
    'update-connection': { ...one, body: change },
    'read-credentials': one,
    'read-aws-credentials': { params: { connection_id: awsKey.id } },
    'read-credentials-batch': { body: { connection_ids: [connection_id] } },
    'add-reference': used,
    'remove-reference': used,
    'create-project': { body: { name: 'new' }, headers },
    'rename-project': { ...of, body: { name: 'new' } },
    'create-access-key': { body: { name: 'k', role: 'viewer' } },
    'create-identity-provider': { body: issuer },
    'update-identity-provider': { ...provider, body: issuer },
    'test-identity-rules': { ...provider, body: { claims: { sub: 'ann' } } },
    'revoke-token': { as: await aSession(on.world, 'viewer') },
    'list-credible-connections': named,
    'read-credible-connection': named,
    'create-credible-connection': { ...other, body: mysql, headers },
    'update-credible-connection': { ...named, body: mysql },
    'delete-credible-connection': named,
    'test-credible-connection': { body: mysql },
    'create-credible-project': { body: { name: 'new' }, headers },
    'read-credible-project': named,
    'update-credible-project': { ...named, body: { readme: 'new' } },
    'delete-credible-project': { params: { projectName: String(empty.data.name) } },
    'create-connector-connection': {
      ...inProject,
      params: { connector_id: 'OpenAI' },
      body: { name: 'c', security: { apiKey: 'k' } },
    },
    'list-connectors': inProject,
    'search-connectors': { ...inProject, query: 'query=open' },
  }
}
beforeEach(setUp)

const closed = operations.filter(({ access }) => access !== 'public')

// What is tidied up after the change, and what fails one item of a batch alone.
const borne = [
  ...['commitSecrets.commit', 'discardSecrets.discard', 'completeCleanup.complete'],
  ...['commitClientSecrets.commit', 'discardClientSecrets.discard'],
]
const importing = ['writeNewSecrets.writeNew', 'createConnections.insert']
const borneBy = (id: string, method: Method) =>
  [...borne, 'deleteProjects.removeKeys'].includes(method) ||
  (id === 'read-credentials-batch' && method === 'readSecrets.read') ||
  (id === 'import-connections' && importing.includes(method))

/** The request of an operation that succeeds: by default, the parameters of its path alone. */
function askOf({ id, route }: Operation): Ask {
  const named = [...route.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, params[name] ?? ''])
  return asks[id] ?? { params: Object.fromEntries(named) }
}

async function methodsOf(operation: Operation): Promise<Method[]> {
  const before = on.world.calls.length
  expect((await on.ask(operation.id, askOf(operation))).status).toBeLessThan(300)
  return [...new Set(on.world.calls.slice(before))]
}

describe.each(closed)('$id', (operation) => {
  const { id } = operation
  // A look-up of one connection proves its caller by the call that reads the connection.
  const proof = `${keyPowerOf(operation.loads)}.find` as Method
  const expectBare = (answer: Answer, code: ProblemCode, status: number) => {
    expectRefusal(operation, answer, code)
    expect(answer.status).toBe(status)
    expect(answer.text).not.toContain('details')
  }

  // An export reports it with its connection: export-credentials.test.ts.
  it('answers 500 secret_missing, which is not worth repeating, where a secret is gone', async () => {
    const reading = [
      ...(['readSecrets.read', 'writeSecrets.write'] as const),
      ...(['readClientSecrets.read', 'writeClientSecrets.write'] as const),
    ]
    const methods = id === 'export-credentials' ? [] : await methodsOf(operation)
    for (const method of reading.filter((each) => methods.includes(each) && !borneBy(id, each))) {
      await setUp()
      on.world.fail(method, { error: new Problem('secret_missing') })
      const answer = await on.ask(id, askOf(operation))
      expectBare(answer, 'secret_missing', 500)
      expect([method, answer.headers['retry-after']]).toEqual([method, undefined])
    }
  })

  it('answers 503 with Retry-After where a dependency fails, and 500 to a bug', async () => {
    const methods = await methodsOf(operation)
    expect(methods).toContain(proof)
    for (const method of methods.filter((each) => !borneBy(id, each))) {
      await setUp()
      on.world.fail(method)
      const absent = await on.ask(id, askOf(operation))
      expectBare(absent, 'dependency_unavailable', 503)
      expect([method, absent.headers['retry-after']]).toEqual([method, '1'])
      await setUp()
      on.world.fail(method, { error: new Error('LEAK') })
      const bug = await on.ask(id, askOf(operation))
      expectBare(bug, 'internal_error', 500)
      expect(bug.text).not.toContain('LEAK')
    }
  })

  it('fails as a whole where its caller cannot be proven', async () => {
    on.world.fail(proof)
    const unproven = await on.ask(id, askOf(operation))
    expectBare(unproven, 'dependency_unavailable', 503)
    expect(unproven.headers['retry-after']).toBe('1')
    on.world.fail(proof, { error: new TypeError('LEAK') })
    const bug = await on.ask(id, askOf(operation))
    expectBare(bug, 'internal_error', 500)
    expect(bug.text).not.toContain('LEAK')
  })
})

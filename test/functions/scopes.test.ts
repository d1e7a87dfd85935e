import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { operations } from '../../shared/api/operations.ts'
import type { Role } from '../../shared/model/access-key.ts'
import { anAccessKey, aSession } from '../support/builders.ts'
import { expectRefusal } from '../support/refusal.ts'
import { type Stage, stage } from '../support/stage.ts'

// The matrix of the contract, spelled out: what each role may ask, beside what is public.
const read = [
  'export-connections',
  ...['list-connections', 'read-connection', 'list-projects', 'read-project'],
  ...['list-oauth2-clients', 'read-oauth2-client', 'list-references', 'read-own-access-key'],
  'read-me',
  // Every key can call it, and only a session is ended by it.
  'revoke-token',
  ...['list-credible-connections', 'read-credible-connection', 'list-credible-projects'],
  ...['read-credible-project', 'list-connectors', 'search-connectors'],
]
const resolve = ['read-credentials', 'read-credentials-batch']
const write = [
  'import-connections',
  ...['create-connection', 'update-connection', 'delete-connection', 'authorize-connection'],
  'discover-mcp-server',
  ...['test-connection', 'test-unsaved-connection'],
  ...['create-oauth2-client', 'update-oauth2-client', 'delete-oauth2-client'],
  ...['create-credible-connection', 'update-credible-connection', 'delete-credible-connection'],
  ...['add-reference', 'remove-reference'],
  ...['test-credible-connection', 'create-connector-connection'],
]
const keys = ['create-access-key', 'list-access-keys', 'delete-access-key', 'rotate-access-key']
const projects = [
  ...['create-project', 'rename-project', 'delete-project'],
  ...['create-credible-project', 'update-credible-project', 'delete-credible-project'],
]
const identity = [
  ...['create-identity-provider', 'list-identity-providers', 'read-identity-provider'],
  ...['update-identity-provider', 'delete-identity-provider', 'test-identity-rules'],
]
const matrix: Readonly<Record<Role, readonly string[]>> = {
  viewer: read,
  runtime: [...read, ...resolve],
  editor: [...read, ...write],
  admin: [
    ...read,
    ...resolve,
    ...write,
    ...keys,
    ...projects,
    'list-events',
    'list-audit-log',
    'export-credentials',
    ...identity,
  ],
}
const params = {
  connection_id: randomUUID(),
  project_id: randomUUID(),
  access_key_id: randomUUID(),
  oauth2_client_id: randomUUID(),
  identity_provider_id: randomUUID(),
  ...{ projectName: 'nothing', connectionName: 'nothing', connector_id: 'nothing' },
}

let on: Stage
beforeAll(async () => {
  on = await stage()
})

const made = { key: anAccessKey, session: aSession } as const
const holders = Object.entries(matrix).flatMap(([role, may]) =>
  (['key', 'session'] as const).map((kind) => [kind, role as Role, may] as const),
)

describe.each(holders)('a %s of the role %s', (kind, role, may) => {
  const closed = operations.filter(({ access }) => access !== 'public')

  it('is allowed what its role allows, and 403 to all else, before anything is told', async () => {
    const allowed: string[] = []
    for (const operation of closed) {
      const { id } = operation
      // One each: a session ends itself by one of them.
      const as = await made[kind](on.world, role)
      // Neither the path nor the body names anything that is there.
      const answer = await on.ask(id, { as, params, raw: '{}' })
      if (answer.status !== 403) allowed.push(id)
      else expectRefusal(operation, answer, 'forbidden')
    }
    expect(allowed.toSorted()).toEqual(may.toSorted())
  })
})

describe('an admin of one project', () => {
  it.each(['key', 'session'] as const)(
    'has no scope over identity providers, by a %s',
    async (kind) => {
      const as = await made[kind](on.world, 'admin', on.project)
      for (const id of identity) {
        const answer = await on.ask(id, { as, params, raw: '{}' })
        expect([id, answer.status]).toEqual([id, 403])
      }
      const { body } = await on.ask('read-own-access-key', { as })
      expect(body.data.scopes).not.toContain('identity-providers:write')
    },
  )
})

import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { operations } from '../../shared/api/operations.ts'
import type { Role } from '../../shared/model/access-key.ts'
import { anAccessKey } from '../support/builders.ts'
import { expectRefusal } from '../support/refusal.ts'
import { type Stage, stage } from '../support/stage.ts'

// The matrix of the contract, spelled out: what each role may ask, beside what is public.
const read = [
  'export-connections',
  ...['list-connections', 'read-connection', 'list-projects', 'read-project'],
  ...['list-oauth2-clients', 'read-oauth2-client', 'list-references', 'read-own-access-key'],
  'read-me',
  ...['list-credible-connections', 'read-credible-connection', 'list-credible-projects'],
  ...['read-credible-project', 'list-connectors', 'search-connectors'],
]
const resolve = ['read-credentials', 'read-credentials-batch', 'read-aws-credentials']
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
  ],
}
const params = {
  connection_id: randomUUID(),
  project_id: randomUUID(),
  access_key_id: randomUUID(),
  oauth2_client_id: randomUUID(),
  ...{ projectName: 'nothing', connectionName: 'nothing', connector_id: 'nothing' },
}

let on: Stage
beforeAll(async () => {
  on = await stage()
})

describe.each(Object.entries(matrix))('a key of the role %s', (role, may) => {
  const closed = operations.filter(({ access }) => access !== 'public')

  it('is allowed what its role allows, and 403 to all else, before anything is told', async () => {
    const as = await anAccessKey(on.world, role as Role)
    const allowed: string[] = []
    for (const operation of closed) {
      const { id } = operation
      // Neither the path nor the body names anything that is there.
      const answer = await on.ask(id, { as, params, raw: '{}' })
      if (answer.status !== 403) allowed.push(id)
      else expectRefusal(operation, answer, 'forbidden')
    }
    expect(allowed.toSorted()).toEqual(may.toSorted())
  })
})

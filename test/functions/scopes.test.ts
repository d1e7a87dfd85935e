import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { operations } from '../../shared/api/operations.ts'
import type { Role } from '../../shared/domain/access.ts'
import { anAccessKey } from '../support/builders.ts'
import { type Stage, stage } from '../support/stage.ts'

// The matrix of the contract, spelled out: what each role may ask, beside what is public.
const read = [
  ...['list-connections', 'read-connection', 'list-projects', 'read-project'],
  ...['list-oauth2-clients', 'read-oauth2-client'],
]
const resolve = ['read-credentials', 'read-credentials-batch']
const write = [
  ...['create-connection', 'update-connection', 'delete-connection', 'authorize-connection'],
  ...['create-oauth2-client', 'update-oauth2-client', 'delete-oauth2-client'],
]
const keys = ['create-access-key', 'list-access-keys', 'delete-access-key', 'rotate-access-key']
const projects = ['create-project', 'rename-project', 'delete-project']
const matrix: Readonly<Record<Role, readonly string[]>> = {
  viewer: read,
  runtime: [...read, ...resolve],
  editor: [...read, ...write],
  admin: [...read, ...resolve, ...write, ...keys, ...projects, 'list-events'],
}
const params = {
  connection_id: randomUUID(),
  project_id: randomUUID(),
  access_key_id: randomUUID(),
  oauth2_client_id: randomUUID(),
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
    for (const { id } of closed) {
      // Neither the path nor the body names anything that is there.
      const { status, body } = await on.ask(id, { as, params, raw: '{}' })
      if (status !== 403) allowed.push(id)
      else expect(body.error).toMatchObject({ code: 'forbidden' })
    }
    expect(allowed.toSorted()).toEqual(may.toSorted())
  })
})

import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { operations } from '../../shared/api/operations.ts'
import type { Role } from '../../shared/model/access-key.ts'
import { anAccessKey } from '../support/builders.ts'
import { expectRefusal } from '../support/refusal.ts'
import { type Stage, stage } from '../support/stage.ts'

// The matrix of the contract: a key of a project reads by GET and changes by every other method.
// What does neither is listed here.
const resolve = ['read-credentials', 'read-credentials-batch']
const admin = [
  ...['create-access-key', 'list-access-keys', 'delete-access-key', 'rotate-access-key'],
  ...['create-project', 'rename-project', 'delete-project'],
  ...['create-credible-project', 'update-credible-project', 'delete-credible-project'],
  ...['list-events', 'list-audit-log', 'export-credentials'],
]
const closed = operations.filter(({ access }) => access !== 'public')
const usual = closed.filter(({ id }) => ![...resolve, ...admin].includes(id))
const read = usual.filter(({ route }) => route.startsWith('GET ')).map(({ id }) => id)
const write = usual.filter(({ route }) => !route.startsWith('GET ')).map(({ id }) => id)
const matrix: Readonly<Record<Role, readonly string[]>> = {
  viewer: read,
  runtime: [...read, ...resolve],
  editor: [...read, ...write],
  admin: closed.map(({ id }) => id),
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

it('lets a key decrypt tokens by no operation that it can call by its method alone', () => {
  const revealing = usual.filter(({ powers }) => powers.some((power) => power === 'decryptTokens'))
  expect(revealing.map(({ id }) => id)).toEqual([])
})

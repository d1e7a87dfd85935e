import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { operations } from '../../shared/api/operations.ts'
import type { Role } from '../../shared/model/access-key.ts'
import { anAccessKey, aSession } from '../support/builders.ts'
import { expectRefusal } from '../support/refusal.ts'
import { type Stage, stage } from '../support/stage.ts'

// The matrix of the contract: a key of a project reads by GET and changes by every other method.
// What does neither is listed here. Every key can call the last, and only a session is ended by it.
const resolve = ['read-credentials', 'read-credentials-batch', 'read-aws-credentials']
const admin = [
  ...['create-access-key', 'list-access-keys', 'delete-access-key', 'rotate-access-key'],
  ...['create-project', 'rename-project', 'delete-project'],
  ...['create-credible-project', 'update-credible-project', 'delete-credible-project'],
  ...['list-events', 'list-audit-log', 'export-credentials'],
]
const identity = [
  ...['create-identity-provider', 'list-identity-providers', 'read-identity-provider'],
  ...['update-identity-provider', 'delete-identity-provider', 'test-identity-rules'],
]
const closed = operations.filter(({ access }) => access !== 'public')
const usual = closed.filter(({ id }) => ![...resolve, ...admin, ...identity].includes(id))
const isRead = ({ id, route }: (typeof closed)[number]) =>
  route.startsWith('GET ') || id === 'revoke-token'
const read = usual.filter(isRead).map(({ id }) => id)
const write = usual.filter((operation) => !isRead(operation)).map(({ id }) => id)
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

it('lets a key decrypt tokens by no operation that it can call by its method alone', () => {
  const revealing = usual.filter(({ powers }) => powers.some((power) => power === 'decryptTokens'))
  expect(revealing.map(({ id }) => id)).toEqual([])
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

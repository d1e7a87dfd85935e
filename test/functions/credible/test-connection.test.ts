import { beforeEach, describe, expect, it } from 'vitest'
import { type ByName, byName } from './by-name.ts'

let on: ByName
beforeEach(async () => {
  on = await byName()
})
const test = (body: unknown) => on.by('test-credible-connection', 'db', { body })

describe('400', () => {
  it.each([
    {},
    { type: 7 },
    { type: null },
    { config: {} },
    { config: { type: 1 } },
    { config: 7 },
    [],
    'x',
    7,
  ])('refuses %j: it has no type', async (body) => {
    const answer = await test(body)
    expect([answer.status, answer.body.code]).toEqual([400, 400])
  })

  it('refuses an empty body', async () => {
    expect((await on.by('test-credible-connection')).status).toBe(400)
  })
})

describe('200', () => {
  it.each<[string, object, string]>([
    ['a type that is none', { type: 'oracle' }, 'type'],
    ['no block', { type: 'mysql' }, 'mysqlConnection'],
    ['a bad name', { type: 'duckdb', name: 'two words' }, 'name'],
    ['a name that is no text', { type: 'duckdb', name: 7 }, 'name'],
    ['a bad block', { type: 'mysql', mysqlConnection: { port: 'LEAK' } }, 'mysqlConnection.port'],
    ['a block that is a list', { type: 'mysql', mysqlConnection: ['LEAK'] }, 'mysqlConnection'],
    ['a secret that is missing', { type: 'motherduck', motherduckConnection: {} }, 'accessToken'],
    [
      'one below config',
      { config: { type: 'mysql', mysqlConnection: { x: 'LEAK' } } },
      'mysqlConnection.x',
    ],
  ])('tells of %s in errorMessage', async (_, body, word) => {
    const answer = await test(body)
    expect([answer.status, answer.body.status]).toEqual([200, 'failed'])
    expect(Object.keys(answer.body).toSorted()).toEqual(['errorMessage', 'status'])
    expect(answer.body.errorMessage).toContain(word)
    expect(answer.text).not.toContain('LEAK')
  })

  // Whoever named a stored connection beside a host of their own would be sent its password.
  it('takes nothing from a stored connection', async () => {
    const before = on.world.calls.length
    const resource = `/api/v0/projects/${on.name}/connections/db`
    await test({ type: 'mysql', name: 'db', resource, mysqlConnection: { host: 'evil.example' } })
    const calls = new Set(on.world.calls.slice(before))
    expect([...calls]).toEqual([
      ...['readAccessKeys.find', 'countConnectionTests.count'],
      'requestConnectionTests.request',
    ])
    expect(on.world.trials.tried).toEqual([
      { type: 'credible.connections.mysql', config: { host: 'evil.example' } },
    ])
  })
})

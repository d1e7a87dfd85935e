import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { operations } from '../../shared/api/operations.ts'
import type { ProblemCode } from '../../shared/model/problem.ts'
import { keptConnection, keptOauth2Client, keptProvider } from '../support/builders.ts'
import type { Ask } from '../support/call.ts'
import { expectRefusal } from '../support/refusal.ts'
import { newOpenai, type Stage, stage } from '../support/stage.ts'

let on: Stage
let params: Record<string, string>
beforeEach(async () => {
  on = await stage()
  const connection_id = (await keptConnection(on.world, { ownerId: on.project })).id
  const [, access_key_id = ''] = /^mrg_([^_]+)_/.exec(on.keys.viewer) ?? []
  const oauth2_client_id = (await keptOauth2Client(on.world, { ownerId: on.project })).id
  const named = await on.ask('read-project', { params: { project_id: on.project } })
  params = { connection_id, oauth2_client_id, project_id: on.project, access_key_id }
  params = { ...params, projectName: String(named.body.data.name), connectionName: 'db' }
  params = { ...params, connector_id: 'OpenAI', identity_provider_id: await keptProvider(on.world) }
  const route = { params, headers: { 'x-project-id': on.project } }
  const body = { type: 'mysql', mysqlConnection: {} }
  await on.ask('create-credible-connection', { ...route, body })
})
const create = (asked: Ask) => on.ask('create-connection', asked)
const json = (given = {}) => JSON.stringify(newOpenai(on.project, given))
const sized = (bytes: number) => {
  const rest = bytes - Buffer.byteLength(json({ name: '' }))
  return json({ name: 'x'.repeat(rest) })
}

const writing = operations.filter(({ body, bodyFormat }) => body && bodyFormat === undefined)

describe.each(writing)('the body of $id', (operation) => {
  const { id, bodyOptional, surface } = operation
  const send = ({ headers, ...asked }: Ask) =>
    on.ask(id, { params, headers: { 'x-project-id': on.project, ...headers }, ...asked })

  it.each<[string, Ask, number, ProblemCode]>([
    ['no JSON', { raw: 'not JSON' }, 400, 'invalid_json'],
    ['JSON cut short', { raw: '{"name": "x"' }, 400, 'invalid_json'],
    ['two values', { raw: '{} {}' }, 400, 'invalid_json'],
    ['a comment', { raw: '{} // x' }, 400, 'invalid_json'],
    ['NaN', { raw: '{"x": NaN}' }, 400, 'invalid_json'],
    ['invalid UTF-8', { raw: Uint8Array.of(0x22, 0xc3, 0x28, 0x22) }, 400, 'invalid_json'],
    ['a lone surrogate', { raw: '{"name": "\\ud800"}' }, 400, 'invalid_json'],
    ['a lone surrogate as a name', { raw: '{"\\udc00": 1}' }, 400, 'invalid_json'],
    ['1,000 lists', { raw: '['.repeat(1000) + ']'.repeat(1000) }, 400, 'invalid_json'],
    ['100,000 lists', { raw: '['.repeat(1e5) + ']'.repeat(1e5) }, 400, 'invalid_json'],
    ['a list', { body: [] }, 400, 'invalid_request'],
    ['text', { body: 'text' }, 400, 'invalid_request'],
    ['a number', { body: 7 }, 400, 'invalid_request'],
    ['__proto__', { raw: '{"__proto__": {"name": "x"}}' }, 400, 'invalid_request'],
    ['__proto__ further in', { raw: '{"a": [{"__proto__": 1}]}' }, 400, 'invalid_request'],
    ['a number of 19 digits', { raw: '{"any": 1161888007138312193}' }, 400, 'invalid_request'],
    ['2^53 further in', { raw: '{"a": [{"b": 9007199254740992}]}' }, 400, 'invalid_request'],
    ['1e400', { raw: '{"any": 1e400}' }, 400, 'invalid_request'],
    ['1e-400', { raw: '{"any": [1e-400]}' }, 400, 'invalid_request'],
    ['too much', { raw: `"${'x'.repeat(256 * 1024)}"` }, 413, 'body_too_large'],
    [
      'text/plain',
      { raw: '{}', headers: { 'content-type': 'text/plain' } },
      415,
      'unsupported_media_type',
    ],
    [
      'a form',
      { raw: 'a=b', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      415,
      'unsupported_media_type',
    ],
    [
      'compressed',
      { raw: Uint8Array.of(0x1f, 0x8b, 8, 0), headers: { 'content-encoding': 'gzip' } },
      415,
      'unsupported_media_type',
    ],
    [
      'JSON said to be br',
      { raw: '{}', headers: { 'content-encoding': 'br' } },
      415,
      'unsupported_media_type',
    ],
    ['no type', { raw: '{}', headers: { 'content-type': '' } }, 415, 'unsupported_media_type'],
    [
      'almost JSON',
      { raw: '{}', headers: { 'content-type': 'application/jsonp' } },
      415,
      'unsupported_media_type',
    ],
  ])('is refused where it is %s', async (_, asked, status, code) => {
    const answer = await send(asked)
    expectRefusal(operation, answer, code)
    expect(answer.status).toBe(status === 400 ? surface.statusOf(code) : status)
  })

  it('may be left out where it is optional, and only there', async () => {
    for (const raw of [undefined, '']) {
      const { status, body } = await send(raw === undefined ? {} : { raw })
      const native = surface.id !== 'native' || body.error?.code === 'invalid_request'
      const refused = status === surface.statusOf('invalid_request') && native
      expect(refused).toBe(!bodyOptional)
    }
  })
})

// The other wires ignore what they do not know, as those whose clients they serve.
const strict = writing.filter(({ surface }) => surface.id === 'native')

it.each(strict)('a stranger in the body of $id is refused', async (operation) => {
  const answer = await on.ask(operation.id, { params, body: { strange: 1 } })
  expectRefusal(operation, answer, 'invalid_request')
})

describe('a body', () => {
  it.each([
    'application/json',
    'application/json; charset=utf-8',
    'APPLICATION/JSON ;charset=UTF-8',
    'application/merge-patch+json',
  ])('is taken as %s', async (type) => {
    expect((await create({ raw: json(), headers: { 'content-type': type } })).status).toBe(201)
  })

  it('is taken with a byte order mark, and as the identity encoding', async () => {
    expect((await create({ raw: `\uFEFF${json()}` })).status).toBe(201)
    const headers = { 'content-encoding': 'Identity' }
    expect((await create({ raw: json({ name: 'other' }), headers })).status).toBe(201)
  })

  it('is refused where it is encoded, with the encoding that is taken', async () => {
    const answer = await create({ raw: json(), headers: { 'content-encoding': 'identity, gzip' } })
    expect([answer.status, answer.headers['accept-encoding']]).toEqual([415, 'identity'])
    expect(answer.body.error.message).toContain('Content-Encoding')
  })

  const http = (data: string) =>
    json({ type: 'dynamiq.connections.Http', config: { method: 'POST', data: {} } }).replace(
      '"data":{}',
      `"data":${data}`,
    )

  it('names the field of a number that would be stored as another, and no name from a secret map', async () => {
    const answer = await create({ raw: http('{"LEAK":{"deep":[1,1161888007138312193]}}') })
    expect([answer.status, answer.body.error.details]).toEqual([
      400,
      { 'config.data': 'is a number that cannot be kept exactly: send it as text' },
    ])
    expect(answer.text).not.toMatch(/LEAK|1161888/)
  })

  it.each([
    ...['9007199254740991', '-9007199254740991', '0.1', '0.30000000000000004', '6.02214076e+23'],
    ...['1.7976931348623157e+308', '5e-324', '0', '1.5', '-0.001'],
  ])('keeps the number %s as it was sent', async (number) => {
    const made = await create({ raw: http(`{"n":${number}}`) })
    const read = { params: { connection_id: made.body.data.id } }
    const { text } = await on.ask('read-credentials', read)
    expect(text).toContain(`"n":${number}`)
  })

  it.each([
    '9007199254740993',
    '-9007199254740992',
    '12345678901234567890.5',
    '0.12345678901234567891',
  ])('refuses the number %s, which no double is', async (number) => {
    expect((await create({ raw: http(`[{"n":${number}}]`) })).status).toBe(400)
  })

  it('takes digits of any length in a text, and in a name', async () => {
    const raw = http(
      '{"id":"1161888007138312193","1161888007138312193":"1e400 \\" 9007199254740993"}',
    )
    expect((await create({ raw })).status).toBe(201)
  })

  it('is taken in base64', async () => {
    const { status, body } = await create({ raw: Buffer.from(json({ name: 'é🗝' })) })
    expect([status, body.data?.name]).toEqual([201, 'é🗝'])
  })

  it('may have 256 KiB and no byte more, in text or in base64', async () => {
    for (const [bytes, status] of [
      [256 * 1024, 400],
      [256 * 1024 + 1, 413],
    ] as const) {
      const raw = sized(bytes)
      expect((await create({ raw })).status).toBe(status)
      expect((await create({ raw: Buffer.from(raw) })).status).toBe(status)
    }
  })

  it('keeps member names that an object would know by itself', async () => {
    const params = { constructor: 1, toString: 'x', hasOwnProperty: [] }
    const config = { method: 'GET', params }
    const made = await create({ raw: json({ type: 'dynamiq.connections.Http', config }) })
    const read = { params: { connection_id: made.body.data.id } }
    expect((await on.ask('read-credentials', read)).body.data.params).toEqual(params)
  })

  it.each(['constructor', 'toString', 'valueOf'])(
    'is told of an unknown member %s',
    async (name) => {
      const body = { name: 'p', [name]: 1 }
      const answer = await on.ask('create-project', { as: on.keys.owner, body })
      expect(answer.status).toBe(400)
      expect(Object.keys(answer.body.error.details ?? {})).toEqual([name])
    },
  )

  it('is told of a hundred faults at most', async () => {
    const body = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`m${at}`, 1]))
    const answer = await on.ask('create-project', { as: on.keys.owner, body })
    expect(Object.keys(answer.body.error.details ?? {})).toHaveLength(100)
  })

  it('is no body where it is null: nothing is rotated by that', async () => {
    const params = { access_key_id: randomUUID() }
    const answer = await on.ask('rotate-access-key', { as: on.keys.owner, params, raw: 'null' })
    expect(answer.body.error).toMatchObject({ code: 'invalid_request' })
  })

  // A token pasted into the wrong side of a header map is a secret all the same.
  it('never repeats a name from a map that is secret whole', async () => {
    for (const headers of [{ 'Bearer LEAK': 'x' }, { 'X-LEAK': 1 }, { 'X-LEAK': 'a\nb' }]) {
      const config = { method: 'GET', headers }
      const answer = await create({ raw: json({ type: 'dynamiq.connections.Http', config }) })
      expect(Object.keys(answer.body.error.details ?? {})).toEqual(['config.headers'])
      expect(answer.text).not.toContain('LEAK')
    }
  })
})

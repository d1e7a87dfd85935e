import { beforeEach, describe, expect, it } from 'vitest'
import { connectorIdOf } from '../../shared/catalogue/config/connector.ts'
import { type Field, factsOf } from '../../shared/catalogue/fields/facts.ts'
import { Secret } from '../../shared/model/secret.ts'
import { fullConfig, shapes } from '../catalogue/samples.ts'
import { keptConnection } from '../support/builders.ts'
import { type Stage, stage } from '../support/stage.ts'

let on: Stage
beforeEach(async () => {
  on = await stage()
})

const reserved = [
  ...['host', 'Host', 'HOST', ' host ', 'Content-Length', 'content-length\t', 'Transfer-Encoding'],
  ...['Connection', 'Upgrade', 'Expect', 'TE', 'te', 'Trailer', 'Keep-Alive', 'HTTP2-Settings'],
  ...['Proxy-Authorization', 'proxy-connection', 'PROXY-X', ':authority', ':path'],
]
const isHeaders = (field: Field) => factsOf(field).widget === 'map' && factsOf(field).secret
const withMaps = shapes.filter(({ shape }) => Object.values(shape.fields).some(isHeaders))
const bad = (name: string) => ({ Authorization: 'Bearer LEAK', [name]: 'LEAK' })
const words = expect.stringMatching(/must not set (an? )?[A-Za-z0-9*-]+( header)?: the HTTP client/)

it('covers every type with a map of headers', () => {
  expect(withMaps.map(({ type }) => type.name)).toEqual(
    expect.arrayContaining(['Http', 'MCP SSE', 'MCP Streamable HTTP']),
  )
})

describe.each(withMaps)('a map of headers of $title', ({ type, shape }) => {
  const maps = Object.entries(shape.fields).filter(([, field]) => isHeaders(field))
  const [field = ''] = maps.map(([name]) => name)
  const config = (name: string) => ({ ...fullConfig(type, shape), [field]: bad(name) })

  it.each(reserved)(
    'is rejected with %j on every way in, by the name of its field',
    async (name) => {
      const body = { name: 'n', project_id: on.project, type: type.id, config: config(name) }
      const secrets = { [field]: new Secret({}) }
      const given = { ownerId: on.project, type: type.id, withheldFields: [field] }
      const { id } = await keptConnection(on.world, given, secrets)
      const change = { type: type.id, config: config(name) }
      const answers = [
        await on.ask('create-connection', { body }),
        await on.ask('update-connection', { params: { connection_id: id }, body: change }),
        await on.ask('test-unsaved-connection', { body: change }),
      ]
      for (const { status, body: told, text } of answers) {
        expect([status, told.error.details]).toEqual([400, { [`config.${field}`]: words }])
        expect(text).not.toContain('LEAK')
      }
      expect(on.world.trials.tried).toEqual([])
    },
  )

  it('takes every other header', async () => {
    const headers = { Authorization: 'a', Accept: 'b', 'Accept-Encoding': 'gzip', 'X-Host': 'c' }
    const body = { name: 'n', project_id: on.project, type: type.id }
    const whole = { ...body, config: { ...fullConfig(type, shape), [field]: headers } }
    expect((await on.ask('create-connection', { body: whole })).status).toBe(201)
  })

  it('of a connector is rejected in its headers, as in its security', async () => {
    const params = { connector_id: connectorIdOf(type) }
    const { [field]: _map, ...security } = fullConfig(type, shape)
    for (const body of [
      { name: 'n', security, headers: bad('hOst') },
      { name: 'n', security: { ...security, [field]: bad('hOst') } },
    ]) {
      const { status, text } = await on.ask('create-connector-connection', {
        ...{ as: on.keys.editor, params, body },
      })
      expect([status, text]).toEqual([422, expect.stringContaining('must not set Host')])
      expect(text).not.toContain('LEAK')
    }
  })
})

describe('a connector', () => {
  it.each([
    [{ headers: bad('Connection') }, ['body', 'headers']],
    [{ security: { apiKey: 'LEAK', headerName: 'Host' } }, ['body', 'security']],
    [
      { general_params: [{ name: 'proxy-authorization', location: 'header', value: 'LEAK' }] },
      ['body', 'general_params', 0, 'name'],
    ],
  ])('takes no reserved header by %j', async (given, loc) => {
    const params = { connector_id: 'OpenAI' }
    const body = { name: 'n', ...given }
    const { status, text } = await on.ask('create-connector-connection', {
      ...{ as: on.keys.editor, params, body },
    })
    const [detail] = JSON.parse(text).detail
    expect([status, detail.loc, detail.msg]).toEqual([
      ...[422, loc, expect.stringMatching(/must not set/)],
    ])
    expect(text).not.toContain('LEAK')
  })
})

import { beforeEach, describe, expect, it } from 'vitest'
import { parseConfig } from '../../shared/catalogue/config/config.ts'
import type { ConnectionType, Shape } from '../../shared/catalogue/connection-type.ts'
import { type Fields, factsOf } from '../../shared/catalogue/fields/facts.ts'
import { isBeside, splitBlock } from '../../shared/catalogue/fields/nested-fields.ts'
import type { Connection } from '../../shared/model/connection.ts'
import type { Json, JsonObject } from '../../shared/model/json.ts'
import { otherValue } from '../catalogue/other-values.ts'
import { fullConfig, named, rules, shapes } from '../catalogue/samples.ts'
import { keptConnection } from '../support/builders.ts'
import type { Answer } from '../support/call.ts'
import { type Stage, stage } from '../support/stage.ts'

let on: Stage
beforeEach(async () => {
  on = await stage()
})

type Config = Readonly<Record<string, Json>>

/** A destination that changes: what is sent then, and which secrets go where it says. */
interface Move {
  readonly title: string
  /** The config with another value there: whole, or as it is read, without what is secret. */
  readonly whole: Config
  readonly shown: Config
  /** Secrets that are held, as a caller sees their paths. */
  readonly governed: readonly string[]
}

/** Puts a value at a path of names and indexes. */
function placed(into: Json | undefined, [step = '', ...rest]: string[], value: Json): Json {
  if (rest.length === 0) return { ...(into as JsonObject), [step]: value }
  if (Array.isArray(into)) {
    return into.map((item, at) => (at === Number(step) ? placed(item, rest, value) : item))
  }
  return { ...(into as JsonObject), [step]: placed((into as JsonObject)[step], rest, value) }
}

/** The secrets of an object and of the objects in it, by their paths. */
function secretsIn(fields: Fields, at: readonly string[]): string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const { secret, group } = factsOf(field)
    if (group) return secretsIn(group.fields, [...at, name])
    return secret ? [[...at, name].join('.')] : []
  })
}

/**
 * Every way to change a destination among these fields.
 *
 * @param above secrets that a change of any member decides about: those beside a proxy.
 */
function movesIn(
  { fields, chooser }: { readonly fields: Fields; readonly chooser?: string | undefined },
  whole: Config,
  shown: Config,
  at: readonly string[] = [],
  above: readonly string[] = [],
): Move[] {
  const here = at.reduce<Json>((json, step) => (json as Config)[step] as Json, whole) as Config
  const secrets = [...new Set([...above, ...secretsIn(fields, at)])]
  return Object.entries(fields).flatMap(([name, field]): Move[] => {
    const { items = {}, group, destination } = factsOf(field)
    if (group) {
      const form = { fields: group.fields }
      return movesIn(form, whole, shown, [...at, name], destination ? secrets : above)
    }
    const inside = Object.values(items).flatMap(({ block, fields: own }, index) =>
      movesIn({ fields: own }, whole, shown, [...at, name, `${index}`, block]),
    )
    const path = [...at, name]
    const given = destination && name !== chooser && here[name] !== undefined
    const other = given ? otherValue(field, here[name]) : undefined
    const governed = secrets.filter((each) => each !== path.join('.'))
    if (other === undefined || governed.length === 0) return inside
    const move = {
      title: path.join('.'),
      whole: placed(whole, path, other) as Config,
      // One that is secret itself is sent to be changed.
      shown: placed(shown, path, other) as Config,
      governed,
    }
    return [...inside, move]
  })
}

function variantsOf(type: ConnectionType, { variant, fields }: Shape): Move[] {
  return type.shapes.flatMap((other): Move[] => {
    if (other.variant?.value === variant?.value) return []
    const whole = fullConfig(type, other)
    const { open } = parseConfig(type, whole, rules)
    const governed = Object.keys(fields).filter(
      (name) => fields[name] === other.fields[name] && factsOf(fields[name] as never).secret,
    )
    const title = `${type.chooser} ${other.variant?.value}`
    // What the other variant alone has was never held: it is sent in any case.
    const own = Object.entries(whole).filter(([name]) => !governed.includes(name))
    return [{ title, whole, shown: { ...(open as Config), ...Object.fromEntries(own) }, governed }]
  })
}

const cases = shapes.flatMap(({ type, shape, title }) => {
  const whole = fullConfig(type, shape)
  const { open } = parseConfig(type, whole, rules)
  const moves = [
    ...movesIn({ ...shape, chooser: type.chooser }, whole, open as Config),
    ...variantsOf(type, shape),
  ]
  return moves
    .filter(({ governed }) => governed.length > 0)
    .map((move) => ({ ...move, type, before: whole, title: `${title}: ${move.title}` }))
})

async function kept(type: ConnectionType, config: Config): Promise<Connection> {
  const { open, secrets } = parseConfig(type, config, rules)
  const uniqueName = type.byName && (true as const)
  const withheldFields = Object.keys(secrets).sort()
  const row = { ownerId: on.project, type: type.id, config: open, withheldFields, uniqueName }
  return keptConnection(on.world, row, secrets)
}

const put = ({ id, type }: Connection, config: Config, as = on.keys.editor): Promise<Answer> =>
  on.ask('update-connection', { as, params: { connection_id: id }, body: { type, config } })

async function patch(connection: Connection, config: Config): Promise<Answer> {
  const project = await on.ask('read-project', { params: { project_id: on.project } })
  const params = { projectName: String(project.body.data.name), connectionName: connection.name }
  const block = named(connection.type).byName?.block ?? ''
  const { block: own, beside } = splitBlock(config)
  const body = { [block]: own, ...beside }
  return on.ask('update-credible-connection', { as: on.keys.editor, params, body })
}
/** What a lookup returns; of a type that mints, what it has last minted from. */
const resolved = async ({ id, type }: Connection): Promise<Config> => {
  const { body } = await on.ask('read-credentials', { params: { connection_id: id } })
  const mint = on.world.providers.mints.findLast((request) => request.type === type)
  return (mint?.config as Config | undefined) ?? body.data
}

it('finds something to change in most types that hold a secret', () => {
  expect(new Set(cases.map(({ type }) => type.id)).size).toBeGreaterThan(40)
  expect(cases.length).toBeGreaterThan(90)
})

describe.each(cases)('$title', ({ type, before, whole, shown, governed }) => {
  it('keeps no secret for an editor, and names each that must be sent again', async () => {
    const connection = await kept(type, before)
    const stored = await resolved(connection)
    const { status, body } = await put(connection, shown)
    expect([status, body.error?.code]).toEqual([400, 'invalid_config'])
    const details = body.error.details ?? {}
    expect(Object.keys(details).sort()).toEqual(governed.map((path) => `config.${path}`).sort())
    for (const words of Object.values(details)) expect(words).toMatch(/^must be sent again: /)
    expect(await resolved(connection)).toEqual(stored)
  })

  it('takes it from an editor with its secrets, and from an admin without', async () => {
    const [one, other] = [await kept(type, before), await kept(type, before)]
    expect(await put(one, whole)).toMatchObject({ status: 200 })
    expect(await put(other, shown, on.keys.admin)).toMatchObject({ status: 200 })
  })
})

describe.each(shapes)('$title', ({ type, shape }) => {
  it('keeps its secrets for the same destinations', async () => {
    const connection = await kept(type, fullConfig(type, shape))
    const stored = await resolved(connection)
    const { open } = parseConfig(type, fullConfig(type, shape), rules)
    expect(await put(connection, open as Config)).toMatchObject({ status: 200 })
    expect(await resolved(connection)).toEqual(stored)
  })
})

describe.each(cases.filter(({ type }) => type.byName))(
  'by name, $title',
  ({ type, before, whole, shown, governed }) => {
    it('asks for each secret again', async () => {
      const connection = await kept(type, before)
      const { status, body, text } = await patch(connection, shown)
      expect(status).toBe(400)
      const { details } = body as unknown as { details: Record<string, string> }
      const block = type.byName?.block
      const told = (path: string) =>
        isBeside(path.split('.')[0] ?? '') ? path : `${block}.${path}`
      expect(Object.keys(details).sort()).toEqual(governed.map(told).sort())
      expect(text).not.toContain('config.')
      expect(await patch(connection, whole)).toMatchObject({ status: 200 })
    })
  },
)

describe('an editor', () => {
  const milvus = 'dynamiq.connections.Milvus'
  const openai = 'dynamiq.connections.OpenAI'
  const usual = 'https://api.openai.com/v1'
  const elsewhere = 'https://evil.example.com:8443/v1?x=LEAK'

  it('may remove an optional secret and change where the others would go', async () => {
    const connection = await kept(named(milvus), { uri: 'https://m.example.com', api_key: 'k' })
    const moved = { uri: 'https://evil.example.com', api_key: null }
    expect(await put(connection, moved)).toMatchObject({ status: 200 })
    expect(await resolved(connection)).toHaveProperty('api_key', null)
  })

  it('may leave out a destination whose default is what is stored, and no other', async () => {
    const byDefault = await kept(named(openai), { api_key: 'sk-1', url: usual })
    expect(await put(byDefault, {})).toMatchObject({ status: 200 })
    const own = await kept(named(openai), { api_key: 'sk-1', url: 'https://llm.example.com/' })
    const { status, body } = await put(own, {})
    expect([status, Object.keys(body.error.details ?? {})]).toEqual([400, ['config.api_key']])
  })

  it('changes nothing by a default that a row of an earlier version does not have', async () => {
    const connection = await keptConnection(on.world, { ownerId: on.project, config: {} })
    expect(await put(connection, { url: usual })).toMatchObject({ status: 200 })
    expect(await resolved(connection)).toMatchObject({ api_key: 'sk-kept', url: usual })
  })

  it('must bring the password for another connection string, and for none', async () => {
    const type = named('credible.connections.postgres')
    const parts = { host: 'db.example.com', databaseName: 'd', userName: 'u' }
    const whole = { ...parts, password: 'p', connectionString: 'postgres://db.example.com/d' }
    for (const connectionString of ['postgres://evil.example.com/d', null]) {
      const { body } = await put(await kept(type, whole), { ...parts, connectionString })
      expect(body.error.details).toEqual({
        'config.password': 'must be sent again: the destination config.connectionString changes',
      })
    }
  })

  it('cannot send what a connector was given anywhere else', async () => {
    const connect = {
      name: 'c',
      security: { apiKey: 'sk-1', url: usual },
      headers: { 'X-Own': 'LEAK' },
    }
    const made = await on.ask('create-connector-connection', {
      ...{ as: on.keys.editor, params: { connector_id: 'OpenAI' }, body: connect },
    })
    expect(made.status).toBe(200)
    const { id } = made.body as unknown as { id: string }
    const [connection] = [await on.world.powers.readConnections.find({ ownerId: on.project, id })]
    if (!connection) throw new Error('nothing was connected')
    const moved = { url: elsewhere, api_key: 'sk-2' }
    const { status, body } = await put(connection, moved)
    expect([status, body.error.details]).toEqual([
      400,
      {
        'config.headers': expect.stringMatching(
          /^must be sent again: the destination config.url changes.*connect again$/,
        ),
      },
    ])
    expect(await put(connection, { url: usual })).toMatchObject({ status: 200 })
    expect(await put(connection, moved, on.keys.admin)).toMatchObject({ status: 200 })
  })

  it('leaves in the audit log which members changed, and the hosts of a destination alone', async () => {
    const url = 'https://llm.example.com/v1'
    const connection = await kept(named(openai), { api_key: 'sk-1', url })
    await put(connection, { url: elsewhere, api_key: 'LEAK-2' })
    const { details } = on.world.events(connection.id).at(-1) ?? {}
    expect(details).toEqual({
      fields: ['url', 'api_key'],
      destinations: [{ member: 'url', from: 'llm.example.com', to: 'evil.example.com' }],
    })
    await put(connection, { url: elsewhere, api_key: 'LEAK-3' })
    expect(on.world.events(connection.id).at(-1)?.details).toEqual({ fields: ['api_key'] })
  })

  it('leaves there no value of a destination that names no host', async () => {
    const type = named('Snowflake')
    const whole = fullConfig(type, type.shapes[0])
    const connection = await kept(type, whole)
    await put(connection, { ...whole, account: 'LEAK-account' })
    expect(on.world.events(connection.id).at(-1)?.details).toEqual({
      fields: ['account', 'password'],
      destinations: [{ member: 'account' }],
    })
  })
})

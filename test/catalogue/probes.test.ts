import { describe, expect, it } from 'vitest'
import { parseConfig } from '../../shared/catalogue/config/config.ts'
import type { ConnectionType, Shape } from '../../shared/catalogue/connection-type.ts'
import { type CannotTest, postgresServer } from '../../shared/catalogue/fields/address.ts'
import { factsOf } from '../../shared/catalogue/fields/facts.ts'
import type { Whole } from '../../shared/catalogue/whole-config.ts'
import { wholeOf } from '../../shared/usecases/connections/credentials.ts'
import { fullConfig, leak, named, rules, shapes } from './samples.ts'

/** Every way to fill in a shape with what it requires and up to three fields more. */
function validConfigs(type: ConnectionType, shape: Shape): Whole[] {
  const full = fullConfig(type, shape)
  const optional = Object.entries(shape.fields)
    .filter(([, field]) => !factsOf(field).required)
    .map(([name]) => name)
  const sets: string[][] = [[]]
  for (const name of optional) {
    sets.push(...sets.filter((set) => set.length < 3).map((set) => [...set, name]))
  }
  const required = Object.entries(full).filter(([name]) => !optional.includes(name))
  return sets.flatMap((set) => {
    const input = Object.fromEntries([...required, ...set.map((name) => [name, full[name]])])
    if (type.chooser !== undefined) input[type.chooser] = full[type.chooser]
    try {
      const { open, secrets } = parseConfig(type, input, rules)
      return [wholeOf(open, secrets)]
    } catch {
      return []
    }
  })
}

const tested = shapes.filter(({ type }) => type.probe.by !== 'nothing')
// A header of a credential that was never given.
const emptyCredential = /^(Bearer|ApiKey|Basic( Og==)?)?\s*$/
const placeholder = /undefined|null|NaN|\[object|^base$|^localhost$/i

describe.each(tested)('the test of $title', ({ type, shape }) => {
  const configs = validConfigs(type, shape)

  it('goes to the host that is configured, or says why it cannot, in each way to fill it in', () => {
    expect(configs.length).toBeGreaterThan(0)
    for (const config of configs) {
      const { probe } = type
      if (probe.by === 'nothing') throw new Error('it has no test')
      const asked = probe.by === 'http' ? probe.ask(config) : probe.server(config)
      if ('untestable' in asked) {
        expect(asked.untestable).toMatch(/^[A-Z].*\.$/)
        expect(asked.untestable).not.toContain(leak)
        continue
      }
      const host = 'url' in asked ? new URL(asked.url).hostname : asked.host
      expect(host).toMatch(/^[a-z0-9.-]+\.[a-z]+$/)
      expect(host).not.toMatch(placeholder)
      if ('headers' in asked) {
        for (const value of Object.values(asked.headers ?? {}))
          expect(value).not.toMatch(emptyCredential)
      }
      if (!('url' in asked)) expect(asked.port).toSatisfy((port) => port > 0 && port < 65_536)
    }
  })

  it('reaches a host that is given as an address of IPv6', () => {
    for (const config of configs) {
      const hosts = ['host', 'http_host', 'server_hostname'].filter((name) => name in config)
      if (hosts.length === 0 || type.probe.by === 'nothing') continue
      const whole = { ...config, ...Object.fromEntries(hosts.map((name) => [name, '2001:db8::1'])) }
      const asked = type.probe.by === 'http' ? type.probe.ask(whole) : type.probe.server(whole)
      if ('url' in asked) expect(new URL(asked.url).hostname).toBe('[2001:db8::1]')
    }
  })
})

const reasonOf = (asked: object | CannotTest) => ('untestable' in asked ? asked.untestable : asked)

describe('a connection string of PostgreSQL', () => {
  const usual = { host: 'db.example', port: 5432, user: 'u', password: 'p', database: 'd' }

  it.each([
    ['postgresql://u:p@db.example/d', {}],
    ['postgres://u:p@db.example:6543/d?application_name=x', { port: 6543 }],
    ['postgresql://u@db.example', { password: undefined, database: undefined }],
    [
      'postgresql://u%40x:p%2F%3A@db.example/d%20e',
      { user: 'u@x', password: 'p/:', database: 'd e' },
    ],
    ['postgresql://u:p@[2001:db8::1]:6543/d', { host: '2001:db8::1', port: 6543 }],
    ['postgresql:///d?host=db.example&port=6543&user=u&password=p', { port: 6543 }],
    ['postgresql://u:p@db.example/?dbname=d', {}],
    ['postgresql://u:p@db.example/d?options=-c%20a%3Db', { options: '-c a=b' }],
    ['postgresql://u:p@db.example/d?sslmode=disable', { tlsMode: 'disable' }],
    ['postgresql://u:p@db.example/d?sslmode=prefer', {}],
    ['postgresql://u:p@db.example/d?sslmode=require', { tlsMode: 'require' }],
    ['postgresql://u:p@db.example/d?sslmode=no-verify', { tlsMode: 'require' }],
    ['postgresql://u:p@db.example/d?sslmode=verify-ca', { tlsMode: 'verify-ca' }],
    ['postgresql://u:p@db.example/d?sslmode=verify-full', { tlsMode: 'verify-full' }],
    ['postgresql://u:p@db.example/d?sslrootcert=system', { tlsMode: 'verify-full' }],
    ['postgresql://u:p@db.example/d?ssl=true', { tlsMode: 'require' }],
    ['postgresql://u:p@db.example/d?ssl=0', { tlsMode: 'disable' }],
  ])('is taken apart: %s', (text, given) => {
    expect(postgresServer(text)).toEqual({ ...usual, ...given })
  })

  it.each([
    ['postgresql://u:LEAK@a.example:5432,b.example:5433/d', /more hosts than one/],
    ['postgresql://u:LEAK@a.example,b.example/d', /more hosts than one/],
    ['postgresql:///d?host=a.example,b.example&user=u', /more hosts than one/],
    ['postgresql://u:LEAK@db.example/d?port=1,2', /more hosts than one/],
    ['postgresql://u:LEAK@%2Fvar%2Frun%2Fpostgresql/d', /Unix socket/],
    ['postgresql:///d?host=/var/run/postgresql&user=u', /Unix socket/],
    ['postgresql:///d', /names no host/],
    ['postgresql://db.example/d', /names no user/],
    ['postgresql://u:LEAK@db.example/d?sslrootcert=/etc/passwd', /sslrootcert/],
    ['postgresql://u:LEAK@db.example/d?sslkey=LEAK&sslcert=LEAK', /sslcert/],
    ['postgresql://u:LEAK@db.example/d?service=LEAK', /service/],
    ['postgresql://u:LEAK@db.example/d?hostaddr=10.0.0.1', /hostaddr/],
    ['postgresql://u:LEAK@db.example/d?sslmode=constructor', /sslmode/],
    ['postgresql://u:LEAK@db.example/d?sslnegotiation=direct', /sslnegotiation/],
    ['postgresql://u:LEAK%zz@db.example/d', /not a URL/],
    ['postgresql://u:LEAK@db.example:99999/d', /not a URL/],
    ['postgresql://u:LEAK@db.example/d?port=0', /not a URL/],
    ['postgresql://u:LEAK@db .example/d', /not a URL/],
    ['postgresql+psycopg2://u:LEAK@db.example/d', /not a URL/],
    ['host=db.example user=u password=LEAK', /not a URL/],
    ['mysql://u:LEAK@db.example/d', /not a URL/],
    ['/var/run/postgresql d', /not a URL/],
    ['socket:/run?db=LEAK', /not a URL/],
    ['LEAK', /not a URL/],
    ['', /not a URL/],
  ])('cannot be tested, and says why without a part of it: %s', (text, words) => {
    const reason = reasonOf(postgresServer(text))
    expect(reason).toMatch(words)
    expect(reason).not.toContain('LEAK')
  })
})

it('of a PostgreSQL server asks for TLS as its sslmode says, and as the server offers without one', () => {
  const { probe } = named('credible.connections.postgres')
  if (probe.by !== 'postgres') throw new Error('it signs in')
  const place = { host: 'db.example', userName: 'u', password: 'p' }
  const mode = (config: Whole) => (probe.server(config) as { tlsMode?: string }).tlsMode
  expect(mode(place)).toBeUndefined()
  expect(mode({ ...place, sslmode: 'disable' })).toBe('disable')
  expect(mode({ ...place, sslmode: 'no-verify' })).toBe('require')
  expect(mode({ ...place, sslmode: 'verify-full' })).toBe('verify-full')
})

describe('a Cloud ID', () => {
  const ask = (config: Whole) => {
    const { probe } = named('Elasticsearch')
    return probe.by === 'http' ? probe.ask({ api_key: 'k', ...config }) : undefined
  }
  const cloudId = (text: string) => `my:deployment:${Buffer.from(text).toString('base64')}`

  it.each([
    ['eu-west-1.aws.found.io$abc$def', 'https://abc.eu-west-1.aws.found.io/'],
    ['eu-west-1.aws.found.io:9243$abc$', 'https://abc.eu-west-1.aws.found.io:9243/'],
    ['found.io$abc:9244$def', 'https://abc.found.io:9244/'],
    ['found.io:443$abc', 'https://abc.found.io/'],
  ])('of %s names its server', (text, url) => {
    const asked = ask({ cloud_id: cloudId(text) })
    if (!asked || 'untestable' in asked) throw new Error('not asked')
    expect(new URL(asked.url).href).toBe(`${url}_security/_authenticate`)
  })

  it.each([
    '',
    'LEAK',
    'a:b:c',
    cloudId(''),
    cloudId('$'),
    cloudId('h.example$'),
    cloudId('@x$y$'),
  ])('that names none, such as %j, is said to be none', (cloud_id) => {
    expect(ask({ cloud_id })).toEqual({ untestable: expect.stringMatching(/^The cloud_id cannot/) })
  })

  it('stands in place of a URL, not beside one', () => {
    const both = { cloud_id: cloudId('found.io$abc$'), url: 'https://es.example' }
    expect(ask(both)).toEqual({ untestable: expect.stringMatching(/Remove one/) })
  })
})

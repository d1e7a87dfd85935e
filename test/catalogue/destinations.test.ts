import { describe, expect, it } from 'vitest'
import { fieldSchema } from '../../shared/catalogue/derive/json-schema.ts'
import { type Field, type Fields, factsOf } from '../../shared/catalogue/fields/facts.ts'
import { catalogueTypes } from '../../shared/catalogue/generated/types.ts'
import { allTypes } from '../../shared/catalogue/index.ts'
import type { Probe } from '../../shared/catalogue/probe.ts'
import type { Whole } from '../../shared/catalogue/whole-config.ts'
import { sendAgain } from '../../shared/model/destination-change.ts'
import { otherValue } from './other-values.ts'
import { fullConfig, shapes } from './samples.ts'

interface Named {
  readonly path: string
  readonly name: string
  readonly field: Field
}

function fieldsIn(fields: Fields, prefix = ''): Named[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const { items = {}, group } = factsOf(field)
    const inside = Object.values(items).flatMap(({ block, fields: own }) =>
      fieldsIn(own, `${prefix}${name}.*.${block}.`),
    )
    const members = group ? fieldsIn(group.fields, `${prefix}${name}.`) : []
    return [{ path: `${prefix}${name}`, name, field }, ...inside, ...members]
  })
}

const byType = new Map(
  allTypes.map(({ id, shapes: all }) => [id, all.flatMap(({ fields }) => fieldsIn(fields))]),
)

// Some are so named and decide nothing about a host: each says why.
const otherwise: Readonly<Record<string, string>> = {
  'credible.connections.bigquery location': 'where a query runs: the host is one for all',
  'credible.connections.duckdb attachedDatabases.*.bigqueryConnection.location': 'the same',
  'credible.connections.bigquery impersonateServiceAccount': 'whom Google lets it act for',
  'credible.connections.duckdb attachedDatabases.*.bigqueryConnection.impersonateServiceAccount':
    'the same',
}

describe('destinations', () => {
  it('are all that are named as one', () => {
    const names =
      /(^|_)(url|uri|host|hostname|port|endpoint|server|region|location|account|domain|dns|target|base|cloud_id|address|proxy)(_|$)|(Host|Port|Endpoint|Server|Region|Url|Uri|Account|Location|connectionString)$|^connectionString$/i
    const missed = [...byType].flatMap(([id, fields]) =>
      fields
        .filter(({ name, field }) => names.test(name) && !factsOf(field).destination)
        .filter(({ path, field }) => !(`${id} ${path}` in otherwise) && !isOpaque(field))
        .map(({ path }) => `${id} ${path}`),
    )
    expect(missed).toEqual([])
  })

  // The list to review: what says no host by its nature, and still decides where a secret goes.
  it('that are none by their nature are these', () => {
    const byHand = catalogueTypes.flatMap(({ id }) =>
      (byType.get(id) ?? [])
        .filter(({ field }) => factsOf(field).destination === 'part')
        .filter(({ field }) => !isPort(field))
        .map(({ name }) => name),
    )
    expect([...new Set(byHand)].sort()).toEqual([
      ...['account', 'accountName', 'audience', 'base_url', 'cloud_id', 'computer_name'],
      ...['connectionString'],
      ...['database', 'deployment_type', 'environment', 'extra_config', 'fileUrl', 'inputs'],
      ...['location'],
      ...['peakaKey', 'provider_type', 'proxy', 'region', 'sasUrl', 'session_config', 'sslmode'],
      ...['target', 'tenantId', 'url', 'use_https', 'use_ssl', 'verify_certs', 'verify_ssl'],
      ...['vertex_endpoint_id', 'vertex_project_location'],
    ])
  })

  it('say so in the schema, each and no other field', () => {
    for (const { field } of [...byType.values()].flat()) {
      const marked = fieldSchema(field)['x-destination']
      expect(marked).toBe(factsOf(field).destination === undefined ? undefined : true)
    }
  })

  it('are called by name, and few of many', () => {
    expect(sendAgain(['config.url'])).toBe('must be sent again: the destination config.url changes')
    expect(sendAgain(['a', 'b', 'c', 'd', 'e'])).toBe(
      'must be sent again: the destinations a, b, c and 2 more change',
    )
  })
})

// A file, a key, an identifier: what holds a host beside a secret is one value, replaced whole.
function isOpaque(field: Field): boolean {
  return factsOf(field).secret && factsOf(field).widget !== 'password'
}

function isPort(field: Field): boolean {
  const { minimum, maximum } = fieldSchema(field)
  return minimum === 1 && maximum === 65_535
}

describe.each(shapes)('what a test of $title asks', ({ type, shape }) => {
  it('goes elsewhere only by a destination', () => {
    const full = fullConfig(type, shape)
    const { cloud_id: _cloud, peakaKey: _peaka, connectionString: _string, ...whole } = full
    if ('server' in whole) whole.server = 'https://db.example.com'
    for (const [name, field] of Object.entries(shape.fields)) {
      if (!Object.hasOwn(whole, name)) continue
      const other = otherValue(field, whole[name])
      if (other === undefined || factsOf(field).destination) continue
      const moved = placeAsked(type.probe, { ...whole, [name]: other })
      expect(moved, name).toBe(placeAsked(type.probe, whole))
    }
  })
})

function placeAsked(probe: Probe, config: Whole): string | undefined {
  if (probe.by === 'nothing') return undefined
  const asked = probe.by === 'http' ? probe.ask(config) : probe.server(config)
  // What stands in place of a URL or host was left out: a config that is whole goes somewhere.
  if ('untestable' in asked) throw new Error(asked.untestable)
  return 'url' in asked ? new URL(asked.url).origin : `${asked.host}:${asked.port}`
}

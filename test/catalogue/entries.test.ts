import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { type ConnectionType, connectionType } from '../../shared/catalogue/connection-type.ts'
import { configSchema, fieldSchema } from '../../shared/catalogue/derive/json-schema.ts'
import { type Field, factsOf } from '../../shared/catalogue/fields/facts.ts'
import { preset, secret } from '../../shared/catalogue/fields/fields.ts'
import { namedItems } from '../../shared/catalogue/fields/nested-fields.ts'
import { catalogueTypes } from '../../shared/catalogue/generated/types.ts'
import { allTypes, typeNamed } from '../../shared/catalogue/index.ts'
import expected from './expected-types.json' with { type: 'json' }

interface FieldFact {
  name: string
  type: string
  required: boolean
  secret?: boolean
  default?: unknown
  enum?: string[]
}

function factOf(type: ConnectionType, name: string): FieldFact {
  const found = type.shapes.map(({ fields }) => fields[name])
  const field = found.find((each) => each !== undefined) as Field
  const { secret: hidden, default: usual } = factsOf(field)
  const { type: kind, enum: values } = fieldSchema(field)
  return {
    name,
    type: String(kind),
    // Over all variants: what one of them can do without is not required of the type.
    required: found.every((each) => each !== undefined && factsOf(each).required),
    ...(hidden ? { secret: true } : {}),
    ...(usual === undefined ? {} : { default: usual }),
    ...(Array.isArray(values) ? { enum: values as string[] } : {}),
  }
}

function byName(fields: readonly FieldFact[]): FieldFact[] {
  return fields.toSorted((a, b) => a.name.localeCompare(b.name))
}

describe('the catalogue', () => {
  it('has the 85 types of Dynamiq, the 10 of Credible and our own, in their order', () => {
    expect(catalogueTypes.map(({ id }) => id)).toEqual(expected.map(({ type }) => type))
    expect(catalogueTypes).toHaveLength(103)
  })

  it.each(expected)('describes $type as the fixture does', (fact) => {
    const type = typeNamed(fact.type) as ConnectionType
    const names = new Set(type.shapes.flatMap(({ fields }) => Object.keys(fields)))
    const fields = (fact.fields as (FieldFact & { beyond_seed?: boolean })[]).map(
      ({ beyond_seed: _, ...field }) => field,
    )
    expect(byName([...names].map((name) => factOf(type, name)))).toEqual(byName(fields))
    expect({
      name: type.name,
      category: type.category,
      offered: type.offeredInForm,
      oauth: type.oauth,
    }).toEqual({
      name: fact.name,
      category: fact.category,
      offered: fact.offered_in_form,
      oauth: 'oauth' in fact,
    })
    // A rule is told in words, or is the choice between variants.
    const ruled = type.rules.length + type.shapes.length - 1 + Object.keys(type.dropped).length
    const bySchemeOrChoice = ['Milvus', 'Neo4j'].some((name) => fact.type.endsWith(`.${name}`))
    expect(ruled > 0 || bySchemeOrChoice).toBe('rules' in fact)
  })

  it('lists every file in types/: npx tsx docs/reference/generate.ts', async () => {
    const folder = new URL('../../shared/catalogue/types/', import.meta.url)
    const files = readdirSync(folder)
    expect(files).toHaveLength(catalogueTypes.length)
    for (const file of files) {
      expect(file).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*\.ts$/)
      const exported = Object.values(await import(new URL(file, folder).href))
      expect(exported).toHaveLength(1)
      expect(catalogueTypes).toContain(exported[0])
    }
  })

  it('gives each type an id and a name of its own, and a https page', () => {
    expect(new Set(allTypes.map(({ id }) => id.toLowerCase())).size).toBe(allTypes.length)
    expect(new Set(allTypes.map(({ name }) => name)).size).toBe(allTypes.length)
    for (const { docsUrl } of allTypes) expect(new URL(docsUrl).protocol).toBe('https:')
  })

  it('finds a type by its whole id alone', () => {
    expect(typeNamed('dynamiq.connections.OpenAI')?.name).toBe('OpenAI')
    for (const id of ['OpenAI', '__proto__', 'constructor', 'toString', '']) {
      expect(typeNamed(id)).toBeUndefined()
    }
  })
})

describe('an entry', () => {
  const entry = {
    id: 'dynamiq.connections.Some',
    name: 'Some',
    category: 'other',
    docsUrl: 'https://example.com/',
    offeredInForm: true,
    probe: { by: 'nothing', reason: 'a test' },
  } as const

  it('has an id in any namespace', () => {
    const id = 'acme-inc.connections.Crm2'
    expect(connectionType({ ...entry, id, config: {} }).id).toBe(id)
  })

  it.each([
    '.connections.Crm',
    'Acme.connections.Crm',
    'acme.connections.',
    'acme.connections.C-R-M',
    'acme.inc.connections.Crm',
  ] as const)('does not load with the id %s', (id) => {
    expect(() => connectionType({ ...entry, id, config: {} })).toThrow(
      `"${id}" is not the id of a type: write <namespace>.connections.<Name>`,
    )
  })

  it('does not load with a field that has no facts', () => {
    const bare = () => connectionType({ ...entry, config: { api_key: z.string() } })
    expect(bare).toThrow('no facts')
  })

  // The trap: wrapped by zod itself, a secret would lose its facts and be stored openly.
  it('does not load with a secret that zod wrapped', () => {
    const wrapped = [secret('Key').optional(), secret('Key').nullable(), secret('Key').clone()]
    for (const api_key of wrapped) {
      expect(() => connectionType({ ...entry, config: { api_key } })).toThrow('no facts')
    }
  })

  it('does not load with a rule about a field that it does not have', () => {
    const rule = { of: ['api_kee'], description: '', check: () => ({}) }
    const config = { api_key: secret('Key') }
    expect(() => connectionType({ ...entry, config, rules: [rule] })).toThrow('api_kee')
  })

  it('does not load with a field without facts in an item of a list', () => {
    const items = { one: { label: 'One', block: 'one', fields: { key: z.string() }, rules: [] } }
    const config = { list: namedItems('List', items) }
    expect(() => connectionType({ ...entry, config })).toThrow('no facts')
  })

  // What a connector is given beside the config stands beside it in the credentials.
  it('has no field that a connector’s binding would hide', () => {
    const bound = ['security', 'general_params', 'target_system_servers', 'id', 'type']
    for (const { shapes } of allTypes) {
      for (const { fields } of shapes) {
        expect(Object.keys(fields).filter((name) => bound.includes(name))).toEqual([])
      }
    }
  })

  it('may default a field, and stays secret', () => {
    const type = connectionType({ ...entry, config: { api_key: preset(secret('Key'), 'x') } })
    expect(configSchema(type)).toMatchObject({ properties: { api_key: { writeOnly: true } } })
  })
})

describe('how a type is tried out', () => {
  const tried = allTypes.filter(({ probe }) => probe.by !== 'nothing')

  it('is said by every type, in a sentence where it cannot be', () => {
    for (const { id, probe } of allTypes) {
      if (probe.by === 'nothing')
        expect([id, probe.reason]).toEqual([id, expect.stringMatching(/\.$/)])
      else expect([id, probe.does.length > 5]).toEqual([id, true])
    }
    expect(tried.length).toBeGreaterThan(40)
  })

  it.each(tried)(
    'of $id asks https where the URL is its own, and keeps secrets out of it',
    ({ probe, shapes }) => {
      if (probe.by !== 'http') return
      const fields = Object.keys(Object.assign({}, ...shapes.map(({ fields: own }) => own)))
      const config = Object.fromEntries(fields.map((name) => [name, `LEAK-${name}`]))
      const own = 'https://own.example'
      const places = { url: own, base_url: own, connectionUri: own }
      const given = { ...config, ...places, server: 'https://own.example', port: 1, headers: {} }
      const asked = probe.ask({
        ...given,
        host: 'own.example',
        http_host: 'own.example',
        http_port: 1,
        // In place of the URL, of which such a type takes one.
        cloud_id: undefined,
        peakaKey: undefined,
      })
      if ('untestable' in asked) throw new Error(asked.untestable)
      const open = asked.url.replaceAll(/LEAK-(domain|server_hostname|api_version|http_path)/g, 'x')
      expect(open).not.toContain('LEAK')
      expect(new URL(open).protocol).toMatch(/^https?:$/)
    },
  )
})

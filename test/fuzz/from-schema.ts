import fc from 'fast-check'
import type { Json } from '../../shared/model/json.ts'
import { type Schema, schemaAt } from './document.ts'
import { marker } from './marker.ts'
import { byName, unusual, url, usual } from './named-values.ts'

type Values = fc.Arbitrary<Json>

const known = new Map<string, Values>()

/** Values that a schema allows, or nearly; in those that are write-only stands the marker. */
export function valuesOf(schema: Schema, name = '', secret = false): Values {
  if (typeof schema.$ref === 'string') return byReference(schema.$ref, name)
  const hidden = secret || schema.writeOnly === true
  const choices = (schema.oneOf ?? schema.anyOf) as readonly Schema[] | undefined
  if (choices) return seldomNull(choices, (each) => valuesOf(each, name, hidden))
  if ('const' in schema) return fc.constant(schema.const as Json)
  if (Array.isArray(schema.enum)) return fc.constantFrom(...(schema.enum as Json[]))
  const types = [schema.type ?? 'any'].flat() as string[]
  const schemas = types.map((type) => ({ ...schema, type }))
  return seldomNull(schemas, ({ type }) => valuesOfType(type, schema, name, hidden))
}

function seldomNull<S extends Schema>(
  schemas: readonly S[],
  values: (schema: S) => Values,
): Values {
  return fc.oneof(
    ...schemas.map((each) => ({ weight: each.type === 'null' ? 1 : 5, arbitrary: values(each) })),
  )
}

function byReference(ref: string, name: string): Values {
  const before = known.get(ref)
  if (before) return before
  const values = valuesOf(schemaAt(ref), name)
  known.set(ref, values)
  return values
}

function valuesOfType(type: string, schema: Schema, name: string, secret: boolean): Values {
  switch (type) {
    case 'null':
      return fc.constant(null)
    case 'boolean':
      return fc.constantFrom(false, false, false, true)
    case 'integer':
    case 'number':
      return numbers(schema)
    case 'string':
      return secret ? secretTexts : texts(schema, name)
    case 'array':
      return arrays(schema, name, secret)
    case 'object':
      return objects(schema, secret)
    default:
      return secret ? secretTexts : fc.constantFrom<Json>('anything', 7, { any: 'thing' }, [])
  }
}

function numbers({ minimum = 0, maximum = 70_000 }: Schema): Values {
  const min = Math.ceil(Number(minimum))
  return fc.integer({ min, max: Math.max(min, Number(maximum)) })
}

const keyFile = JSON.stringify({
  ...{ type: 'service_account', project_id: 'p', private_key: marker, client_email: 'e@p.example' },
})

// Some secrets must be the text of a key file, or be long.
const secretTexts: Values = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(marker, `Bearer ${marker}`, `${marker} \u00e4"\\<>`) },
  { weight: 2, arbitrary: fc.constant(keyFile) },
  { weight: 1, arbitrary: fc.constant(marker + 'x'.repeat(2000)) },
)

function texts({ format, pattern, minLength = 0 }: Schema, name: string): Values {
  const own = Object.hasOwn(byName, name) ? byName[name] : undefined
  if (own) return own
  if (format === 'uuid') return fc.uuid()
  if (format === 'uri') return url
  if (format === 'date-time') return fc.date({ noInvalidDate: true }).map((at) => at.toISOString())
  const length = { minLength: Number(minLength), maxLength: 24 }
  const plain = fc.oneof(fc.constantFrom('db.example.com', 'one', 'two'), fc.string(length))
  // fast-check draws from no class that a Unicode property takes away from.
  if (typeof pattern !== 'string' || pattern.includes('\\p{')) return plain
  const matches = new RegExp(pattern, 'u')
  const words = ['db.example.com', 'one', 'two', '7'].filter((word) => matches.test(word))
  return fc.oneof(fc.constantFrom('one', ...words), fc.stringMatching(matches, { size: 'small' }))
}

function arrays({ items = {}, minItems = 0 }: Schema, name: string, secret: boolean): Values {
  const length = { minLength: Number(minItems), maxLength: 3 }
  return fc.array(valuesOf(items as Schema, name, secret), length)
}

function objects(schema: Schema, secret: boolean): Values {
  const properties = Object.entries((schema.properties ?? {}) as Record<string, Schema>)
  const required = (schema.required ?? []) as string[]
  const ofClient = properties.some(([name]) => name === 'client_id')
  const model = Object.fromEntries(
    properties.map(([name, each]) => [
      name,
      valuesOf(each, ofClient && name === 'type' ? 'type of a client' : name, secret),
    ]),
  )
  const always = properties.filter(([each]) => required.includes(each) || usual.has(each))
  const declared = fc
    .tuple(
      fc.record(model, { requiredKeys: always.map(([each]) => each) }),
      fc.integer({ min: 0, max: 7 }),
    )
    .map(([value, lot]) => (lot === 0 ? value : likely(value as Members)) as Json)
  const { additionalProperties: more } = schema
  if (properties.length > 0 || typeof more !== 'object') {
    return secret && properties.length === 0 ? secretObjects : declared
  }
  return fc.dictionary(memberNames, valuesOf(more as Schema, '', secret), { maxKeys: 3 })
}

type Members = { [name: string]: Json }

// Of blocks that exclude each other, the one that `type` names; without what is mostly refused.
function likely(value: Members): Members {
  const isStray = (name: string) =>
    unusual.has(name) || (/.Connection$/.test(name) && name !== `${value.type}Connection`)
  return Object.fromEntries(Object.entries(value).filter(([name]) => !isStray(name)))
}

const memberNames = fc.constantFrom('Authorization', 'x-api-key', 'any', 'other')

// What `security` of a connector may hold.
const secretObjects: Values = fc.oneof(
  fc.constant<Json>({ authMethod: 'apiKey', apiKey: marker }),
  fc.constant<Json>({ authMethod: 'bearer', token: marker }),
  fc.constant<Json>({ authMethod: 'basic', username: 'somebody', password: marker }),
  fc.constant<Json>({ authMethod: 'oauth2', oauth2Token: { access_token: marker } }),
  fc.constant<Json>({ authMethod: 'oauth2', oauth2Token: marker }),
  fc.dictionary(memberNames, fc.constant<Json>(marker), { maxKeys: 3 }),
)

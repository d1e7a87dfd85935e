import { describe, expect, it } from 'vitest'
import { configSchema, describeType } from '../../shared/catalogue/derive/json-schema.ts'
import { allTypes } from '../../shared/catalogue/index.ts'
import type { Json, JsonObject } from '../../shared/model/json.ts'
import { fits } from './fits.ts'
import { fullConfig, named, shapes } from './samples.ts'
import { secretFields } from './secret-fields.ts'

type Properties = Readonly<Record<string, JsonObject>>

function objects(schema: JsonObject): JsonObject[] {
  return (schema.oneOf as unknown as JsonObject[] | undefined) ?? [schema]
}

describe.each(allTypes)('the schema of $id', (type) => {
  const schema = configSchema(type)

  it('is closed, titled, and marks its secrets as what is only written', () => {
    expect(schema).toMatchObject({ title: type.name, type: 'object' })
    for (const object of objects(schema)) {
      expect(object).toMatchObject({ type: 'object', additionalProperties: false })
      for (const [name, property] of Object.entries(object.properties as unknown as Properties)) {
        const secret = secretFields(type).includes(name)
        expect(property.writeOnly === true && property.format === 'password').toBe(secret)
        if (property['x-widget'] !== 'none') expect(property.title).toEqual(expect.any(String))
        expect(property.type).toEqual(expect.any(String))
      }
    }
  })

  it('describes every rule', () => {
    for (const { description } of type.rules) expect(schema.description).toContain(description)
  })

  it('survives JSON as it is', () => {
    expect(JSON.parse(JSON.stringify(describeType(type)))).toEqual(describeType(type))
  })
})

describe.each(shapes)('the schema of $title', ({ type, shape }) => {
  const config = fullConfig(type, shape)

  it('takes what the parser takes, in one way only', () => {
    expect(fits(configSchema(type), config)).toBe(true)
    expect(fits(configSchema(type), { ...config, no_such_field: 1 })).toBe(false)
    const ways = objects(configSchema(type)).filter((object) => fits(object, config))
    expect(ways).toHaveLength(1)
  })

  it('requires what the parser requires', () => {
    const required = new Set(
      objects(configSchema(type)).flatMap((object) => (object.required as string[]) ?? []),
    )
    const without = (name: string): Record<string, Json> => {
      const { [name]: _, ...rest } = config
      return rest
    }
    for (const name of Object.keys(shape.fields).filter((each) => !required.has(each))) {
      expect(fits(configSchema(type), without(name))).toBe(true)
    }
  })
})

describe('describeType', () => {
  it('tells a type as the wire has it', () => {
    expect(describeType(named('OpenAI'))).toMatchObject({
      type: 'dynamiq.connections.OpenAI',
      name: 'OpenAI',
      category: 'llm',
      oauth: false,
      docs_url: 'https://platform.openai.com/api-keys',
      offered_in_form: true,
      config_schema: {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        required: ['api_key'],
        properties: {
          api_key: { type: 'string', format: 'password', writeOnly: true, title: 'API key' },
          url: { type: 'string', format: 'uri', default: 'https://api.openai.com/v1' },
        },
      },
    })
  })

  it('makes the default variant the one that need not be named', () => {
    const [cloud, custom] = objects(configSchema(named('Weaviate')))
    expect(cloud?.required).toEqual(['api_key', 'url'])
    expect(custom?.required).toContain('deployment_type')
    expect(custom).toMatchObject({ properties: { deployment_type: { const: 'custom' } } })
  })
})

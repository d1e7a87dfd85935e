import { blockSchema, fieldSchema } from '../../../catalogue/derive/json-schema.ts'
import type { Field } from '../../../catalogue/fields/facts.ts'
import { splitBlock } from '../../../catalogue/fields/nested-fields.ts'
import type { JsonObject } from '../../../model/json.ts'
import { type ByNameType, byNameTypes, shortName } from './types.ts'

type Schemas = Readonly<Record<string, JsonObject>>

/** Which blocks a schema's connection holds: in requests, or in responses. */
const places: Readonly<Record<string, string>> = {
  CredibleConnection: 'Credible',
  CredibleConnectionPatch: 'Credible',
  CredibleConnectionView: 'CredibleView',
}

/**
 * Spells out a connection by name: a block for each type, which zod's schema of it leaves to the
 * catalogue. Secret members of a block are `writeOnly` and never returned, so a block that requires
 * one has another schema in responses.
 */
export function connectionsByName(schemas: Schemas): Schemas {
  const blocks = byNameTypes.flatMap((type) => {
    const block = blockOf(type)
    const name = shortName(type)
    return [
      [`Credible.${name}`, block],
      [`CredibleView.${name}`, perhapsIncomplete(shown(block))],
    ]
  })
  const wholes = Object.entries(schemas).flatMap(([name, schema]) => {
    const prefix = places[name.replace(/Output$/, '')]
    return prefix === undefined ? [] : [[name, withBlocks(schema, prefix)]]
  })
  return { ...schemas, ...Object.fromEntries(blocks), ...Object.fromEntries(wholes) }
}

function blockOf({ name, shapes }: (typeof byNameTypes)[number]): JsonObject {
  return { title: name, ...blockSchema(splitBlock(shapes[0].fields).block) }
}

/** A connection that was created through a connector can lack required members: it is `incomplete` until it has them. */
function perhapsIncomplete({ required: _, ...schema }: JsonObject): JsonObject {
  return schema
}

/** A schema without its `writeOnly` members, at any depth. */
function shown(schema: JsonObject): JsonObject {
  const { properties, required, items, ...rest } = schema
  const all = Object.entries((properties ?? {}) as Readonly<Record<string, JsonObject>>)
  const open = all.filter(([, each]) => each.writeOnly !== true)
  const hidden = new Set(all.filter((each) => !open.includes(each)).map(([name]) => name))
  const shownRequired = ((required ?? []) as readonly string[]).filter((name) => !hidden.has(name))
  return {
    ...rest,
    ...(properties === undefined
      ? {}
      : { properties: Object.fromEntries(open.map(([name, each]) => [name, shown(each)])) }),
    ...(shownRequired.length > 0 ? { required: shownRequired } : {}),
    ...(items === undefined ? {} : { items: shown(items as JsonObject) }),
  }
}

function withBlocks(schema: JsonObject, prefix: string): JsonObject {
  const properties = schema.properties as JsonObject
  const own = byNameTypes.map((type) => [
    type.byName.block,
    { $ref: `#/components/schemas/${prefix}.${shortName(type)}` },
  ])
  const isView = prefix === 'CredibleView'
  const spelled = { ...(properties.type as JsonObject), enum: byNameTypes.map(shortName) }
  const beside = besideSchemas.map(([name, each]) => [name, isView ? shown(each) : each])
  return {
    ...schema,
    properties: {
      ...properties,
      type: spelled,
      ...Object.fromEntries(beside),
      ...Object.fromEntries(own),
    },
    ...(isView ? {} : { additionalProperties: false }),
  }
}

// The members next to the block are the same in every type.
const besideSchemas = Object.entries(
  splitBlock(Object.assign({}, ...byNameTypes.map(({ shapes }) => shapes[0].fields))).beside,
).map(([name, field]): [string, JsonObject] => [name, fieldSchema(field as Field)])

/** The schemas of a whole connection. */
const wholes = ['CredibleConnection', 'CredibleConnectionView']

/**
 * Spells out a connection by name as one of its types, each with its own block alone: what
 * `connectionsByName` describes as one object with every block.
 */
export function connectionsByType(schemas: Schemas): Schemas {
  const spelled = Object.entries(schemas).flatMap(([name, schema]) =>
    wholes.includes(name.replace(/Output$/, '')) ? variantsOf(name, schema) : [],
  )
  return { ...schemas, ...Object.fromEntries(spelled) }
}

function variantsOf(name: string, schema: JsonObject): [string, JsonObject][] {
  const { description } = schema
  const nameOf = (type: ByNameType) => `${name}.${shortName(type)}`
  const refs = byNameTypes.map((type) => ({ $ref: ref(nameOf(type)) }))
  const mapping = Object.fromEntries(
    byNameTypes.map((type) => [shortName(type), ref(nameOf(type))]),
  )
  const whole = { oneOf: refs, discriminator: { propertyName: 'type', mapping } }
  return [
    [name, { ...(description === undefined ? {} : { description }), ...whole }],
    ...byNameTypes.map((type): [string, JsonObject] => [nameOf(type), variant(schema, type)]),
  ]
}

function variant(schema: JsonObject, type: ByNameType): JsonObject {
  const { block, blockOptional } = type.byName
  const others = byNameTypes.map(({ byName }) => byName.block).filter((name) => name !== block)
  const properties = Object.entries((schema.properties ?? {}) as Schemas)
    .filter(([name]) => !others.includes(name))
    .map(([name, each]) =>
      name === 'type' ? [name, { type: 'string', const: shortName(type) }] : [name, each],
    )
  const required = [
    ...((schema.required ?? []) as readonly string[]),
    ...(blockOptional ? [] : [block]),
  ]
  return {
    ...schema,
    properties: Object.fromEntries(properties),
    required: [...new Set(required)],
    additionalProperties: false,
  }
}

function ref(name: string): string {
  return `#/components/schemas/${name}`
}

import { describe, expect, it } from 'vitest'
import { openapi } from '../../shared/api/openapi/document.ts'
import { operations } from '../../shared/api/operations.ts'
import type { Json, JsonObject } from '../../shared/model/json.ts'

// As it is sent: what is undefined is gone.
const document = JSON.parse(JSON.stringify(openapi(operations, 'test'))) as JsonObject
const { schemas } = document.components as {
  readonly schemas: Readonly<Record<string, JsonObject>>
}

interface Node {
  readonly at: string
  readonly schema: JsonObject
}

const values = ['default', 'const', 'enum', 'example', 'examples', 'mapping', 'required']

/** Every schema at and below a node of the document; names of members are no keywords. */
function nodesOf(node: Json, at: string, isMembers = false): Node[] {
  if (Array.isArray(node))
    return node.flatMap((item: Json, index) => nodesOf(item, `${at}/${index}`))
  if (typeof node !== 'object' || node === null) return []
  const own = isMembers ? [] : [{ at, schema: node as JsonObject }]
  const below = Object.entries(node).filter(
    ([name]) => isMembers || !(values.includes(name) || name.startsWith('x-')),
  )
  return [
    ...own,
    ...below.flatMap(([name, each]) =>
      nodesOf(
        each,
        `${at}/${name}`,
        !isMembers && ['properties', 'schemas', 'paths'].includes(name),
      ),
    ),
  ]
}

const nodes = nodesOf(document, '#')
const routes = Object.entries(document.paths as Readonly<Record<string, JsonObject>>).flatMap(
  ([path, methods]) =>
    Object.entries(methods).map(([method, each]) => ({
      at: `${method} ${path}`,
      each: each as JsonObject,
    })),
)

/** The components that bodies lead to, by way of others. */
function sent(): ReadonlySet<string> {
  const found = new Set<string>()
  const open: Json[] = routes.map(({ each }) => each.requestBody ?? null)
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const [, name = ''] of JSON.stringify(next).matchAll(
      /"#\/components\/schemas\/([^"]+)"/g,
    )) {
      if (found.has(name)) continue
      found.add(name)
      open.push(schemas[name] ?? null)
    }
  }
  return found
}

describe('the document for generators of clients', () => {
  it('gives every component a title of its own, also where generators drop case and signs', () => {
    const names = Object.entries(schemas).map(([name, { title }]) => {
      expect([name, title]).toEqual([name, expect.stringMatching(/^[A-Z][A-Za-z0-9]*$/)])
      return `${title}`.toLowerCase()
    })
    expect(names.length).toBeGreaterThan(200)
    expect(new Set(names).size).toBe(names.length)
    const inCode = Object.keys(schemas).map((name) =>
      name.replaceAll(/[^A-Za-z0-9]/g, '').toLowerCase(),
    )
    expect(new Set(inCode).size).toBe(inCode.length)
  })

  it('gives no title to what is no component', () => {
    const titled = nodes.filter(({ at, schema }) => 'title' in schema && at !== '#/info')
    expect(
      titled.map(({ at }) => at).filter((at) => !/^#\/components\/schemas\/[^/]+$/.test(at)),
    ).toEqual([])
  })

  it('has no default, by which some take a member for required', () => {
    expect(nodes.filter(({ schema }) => 'default' in schema).map(({ at }) => at)).toEqual([])
    expect(JSON.stringify(schemas['Config.dynamiq.connections.OpenAI'])).toContain(
      'Default: `https://api.openai.com/v1`.',
    )
  })

  it('has patterns that ECMA, Python, Java and RE2 read alike', () => {
    const patterns = new Set(
      nodes.flatMap(({ schema: { pattern } }) => (typeof pattern === 'string' ? [pattern] : [])),
    )
    expect(patterns.size).toBeGreaterThan(5)
    for (const pattern of patterns) {
      expect(pattern).not.toMatch(/\\[pPukdwsbBhRXKG0-9]|\(\?[^:]|[*+?}][+]/)
      for (const flags of ['', 'u']) expect(() => new RegExp(pattern, flags)).not.toThrow()
    }
  })

  it('describes each variant of a oneOf by a component, and by its type where there is a discriminator', () => {
    const choices = nodes.filter(({ schema }) => 'oneOf' in schema)
    expect(choices.length).toBeGreaterThan(4)
    for (const { at, schema } of choices) {
      const refs = (schema.oneOf as unknown as readonly JsonObject[]).map(({ $ref }) => $ref)
      expect([at, refs]).toEqual([at, refs.map(() => expect.any(String))])
      if (!schema.discriminator) continue
      const { propertyName, mapping } = schema.discriminator as JsonObject
      expect(Object.values(mapping as JsonObject).toSorted()).toEqual(refs.toSorted())
      for (const [value, ref] of Object.entries(mapping as JsonObject)) {
        const { properties, required } = schemas[`${ref}`.split('/').at(-1) ?? ''] ?? {}
        expect((properties as JsonObject)[`${propertyName}`]).toMatchObject({ const: value })
        expect(required).toContain(propertyName)
      }
    }
  })

  it.each(['CredibleConnection', 'CredibleConnectionView', 'NewConnection', 'UnsavedConnection'])(
    'spells %s out by its types',
    (name) => {
      expect(schemas[name]).toMatchObject({
        oneOf: expect.any(Array),
        discriminator: expect.any(Object),
      })
    },
  )
})

describe('the document beside the server', () => {
  it('closes every object of a body of which the server rejects other members', () => {
    const isKnown = (name: string) =>
      !/^(TokenRequest|ConnectConnector|CredibleConnectionPatch|NewCredibleProject)$/.test(name)
    for (const name of [...sent()].filter(isKnown)) {
      const { type, properties, additionalProperties } = schemas[name] ?? {}
      if (type === 'object' && properties)
        expect([name, additionalProperties]).toEqual([name, false])
    }
  })

  it('bounds every header of a request', () => {
    const parameters = routes.flatMap(
      ({ each }) => (each.parameters ?? []) as unknown as JsonObject[],
    )
    const headers = parameters.filter((each) => each.in === 'header')
    expect(headers.length).toBeGreaterThan(5)
    for (const { name, schema } of headers) {
      const bounds = ['minLength', 'maxLength', 'format', 'pattern'].filter(
        (each) => each in (schema as JsonObject),
      )
      expect([name, bounds.length > 0]).toEqual([name, true])
    }
  })

  it('names the headers of answers by which a client goes on', () => {
    for (const { at, each } of routes) {
      for (const [status, response] of Object.entries(each.responses as JsonObject)) {
        const headers = Object.keys((response as JsonObject).headers ?? {})
        const known = [
          ...(status === '503' ? ['Retry-After'] : []),
          ...(status === '401' ? ['WWW-Authenticate'] : []),
          ...(status === '415' ? ['Accept-Encoding'] : []),
          ...(status === '302' ? ['Location'] : []),
          'X-Request-Id',
        ]
        expect([at, status, headers]).toEqual([at, status, expect.arrayContaining(known)])
      }
    }
    const made = (document.paths as Readonly<Record<string, JsonObject>>)['/v1/connections']?.post
    const { 201: created } = (made as JsonObject).responses as JsonObject
    expect(Object.keys((created as JsonObject).headers as JsonObject)).toEqual([
      ...['ETag', 'Location', 'Idempotency-Replayed', 'X-Request-Id'],
    ])
  })

  it('names the connection types where one is asked for', () => {
    const text = JSON.stringify(document)
    expect(text).not.toContain('x-types')
    const { properties } = schemas.ChangedConnection ?? {}
    expect((properties as JsonObject).type).toMatchObject({
      enum: expect.arrayContaining(['dynamiq.connections.OpenAI']),
    })
  })
})

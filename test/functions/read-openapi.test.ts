import { beforeAll, describe, expect, it } from 'vitest'
import { type Operation, problemsOf, routesOf, splitRoute } from '../../shared/api/operation.ts'
import { operations } from '../../shared/api/operations.ts'
import { allTypes } from '../../shared/catalogue/index.ts'
import type { Json, JsonObject } from '../../shared/model/json.ts'
import { stage } from '../support/stage.ts'

type Paths = Readonly<Record<string, Readonly<Record<string, JsonObject>>>>

let document: JsonObject
let text: string
beforeAll(async () => {
  const on = await stage()
  const answer = await on.ask('read-openapi')
  expect([answer.status, answer.headers['cache-control']]).toEqual([200, 'public, max-age=300'])
  text = answer.text
  document = JSON.parse(text) as JsonObject
})

const served = operations.filter(({ route }) => route !== '$default')
const describedAs = (route: Operation['route']) => {
  const { method, path } = splitRoute(route)
  return (document.paths as unknown as Paths)[path]?.[method.toLowerCase()]
}
const references = () => [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref = '']) => ref)

function at(pointer: string): Json | undefined {
  const steps = pointer.replace(/^#\//, '').split('/')
  return steps.reduce<Json | undefined>((node, step) => {
    const name = decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~')
    return (node as JsonObject | undefined)?.[name]
  }, document)
}

describe('200', () => {
  it('is an OpenAPI 3.1 document of the version that runs', () => {
    expect(document).toMatchObject({ openapi: '3.1.0', info: { version: '0.0.0-test' } })
  })

  it('describes every operation, and none beside', () => {
    const ids = served.flatMap((operation) =>
      routesOf(operation).map((route, at) => {
        const operationId = describedAs(route)?.operationId
        expect(operationId).toBe(at === 0 ? operation.id : `${operation.id}-${at + 1}`)
        return operationId
      }),
    )
    expect(new Set(ids).size).toBe(ids.length)
    const methods = Object.values(document.paths as unknown as Paths).flatMap(Object.keys)
    expect(methods).toHaveLength(served.flatMap(routesOf).length)
  })

  it('tells of every answer that an operation can give', () => {
    for (const operation of served) {
      const { responses } = describedAs(operation.route) ?? {}
      const refusals = [...problemsOf(operation)].map((code) => operation.surface.statusOf(code))
      const done = [operation.status, operation.otherStatus?.status ?? operation.status]
      const statuses = new Set([...done, ...refusals].map(String))
      expect(Object.keys(responses as JsonObject).toSorted()).toEqual([...statuses].toSorted())
    }
  })

  it('says which operations need no key', () => {
    for (const { route, access } of served) {
      const open = describedAs(route)?.security
      expect(open).toEqual(access === 'public' ? [] : undefined)
    }
  })

  it('refers to what is there', () => {
    const refs = references()
    expect(refs.length).toBeGreaterThan(100)
    for (const ref of refs) expect([ref, typeof at(ref)]).toEqual([ref, 'object'])
  })

  it('holds no schema that nobody refers to', () => {
    const { schemas } = document.components as JsonObject
    const used = new Set(references().map((ref) => ref.split('/').at(-1)))
    const unused = Object.keys(schemas as JsonObject).filter((name) => !used.has(name))
    expect(unused).toEqual([])
  })

  it('spells out the body of a new connection for every type', () => {
    const body = at('#/components/schemas/NewConnection') as JsonObject
    expect(body.oneOf).toHaveLength(allTypes.length)
  })

  it('names every parameter of a path', () => {
    for (const { route } of served) {
      const named = [...route.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      const parameters = (describedAs(route)?.parameters ?? []) as unknown as JsonObject[]
      const inPath = parameters.filter((each) => each.in === 'path').map(({ name }) => name)
      expect(inPath).toEqual(named)
    }
  })
})

import { expect, it } from 'vitest'
import * as z from 'zod'
import { openapi } from '../../shared/api/openapi/document.ts'
import { operation } from '../../shared/api/operation.ts'
import { definitions, operations } from '../../shared/api/operations.ts'
import { type Surface, usualStatus } from '../../shared/api/surface.ts'
import { surfaceAt, surfaces } from '../../shared/api/surfaces/list.ts'
import { problemResponse } from '../../shared/lambda/http.ts'
import type { JsonObject } from '../../shared/model/json.ts'
import { Problem } from '../../shared/model/problem.ts'

/** A surface that exists here alone. */
const made: Surface = {
  id: 'made',
  prefixes: ['/made'],
  statusOf: (code) => (code === 'invalid_request' ? 418 : usualStatus(code)),
  errorBody: ({ code }, requestId) => ({ failed: code, request: requestId }),
  errorSchema: () =>
    z.strictObject({ failed: z.string(), request: z.string() }).meta({ id: 'Made' }),
}

const readMade = operation({
  id: 'read-made',
  route: 'GET /made/things',
  surface: made,
  tag: 'Made',
  summary: 'Read a thing',
  access: 'public',
  query: z.strictObject({}),
  status: 200,
  powers: [],
  problems: [],
})

it('gives a new surface the paths below its prefix and no others', () => {
  const all = [...surfaces, made]
  const at = (path: string) => surfaceAt(path, all).id
  expect(['/made', '/made/x', '/madeup', '/v1/tools', '/api/v0/x', '/'].map(at)).toEqual([
    ...['made', 'made', 'native', 'connector', 'credible', 'native'],
  ])
})

it('answers a failure in the status and the shape of a new surface', () => {
  const { status, body } = problemResponse(made, new Problem('invalid_request'), 'r1')
  expect([status, body]).toEqual([418, '{"failed":"invalid_request","request":"r1"}'])
})

it('documents the errors of a new surface, and leaves those of the others as they are', () => {
  const document = openapi([...operations, readMade], 'test') as unknown as {
    paths: Record<string, Record<string, { responses: Record<string, JsonObject> }>>
    components: { schemas: Record<string, JsonObject> }
  }
  const { responses = {} } = document.paths['/made/things']?.get ?? {}
  const schema = { $ref: '#/components/schemas/Made' }
  expect(Object.keys(responses)).toEqual(expect.arrayContaining(['200', '418', '500', '503']))
  expect(responses[418]?.content).toEqual({ 'application/json': { schema } })
  expect(document.components.schemas).toMatchObject({
    ...{ Made: { required: ['failed', 'request'] }, Error: {} },
    ...{ CredibleError: {}, ConnectorError: {} },
  })
})

it('lists the same surfaces for functions and for documents', () => {
  expect(definitions.map(({ surface }) => surface)).toEqual(surfaces)
  for (const { surface } of operations) expect(surfaces).toContain(surface)
})

it('gives each surface an id and prefixes of its own', () => {
  const ids = surfaces.map(({ id }) => id)
  const prefixes = surfaces.flatMap((surface) => surface.prefixes)
  expect([new Set(ids).size, new Set(prefixes).size]).toEqual([ids.length, prefixes.length])
})

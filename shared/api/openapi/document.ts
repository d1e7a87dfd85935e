import * as z from 'zod'
import { createDocument, type ZodOpenApiOperationObject } from 'zod-openapi'
import type { JsonObject } from '../../model/json.ts'
import { limits } from '../../model/limits.ts'
import { type ProblemCode, problems } from '../../model/problem.ts'
import { type Operation, problemsOf, routesOf, splitRoute } from '../operation.ts'
import type { Surface } from '../surface.ts'
import { completeDocument, type OpenApi } from './bodies.ts'
import { errorHeaders, successHeaders } from './headers.ts'

const honoured = {
  'If-Match': 'The request is rejected with 412 if this is not the ETag of the stored version.',
  'Idempotency-Key':
    'Makes the create idempotent: a repeat within 24 hours gets the stored response.',
  'x-project-id':
    'The id of the project. Required with an access key that is not limited to one project.',
} as const

const bounded = {
  'If-Match': z.string().min(1),
  'Idempotency-Key': z.string().min(1).max(limits.idempotencyKeyLength),
  'x-project-id': z.guid().meta({ override: { type: 'string', format: 'uuid' } }),
} as const

const html = { 'text/html': { schema: z.string() } }

/** The OpenAPI 3.1 document of the operations given. */
export function openapi(
  operations: readonly Operation[],
  version: string,
): JsonObject & { openapi: string } {
  const document = createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Mooring',
      version,
      description:
        'Connections: typed, owned by a project, encrypted, resolved at run time. HEAD responds ' +
        'wherever GET does. A method that a path does not have is 405 with `Allow`, a path that ' +
        'is not here 404, both in the error shape of its surface.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    security: [{ bearer: [] }, { apiKey: [] }],
    paths: pathsOf(operations),
    components: {
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer' },
        apiKey: { type: 'apiKey', in: 'header', name: 'x-api-key' },
      },
    },
  })
  // The library's type of a document has no index signature; ours reads any member.
  return completeDocument(document as unknown as OpenApi)
}

function pathsOf(operations: readonly Operation[]) {
  const paths: Record<string, Record<string, ZodOpenApiOperationObject>> = {}
  for (const operation of operations.filter(({ route }) => route !== '$default')) {
    for (const [at, route] of routesOf(operation).entries()) {
      const { method, path } = splitRoute(route)
      // An operationId is unique to one route, and generators name client methods by it.
      const operationId = at === 0 ? operation.id : `${operation.id}-${at + 1}`
      const described = { ...describe(operation), operationId }
      paths[path] = { ...paths[path], [method.toLowerCase()]: described }
    }
  }
  return paths
}

function describe(operation: Operation): ZodOpenApiOperationObject {
  const { tag, summary, description, access, body, bodyOptional } = operation
  const scope = scopeText(access)
  return {
    tags: [tag],
    summary,
    description: description ? `${description} ${scope}` : scope,
    ...(access === 'public' ? { security: [] } : {}),
    requestParams: parametersOf(operation),
    ...(body
      ? {
          requestBody: {
            required: !bodyOptional,
            content: { [mediaTypeOf(operation)]: { schema: body } },
          },
        }
      : {}),
    responses: {
      [`${operation.status}`]: successOf(operation, operation.status),
      ...otherSuccessOf(operation),
      ...failuresOf(operation),
    },
  } as ZodOpenApiOperationObject
}

function scopeText(access: Operation['access']): string {
  if (access === 'public') return 'No access key required.'
  return access === 'any' ? 'Every key can call it.' : `Requires the scope \`${access}\`.`
}

const mediaTypeOf = ({ bodyFormat }: Operation) =>
  bodyFormat === 'form' ? 'application/x-www-form-urlencoded' : 'application/json'

function parametersOf({ params, query, honours = [] }: Operation) {
  const headers = honours.map((name) => [
    name,
    bounded[name].optional().meta({ description: honoured[name] }),
  ])
  return {
    ...(params ? { path: params } : {}),
    ...(query ? { query } : {}),
    ...(honours.length > 0 ? { header: z.object(Object.fromEntries(headers)) } : {}),
  }
}

function successOf(operation: Operation, status: number) {
  const { reply, summary, surface } = operation
  const headers = successHeaders(operation, status)
  if (status >= 300) return { description: 'A redirect without a body.', headers }
  if (surface.page) return { description: 'A page.', headers, content: html }
  const content = reply ? { content: { 'application/json': { schema: reply } } } : {}
  return { description: reply ? summary : 'Success without a body.', headers, ...content }
}

function otherSuccessOf(operation: Operation) {
  if (!operation.otherStatus) return {}
  const { status, when } = operation.otherStatus
  return { [`${status}`]: { ...successOf(operation, status), description: when } }
}

function failuresOf(operation: Operation) {
  const byStatus = new Map<number, ProblemCode[]>()
  for (const code of problemsOf(operation)) {
    const status = operation.surface.statusOf(code)
    byStatus.set(status, [...(byStatus.get(status) ?? []), code])
  }
  const content = operation.surface.page
    ? html
    : { 'application/json': { schema: errorSchemaOf(operation.surface) } }
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => {
      const messages = codes.map((code) => `\`${code}\`: ${problems[code].message}`)
      const headers = errorHeaders(status, codes)
      return [`${status}`, { description: messages.join('\n\n'), headers, content }]
    }),
  )
}

// One schema a surface: two with the same name would be two components.
const errorSchemas = new WeakMap<Surface, z.ZodType>()

function errorSchemaOf(surface: Surface): z.ZodType {
  const schema = errorSchemas.get(surface) ?? surface.errorSchema()
  errorSchemas.set(surface, schema)
  return schema
}

import * as z from 'zod'
import { createDocument, type ZodOpenApiOperationObject } from 'zod-openapi'
import type { JsonObject } from '../domain/json.ts'
import { type ProblemCode, problems } from '../domain/problem.ts'
import { bodiesByType, type OpenApi } from './openapi-bodies.ts'
import { type Operation, problemsOf, splitRoute } from './operation.ts'

const honoured = {
  'If-Match': 'Refuses with 412 where it is not the ETag of the stored version.',
  'Idempotency-Key': 'Makes the create happen once: a repeat within 24 h gets the first answer.',
} as const

const ErrorBody = z
  .strictObject({
    error: z.strictObject({
      code: z.string(),
      message: z.string(),
      details: z.record(z.string(), z.unknown()).optional(),
      request_id: z.string(),
    }),
  })
  .meta({ id: 'Error', description: 'Why a request failed; `details` is keyed by field path.' })

const html = { 'text/html': { schema: z.string() } }

/** The OpenAPI 3.1 document of the operations given. */
export function openapi(
  operations: readonly Operation[],
  version: string,
): JsonObject & { openapi: string } {
  const paths: Record<string, Record<string, ZodOpenApiOperationObject>> = {}
  for (const operation of operations.filter(({ route }) => route !== '$default')) {
    const { method, path } = splitRoute(operation.route)
    paths[path] = { ...paths[path], [method.toLowerCase()]: describe(operation) }
  }
  const document = createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Mooring',
      version,
      description: 'Connections: typed, owned by a project, encrypted, resolved at run time.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    security: [{ bearer: [] }, { apiKey: [] }],
    paths,
    components: {
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer' },
        apiKey: { type: 'apiKey', in: 'header', name: 'x-api-key' },
      },
    },
  })
  return bodiesByType(document as unknown as OpenApi)
}

function describe(operation: Operation): ZodOpenApiOperationObject {
  const { id, tag, summary, description, access, body, bodyOptional } = operation
  const scope = access === 'public' ? 'Needs no access key.' : `Needs the scope \`${access}\`.`
  return {
    operationId: id,
    tags: [tag],
    summary,
    description: description ? `${description} ${scope}` : scope,
    ...(access === 'public' ? { security: [] } : {}),
    requestParams: parametersOf(operation),
    ...(body
      ? {
          requestBody: {
            required: !bodyOptional,
            content: { 'application/json': { schema: body } },
          },
        }
      : {}),
    responses: { [`${operation.status}`]: successOf(operation), ...refusalsOf(operation) },
  } as ZodOpenApiOperationObject
}

function parametersOf({ params, query, honours = [] }: Operation) {
  const headers = honours.map((name) => [
    name,
    z.string().optional().meta({ description: honoured[name] }),
  ])
  return {
    ...(params ? { path: params } : {}),
    ...(query ? { query } : {}),
    ...(honours.length > 0 ? { header: z.object(Object.fromEntries(headers)) } : {}),
  }
}

function successOf({ reply, summary, surface }: Operation) {
  if (surface.page) return { description: 'A page.', content: html }
  const content = reply ? { content: { 'application/json': { schema: reply } } } : {}
  return { description: reply ? summary : 'Done; there is no body.', ...content }
}

function refusalsOf(operation: Operation) {
  const byStatus = new Map<number, ProblemCode[]>()
  for (const code of problemsOf(operation)) {
    const { status } = problems[code]
    byStatus.set(status, [...(byStatus.get(status) ?? []), code])
  }
  const content = operation.surface.page ? html : { 'application/json': { schema: ErrorBody } }
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => {
      const words = codes.map((code) => `\`${code}\`: ${problems[code].message}`)
      return [`${status}`, { description: words.join('\n\n'), content }]
    }),
  )
}

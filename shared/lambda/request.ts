import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import * as z from 'zod'
import { withoutEmpty } from '../api/absent-members.ts'
import type { Operation } from '../api/operation.ts'
import { parse } from '../api/parse-request.ts'
import type { Browser } from '../model/browser.ts'
import type { Caller } from '../model/caller.ts'
import type { Connection } from '../model/connection.ts'
import type { RequestContext } from '../model/event.ts'
import type { Json } from '../model/json.ts'
import { limits } from '../model/limits.ts'
import { Problem } from '../model/problem.ts'
import { readBody } from './json-body.ts'

type Output<S> = S extends z.ZodType ? z.output<S> : undefined

/** What a handler is given: the request, parsed by its operation's schemas. */
export interface Request<O extends Operation> {
  readonly params: Output<O['params']>
  readonly query: Output<O['query']>
  readonly body: Output<O['body']>
  readonly caller: O['access'] extends 'public' ? undefined : Caller
  /** What `endpoint()` read beside the access key. */
  readonly connection: O['loads'] extends 'connection' ? Connection : undefined
  readonly home: O['loads'] extends 'connection' | 'home' ? string : undefined
  /** Writes what the operation leaves in the trail: await it before anything is told. */
  readonly record: O['records'] extends string ? () => Promise<void> : undefined
  readonly context: RequestContext
  readonly browser: Browser
  /** The path as it was sent. */
  readonly path: string
  readonly ifMatch: string | undefined
  /** The header `x-project-id`, for operations that honour it. */
  readonly projectId: string | undefined
  readonly idempotency: { readonly key: string | undefined; readonly body: Json }
}

/** The path parameters. @throws Problem: the operation's `absent` where they can name nothing. */
export function readParams(operation: Operation, event: APIGatewayProxyEventV2): unknown {
  const { params, absent = 'route_not_found' } = operation
  if (!params) return undefined
  const parsed = params.safeParse(event.pathParameters ?? {})
  if (!parsed.success) throw new Problem(absent)
  return parsed.data
}

/**
 * The query, read from the raw string: API Gateway joins repeated parameters by commas.
 *
 * @throws Problem `invalid_request`.
 */
export function readQuery({ query }: Operation, event: APIGatewayProxyEventV2): unknown {
  if (!query) return undefined
  const search = new URLSearchParams(event.rawQueryString)
  const names = [...new Set(search.keys())]
  const given = names.map((name) => [name, givenFor(query, name, search.getAll(name))])
  return parse(query, Object.fromEntries(given), 'query')
}

function givenFor(query: z.ZodObject, name: string, values: readonly string[]): unknown {
  if (repeatable(query, name)) return values
  const known = Object.hasOwn(query.shape, name)
  if (values.length === 1 || !known) return values[0]
  const words = 'was given more than once'
  const faults = [{ at: ['query', name], kind: 'value_error', words }]
  throw new Problem('invalid_request', { details: { [name]: words }, faults })
}

function repeatable(query: z.ZodObject, name: string): boolean {
  let field: unknown = Object.hasOwn(query.shape, name) ? query.shape[name] : undefined
  while (field instanceof z.ZodOptional) field = field.unwrap()
  return field instanceof z.ZodArray
}

/** The body as it was sent and as it was parsed. @throws Problem as `readBody`, `invalid_request`. */
export function readBodyOf(
  { body, bodyOptional }: Operation,
  event: APIGatewayProxyEventV2,
): { sent: Json; parsed: unknown } {
  if (!body) return { sent: null, parsed: undefined }
  const { isBase64Encoded, headers } = event
  const contentType = headers['content-type']
  const contentEncoding = headers['content-encoding']
  const sent = readBody({ body: event.body, isBase64Encoded, contentType, contentEncoding })
  if (sent === undefined && !bodyOptional) {
    const faults = [{ at: ['body'], kind: 'missing', words: 'is required' }]
    throw new Problem('invalid_request', { message: 'The request needs a JSON body.', faults })
  }
  const given = sent === undefined ? {} : sent
  return { sent: given, parsed: parse(body, withoutEmpty(body, given)) }
}

/** The Idempotency-Key, where the operation honours one. @throws Problem `invalid_request`. */
export function readIdempotencyKey(
  { honours }: Operation,
  event: APIGatewayProxyEventV2,
): string | undefined {
  const key = event.headers['idempotency-key']
  if (key === undefined || !honours?.includes('Idempotency-Key')) return undefined
  if (key.length >= 1 && key.length <= limits.idempotencyKeyLength) return key
  const words = `must have 1 to ${limits.idempotencyKeyLength} characters`
  throw new Problem('invalid_request', { details: { 'Idempotency-Key': words } })
}

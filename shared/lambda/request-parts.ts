import * as z from 'zod'
import type { Operation } from '../api/operation.ts'
import { parse, withoutEmpty } from '../api/parse-request.ts'
import type { Browser } from '../model/authorization.ts'
import type { Json } from '../model/json.ts'
import { limits } from '../model/limits.ts'
import { Problem } from '../model/problem.ts'
import { Secret } from '../model/secret.ts'
import type { Precondition } from '../usecases/optimistic.ts'
import type { HttpRequest } from './http.ts'
import { readBody } from './json-body.ts'

/** What a schema parses; undefined where an operation has none. */
export type Output<S> = S extends z.ZodType ? z.output<S> : undefined

type Parts = Pick<Operation, 'params' | 'query' | 'body' | 'absent' | 'bodyOptional' | 'bodyFormat'>

/** The path parameters. @throws Problem: the operation's `absent` where they can name nothing. */
export function readParams<O extends Parts>(operation: O, http: HttpRequest): Output<O['params']>
export function readParams({ params, absent }: Parts, { pathParameters }: HttpRequest): unknown {
  if (!params) return undefined
  const parsed = params.safeParse(pathParameters)
  if (!parsed.success) throw new Problem(absent ?? 'route_not_found')
  return parsed.data
}

/** The query. @throws Problem `invalid_request`. */
export function readQuery<O extends Parts>(operation: O, http: HttpRequest): Output<O['query']>
export function readQuery({ query }: Parts, http: HttpRequest): unknown {
  if (!query) return undefined
  const search = new URLSearchParams(http.query)
  const names = [...new Set(search.keys())]
  const given = names.map((name) => [name, queryValue(query, name, search.getAll(name))])
  return parse(query, Object.fromEntries(given), 'query')
}

function queryValue(query: z.ZodObject, name: string, values: readonly string[]): unknown {
  if (isRepeatable(query, name)) return values
  const known = Object.hasOwn(query.shape, name)
  if (values.length === 1 || !known) return values[0]
  const message = 'was given more than once'
  const issues = [{ path: ['query', name], kind: 'invalid' as const, message }]
  throw new Problem('invalid_request', { details: { [name]: message }, issues })
}

function isRepeatable(query: z.ZodObject, name: string): boolean {
  let field: unknown = Object.hasOwn(query.shape, name) ? query.shape[name] : undefined
  while (field instanceof z.ZodOptional) field = field.unwrap()
  return field instanceof z.ZodArray
}

/** A body as it was sent and as it was parsed. */
export interface ParsedBody<S> {
  readonly sent: Json
  readonly parsed: Output<S>
}

/** The body. @throws Problem as `readBody`, `invalid_request`. */
export function readParsedBody<O extends Parts>(
  operation: O,
  http: HttpRequest,
): ParsedBody<O['body']>
export function readParsedBody(
  { body, bodyOptional, bodyFormat }: Parts,
  http: HttpRequest,
): { readonly sent: Json; readonly parsed: unknown } {
  if (!body) return { sent: null, parsed: undefined }
  if (bodyFormat === 'form') {
    const sent = readForm(http)
    return { sent, parsed: parse(body, sent) }
  }
  const sent = readBody(http)
  if (sent === undefined && !bodyOptional) {
    const issues = [{ path: ['body'], kind: 'missing' as const, message: 'is required' }]
    throw new Problem('invalid_request', { message: 'The request needs a JSON body.', issues })
  }
  const given = sent === undefined ? {} : sent
  return { sent: given, parsed: parse(body, withoutEmpty(body, given)) }
}

/**
 * The parameters of a form (RFC 6749 appendix B): each once (section 3.2), and an empty one counts as
 * absent (section 3.1).
 *
 * @throws Problem `unsupported_media_type`, `body_too_large`, `invalid_request`.
 */
function readForm({ body, headers }: HttpRequest): Json {
  const type = headers['content-type']?.trim() ?? ''
  if (!/^application\/x-www-form-urlencoded *(;|$)/i.test(type)) {
    throw new Problem('unsupported_media_type', {
      message: 'Send the parameters as "Content-Type: application/x-www-form-urlencoded".',
    })
  }
  const bytes = body()
  if (bytes.length > limits.bodyBytes) throw new Problem('body_too_large')
  const form = new URLSearchParams(bytes.toString('utf8'))
  const names = [...form.keys()]
  const twice = names.find((name, at) => names.indexOf(name) !== at)
  if (twice !== undefined || names.includes('__proto__')) {
    throw new Problem('invalid_request', { message: 'Send each parameter once.' })
  }
  return Object.fromEntries([...form].filter(([, value]) => value !== ''))
}

/** The Idempotency-Key, where the operation honours one. @throws Problem `invalid_request`. */
export function readIdempotencyKey(
  { honours }: Pick<Operation, 'honours'>,
  { headers }: HttpRequest,
): string | undefined {
  const key = headers['idempotency-key']
  if (key === undefined || !honours?.includes('Idempotency-Key')) return undefined
  if (key.length >= 1 && key.length <= limits.idempotencyKeyLength) return key
  const message = `must have 1 to ${limits.idempotencyKeyLength} characters`
  throw new Problem('invalid_request', { details: { 'Idempotency-Key': message } })
}

/**
 * What a request shows of its browser.
 *
 * @see https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Sec-Purpose
 */
export function browserOf({ cookies, headers, method }: HttpRequest): Browser {
  const purposes = [headers['sec-purpose'], headers.purpose, headers['x-moz']]
  return {
    origin: headers.origin,
    isPrefetch:
      method === 'HEAD' ||
      purposes.some((purpose) => /\bpre(fetch|render|view)\b/i.test(purpose ?? '')),
    cookie: (name) => cookieNamed(name, cookies),
  }
}

// RFC 6265 section 5.4: the cookie with the longest path comes first, and the first one counts.
function cookieNamed(name: string, cookies: readonly string[]): Secret | undefined {
  const found = cookies.find((cookie) => cookie.startsWith(`${name}=`))
  return found === undefined ? undefined : new Secret(found.slice(name.length + 1))
}

const otherVersion =
  'If-Match does not name the current version. Read the resource again and retry.'
const weakTag =
  'If-Match has a weak ETag, which never matches (RFC 9110 section 8.8.3.2). Send it without "W/".'

/**
 * The precondition of the header `If-Match` (RFC 9110 section 13.1.1): a list of entity tags, or `*`.
 * A bare number counts as the quoted one. Without the header, any version passes.
 */
export function preconditionOf(ifMatch: string | undefined): Precondition | undefined {
  if (ifMatch === undefined) return undefined
  const tags = ifMatch.split(',').map((tag) => tag.trim())
  return (version) => {
    if (tags.some((tag) => ['*', `"${version}"`, `${version}`].includes(tag))) return
    const weak = tags.some((tag) => /^W\//i.test(tag))
    throw new Problem('precondition_failed', { message: weak ? weakTag : otherVersion })
  }
}

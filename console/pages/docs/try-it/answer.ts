// What comes back, and which values of it are secrets.
import type { Exchange, Request } from '../../../api/ask.ts'
import type { OpenApi, Operation, Schema } from '../../../data/openapi.ts'

/** A response to show. */
export interface Answer {
  readonly status: number
  readonly tookMs: number
  readonly headers: readonly (readonly [string, string])[]
  /** The body as text; JSON is indented. */
  readonly text: string
  /** The same with secrets hidden, where it has any. */
  readonly masked: string | undefined
}

// Those that a caller acts on.
const shownHeaders = [
  ...['Content-Type', 'X-Request-Id', 'ETag', 'Location', 'Link', 'Retry-After'],
  ...['Idempotency-Replayed', 'WWW-Authenticate'],
]

/** Sends a request, and reads the response. Rejects with an ApiProblem where none came. */
export async function answerTo(
  exchange: Exchange,
  request: Request,
  document: OpenApi,
  operation: Operation,
): Promise<Answer> {
  const start = performance.now()
  const response = await exchange(request)
  const text = await response.text()
  const headers = shownHeaders.flatMap((name) => {
    const value = response.headers.get(name)
    return value === null ? [] : [[name, value] as const]
  })
  const { status } = response
  const tookMs = Math.round(performance.now() - start)
  return { status, tookMs, headers, ...bodyOf(text, status, document, operation) }
}

function bodyOf(
  text: string,
  status: number,
  document: OpenApi,
  operation: Operation,
): Pick<Answer, 'text' | 'masked'> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { text, masked: undefined }
  }
  const shown = JSON.stringify(value, undefined, 2)
  const masked = JSON.stringify(withoutSecrets(document, operation, status, value), undefined, 2)
  return { text: shown, masked: masked === shown ? undefined : masked }
}

/** The body with what the document marks as a password hidden; errors never hold one. */
export function withoutSecrets(
  document: OpenApi,
  { responses }: Operation,
  status: number,
  value: unknown,
): unknown {
  if (status >= 300) return value
  const schema = responses[status]?.content?.['application/json']?.schema
  // A success that the document does not describe can hold anything.
  return schema ? maskedBy(document, [schema], value) : hidden(value)
}

const mask = '[hidden]'

function hidden(value: unknown): unknown {
  if (typeof value === 'string' || typeof value === 'number') return mask
  return mapMembers(value, hidden)
}

function maskedBy(document: OpenApi, given: readonly Schema[], value: unknown): unknown {
  const schemas = given.flatMap((schema) => alternativesOf(document, schema, value))
  if (schemas.some(({ format }) => format === 'password')) return hidden(value)
  if (Array.isArray(value)) {
    const items = schemas.flatMap((schema) => schema.items ?? [])
    return value.map((item) => maskedBy(document, items, item))
  }
  return mapMembers(value, (member, name) => {
    const members = schemas.flatMap((schema) => memberOf(schema, name))
    return maskedBy(document, members, member)
  })
}

function mapMembers(value: unknown, change: (member: unknown, name: string) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item, at) => change(item, String(at)))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, change(member, name)]),
  )
}

function memberOf({ properties = {}, additionalProperties }: Schema, name: string) {
  if (Object.hasOwn(properties, name)) return properties[name] ?? []
  return typeof additionalProperties === 'object' ? additionalProperties : []
}

/** What a value can be by a schema: one closed alternative that it fits, or else all of them. */
function alternativesOf(document: OpenApi, given: Schema, value: unknown): readonly Schema[] {
  const name = given.$ref?.split('/').at(-1)
  const schema = name === undefined ? given : (document.components.schemas[name] ?? {})
  const options = schema.oneOf ?? schema.anyOf
  if (options === undefined)
    return [
      schema,
      ...(schema.allOf ?? []).flatMap((each) => alternativesOf(document, each, value)),
    ]
  const all = options.flatMap((option) => alternativesOf(document, option, value))
  const closed = all.find((option) => isClosedFor(option, value))
  return closed ? [closed] : all
}

function isClosedFor(
  { properties = {}, required = [], additionalProperties }: Schema,
  value: unknown,
) {
  if (additionalProperties !== false || typeof value !== 'object' || value === null) return false
  const names = Object.keys(value)
  const isKnown = names.every((name) => Object.hasOwn(properties, name))
  return isKnown && required.every((name) => names.includes(name))
}

import type { Json } from '../domain/json.ts'
import { limits } from '../domain/limits.ts'
import { Problem } from '../domain/problem.ts'

/** A body as API Gateway hands it over. */
export interface RawBody {
  readonly body?: string | undefined
  readonly isBase64Encoded?: boolean
  readonly contentType?: string | undefined
}

/**
 * Reads a JSON body.
 *
 * @returns undefined where there is none.
 * @throws Problem `body_too_large`, `unsupported_media_type`, `invalid_json`, `invalid_request`.
 */
export function readBody({ body = '', isBase64Encoded, contentType }: RawBody): Json | undefined {
  const bytes = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8')
  if (bytes.length === 0) return undefined
  if (bytes.length > limits.bodyBytes) {
    throw new Problem('body_too_large', { message: `A body may have ${limits.bodyBytes} bytes.` })
  }
  if (!/^application\/([\w.+-]+\+)?json *(;|$)/i.test(contentType?.trim() ?? '')) {
    throw new Problem('unsupported_media_type')
  }
  const value = parse(bytes)
  refuseOddities(value)
  return value
}

function parse(bytes: Buffer): Json {
  const value = tryParse(bytes)
  // Without the parser's own error as its cause: that repeats the body.
  if (value === undefined) throw new Problem('invalid_json')
  return value
}

function tryParse(bytes: Buffer): Json | undefined {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as Json
  } catch {
    return undefined
  }
}

/**
 * Refuses what no honest client sends and what would not come out of the store as it went in:
 * nesting that exhausts a stack, `__proto__` members, strings that are no Unicode. Walks without
 * recursion, since the nesting is not known yet.
 */
function refuseOddities(root: Json): void {
  const open: [Json, number][] = [[root, 1]]
  for (let next = open.pop(); next; next = open.pop()) {
    const [value, depth] = next
    if (depth > limits.bodyDepth) {
      refuse('invalid_json', `The body is nested deeper than ${limits.bodyDepth} levels.`)
    }
    if (typeof value === 'string' && !value.isWellFormed()) notUnicode()
    if (typeof value !== 'object' || value === null) continue
    for (const [name, member] of Object.entries(value)) {
      if (name === '__proto__') refuse('invalid_request', 'A member must not be named __proto__.')
      if (!name.isWellFormed()) notUnicode()
      open.push([member as Json, depth + 1])
    }
  }
}

function notUnicode(): never {
  refuse('invalid_json', 'A string of the body is not valid Unicode.')
}

function refuse(code: 'invalid_json' | 'invalid_request', message: string): never {
  throw new Problem(code, { message })
}

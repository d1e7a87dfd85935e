import type { Json } from '../model/json.ts'
import { limits } from '../model/limits.ts'
import { Problem } from '../model/problem.ts'
import { inexactNumber } from '../model/validation-issue.ts'
import type { HttpRequest } from './http.ts'

const token = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*|[{}[\],:]/g
// A double keeps every number with fewer digits (IEEE 754: DBL_DIG is 15).
const suspicious = /[\d.]{16}|\d[eE]/

/** A step of a path: the name of a member, or the index of an item. */
type Step = string | number

/**
 * The paths of numbers in a JSON text that a double cannot hold, which `JSON.parse` alters without
 * an error: integers beyond 2^53 - 1 (RFC 7493 section 2.2 asks for text there), fractions of more
 * digits than a double has, and what overflows or vanishes (1e400, 1e-400).
 *
 * Read from the text, since Node 20 has no `context.source` for revivers. At most as many paths as
 * an answer repeats.
 *
 * @param text Valid JSON: it has been parsed.
 */
function inexactNumbers(text: string): Step[][] {
  if (!suspicious.test(text)) return []
  const found: Step[][] = []
  const path: Step[] = []
  let name = ''
  for (const [part] of text.matchAll(token)) {
    const at = path.length - 1
    const step = path[at]
    if (part === '{') path.push('')
    else if (part === '[') path.push(0)
    else if (part === '}' || part === ']') path.pop()
    else if (part === ':') path[at] = JSON.parse(name) as string
    else if (part === ',') path[at] = typeof step === 'number' ? step + 1 : ''
    else if (part.startsWith('"')) name = part
    else if (!isExact(part) && found.push([...path]) >= limits.maxIssuesReported) break
  }
  return found
}

function isExact(text: string): boolean {
  const value = Number(text)
  if (/^-?\d+$/.test(text)) return Number.isSafeInteger(value)
  if (!Number.isFinite(value)) return false
  const { digits, exponent } = decimalOf(text)
  if (digits === '' || value === 0) return digits === ''
  // Whole numbers come out by their shortest text, fractions as the double that was meant: printf's
  // %.17g writes 0.1 as 0.10000000000000001.
  const shortest = exponent >= 0 ? String(value) : value.toPrecision(Math.min(digits.length, 17))
  const kept = decimalOf(shortest)
  return kept.digits === digits && kept.exponent === exponent
}

/** A number as an integer without zeros at its ends, and the power of ten behind it; sign apart. */
function decimalOf(text: string): { readonly digits: string; readonly exponent: number } {
  const [, whole = '', fraction = '', power = '0'] =
    /^-?(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text) ?? []
  const all = (whole + fraction).replace(/^0+/, '')
  const digits = all.replace(/0+$/, '')
  return { digits, exponent: Number(power) - fraction.length + all.length - digits.length }
}

/**
 * Reads the JSON body of a request.
 *
 * @returns undefined where there is none.
 * @throws Problem `body_too_large`, `unsupported_media_type`, `invalid_json`, `invalid_request`.
 */
export function readBody({ body, headers }: HttpRequest): Json | undefined {
  const bytes = body()
  if (bytes.length === 0) return undefined
  rejectEncoding(headers['content-encoding'])
  if (bytes.length > limits.bodyBytes) {
    throw new Problem('body_too_large', { message: `A body may have ${limits.bodyBytes} bytes.` })
  }
  if (!/^application\/([\w.+-]+\+)?json *(;|$)/i.test(headers['content-type']?.trim() ?? '')) {
    throw new Problem('unsupported_media_type')
  }
  const { text, value } = parse(bytes)
  rejectOddities(value)
  rejectInexact(text)
  return value
}

// A body that is compressed is not unpacked: a few bytes of it can be gigabytes.
function rejectEncoding(encoding = ''): void {
  const codings = encoding.split(',').map((coding) => coding.trim().toLowerCase())
  if (codings.every((coding) => coding === '' || coding === 'identity')) return
  throw new Problem('unsupported_media_type', {
    message: 'Send the body as it is, without a Content-Encoding.',
    // RFC 9110 section 15.5.16.
    headers: { 'accept-encoding': 'identity' },
  })
}

function parse(bytes: Buffer): Parsed {
  const parsed = tryParse(bytes)
  // Without the parser's own error as its cause: that repeats the body.
  if (parsed === undefined) throw new Problem('invalid_json')
  return parsed
}

interface Parsed {
  readonly text: string
  readonly value: Json
}

function tryParse(bytes: Buffer): Parsed | undefined {
  try {
    // A byte order mark is dropped by the decoder, as RFC 8259 section 8.1 allows.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { text, value: JSON.parse(text) as Json }
  } catch {
    return undefined
  }
}

/** Rejects numbers that would be stored as others: a 19-digit id, an account number. */
function rejectInexact(text: string): void {
  const paths = inexactNumbers(text).map(shownPath)
  if (paths.length === 0) return
  throw new Problem('invalid_request', {
    details: Object.fromEntries(paths.map((path) => [path.join('.') || 'body', inexactNumber])),
    issues: paths.map((path) => ({
      path: ['body', ...path],
      kind: 'invalid' as const,
      message: inexactNumber,
    })),
  })
}

/**
 * As far as a path is known by a schema: to a field of a config or a block, or a member of the body.
 * What lies deeper is the caller's own, and where all of it is secret its names are too.
 */
function shownPath(path: readonly (string | number)[]): (string | number)[] {
  const before = typeof path[1] === 'number' ? 2 : 0
  const isBlock = /^(config|\w{1,40}Connection)$/.test(`${path[before]}`)
  const shown = path.slice(0, isBlock ? before + 2 : 1)
  return shown.map((step) =>
    typeof step === 'string' ? step.slice(0, limits.maxNameCharsReported) : step,
  )
}

/**
 * Rejects what no honest client sends and what would not come out of the store as it went in:
 * nesting that exhausts a stack, `__proto__` members, strings that are no Unicode. Walks without
 * recursion, since the nesting is not known yet.
 */
function rejectOddities(root: Json): void {
  const open: [Json, number][] = [[root, 1]]
  for (let next = open.pop(); next; next = open.pop()) {
    const [value, depth] = next
    if (depth > limits.bodyDepth) {
      reject('invalid_json', `The body is nested deeper than ${limits.bodyDepth} levels.`)
    }
    if (typeof value === 'string' && !value.isWellFormed()) notUnicode()
    if (typeof value !== 'object' || value === null) continue
    for (const [name, member] of Object.entries(value)) {
      if (name === '__proto__') reject('invalid_request', 'A member must not be named __proto__.')
      if (!name.isWellFormed()) notUnicode()
      open.push([member as Json, depth + 1])
    }
  }
}

function notUnicode(): never {
  reject('invalid_json', 'A string of the body is not valid Unicode.')
}

function reject(code: 'invalid_json' | 'invalid_request', message: string): never {
  throw new Problem(code, { message })
}

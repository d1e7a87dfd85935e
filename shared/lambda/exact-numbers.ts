import { limits } from '../model/limits.ts'

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
export function inexactNumbers(text: string): Step[][] {
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

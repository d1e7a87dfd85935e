import type { FieldFacts } from './facts.ts'

// What a double keeps whatever the digits are (IEEE 754: DBL_DIG).
const exactDigits = 15

/**
 * A value as it is meant, from a client that has texts alone (a form, an environment variable): a
 * number field takes digits in text, and an optional field takes `""` for absent.
 *
 * @returns undefined for absent.
 */
export function meantBy({ widget, required }: FieldFacts, given: unknown): unknown {
  if (given === null) return undefined
  if (given === '' && !required) return undefined
  if (widget !== 'number' || typeof given !== 'string') return given
  return /^-?\d+(\.\d+)?$/.test(given) && given.length <= exactDigits ? Number(given) : given
}

/** What is wrong with a secret sent as `""` where another is stored: it could mean either. */
export function emptySecret({ required }: Pick<FieldFacts, 'required'>): string {
  const removal = required ? '' : ', or send null to remove it'
  return `must not be empty: leave it out to keep the stored value${removal}`
}

import type { ProviderInput } from './oauth-provider.ts'
import { Problem } from './problem.ts'
import { fillTemplate, inputValues } from './provider-inputs.ts'
import { isSharedDomain } from './shared-domains.ts'

/*
 * Inputs that an OAuth client declares, in place of a provider of the catalogue: their author is a
 * user, so names, patterns and URLs are checked as strictly as a reviewer checks a provider's file.
 */

const inputName = /^[a-z][a-z0-9_]{0,31}$/

// An input is stored openly and shown. The names of every secret field of the catalogue and of the
// connectors are among these: test/catalogue/input-names.test.ts.
const secretWords =
  /pass|secret|token|key|credential|auth|cookie|session|bearer|signature|certificate|private|jwt|pem|pin$|sas|dsn|connection|header|config|file$|json$|^env$|content/

/** Names that have another meaning in a config, a lookup or a URL. */
const reservedNames: readonly string[] = [
  ...['id', 'type', 'name', 'scopes', 'scope', 'inputs', 'client_id', 'state', 'code', 'url'],
  ...['expires_at', 'redirect_uri', 'account', 'constructor', 'prototype', 'data', 'params'],
]

/** What is wrong with the name of an input that a user chooses; undefined: nothing. */
export function inputNameIssue(name: string): string | undefined {
  if (!inputName.test(name)) return 'must be lower-case letters, digits and "_", a letter first'
  if (reservedNames.includes(name)) return 'must not be a reserved name'
  return secretWords.test(name) ? 'must not be the name of a secret: an input is shown' : undefined
}

const atom = String.raw`(?:[A-Za-z0-9_-]|\\[.d-]|\[(?:[A-Za-z0-9._-]|\\[.d-])+\])`
const item = String.raw`${atom}(?:[?*+]|\{\d{1,3}(?:,\d{0,3})?\})?`
const group = String.raw`\(\?:(?:${item})*(?:\|(?:${item})*)*\)\??`
const safePattern = new RegExp(String.raw`^\^(?:${item}|${group})+\$$`)
/** Of what repeats a variable number of times: `{3}` is none. */
const repetition = /[*+?]|\{\d+,\d*\}/g
const maxRepetitions = 3
const maxPatternLength = 128

/**
 * What is wrong with the pattern of an input; undefined: nothing.
 *
 * A value has at most 253 characters, no group repeats, and at most three parts repeat, so that no
 * value takes a backtracking engine long (OWASP, *Regular expression Denial of Service*).
 */
export function inputPatternIssue(pattern: string): string | undefined {
  if (pattern.length > maxPatternLength) return `must have at most ${maxPatternLength} characters`
  if (!safePattern.test(pattern) || !compiles(pattern)) {
    return 'must be ^…$ of letters, digits, classes such as [a-z0-9-], {n,m}, ?, * and +, and (?:a|b)'
  }
  const count = pattern.replaceAll('(?:', '(').match(repetition)?.length ?? 0
  return count > maxRepetitions ? `must repeat at most ${maxRepetitions} of its parts` : undefined
}

function compiles(pattern: string): boolean {
  try {
    return new RegExp(pattern) instanceof RegExp
  } catch {
    return false
  }
}

type Issue = readonly [field: string, message: string]

/** The issues of the inputs themselves, by field name of the API. */
export function declaredInputIssues(inputs: readonly ProviderInput[]): readonly Issue[] {
  const names = inputs.map(({ name }) => name)
  return inputs.flatMap(({ name, pattern, example }, index): Issue[] => {
    const nameIssue =
      names.indexOf(name) < index ? 'must not be declared twice' : inputNameIssue(name)
    const patternIssue = inputPatternIssue(pattern)
    const matches = patternIssue !== undefined || new RegExp(pattern).test(example)
    return [
      [`inputs.${index}.name`, nameIssue],
      [`inputs.${index}.pattern`, patternIssue],
      [`inputs.${index}.example`, matches ? undefined : 'must match the pattern'],
    ].flatMap(([field, issue]) => (field && issue !== undefined ? [[field, issue] as const] : []))
  })
}

const template = /\{([^{}]*)\}/g

/** The names of the inputs in a URL. */
export function inputsIn(url: string): readonly string[] {
  return [...url.matchAll(template)].map(([, name = '']) => name)
}

/** A URL with a letter in place of each input, to be checked as a URL. */
export function withoutInputs(url: string): string {
  return url.replaceAll(template, 'x')
}

/**
 * What is wrong with the inputs in a URL; undefined: nothing. In a host they stand below the domain
 * that the client names, under which no other party can register a name.
 */
export function templateIssue(url: string, inputs: readonly ProviderInput[]): string | undefined {
  const unknown = inputsIn(url).find((name) => inputs.every((input) => input.name !== name))
  if (unknown !== undefined)
    return `must not name {${unknown.slice(0, 32)}}: no input has this name`
  if (/[{}]/.test(withoutInputs(url))) return 'must hold braces around the names of inputs alone'
  const host = /^https?:\/\/([^/?#]*)/i.exec(url)?.[1]?.toLowerCase().replace(/:\d+$/, '') ?? ''
  if (!host.includes('{')) return undefined
  const fixed = host.slice(host.lastIndexOf('}') + 1).replace(/^[^.]*\.?/, '')
  const isName = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(fixed)
  if (isName && !isSharedDomain(fixed)) return undefined
  return 'must end in a domain of the provider after its inputs, such as {shop}.example.com'
}

/** Whether the examples of the inputs fill every URL. */
export function fillsByExamples(
  inputs: readonly ProviderInput[],
  urls: readonly string[],
): boolean {
  const examples = Object.fromEntries(inputs.map(({ name, example }) => [name, example]))
  try {
    const values = inputValues({ inputs }, examples)
    return urls.every((url) => fillTemplate(url, inputs, values) !== '')
  } catch (error) {
    if (error instanceof Problem) return false
    throw error
  }
}

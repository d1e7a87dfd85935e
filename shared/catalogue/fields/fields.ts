import * as z from 'zod'
import type { Json, JsonObject } from '../../model/json.ts'
import { Secret } from '../../model/secret.ts'
import { hostIssue, placeIssue, queryIssue, urlIssue } from './address.ts'
import { type Field, type FieldFacts, field } from './facts.ts'
import { checkJson, checkOpenJson, checkTexts, isMap, type Report } from './free-json.ts'
import { hostMaxCharacters, scopesMax, textMaxCharacters, urlMaxCharacters } from './limits.ts'

export { destination, maybe, preset } from './facts.ts'

// Each validator is built once and cloned for every field: building is most of a cold start.
const line = z
  .string()
  .min(1)
  .refine((value) => !/\p{Cs}/u.test(value), 'must be well-formed Unicode')
/** Open text of 1 to 4,096 characters, to build fields upon. */
export const anyText = line.max(textMaxCharacters)
const anySecret = line.transform((value) => new Secret(value))

/** The facts of a required field that is shown. */
export const open = (widget: FieldFacts['widget'], label: string, hint?: string): FieldFacts => ({
  label,
  hint,
  widget,
  required: true,
  secret: false,
})
const hidden = (widget: FieldFacts['widget'], label: string, hint?: string): FieldFacts => ({
  ...open(widget, label, hint),
  secret: true,
})

const toHost = (widget: FieldFacts['widget'], label: string, hint?: string): FieldFacts => ({
  ...open(widget, label, hint),
  destination: 'host',
})

/** A line of open text, kept as sent; 1 to 4,096 characters. */
export function text(label: string, hint?: string): Field {
  return field(anyText, open('text', label, hint))
}

type Check = (value: string) => string | undefined

/** The same text, with a check that returns a message or undefined. */
export const checkedText = (base: z.ZodString, check: Check): z.ZodType =>
  base.superRefine((value, context) => {
    const issue = check(value)
    if (issue !== undefined) context.addIssue({ code: 'custom', message: issue })
  })

/** A secret text, stored byte for byte; only an empty one is rejected. */
export function secret(label: string, hint?: string): Field {
  return field(anySecret, hidden('password', label, hint))
}

// A file may begin with a byte order mark (Windows' editors): no parser of keys and of JSON takes it.
const withoutMark = (text: string) => text.replace(/^\uFEFF/, '')
const anyFile = line.transform((value) => new Secret(withoutMark(value)))

/** A secret of many lines, such as a private key; a byte order mark before them is dropped. */
export function secretLines(label: string, hint?: string): Field {
  return field(anyFile, hidden('textarea', label, hint))
}

/**
 * A secret text that must be more than any text, such as a key file; an issue must not repeat it. A
 * byte order mark before it is dropped.
 */
export function secretDocument(label: string, check: Check, hint?: string): Field {
  const schema = checkedText(line, (value) => check(withoutMark(value))).transform(
    (value) => new Secret(withoutMark(value as string)),
  )
  return field(schema, hidden('textarea', label, hint))
}

const anyUrl = z.string().min(1).max(urlMaxCharacters)
const webUrl = checkedText(anyUrl, (value) => urlIssue(value, ['https:', 'http:']))

/** An http or https URL without user info; at most 2,048 characters. */
export function link(label: string, hint?: string): Field {
  return field(webUrl, { ...toHost('url', label, hint), schema: { format: 'uri' } })
}

/** A URI of other schemes, such as `['neo4j:', 'bolt:']`, without credentials in any part. */
export function uri(label: string, schemes: readonly string[], hint?: string): Field {
  const schema = checkedText(anyUrl, (value) => urlIssue(value, schemes) ?? queryIssue(value))
  return field(schema, { ...toHost('url', label, hint), schema: { format: 'uri' } })
}

const anyHost = checkedText(z.string().min(1).max(hostMaxCharacters), hostIssue)

/** A host name or an address, alone. */
export function host(label: string, hint?: string): Field {
  return field(anyHost, toHost('text', label, hint))
}

const anyPlace = checkedText(anyText, placeIssue)

/** A host, a host with its port or a URL, as the service spells it; without user info. */
export function place(label: string, hint?: string): Field {
  return field(anyPlace, toHost('text', label, hint))
}

const anyPort = z.int().min(1).max(65_535)

/** A port, 1 to 65535. */
export function port(label: string, hint?: string): Field {
  return field(anyPort, { ...open('number', label, hint), destination: 'part' })
}

const natural = z.int().min(0)
const positiveInteger = z.int().gt(0)
// The table stores neither the largest nor the smallest doubles: see isKeptNumber.
const positiveNumber = z.number().min(0.001).max(Number.MAX_SAFE_INTEGER)

/** A whole number from 0. */
export function integer(label: string, hint?: string): Field {
  return field(natural, open('number', label, hint))
}

/** Whole seconds, more than none. */
export function wholeSeconds(label: string, hint = 'In whole seconds.'): Field {
  return field(positiveInteger, open('number', label, hint))
}

/** Seconds, a thousandth at least; parts of one are meant. */
export function seconds(label: string, hint = 'In seconds.'): Field {
  return field(positiveNumber, open('number', label, hint))
}

const anyBoolean = z.boolean()

/** True or false. */
export function toggle(label: string, hint?: string): Field {
  return field(anyBoolean, open('toggle', label, hint))
}

/** One of a few values. */
export function choice(label: string, values: readonly [string, ...string[]], hint?: string) {
  return field(z.enum(values), open('select', label, hint))
}

type CheckMap = (map: Record<string, unknown>, report: Report) => void

// Not z.record: it copies, and drops a member named __proto__ without a word.
/** An object whose members a check reports on; a member's path is shown where its name is no secret. */
export const mapOf = (check: CheckMap, showsPath: boolean) =>
  z.unknown().superRefine((value, context) => {
    if (isMap(value)) {
      check(value, (path, message) => {
        context.addIssue({ code: 'custom', message, path: showsPath ? [...path] : [] })
      })
    } else {
      const message = value === undefined ? 'is required' : 'must be an object'
      context.addIssue({ code: 'custom', message })
    }
  })

// Of a map that is secret whole the names are too: a token pasted in the wrong place is one.
const secretTexts = mapOf(checkTexts, false).transform((value) => new Secret(value as JsonObject))
const secretFreeJson = mapOf(checkJson, false).transform((value) => new Secret(value as JsonObject))
const anyJsonMap = mapOf(checkOpenJson, true)

// Explicit: to generators of clients an object without members has none.
const anyMap = { type: 'object', additionalProperties: true }

/** An object of texts, such as headers: secret whole, since any of them may be a token. */
export function secretMap(label: string, hint?: string): Field {
  const schema = { type: 'object', additionalProperties: { type: 'string' } }
  return field(secretTexts, { ...hidden('map', label, hint), schema })
}

/** A free-form JSON object: secret whole, since any member can be a secret. */
export function secretJson(label: string, hint?: string): Field {
  return field(secretFreeJson, { ...hidden('json', label, hint), schema: anyMap })
}

/** A free-form JSON object that holds nothing secret, and is shown. */
export function openJson(label: string, hint?: string): Field {
  return field(anyJsonMap, { ...open('json', label, hint), schema: anyMap })
}

// RFC 6749 section 3.3: scope-token.
const scope = z
  .string()
  .max(textMaxCharacters)
  .regex(/^[\x21\x23-\x5B\x5D-\x7E]+$/, 'must be one scope, without spaces or quotes')
const anyScopes = z
  .array(scope)
  .max(scopesMax)
  .refine((list) => new Set<Json>(list).size === list.length, 'must not name a scope twice')

/** OAuth scopes, each once; at most 100. */
export function stringList(label: string, hint?: string): Field {
  const facts = { ...open('list', label, hint), schema: { uniqueItems: true } }
  return field(anyScopes, facts)
}

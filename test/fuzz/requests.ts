import fc from 'fast-check'
import type { Json } from '../../shared/model/json.ts'
import { type Body, bodiesFor } from './bodies.ts'
import { type Described, described, type Parameter } from './document.ts'
import { valuesOf } from './from-schema.ts'
import { hostileText } from './hostile.ts'
import { strayMarker } from './marker.ts'

/** Who asks; the ground has a key for each. */
const askers = [
  ...['owner', 'admin', 'editor', 'runtime', 'viewer', 'stranger', 'expired', 'revoked'],
  ...['nobody', 'garbage', 'unknown'],
] as const
export type Asker = (typeof askers)[number]

/** A request, before the ground's own ids and keys are put in. */
export interface Asked {
  readonly method: string
  /** Path and query as they stand on the request line. */
  readonly target: string
  readonly as: Asker
  readonly scheme: 'bearer' | 'x-api-key'
  readonly headers: Readonly<Record<string, string>>
  readonly body?: Body | undefined
  /** Sent as the base64 of a body, which it is not. */
  readonly notBase64?: string | undefined
}

const asker = fc.oneof(
  { weight: 10, arbitrary: fc.constantFrom<Asker>('owner', 'admin') },
  { weight: 3, arbitrary: fc.constantFrom<Asker>('editor', 'runtime', 'viewer') },
  { weight: 2, arbitrary: fc.constantFrom<Asker>('stranger', 'expired', 'revoked') },
  { weight: 1, arbitrary: fc.constantFrom<Asker>('nobody', 'garbage', 'unknown') },
)

/** Requests over every route, each as often as another, and some beside all routes. */
export const requests: fc.Arbitrary<Asked> = fc.oneof(
  { weight: 30, arbitrary: fc.constantFrom(...described).chain(requestsTo) },
  { weight: 1, arbitrary: fc.constantFrom(...described).chain(strayRequestsOf) },
)

const known = new Map<Described, fc.Arbitrary<Asked>>()

/** Requests to one route. */
function requestsTo(route: Described): fc.Arbitrary<Asked> {
  const made = known.get(route) ?? requestsOf(route)
  known.set(route, made)
  return made
}

function requestsOf(route: Described): fc.Arbitrary<Asked> {
  return fc
    .record({
      path: pathsOf(route),
      query: queriesOf(route),
      as: asker,
      scheme: fc.constantFrom('bearer' as const, 'bearer' as const, 'x-api-key' as const),
      headers: headersOf(route),
      type: contentType,
      body: bodiesFor(route.body),
      notBase64: fc.oneof(
        { weight: 60, arbitrary: fc.constant(undefined) },
        { weight: 1, arbitrary: fc.constantFrom('%%%', 'e30', 'e3', '====', strayMarker) },
      ),
    })
    .map(({ path, query, as, scheme, headers, type, body, notBase64 }) => ({
      method: route.method,
      target: path + query,
      ...{ as, scheme, body, notBase64 },
      headers: { ...headers, ...(body && type !== undefined ? { 'content-type': type } : {}) },
    }))
}

/** Requests that no route takes, or by another method. */
function strayRequestsOf(route: Described): fc.Arbitrary<Asked> {
  const change = fc.constantFrom<(asked: Asked) => Asked>(
    (asked) => ({ ...asked, method: 'PATCH' }),
    (asked) => ({ ...asked, method: 'OPTIONS' }),
    (asked) => ({ ...asked, target: asked.target.replace('/v', '//v') }),
    (asked) => ({ ...asked, target: asked.target.replace(/(\?|$)/, '/$1') }),
    (asked) => ({ ...asked, target: asked.target.toUpperCase() }),
    (asked) => ({ ...asked, target: `/v1/%2e%2e${asked.target}` }),
    (asked) => ({ ...asked, target: `/%c0%ae${asked.target}` }),
    (asked) => ({ ...asked, target: `${asked.target.split('?')[0]}/${strayMarker}` }),
  )
  return fc.tuple(requestsTo(route), change).map(([asked, make]) => make(asked))
}

const text = (value: Json) => (typeof value === 'string' ? value : JSON.stringify(value))
const encoded = (some: string) =>
  /^@\w+:\d+@$/.test(some) ? some : encodeURIComponent(some.toWellFormed()).slice(0, 3000)

function pathsOf({ path, parameters }: Described): fc.Arbitrary<string> {
  const named = parameters.filter((each) => each.in === 'path')
  const values = named.map((each) => parameterValues(each, 8))
  return fc
    .tuple(...values)
    .map((all) =>
      named.reduce(
        (so, { name }, at) => so.replace(`{${name}}`, () => encoded(all[at] ?? '')),
        path,
      ),
    )
}

function parameterValues({ name, schema }: Parameter, honest: number): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: honest, arbitrary: valuesOf(schema, name).map(text) },
    { weight: 1, arbitrary: hostileText },
    { weight: 1, arbitrary: fc.constant(strayMarker) },
  )
}

function queriesOf({ parameters }: Described): fc.Arbitrary<string> {
  const pairs = parameters
    .filter((each) => each.in === 'query')
    .map((each) => fc.tuple(fc.constant(each.name), parameterValues(each, 6)))
  const stray = fc.tuple(fc.oneof(fc.constantFrom('page', 'limit'), hostileText), hostileText)
  const honest = fc.array(fc.oneof(...(pairs.length > 0 ? pairs : [stray])), {
    maxLength: pairs.length,
  })
  const asText = (all: readonly (readonly [string, string])[]) =>
    all.map(([name, value]) => `${encoded(name)}=${encoded(value)}`).join('&')
  return fc
    .oneof(
      { weight: 6, arbitrary: honest.map(asText) },
      { weight: 1, arbitrary: fc.tuple(honest, stray).map(([all, one]) => asText([...all, one])) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          '%',
          '%ff=%ff',
          '&&==&',
          `x=${strayMarker}`,
          'page=1&page=2',
          '?',
        ),
      },
    )
    .map((query) => (query === '' ? '' : `?${query}`))
}

// What HTTP allows in a header: anything else the gateway refuses before us.
const inHeader = (some: string) =>
  some
    .replaceAll(/[^\t\x20-\x7e\x80-\xff]/g, '?')
    .slice(0, 2000)
    .trim()

function headersOf({ parameters }: Described): fc.Arbitrary<Record<string, string>> {
  const named = parameters.filter((each) => each.in === 'header')
  const values = named.map((each) =>
    fc.oneof(fc.constant(undefined), fc.constant(undefined), parameterValues(each, 8)),
  )
  const stray = fc.constantFrom<Record<string, string>>(
    {},
    {},
    {},
    { 'x-forwarded-host': 'evil.example', 'x-forwarded-for': strayMarker },
    { cookie: `session=${strayMarker}` },
    { 'if-match': strayMarker, 'idempotency-key': strayMarker },
    { 'x-http-method-override': 'DELETE', 'x-request-id': strayMarker },
    { constructor: 'x', 'content-encoding': 'gzip', 'accept-language': '*' },
  )
  return fc.tuple(stray, ...values).map(([more, ...all]) => ({
    ...more,
    ...Object.fromEntries(
      named.flatMap(({ name }, at) => {
        const value = all[at]
        return value === undefined ? [] : [[name.toLowerCase(), inHeader(value)]]
      }),
    ),
  }))
}

const contentType = fc.oneof(
  { weight: 20, arbitrary: fc.constant('application/json') },
  {
    weight: 2,
    arbitrary: fc.constantFrom('application/json; charset=utf-8', 'application/x+json'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(undefined, '', 'text/plain', 'multipart/form-data', strayMarker),
  },
)

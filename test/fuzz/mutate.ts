import fc from 'fast-check'
import type { Json } from '../../shared/model/json.ts'
import { hostileText, hostileValue } from './hostile.ts'

/** One way to spoil a value, at one of its places. */
export interface Mutation {
  /** Which place, counted over all of the value and around. */
  readonly at: number
  readonly kind: 'replace' | 'drop' | 'add' | 'wrap' | 'repeat' | 'text'
  readonly name: string
  readonly value: Json
}

/** A way to spoil a value. */
export const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat({ max: 60 }),
  kind: fc.constantFrom('replace', 'replace', 'drop', 'add', 'wrap', 'repeat', 'text'),
  name: fc.oneof(fc.constantFrom('stranger', 'system', 'role', 'version', 'id'), hostileText),
  value: hostileValue,
})

interface Place {
  readonly holder: Json[] | { [name: string]: Json }
  readonly key: string
}

/** The value, spoilt; what was given stays as it was. */
export function mutated(given: Json, mutations: readonly Mutation[]): Json {
  const root: { [name: string]: Json } = { '': structuredClone(given) }
  for (const { at, kind, name, value: shared } of mutations) {
    // Another mutation may change it, or put it into itself.
    const value = structuredClone(shared)
    const places = [...placesIn(root)]
    const place = places[at % places.length]
    if (!place) continue
    const { holder, key } = place
    const here = (holder as { [name: string]: Json })[key] as Json
    const put = (next: Json) => define(holder, key, next)
    if (kind === 'replace') put(value)
    else if (kind === 'text') put(typeof here === 'string' ? here + name : name)
    else if (kind === 'wrap') put(at % 2 ? [here] : { value: here })
    else if (kind === 'repeat') put([here, structuredClone(here)])
    else if (kind === 'add') add(here, name, value)
    else if (!Array.isArray(holder) && key !== '') delete holder[key]
  }
  return root[''] as Json
}

function* placesIn(holder: Place['holder'], depth = 0): Generator<Place> {
  if (depth > 8) return
  for (const [key, value] of Object.entries(holder).slice(0, 40)) {
    yield { holder, key }
    if (typeof value === 'object' && value !== null) {
      yield* placesIn(value as Place['holder'], depth + 1)
    }
  }
}

function add(here: Json, name: string, value: Json): void {
  if (Array.isArray(here)) here.push(value)
  else if (typeof here === 'object' && here !== null) define(here as Place['holder'], name, value)
}

// Also a member named __proto__ is one of its own.
function define(holder: Place['holder'], key: string, value: Json): void {
  Object.defineProperty(holder, key, {
    ...{ value, enumerable: true, configurable: true, writable: true },
  })
}

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sourcesIn } from './sources.ts'

const call = /\blog\.(?:info|warn|error)\(\s*/g
const event = /^[a-z][a-z0-9]*(_[a-z0-9]+)+$/

/** What the source logs: the literals of each first argument, or its text where it has none. */
function eventsIn(text: string): readonly string[] {
  return [...text.matchAll(call)].flatMap(({ 0: begun, index }) => {
    const rest = text.slice(index + begun.length)
    const first = rest.slice(0, rest.search(/,\s*\{|\n\s*\)/))
    // The values of a choice, not what it compares with.
    const chosen = first.slice(first.indexOf('?') + 1)
    const literals = [...chosen.matchAll(/'([^']*)'/g)].map(([, literal = '']) => literal)
    return literals.length > 0 ? literals : [first]
  })
}

const logged = new Set(
  sourcesIn('shared', 'functions')
    // Where the words of a line are handed on.
    .filter(({ path }) => path !== 'shared/lambda/log.ts')
    .flatMap(({ text }) => eventsIn(text)),
)

describe('log events', () => {
  it('are snake_case names, the same at each time', () => {
    expect(logged.size).toBeGreaterThan(8)
    expect([...logged].filter((name) => !event.test(name))).toEqual([])
  })

  it('are found in calls that name one, choose one, or have a sentence', () => {
    expect(eventsIn("log.info('a_b', { c })")).toEqual(['a_b'])
    expect(eventsIn("log.warn(kind === 'x' ? 'a_b' : 'c_d', { c })")).toEqual(['a_b', 'c_d'])
    expect(eventsIn("log.error('not done', {\n c })")).toEqual(['not done'])
  })

  it('are what the runbook and the docs filter logs by', () => {
    const runbook = readFileSync(new URL('../../docs/operate/runbook.md', import.meta.url), 'utf8')
    const filters = [...runbook.matchAll(/\bmessage (?:=|in) (\[[^\]]*\]|"[^"]*")/g)]
    const named = filters.flatMap(([, names = '']) => names.match(/[^"[\], ]+/g) ?? [])
    expect(named.length).toBeGreaterThan(8)
    expect(named.filter((name) => !logged.has(name))).toEqual([])
  })
})

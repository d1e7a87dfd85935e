import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyRules, type IdentityRule, matchIssue } from '../../shared/model/identity-rules.ts'
import type { Json, JsonObject } from '../../shared/model/json.ts'

const names = ['sub', 'a', 'b', 'a.b', 'a.b.c', 'c', '__proto__', 'constructor', 'email'] as const
const values = ['', 'x', 'x*', 'xy', 'xyz', 'y', '*', 'repo:acme/app', 'repo:acme/'] as const

const leaf: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(...values),
  fc.constantFrom<Json>(1, true, null),
  fc.array(fc.constantFrom<Json>(...values, 1), { maxLength: 3 }),
)
const claims = fc.letrec<{ tree: JsonObject; member: Json }>((tie) => ({
  tree: fc.dictionary(fc.constantFrom(...names), tie('member'), {
    maxKeys: 4,
  }) as fc.Arbitrary<JsonObject>,
  member: fc.oneof({ maxDepth: 2 }, leaf, tie('tree') as fc.Arbitrary<Json>),
})).tree
const wanted = fc.oneof(
  fc.constantFrom(...values),
  fc.array(fc.constantFrom(...values), { minLength: 1, maxLength: 3 }),
)
const rule: fc.Arbitrary<IdentityRule> = fc.record(
  {
    match: fc.dictionary(fc.constantFrom(...names), wanted, { minKeys: 1, maxKeys: 3 }),
    allowPrefix: fc.constant(true as const),
    role: fc.constantFrom('viewer', 'runtime', 'editor', 'admin'),
    project: fc.oneof(fc.constant('p'), fc.record({ claim: fc.constantFrom(...names) })),
    user: fc.constantFrom(...names),
  },
  { requiredKeys: ['match', 'role'] },
)

/** Every way to read a path, the longest member names first: written apart from the code. */
function readings(at: Json | undefined, steps: readonly string[]): Json[] {
  if (steps.length === 0) return at === undefined ? [] : [at]
  if (typeof at !== 'object' || at === null || Array.isArray(at)) return []
  const members = new Map<string, Json>(Object.entries(at))
  const found: Json[] = []
  for (let taken = steps.length; taken > 0; taken--) {
    const name = steps.slice(0, taken).join('.')
    if (members.has(name)) found.push(...readings(members.get(name), steps.slice(taken)))
  }
  return found
}
const read = (all: JsonObject, path: string) => readings(all, path.split('.'))[0]

function modelMatches({ match, allowPrefix }: IdentityRule, all: JsonObject): boolean {
  return Object.entries(match).every(([path, want]) => {
    const value = read(all, path)
    const has = (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string')
    const is = (pattern: string, text: string) => {
      const isPrefix = allowPrefix === true && /\*$/.test(pattern)
      return isPrefix ? text.indexOf(pattern.slice(0, -1)) === 0 : text === pattern
    }
    return [want].flat().some((pattern) => has.some((text) => is(pattern, text)))
  })
}

function model(rules: readonly IdentityRule[], all: JsonObject): string {
  const first = rules.find((each) => modelMatches(each, all))
  if (!first) return 'no_rule'
  const user = first.user ? read(all, first.user) : all.sub
  if (typeof user !== 'string' || user === '') return 'no_user'
  const { project } = first
  if (project === undefined) return `${first.role} ${user}`
  const named = typeof project === 'string' ? project : read(all, project.claim)
  return typeof named === 'string' && named !== '' ? `${first.role} ${user} ${named}` : 'no_project'
}

describe('rules', () => {
  it('give the access that an independent model of them gives', () => {
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 4 }), claims, (rules, all) => {
        const result = applyRules(rules, all)
        const { kind } = result
        const text =
          kind === 'rejected'
            ? result.reason
            : [result.role, result.user, result.project]
                .filter((each) => each !== undefined)
                .join(' ')
        expect(text).toBe(model(rules, all))
      }),
      { numRuns: 5000 },
    )
  })

  it.each<[string, Partial<IdentityRule>, JsonObject, boolean]>([
    ['a value exactly', { match: { sub: 'repo:acme/app' } }, { sub: 'repo:acme/app2' }, false],
    [
      'no prefix where the rule does not say so',
      { match: { sub: 'repo:*' } },
      { sub: 'repo:x' },
      false,
    ],
    ['a prefix', { match: { sub: 'repo:*' }, allowPrefix: true }, { sub: 'repo:x' }, true],
    [
      'a star in the middle as it is',
      { match: { sub: 'a*b' }, allowPrefix: true },
      { sub: 'axb' },
      false,
    ],
    ['one item of a list', { match: { groups: 'b' } }, { groups: ['a', 'b'] }, true],
    ['no number as its text', { match: { id: '1' } }, { id: 1 }, false],
    ['no boolean as its text', { match: { ok: 'true' } }, { ok: true }, false],
    ['no member of every object', { match: { constructor: 'x' } }, {}, false],
    [
      'a member whose own name has dots',
      { match: { 'kubernetes.io.namespace': 'shop' } },
      { 'kubernetes.io': { namespace: 'shop' } },
      true,
    ],
    ['each of its claims', { match: { a: '1', b: '2' } }, { a: '1' }, false],
  ])('match %s', (_what, given, all, isMatched) => {
    const one = { match: {}, role: 'viewer', ...given } as IdentityRule
    expect(applyRules([one], { sub: 'me', ...all }).kind === 'matched').toBe(isMatched)
  })

  it('decide by the first that matches, also where a later one would give more', () => {
    const rules: IdentityRule[] = [
      { match: { sub: 'me' }, role: 'viewer', project: { claim: 'team' } },
      { match: { sub: 'me' }, role: 'admin' },
    ]
    expect(applyRules(rules, { sub: 'me' })).toEqual({
      ...{ kind: 'rejected', reason: 'no_project', rule: 0 },
    })
  })

  it.each<[string, JsonObject, string]>([
    [
      'the email that the provider verified',
      { email: 'a@x.example', email_verified: true },
      'a@x.example',
    ],
    ['the subject where it is not verified', { email: 'a@x.example', email_verified: false }, 'me'],
    ['the subject where that is text', { email: 'a@x.example', email_verified: 'true' }, 'me'],
    ['the subject without an email', {}, 'me'],
  ])('name as the user %s', (_what, all, user) => {
    const rules: IdentityRule[] = [{ match: { sub: 'me' }, role: 'viewer' }]
    expect(applyRules(rules, { sub: 'me', ...all })).toMatchObject({ user })
  })

  it.each<[Partial<IdentityRule>, boolean, RegExp | undefined]>([
    [{ match: {} }, true, /must name a claim/],
    [{ match: { sub: 'x*' } }, false, /allow_prefix/],
    [{ match: { sub: '*' }, allowPrefix: true }, false, /matches everything/],
    [{ match: { iss: 'x' } }, false, /must match sub/],
    [{ match: { iss: 'x' } }, true, undefined],
    [{ match: { repository: 'acme/app' } }, false, undefined],
  ])('are checked when they are set: %j', (given, isForPeople, issue) => {
    const found = matchIssue({ match: {}, ...given }, isForPeople)
    if (issue) expect(found).toMatch(issue)
    else expect(found).toBeUndefined()
  })
})

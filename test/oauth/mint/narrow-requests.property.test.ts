import fc from 'fast-check'
import { decodeJwt } from 'jose'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { readCredentials } from '../../../shared/api/surfaces/native/credentials.ts'
import { allTypes } from '../../../shared/catalogue/index.ts'
import { narrowedConfig } from '../../../shared/catalogue/mint/narrowing.ts'
import type { OutboundRequest } from '../../../shared/egress/guarded-fetch.ts'
import type { JsonObject } from '../../../shared/model/json.ts'
import type { Narrow } from '../../../shared/model/minted.ts'
import { settings } from '../../../shared/runtime/settings.ts'
import { isWhole } from '../../support/share.ts'
import { answer, formOf, keyPair, provider, sendMint } from './stubs.ts'

// In the name of the test: MOORING_TEST_SEED=<seed> repeats a run.
const seed = Number(process.env.MOORING_TEST_SEED ?? Math.floor(Date.now() / 1000))
const numRuns = isWhole ? 10_000 : 3000

const { pem } = keyPair('ec')
const account = { client_email: 'r@p.iam', private_key: pem }
/** The root material of every type, and what its request needs beside it. */
const root: JsonObject = {
  ...account,
  ...{ token_url: 'https://as.example.com/token', base_url: 'https://api.github.com' },
  ...{ client_id: 'c', client_secret: 's', issuer: 'i', subject: 'u', account: 'a', user: 'u' },
  ...{ app_id: '1', installation_id: '7', access_key_id: 'AKIA', secret_access_key: 's' },
  ...{ region: 'eu-central-1', service_account_json: JSON.stringify(account) },
  ...{ role_arn: 'arn:aws:iam::123456789012:role/mooring/r', engine: 'mysql', host: 'h.example' },
}
beforeAll(() => {
  vi.stubEnv(settings.assumableRoles, String(root.role_arn))
  vi.stubEnv(settings.stage, 'test')
})
afterAll(() => {
  vi.unstubAllEnvs()
})
const minting = allTypes.flatMap(({ id, mint }) => (mint ? [{ id, mint }] : []))

const levels = ['read', 'write', 'admin']
const names = fc.oneof(
  { weight: 3, arbitrary: fc.subarray(['one', 'two'], { minLength: 1 }) },
  fc.subarray(['one', 'One', 'admin', 'a b', 'one two', '*', '', '__proto__']),
)
const permissions = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.dictionary(fc.constantFrom('contents', 'issues'), fc.constantFrom(...levels)),
  },
  fc.dictionary(
    fc.constantFrom('contents', 'metadata', 'constructor', '__proto__'),
    fc.constantFrom(...levels, 'root'),
  ),
)

/** What a connection may be limited to. */
const configs = fc.record(
  {
    repositories: fc.subarray(['one', 'two'], { minLength: 1 }),
    scopes: fc.subarray(['one', 'two', 'a b'], { minLength: 1 }),
    permissions: fc.dictionary(fc.constantFrom('contents', 'issues'), fc.constantFrom(...levels), {
      minKeys: 1,
    }),
  },
  { requiredKeys: [] },
)

/** Members that fit, nearly fit and do not fit. */
const members = fc.record({
  repositories: fc.oneof({ weight: 5, arbitrary: names }, fc.jsonValue()),
  scopes: fc.oneof({ weight: 5, arbitrary: names }, fc.jsonValue()),
  permissions: fc.oneof({ weight: 5, arbitrary: permissions }, fc.jsonValue()),
  ttl_seconds: fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: -1, max: 4000 }) },
    fc.jsonValue(),
  ),
  session_policy: fc.jsonValue(),
  private_key: fc.constant('x'),
})

/** A type that mints, and a body for it: of some members by which it is narrowed, in one of five of any. */
const asked = fc
  .record({ type: fc.constantFrom(...minting), members, isAny: fc.integer({ min: 0, max: 4 }) })
  .chain(({ type, members: all, isAny }) => {
    const own = Object.keys(type.mint.narrows) as (keyof typeof all)[]
    const eligible = isAny === 0 || own.length === 0 ? (Object.keys(all) as typeof own) : own
    const bodies = fc.subarray(eligible, { minLength: 1 })
    return bodies.map((kept) => {
      const body = Object.fromEntries(kept.map((name) => [name, all[name]]))
      return { type, body: body as JsonObject }
    })
  })

/** What a provider grants, whatever it was asked. */
const grants = fc.record({
  scope: fc.option(names, { nil: undefined }),
  permissions: fc.option(permissions, { nil: undefined }),
  repositories: fc.option(names, { nil: undefined }),
})
type Grants = typeof grants extends fc.Arbitrary<infer T> ? T : never

/** What a credential can do; absent: everything, or whatever its provider decides. */
interface Reach {
  readonly scopes?: readonly string[] | undefined
  readonly repositories?: readonly string[] | undefined
  readonly permissions?: Readonly<Record<string, string>> | undefined
}

/** What is asked for, read from the request itself: there an empty list or map means everything. */
function askedBy(request: OutboundRequest | undefined): Reach {
  const { body = '', headers = {} } = request ?? {}
  const isJson = headers['content-type'] === 'application/json'
  const { repositories = [], permissions = {} } = isJson ? JSON.parse(body) : {}
  const { scope, assertion } = isJson ? {} : formOf({ body } as OutboundRequest)
  const claimed = scope ?? (assertion ? decodeJwt(assertion).scope : undefined)
  return {
    scopes: claimed === undefined ? undefined : String(claimed).split(' '),
    repositories: repositories.length > 0 ? repositories : undefined,
    permissions: Object.keys(permissions).length > 0 ? permissions : undefined,
  }
}

const isAmong = (some: readonly string[] | undefined, all: readonly string[]) =>
  some?.every((each) => all.includes(each)) ?? false

/** Whether something can do no more than another. */
function isWithin(some: Reach, most: Reach): boolean {
  const highest = new Map(Object.entries(most.permissions ?? {}))
  const isLower = ([name, level]: [string, string]) =>
    levels.includes(level) && levels.indexOf(level) <= levels.indexOf(highest.get(name) ?? '')
  return (
    // Where no scopes are named, nothing shows which are fewer.
    (most.scopes ? isAmong(some.scopes, most.scopes) : some.scopes === undefined) &&
    (!most.repositories || isAmong(some.repositories, most.repositories)) &&
    (!most.permissions || (!!some.permissions && Object.entries(some.permissions).every(isLower)))
  )
}

/** The same, with the names of repositories as GitHub compares them. */
const caseless = ({ repositories, ...rest }: Reach): Reach => ({
  ...rest,
  repositories: repositories?.map((name) => name.toLowerCase()),
})

/** A provider that grants what it likes, for as long as it is asked. */
function granting({ scope, permissions, repositories }: Grants) {
  return provider((request) => {
    const { url } = request
    const expires_at = new Date(Date.now() + 3600_000).toISOString()
    const listed = repositories?.map((name) => ({ name }))
    if (url.includes('github'))
      return answer(201, { token: 't', expires_at, permissions, repositories: listed })
    if (!url.includes('amazonaws'))
      return answer(200, { access_token: 't', expires_in: 600, scope: scope?.join(' ') })
    const end = new Date(Date.now() + Number(formOf(request).DurationSeconds) * 1000).toISOString()
    const keys = ['AccessKeyId', 'SecretAccessKey', 'SessionToken'].map(
      (tag) => `<${tag}>k</${tag}>`,
    )
    return answer(200, `${keys.join('')}<Expiration>${end}</Expiration>`)
  })
}

/** What a lookup of that config asks its provider for, and what its caller gets. */
async function lookedUp(type: string, config: JsonObject, granted: Grants, isNarrowed?: true) {
  const { sent, send } = granting(granted)
  const response = await sendMint({ type, config, isNarrowed }, send)
  const asked = askedBy(sent[0])
  if (response.kind !== 'minted') return { asked, code: response.code }
  const { members, expiresAt } = response.minted
  const { metadata: _always, ...others } = (members.permissions?.reveal() ?? {}) as JsonObject
  const reach = {
    scopes: (members.scopes?.reveal() as string[] | undefined)?.flatMap((each) => each.split(' ')),
    repositories: members.repositories?.reveal() as string[] | undefined,
    permissions: members.permissions && (others as Record<string, string>),
  }
  return { asked, reach, seconds: Math.round((+expiresAt - Date.now()) / 1000) }
}

/** The config of a narrowed lookup with that body; undefined where the body is rejected. */
function narrowedBy(mint: (typeof minting)[number]['mint'], config: JsonObject, body: JsonObject) {
  const parsed = readCredentials.body?.safeParse({ narrow: body })
  if (!parsed?.success) return undefined
  const { narrow = {} } = parsed.data as { narrow?: Narrow }
  const result = narrowedConfig(mint.narrows, config, narrow)
  return 'config' in result ? (result.config as JsonObject) : undefined
}

it(`asks for no more and returns no more than the connection has, for ${numRuns} bodies of narrow (seed ${seed})`, {
  timeout: 300_000,
}, async () => {
  const counts = { narrowed: 0, minted: 0, wider: 0 }
  const cases = fc.asyncProperty(asked, configs, grants, async ({ type, body }, own, granted) => {
    const { id, mint } = type
    const config = { ...root, ...own } as JsonObject
    const narrowed = narrowedBy(mint, config, body)
    if (!narrowed) return
    counts.narrowed += 1
    const all = { scope: undefined, permissions: undefined, repositories: undefined }
    const [usual, less] = await Promise.all([
      lookedUp(id, config, all),
      lookedUp(id, narrowed, granted, true),
    ])
    expect(isWithin(less.asked, usual.asked), 'asks for more').toBe(true)
    if (less.code === 'wider_than_asked') counts.wider += 1
    if (!less.reach) return
    counts.minted += 1
    expect(isWithin(caseless(less.reach), caseless(less.asked)), 'returns more').toBe(true)
    expect(less.seconds).toBeLessThanOrEqual(Number(usual.seconds ?? less.seconds) + 1)
  })
  await fc.assert(cases, { numRuns, seed })
  for (const count of Object.values(counts)) expect(count).toBeGreaterThan(numRuns / 100)
})

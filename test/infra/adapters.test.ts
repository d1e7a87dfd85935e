import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { grants } from '../../infra/grants/grants.ts'
import type { Power } from '../../shared/ports/index.ts'
import { type Setting, settings } from '../../shared/runtime/settings.ts'
import { askedDuring } from './asked.ts'
import { exercises } from './exercises.ts'
import { deploymentOf, usualOptions } from './template/synthesis.ts'

// Rights that Secrets Manager and DynamoDB use in the caller's name; no adapter asks for them.
const byProxy = ['kms:Decrypt', 'kms:GenerateDataKey']
// These ask for them in their own.
const themselves: readonly Power[] = [
  ...(['encryptTokens', 'decryptTokens'] as const),
  ...(['encryptRevocations', 'decryptRevocations'] as const),
  ...(['encryptSignInSecrets', 'decryptSignInSecrets'] as const),
]

const names = Object.keys(settings) as Setting[]
const { data } = deploymentOf()
// With a role to assume: without one, the right to do so is of no use.
const roles = 'arn:aws:iam::123456789012:role/mooring/*'
const options = { ...usualOptions, assumableRoles: roles }

function grantedTo(power: Power): string[] {
  const { table = {}, others } = grants[power]
  const rows = Object.entries(table).flatMap(([action, families]) =>
    families.map((family) => `dynamodb:${action} ${family}`),
  )
  const given = { ...options, signInSecretArn: 'a' }
  const rest = (others?.(data, given) ?? []).flatMap(({ actions }) => actions)
  const own = themselves.includes(power) ? rest : rest.filter((action) => !byProxy.includes(action))
  return [...rows, ...own]
}

const unique = (rights: readonly string[]) => [...new Set(rights)].sort()

// What a use case reads beside its adapters.
const byUseCases: readonly Setting[] = [
  ...(['outboundAllow', 'assumableRoles', 'publicUrl', 'returnUrls', 'sweep'] as const),
]
// Every function has these, or their default.
const ofAll: readonly Setting[] = ['secretStore', 'stage', 'version']

interface Observed {
  /** The rights that its calls to AWS take. */
  readonly asked: readonly string[]
  readonly read: readonly Setting[]
}

const known = new Map<Power, Promise<Observed>>()

/** What the adapter of a power does: observed once, since it caches. */
function observed(power: Power): Promise<Observed> {
  const before = known.get(power)
  if (before) return before
  const observing = observe(power)
  known.set(power, observing)
  return observing
}

async function observe(power: Power): Promise<Observed> {
  const environment = process.env
  const read = new Set<Setting>()
  const nameOf = (variable: string) => names.find((name) => settings[name] === variable)
  process.env = new Proxy(environment, {
    get(variables, variable: string) {
      const name = nameOf(variable)
      if (name && !ofAll.includes(name)) read.add(name)
      return variables[variable]
    },
  })
  try {
    const asked: string[] = []
    const { [power]: own } = exercises
    if (!own) throw new Error(`${power} has no exercise: see CONTRIBUTING.md, "Add a power"`)
    for (const exercise of own) asked.push(...(await askedDuring(exercise)))
    return { asked, read: [...read] }
  } finally {
    process.env = environment
  }
}

describe('the grant of a power', () => {
  beforeEach(() => {
    for (const name of names) vi.stubEnv(settings[name], 'table')
    vi.stubEnv(settings.auditDays, '400')
    vi.stubEnv(settings.assumableRoles, roles)
    vi.stubEnv('AWS_REGION', 'us-east-1')
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'local')
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'local')
  })
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  const powers = Object.keys(grants) as Power[]

  // The local run does not enforce IAM: a right that is missing would first be missed in AWS.
  it.each(powers)('is what the adapter of %s asks for', async (power) => {
    const { asked } = await observed(power)
    expect(unique(asked)).toEqual(unique(grantedTo(power)))
  })

  it.each(powers)('has the settings that the adapter of %s reads, and no other', async (power) => {
    const { read } = await observed(power)
    const { table, settings: granted = [] } = grants[power]
    const all = [...(table ? (['table'] as const) : []), ...granted]
    const elsewhere = byUseCases.filter((name) => all.includes(name))
    expect(unique([...read, ...elsewhere])).toEqual(unique(all))
  })
})

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { grants } from '../../infra/grants/grants.ts'
import type { Power } from '../../shared/ports/index.ts'
import { settings } from '../../shared/runtime/settings.ts'
import { askedDuring } from './asked.ts'
import { exercises } from './exercises.ts'
import { deploymentOf } from './template/synthesis.ts'

// Rights that Secrets Manager and DynamoDB use in the caller's name; no adapter asks for them.
const byProxy = ['kms:Decrypt', 'kms:GenerateDataKey']
// These ask for them in their own.
const themselves: readonly Power[] = [
  ...(['encryptTokens', 'decryptTokens'] as const),
  ...(['encryptSignInSecrets', 'decryptSignInSecrets'] as const),
]

const { data } = deploymentOf()

function grantedTo(power: Power): string[] {
  const { table = {}, others } = grants[power]
  const rows = Object.entries(table).flatMap(([action, families]) =>
    families.map((family) => `dynamodb:${action} ${family}`),
  )
  const rest = (others?.(data) ?? []).flatMap(({ actions }) => actions)
  const own = themselves.includes(power) ? rest : rest.filter((action) => !byProxy.includes(action))
  return [...rows, ...own]
}

const unique = (rights: readonly string[]) => [...new Set(rights)].sort()

describe('the grant of a power', () => {
  beforeEach(() => {
    for (const name of Object.values(settings)) vi.stubEnv(name, 'table')
    vi.stubEnv(settings.auditDays, '400')
    vi.stubEnv('AWS_REGION', 'us-east-1')
  })
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  // The local run does not enforce IAM: a right that is missing would first be missed in AWS.
  it.each(Object.keys(exercises) as Power[])(
    'is what the adapter of %s asks for',
    async (power) => {
      const asked: string[] = []
      for (const exercise of exercises[power]) asked.push(...(await askedDuring(exercise)))
      expect(unique(asked)).toEqual(unique(grantedTo(power)))
    },
  )
})

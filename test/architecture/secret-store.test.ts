import { describe, expect, it } from 'vitest'
import { sourcesIn } from './sources.ts'

const sources = sourcesIn('shared', 'functions', 'ops', 'clients', 'console')
const drivers = 'shared/aws/secrets/'
const outside = sources.filter(({ path }) => !path.startsWith(drivers))

describe('the store of secrets', () => {
  it('keeps what only Secrets Manager has to the driver over it', () => {
    const words =
      /AWSCURRENT|AWSPREVIOUS|staging label|RecoveryWindow|recovery window|VersionStage|VersionId|ResourceExistsException/
    const found = outside.filter(({ text }) => words.test(text)).map(({ path }) => path)
    expect(sources.length - outside.length).toBeGreaterThan(10)
    expect(found).toEqual([])
  })

  it('is the only user of its drivers and of their SDK', () => {
    const isDriver = (imported: string) =>
      /^shared\/aws\/secrets\/[a-z-]+\//.test(imported) ||
      imported === '@aws-sdk/client-secrets-manager'
    const found = outside.filter(({ imports }) => imports.some(isDriver)).map(({ path }) => path)
    expect(found.toSorted()).toEqual([
      // Clients of an operator's own, for the accounts that a command names.
      'ops/move.ts',
      'ops/restore.ts',
      // The first admin key has a secret that the stack creates: no ref, no owner.
      'shared/aws/admin-key.ts',
    ])
  })
})

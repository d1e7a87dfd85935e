import { describe, expect, it } from 'vitest'
import { operations } from '../../shared/api/operations.ts'
import { tasks } from '../../shared/api/tasks.ts'
import type { Power } from '../../shared/ports/index.ts'
import { sourcesIn } from './sources.ts'

const doers = [...operations, ...tasks]

// The list to review: each of these can bring about or take away what nobody else may.
const pinned = {
  // Sees secrets in clear. Who updates does, to keep one beside another that was sent.
  readSecrets: [
    'lookup-credentials',
    'read-credentials',
    'read-credentials-batch',
    'test-connection',
    'update-connection',
    'update-credible-connection',
  ],
  // Sees the secrets of OAuth clients in clear: what refreshes or revokes grants.
  readClientSecrets: [
    'complete-authorization',
    'lookup-credentials',
    'read-credentials',
    'read-credentials-batch',
    'refresh-tokens',
    'revoke-grants',
    'sweep',
  ],
  // Sees tokens in clear.
  decryptTokens: [
    'complete-authorization',
    'lookup-credentials',
    'read-credentials',
    'read-credentials-batch',
    'refresh-tokens',
    'revoke-grants',
    'sweep',
  ],
  // Speaks to servers of strangers, with their drivers: no other right stands beside it.
  tryConnections: ['run-connection-test'],
  takeAuthorizations: ['complete-authorization'],
  writeNewSecrets: [
    ...['create-connection', 'create-connector-connection', 'create-credible-connection'],
  ],
  writeSecrets: ['update-connection', 'update-credible-connection'],
  discardSecrets: ['delete-connection', 'delete-credible-connection', 'sweep'],
  writeNewClientSecrets: ['create-oauth2-client'],
  writeClientSecrets: ['update-oauth2-client'],
  discardClientSecrets: ['delete-oauth2-client', 'sweep'],
  moveClientSecrets: ['move-client-secrets'],
  markSecrets: ['sweep'],
  commitSecrets: ['sweep'],
  deleteProjectKeys: ['sweep'],
  keepAdminKey: ['create-admin-key'],
  createAccessKeys: ['create-access-key', 'create-admin-key'],
  rotateAccessKeys: ['rotate-access-key'],
  deleteAccessKeys: ['delete-access-key'],
  deleteProjects: ['delete-credible-project', 'delete-project'],
} as const satisfies Partial<Record<Power, readonly string[]>>

describe('powers', () => {
  it.each(Object.entries(pinned))('gives %s to %j alone', (power, ids) => {
    const holders = doers.filter(({ powers }) => powers.includes(power as Power))
    expect(holders.map(({ id }) => id).toSorted()).toEqual([...ids])
  })

  it('lists none twice', () => {
    for (const { powers } of doers) expect(new Set(powers).size).toBe(powers.length)
  })
})

describe('functions', () => {
  const files = sourcesIn('functions')

  it('are one file an operation or task, named for it', () => {
    const ids = doers.map(({ id }) => `functions/${id}.ts`)
    expect(files.map(({ path }) => path)).toEqual(ids.toSorted())
  })

  // An adapter that is imported without being listed would be carried by the bundle, and used
  // without a grant; the other direction is the compiler's.
  it.each(files)('$path takes the adapters of its powers and no other', ({ path, imports }) => {
    const doer = doers.find(({ id }) => path === `functions/${id}.ts`)
    const adapters = imports.filter((imported) => imported.startsWith('shared/aws/'))
    const wanted = doer?.powers
      .map(adapterOf)
      .filter((adapter) => adapter.startsWith('shared/aws/'))
    expect(adapters.toSorted()).toEqual(wanted?.toSorted())
  })
})

// OAuth providers are no AWS.
const elsewhere: Partial<Record<Power, string>> = {
  encryptTokens: 'shared/aws/tokens.ts',
  decryptTokens: 'shared/aws/open-tokens.ts',
  enqueueCleanup: 'shared/aws/leave-work.ts',
  completeCleanup: 'shared/aws/settle-leftovers.ts',
  listCleanupTasks: 'shared/aws/cleanup-tasks.ts',
  countRejections: 'shared/aws/tally-refusals.ts',
  storeGrants: 'shared/aws/grants.ts',
  readStoredResponses: 'shared/aws/idempotency.ts',
  askProviders: 'shared/oauth/ask-providers.ts',
  tryConnections: 'shared/probe/try-connections.ts',
}

function adapterOf(power: Power): string {
  return elsewhere[power] ?? `shared/aws/${kebab(power)}.ts`
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

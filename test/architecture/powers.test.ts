import { describe, expect, it } from 'vitest'
import { operations } from '../../shared/api/operations.ts'
import { optionalTasks } from '../../shared/api/optional-tasks.ts'
import { tasks } from '../../shared/api/tasks.ts'
import { authorizeAdapters, registerAdapters } from '../../shared/aws/groups/authorize.ts'
import { completeAdapters } from '../../shared/aws/groups/complete.ts'
import { refreshAdapters, resolveAdapters } from '../../shared/aws/groups/refresh.ts'
import { revokeAdapters } from '../../shared/aws/groups/revoke.ts'
import type { Power } from '../../shared/ports/index.ts'
import { sourcesIn } from './sources.ts'

const doers = [...operations, ...tasks, ...optionalTasks]

// The list to review: each of these can bring about or take away what nobody else may.
const pinned = {
  // Reads secrets in plaintext. An update does, to keep one beside another that was sent.
  readSecrets: [
    'export-credentials',
    'lookup-credentials',
    'migrate-secrets',
    'read-aws-credentials',
    'read-credentials',
    'read-credentials-batch',
    'rotate-keys',
    'test-connection',
    'update-connection',
    'update-credible-connection',
  ],
  // Reads the secrets of OAuth clients in plaintext: what refreshes or revokes grants.
  readClientSecrets: [
    'complete-authorization',
    'lookup-credentials',
    'migrate-secrets',
    'read-aws-credentials',
    'read-credentials',
    'read-credentials-batch',
    'refresh-tokens',
    'revoke-grants',
    'rotate-keys',
    'sweep',
  ],
  // Assumes roles of AWS, those that the deployment names.
  assumeRoles: [
    'lookup-credentials',
    'read-aws-credentials',
    'read-credentials',
    'read-credentials-batch',
    'test-connection',
  ],
  // Reads secrets outside the deployment, with the credentials of such a role.
  fetchReferencedSecrets: [
    'lookup-credentials',
    'read-aws-credentials',
    'read-credentials',
    'read-credentials-batch',
    'test-connection',
  ],
  // Sees tokens in clear.
  decryptTokens: [
    'complete-authorization',
    'export-credentials',
    'lookup-credentials',
    'read-aws-credentials',
    'read-credentials',
    'read-credentials-batch',
    'refresh-tokens',
    'revoke-grants',
    'sweep',
  ],
  // Sees the secrets of a connection that revoke what was minted from it, and no others.
  decryptRevocations: ['revoke-grants', 'sweep'],
  // Speaks to servers of strangers, with their drivers: no other right stands beside it.
  tryConnections: ['run-connection-test'],
  takeAuthorizations: ['complete-authorization'],
  writeNewSecrets: [
    ...['create-connection', 'create-connector-connection', 'create-credible-connection'],
    'import-connections',
  ],
  writeSecrets: [
    'migrate-secrets',
    'rotate-keys',
    'update-connection',
    'update-credible-connection',
  ],
  commitSecrets: [
    ...[
      'migrate-secrets',
      'rotate-keys',
      'sweep',
      'update-connection',
      'update-credible-connection',
    ],
  ],
  // A creation discards what it wrote for a row that was rejected.
  discardSecrets: [
    ...['create-connection', 'create-connector-connection', 'create-credible-connection'],
    ...['delete-connection', 'delete-credible-connection', 'import-connections'],
    ...['migrate-secrets', 'rotate-keys', 'sweep'],
  ],
  // An authorization registers a client at the authorization server of an MCP server.
  writeNewClientSecrets: ['authorize-connection', 'create-oauth2-client', 'open-connector-page'],
  writeClientSecrets: ['migrate-secrets', 'rotate-keys', 'update-oauth2-client'],
  commitClientSecrets: ['migrate-secrets', 'rotate-keys', 'sweep', 'update-oauth2-client'],
  discardClientSecrets: [
    ...['authorize-connection', 'create-oauth2-client', 'delete-oauth2-client'],
    ...['migrate-secrets', 'open-connector-page', 'rotate-keys', 'sweep'],
  ],
  replaceSecretRefs: ['migrate-secrets', 'rotate-keys'],
  rotateSecretKeys: ['rotate-keys'],
  // Sends requests to any MCP server by its URL, without a credential.
  askMcpServers: ['authorize-connection', 'discover-mcp-server', 'open-connector-page'],
  moveClientSecrets: ['move-client-secrets'],
  markSecrets: ['sweep'],
  deleteProjectKeys: ['sweep'],
  storeAdminKey: ['create-admin-key'],
  createAccessKeys: ['create-access-key', 'create-admin-key'],
  rotateAccessKeys: ['rotate-access-key'],
  deleteAccessKeys: ['delete-access-key'],
  createIdentityProviders: ['create-identity-provider', 'store-identity-provider'],
  updateIdentityProviders: ['store-identity-provider', 'update-identity-provider'],
  deleteIdentityProviders: ['delete-identity-provider'],
  createSessions: ['exchange-token'],
  endSessions: ['delete-access-key', 'revoke-token'],
  takeSignIns: ['complete-sign-in', 'exchange-token'],
  // Reads the secret of a sign-in client in plaintext, and nothing else that is encrypted.
  decryptSignInSecrets: ['complete-sign-in'],
  // Reads one secret, which an option of the deployment names.
  readDeploymentSecrets: ['store-identity-provider'],
  createProjectKeys: ['create-project'],
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
  it.each(files)('$path imports the adapters of its powers and no other', ({ path, text }) => {
    const doer = doers.find(({ id }) => path === `functions/${id}.ts`)
    expect(adaptersIn(text).toSorted()).toEqual(doer?.powers.toSorted())
  })
})

const groups = new Map(
  Object.entries({
    authorizeAdapters,
    completeAdapters,
    refreshAdapters,
    registerAdapters,
    resolveAdapters,
    revokeAdapters,
  }).map(([name, group]) => [name, Object.keys(group)]),
)

const fromAdapters =
  /^import\s*\{([^}]*)\}\s*from\s*'\.\.\/shared\/(?:aws\/(?!rows\/)[^']+|oauth\/(?:identity\/ask-issuers|mcp\/ask-mcp-servers|ask-providers)\.ts|probe\/try-connections\.ts)'/gm

/** The adapters that a function imports, by themselves and in groups; a row's codec is none. */
function adaptersIn(text: string): string[] {
  const names = [...text.matchAll(fromAdapters)].flatMap(
    ([, list = '']) => list.match(/\w+/g) ?? [],
  )
  return names.flatMap((name) => groups.get(name) ?? [name])
}

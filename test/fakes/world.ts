import type { CleanupTask } from '../../shared/model/cleanup-task.ts'
import type { AuditEvent } from '../../shared/model/event.ts'
import type { JsonObject } from '../../shared/model/json.ts'
import type { SecretOwner, Secrets } from '../../shared/model/secret.ts'
import type { PublishedEvent, RefreshShare } from '../../shared/ports/index.ts'
import { fakeAccessKeys } from './access-keys.ts'
import { fakeClientKey } from './client-key.ts'
import { fakeConnections } from './connections.ts'
import { fakeEvents } from './events.ts'
import { type Failing, failing } from './faults.ts'
import { fakeGrants } from './grants.ts'
import { fakeIdentity } from './identity.ts'
import { type FakeIssuers, fakeIssuers } from './issuers.ts'
import { type FakeMcpServers, fakeMcpServers } from './mcp-servers.ts'
import { fakeOauth2Clients } from './oauth2-clients.ts'
import { fakeProjects } from './projects.ts'
import { type FakeProviders, fakeProviders } from './providers.ts'
import { type FakeReferencedSecrets, fakeReferencedSecrets } from './referenced-secrets.ts'
import { fakeReferences } from './references.ts'
import { fakeRequests } from './requests.ts'
import { type FakeRoles, fakeRoles } from './roles.ts'
import { fakeSecretMoves } from './secret-moves.ts'
import { fakeSecrets } from './secrets.ts'
import { emptyState, type Rows, type State, secretAt } from './state.ts'
import { fakeSweep } from './sweep.ts'
import { fakeTransfers } from './transfers.ts'
import { type FakeTrials, fakeTrials } from './trials.ts'

/** Every power over one memory, what stands in it, and a way to make calls fail. */
export interface World extends Failing {
  /** The records about a connection, project or access key, oldest first. */
  events(subject: string): readonly AuditEvent[]
  cleanupTasks(): readonly CleanupTask[]
  /** The secrets of an owner in plaintext, by ref, oldest first. */
  secretVersions(owner: SecretOwner): Readonly<Record<string, JsonObject>>
  /** Whether an owner's secrets were discarded. */
  discarded(owner: SecretOwner): boolean
  /** Deletes a secret for good, as an operator may in Secrets Manager itself. */
  lose(owner: SecretOwner): void
  /** Makes a secret as old as if it had been made then. */
  backdate(owner: SecretOwner, at: Date): void
  /** Since when a secret is marked as orphaned. */
  orphanedAt(owner: SecretOwner): string | undefined
  /** The connections and OAuth clients for which a secret was made: `<ownerId>/<id>`. */
  secretNames(): readonly string[]
  /** What was published, in order. */
  published(): readonly PublishedEvent[]
  /** The shares of the workers that were started to refresh grants. */
  startedRefreshes(): readonly RefreshShare[]
  /** Creates a secret of an operator's own. */
  ownSecret(arn: string, text: string): void
  /** How many connections a project counts. */
  connectionCount(projectId: string): number | undefined
  /** What OAuth providers are told to answer, and were asked. */
  readonly providers: FakeProviders
  /** What roles trust, and what was assumed. */
  readonly roles: FakeRoles
  /** Secrets that stay where they are, and how often each was read. */
  readonly referenced: FakeReferencedSecrets
  /** What MCP servers answer, and what they were sent. */
  readonly mcpServers: FakeMcpServers
  /** What issuers answer, and were asked. */
  readonly issuers: FakeIssuers
  /** What connections were tried out. */
  readonly trials: FakeTrials
  /** Everything that would stand in the table, as JSON: where a marker must not be found. */
  readonly rows: string
}

/** A new world, in which nothing was made yet. */
export function fakeWorld(): World {
  const state = emptyState()
  const providers = fakeProviders()
  const roles = fakeRoles()
  const referenced = fakeReferencedSecrets()
  const trials = fakeTrials()
  const mcpServers = fakeMcpServers()
  const issuers = fakeIssuers()
  const powers = failing({
    ...fakeConnections(state),
    ...fakeProjects(state),
    ...fakeAccessKeys(state),
    ...fakeSecrets(state),
    ...fakeEvents(state),
    ...fakeGrants(state),
    ...fakeOauth2Clients(state),
    askProviders: providers.askProviders,
    mintCredentials: providers.mintCredentials,
    assumeRoles: roles.assumeRoles,
    fetchReferencedSecrets: referenced.fetchReferencedSecrets,
    revokeMinted: providers.revokeMinted,
    askMcpServers: mcpServers.askMcpServers,
    tryConnections: trials.tryConnections,
    requestConnectionTests: trials.requestConnectionTests,
    countConnectionTests: trials.countConnectionTests,
    ...fakeRequests(state),
    ...fakeClientKey(),
    ...fakeReferences(state),
    ...fakeSweep(state),
    ...fakeSecretMoves(state),
    ...fakeTransfers(state),
    ...fakeIdentity(state),
    askIssuers: issuers.askIssuers,
  })
  return {
    ...powers,
    ...inspection(state),
    providers,
    roles,
    referenced,
    mcpServers,
    issuers,
    trials,
    get rows() {
      return textOf(state.rows)
    },
  }
}

function inspection({
  rows,
  secrets,
  startedRefreshes,
  ownSecrets,
}: State): Omit<
  World,
  | keyof Failing
  | 'rows'
  | 'providers'
  | 'roles'
  | 'referenced'
  | 'mcpServers'
  | 'issuers'
  | 'trials'
> {
  const versionsOf = (owner: SecretOwner) => secrets.get(secretAt(owner))?.versions ?? new Map()
  return {
    events: (subject) =>
      rows.events.map(({ event }) => event).filter((event) => event.subject === subject),
    cleanupTasks: () => [...rows.cleanupTasks.values()],
    secretVersions: (owner) =>
      Object.fromEntries([...versionsOf(owner)].map(([id, values]) => [id, inClear(values)])),
    lose: (owner) => void secrets.delete(secretAt(owner)),
    discarded: (owner) => secrets.get(secretAt(owner))?.discarded ?? false,
    backdate(owner, time) {
      const secret = secrets.get(secretAt(owner))
      if (secret) secret.createdAt = time.toISOString()
    },
    orphanedAt: (owner) => secrets.get(secretAt(owner))?.orphanedAt,
    secretNames: () => [...secrets.keys()].map((name) => name.replace(/^\w+ /, '')),
    published: () => rows.published,
    startedRefreshes: () => startedRefreshes,
    ownSecret: (arn, text) => void ownSecrets.set(arn, text),
    connectionCount: (projectId) => rows.projects.get(projectId)?.connectionCount,
  }
}

function inClear(secrets: Secrets): JsonObject {
  return Object.fromEntries(
    Object.entries(secrets).map(([name, secret]) => [name, secret.reveal()]),
  )
}

function textOf(rows: Rows): string {
  return JSON.stringify(rows, (_name, value: unknown) =>
    value instanceof Map || value instanceof Set ? [...value] : value,
  )
}

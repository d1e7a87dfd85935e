import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { vi } from 'vitest'
import {
  createAccessKeys,
  deleteAccessKeys,
  listAccessKeys,
  readAccessKeys,
  rotateAccessKeys,
} from '../../shared/aws/access-keys.ts'
import { storeAdminKey } from '../../shared/aws/admin-key.ts'
import { readEvents, recordEvents } from '../../shared/aws/audit-log/events.ts'
import { readLog } from '../../shared/aws/audit-log/log.ts'
import { recordReads } from '../../shared/aws/audit-log/reads.ts'
import { startAuthorizations, takeAuthorizations } from '../../shared/aws/authorizations.ts'
import {
  completeCleanup,
  enqueueCleanup,
  listCleanupTasks,
} from '../../shared/aws/cleanup-tasks.ts'
import { countConnectionTests, requestConnectionTests } from '../../shared/aws/connection-tests.ts'
import { publishEvents } from '../../shared/aws/events.ts'
import { countDueGrants, listDueGrants, storeGrants } from '../../shared/aws/grants.ts'
import { readStoredResponses } from '../../shared/aws/idempotency.ts'
import { indexConnections } from '../../shared/aws/index-connections.ts'
import {
  decryptRevocations,
  decryptTokens,
  encryptRevocations,
  encryptTokens,
  signLinks,
} from '../../shared/aws/kms.ts'
import { listConnections } from '../../shared/aws/list-connections.ts'
import { readClientKeys, signAssertions } from '../../shared/aws/loaded-on-use.ts'
import {
  countRejections,
  listOauth2Clients,
  locateOauth2Clients,
  readOauth2Clients,
} from '../../shared/aws/oauth2-clients.ts'
import {
  createProjects,
  deleteProjectKeys,
  deleteProjects,
  findProjects,
  listProjects,
  readProjects,
  renameProjects,
} from '../../shared/aws/projects.ts'
import {
  readConnections,
  readLookups,
  readManyConnections,
  readSecretRefs,
} from '../../shared/aws/read-connections.ts'
import { addReferences, listReferences, removeReferences } from '../../shared/aws/references.ts'
import { startRefreshWorkers } from '../../shared/aws/refresh-workers.ts'
import { pageSecretRefs, replaceSecretRefs } from '../../shared/aws/secret-moves.ts'
import { rotateSecretKeys } from '../../shared/aws/secrets/envelope/rotation.ts'
import {
  commitClientSecrets,
  commitSecrets,
  discardClientSecrets,
  discardSecrets,
  inspectSecrets,
  listSecrets,
  markSecrets,
  moveClientSecrets,
  readClientSecrets,
  readSecrets,
  writeClientSecrets,
  writeNewClientSecrets,
  writeNewSecrets,
  writeSecrets,
} from '../../shared/aws/secrets/index.ts'
import {
  createConnections,
  deleteConnections,
  updateConnections,
} from '../../shared/aws/write-connections.ts'
import {
  createOauth2Clients,
  deleteOauth2Clients,
  updateOauth2Clients,
} from '../../shared/aws/write-oauth2-clients.ts'
import type { Connection } from '../../shared/model/connection.ts'
import type { AuditEvent } from '../../shared/model/event.ts'
import { Secret } from '../../shared/model/secret.ts'
import type { Power, Powers } from '../../shared/ports/index.ts'
import { adapters } from '../aws/ports/adapters.ts'
import { aRef } from '../support/secret-ref.ts'
import { identityExercises } from './identity-exercises.ts'

const at = '2026-01-02T03:04:05.000Z'
const made = { createdAt: at, createdBy: 'ann', updatedAt: at, updatedBy: 'ann' }
const deployments = { id: 'k', name: 'n', user: 'u', role: 'admin', hash: '00', ...made } as const
const projects = { ...deployments, projectId: 'p' }
const project = { id: 'p', name: 'one', ...made }
const connection: Connection = {
  ...{ id: 'c', ownerId: 'p', name: 'n', type: 't', status: 'active', version: 1 },
  ...{ config: {}, withheldFields: [], ...made },
}
const grant = {
  ...{
    tokens: '',
    tokenVersion: 1,
    tokenType: 'bearer',
    scopes: [],
    refreshable: true,
    idleDays: 1,
  },
  ...{ client: { ownerId: 'p', id: 'o' }, clientId: 'o', grantedAt: at, refreshedAt: at },
}
const granted = { ...connection, grant, fence: 1 }
const place = { purpose: 'grant', ownerId: 'p', id: 'c', version: 1 } as const
// A format byte, a key of no length, a nonce and a tag.
const sealedTokens = Buffer.concat([Buffer.of(1, 0, 1), Buffer.alloc(29)]).toString('base64')
const authorization = {
  ...{
    stateHash: 'h',
    ownerId: 'p',
    connection: 'c',
    client: { ownerId: 'p', id: 'o' },
    clientId: 'o',
  },
  ...{ scopes: [], redirectUri: 'https://x.example', keyId: 'k', user: 'u', expiresAt: at },
}
const client = {
  ...{ id: 'o', ownerId: 'p', name: 'n', type: 't', clientId: 'c', version: 1 },
  ...made,
}
const ofOlder = { ...connection, ownerId: 'older' }
const used = { oauth2ClientId: 'o', uniqueName: true, externalId: 'x' } as const
const withClient = { ...connection, ...used }
const event: AuditEvent = {
  ...{ id: 'e', type: 'connection.created', at, subject: 'c', actor: { system: 'test' } },
  ...{ requestId: 'r', details: {} },
}
const cleanupTask = {
  id: 'l',
  kind: 'discard_secret',
  ownerId: 'p',
  subject: 'c',
  createdAt: at,
} as const
const key = { scope: 'p', hash: 'h', fingerprint: 'f', expiresAt: new Date(at) }
const receipt = { key, answer: { status: 201, headers: {}, body: {} } }
const resource = { connectionId: 'c', resourceType: 'flow', resourceId: 'f' }
const reference = { ...resource, createdAt: at, createdBy: 'ann' }
const secrets = { api_key: new Secret('s') }

const lookUp = async () => (await readLookups.find('k', 'c9')).connection()

/** Calls of a power’s methods, along each way that asks AWS for something else. */
type Exercises = Readonly<Partial<Record<Power, readonly (() => Promise<unknown>)[]>>>

/** The exercises that stand with the contract of a power: what it exports as `exercises`. */
async function ofContracts(): Promise<Exercises> {
  const folder = join(import.meta.dirname, '../aws/ports')
  const files = (await readdir(folder)).filter((name) => name.endsWith('.contract.ts'))
  const contracts = await Promise.all(
    files.map(
      (file): Promise<{ exercises?(powers: Powers): Exercises }> => import(join(folder, file)),
    ),
  )
  return Object.assign({}, ...contracts.map(({ exercises }) => exercises?.(adapters)))
}

/** The exercises of each power: beside these, those of the contracts. */
export const exercises: Exercises = {
  ...(await ofContracts()),
  ...identityExercises,
  readAccessKeys: [() => readAccessKeys.find('k')],
  listAccessKeys: [() => listAccessKeys.list('p'), () => listAccessKeys.list(undefined)],
  createAccessKeys: [
    () => createAccessKeys.insert(deployments, event),
    () => createAccessKeys.insert(projects, event),
  ],
  rotateAccessKeys: [
    () => rotateAccessKeys.replace(deployments, deployments, event),
    () => rotateAccessKeys.replace(projects, projects, event),
  ],
  deleteAccessKeys: [
    () => deleteAccessKeys.remove(deployments, event),
    () => deleteAccessKeys.remove(projects, event),
  ],
  readConnections: [() => readConnections.locate('c1'), () => readConnections.named('p', 'n')],
  // Not met yet, then met.
  readLookups: [lookUp, lookUp],
  readManyConnections: [() => readManyConnections.locateMany(['c2', 'c3'])],
  listConnections: [
    () => listConnections.keys('p'),
    () => listConnections.counts('p', 'ann'),
    () => listConnections.first({ ownerId: 'p', by: 'name', descending: false }, 1),
    () => listConnections.page([connection]),
  ],
  indexConnections: [
    () => indexConnections.state('p'),
    () => indexConnections.mark('p', 'incomplete'),
    () => indexConnections.mark('p', 'verified'),
    () => indexConnections.correct('p', Number.MAX_SAFE_INTEGER),
    () => indexConnections.correct('absent', Number.MAX_SAFE_INTEGER),
    () => indexConnections.correct('uncounted', Number.MAX_SAFE_INTEGER),
  ],
  createConnections: [
    () => createConnections.insert(withClient, event, receipt),
    () => createConnections.insert({ ...connection, ownerId: 'uncounted' }, event),
  ],
  updateConnections: [
    () => updateConnections.replace(withClient, connection, event, cleanupTask),
    () => updateConnections.replace(ofOlder, ofOlder, event),
  ],
  deleteConnections: [
    () => deleteConnections.remove(connection, event, cleanupTask),
    () => deleteConnections.remove(ofOlder, event),
    () => deleteConnections.remove({ ...connection, ownerId: 'absent' }, event),
  ],
  addReferences: [
    () => addReferences.add(reference, event),
    () => addReferences.add({ ...reference, connectionId: 'absent' }, event),
  ],
  removeReferences: [() => removeReferences.remove('c', reference, event)],
  listReferences: [() => listReferences.list('c')],
  completeCleanup: [() => completeCleanup.complete(cleanupTask)],
  writeNewSecrets: [() => writeNewSecrets.writeNew(connection, secrets)],
  writeSecrets: [
    () => writeSecrets.write(connection, secrets, undefined),
    () => writeSecrets.write(connection, secrets, aRef('v1')),
    () => writeSecrets.write({ ownerId: 'p', id: 'full' }, secrets, aRef('v1')),
  ],
  // One whose version is not there: the row that holds its ref is read again.
  readSecrets: [
    () => readSecrets.read(connection, aRef('v1')),
    () => readSecrets.read({ ownerId: 'p', id: 'absent' }, aRef('v1')).catch(() => undefined),
  ],
  commitSecrets: [
    () => commitSecrets.commit(connection, aRef('v2'), aRef('v1')),
    () => commitSecrets.rollBack(connection, aRef('v1')),
  ],
  discardSecrets: [() => discardSecrets.discard(connection)],
  writeNewClientSecrets: [() => writeNewClientSecrets.writeNew(client, secrets)],
  writeClientSecrets: [
    () => writeClientSecrets.write(client, secrets, undefined),
    () => writeClientSecrets.write(client, secrets, aRef('v1')),
    () => writeClientSecrets.write({ ...client, id: 'full' }, secrets, aRef('v1')),
  ],
  readClientSecrets: [
    () => readClientSecrets.read(client, aRef('v1')),
    () => readClientSecrets.read({ ...client, id: 'absent' }, aRef('v1')).catch(() => undefined),
  ],
  commitClientSecrets: [
    () => commitClientSecrets.commit(client, aRef('v2'), aRef('v1')),
    () => commitClientSecrets.rollBack(client, aRef('v1')),
  ],
  discardClientSecrets: [() => discardClientSecrets.discard(client)],
  // Once to a place where there is nothing yet, once to one where another version is.
  moveClientSecrets: [
    () => moveClientSecrets.move(client, aRef('v0')),
    () => moveClientSecrets.move({ ...client, id: 'exists' }, aRef('v0')),
  ],
  recordEvents: [() => recordEvents.record([event])],
  recordReads: [() => recordReads.record([event])],
  publishEvents: [
    () =>
      publishEvents.publish([{ id: 'e', source: 's', type: 't', at: new Date(at), detail: {} }]),
  ],
  readEvents: [() => readEvents.page('c', 0, 1), () => readEvents.count('c', 9)],
  readLog: [
    () => readLog.page({ projectId: 'p' }, 1),
    () => readLog.page({}, 1),
    () => readLog.page({ subject: 'c8' }, 1),
    () => readLog.hasProject('p'),
  ],
  readProjects: [() => readProjects.find('p')],
  findProjects: [() => findProjects.named('one')],
  listProjects: [() => listProjects.list()],
  createProjects: [() => createProjects.insert(project, event, receipt)],
  renameProjects: [
    () => renameProjects.replace(project, { ...project, name: 'two' }, event),
    () => renameProjects.replace(project, project, event),
  ],
  deleteProjects: [
    () => deleteProjects.remove(project, event, cleanupTask),
    () => deleteProjects.removeKeys('p'),
  ],
  readStoredResponses: [
    () => readStoredResponses.fingerprint('body'),
    () => readStoredResponses.recall('p', 'h'),
  ],
  readOauth2Clients: [() => readOauth2Clients.find(client)],
  locateOauth2Clients: [() => locateOauth2Clients.locate('o')],
  listOauth2Clients: [() => listOauth2Clients.list('p')],
  createOauth2Clients: [
    () => createOauth2Clients.insert(client, event, receipt),
    () => createOauth2Clients.insert({ ...client, ownerId: 'system' }, event),
    () => createOauth2Clients.insert({ ...client, managed: true }, event),
  ],
  updateOauth2Clients: [
    () => updateOauth2Clients.replace(client, client, event, cleanupTask),
    () => updateOauth2Clients.replace({ ...client, ownerId: 'system' }, client, event),
    () => updateOauth2Clients.replace(client, { ...client, managed: true }, event),
  ],
  deleteOauth2Clients: [
    () => deleteOauth2Clients.remove(client, event, cleanupTask),
    () => deleteOauth2Clients.remove({ ...client, ownerId: 'system' }, event),
    () => deleteOauth2Clients.remove({ ...client, managed: true }, event),
  ],
  countRejections: [
    () => countRejections.rejected(client, new Date(at)),
    () => countRejections.accepted(client),
    () => countRejections.mayTry(client, new Date(at)),
    () => countRejections.slow(client, { perSecond: 1, cause: 'failing', at }),
  ],
  // Nobody of AWS is asked.
  askProviders: [],
  askMcpServers: [],
  mintCredentials: [],
  revokeMinted: [],
  tryConnections: [],
  requestConnectionTests: [() => requestConnectionTests.request('t', {})],
  countConnectionTests: [() => countConnectionTests.count('k', new Date(at))],
  signAssertions: [() => signAssertions.sign({ iss: 'c' })],
  readClientKeys: [
    () => {
      // The module of the exercise before has cached the key.
      vi.resetModules()
      return readClientKeys.read()
    },
  ],
  signLinks: [() => signLinks.sign('text')],
  enqueueCleanup: [() => enqueueCleanup.enqueue(cleanupTask)],
  listSecrets: [() => listSecrets.list()],
  inspectSecrets: [() => inspectSecrets.holds(connection, aRef('v1'))],
  markSecrets: [
    () => markSecrets.mark(connection, new Date(at)),
    () => markSecrets.unmark(connection),
  ],
  readSecretRefs: [() => readSecretRefs.list('p'), () => readSecretRefs.find(connection)],
  pageSecretRefs: [
    () => pageSecretRefs.page('p', undefined, 'c'),
    () => pageSecretRefs.page('p', 'oauth2_client'),
  ],
  // Nothing is asked without the option.
  createProjectKeys: [],
  rotateSecretKeys: [
    () =>
      rotateSecretKeys.read([
        { ownerId: 'p', hasOwnKey: false },
        { ownerId: 'q'.repeat(36), hasOwnKey: true },
      ]),
    () => rotateSecretKeys.add({ shard: '00', versions: [1], createdAt: at }),
    () => rotateSecretKeys.removeReplaced({ shard: '00', versions: [1, 2], createdAt: at }),
    () => rotateSecretKeys.add({ shard: 'q'.repeat(36), versions: [1], createdAt: at }),
    () =>
      rotateSecretKeys.removeReplaced({ shard: 'q'.repeat(36), versions: [1, 2], createdAt: at }),
  ],
  replaceSecretRefs: [
    () => replaceSecretRefs.replace({ ...connection, secretRef: aRef('v1') }, aRef(), cleanupTask),
  ],
  deleteProjectKeys: [() => deleteProjectKeys.removeKeys('p')],
  listCleanupTasks: [() => listCleanupTasks.page('f', 1)],
  startAuthorizations: [() => startAuthorizations.insert(authorization, event)],
  takeAuthorizations: [
    () => takeAuthorizations.find('h'),
    () => takeAuthorizations.take('h', new Date(at)),
    () => takeAuthorizations.storeOutcome('h', { kind: 'completed' }),
  ],
  storeGrants: [
    () => storeGrants.write(granted, { ...granted, fence: 2 }),
    () => storeGrants.write(granted, { ...granted, fence: 2, version: 2 }, [event]),
    () => storeGrants.write({ ...granted, ownerId: 'older' }, { ...ofOlder, version: 2 }),
    () => storeGrants.touch(granted, new Date(at)),
  ],
  listDueGrants: [
    () => listDueGrants.due('0', new Date(at), 1),
    () => listDueGrants.rows([connection]),
  ],
  countDueGrants: [() => countDueGrants.due('0', new Date(at), 1)],
  startRefreshWorkers: [() => startRefreshWorkers.start({ shards: ['0'], workers: 1 })],
  encryptTokens: [() => encryptTokens.encrypt(place, secrets)],
  encryptRevocations: [() => encryptRevocations.encrypt(place, secrets)],
  decryptRevocations: [
    () => decryptRevocations.decrypt(place, sealedTokens).catch(() => undefined),
  ],
  decryptTokens: [() => decryptTokens.decrypt(place, sealedTokens).catch(() => undefined)],
  storeAdminKey: [() => storeAdminKey.read(), () => storeAdminKey.write(new Secret('key'))],
}

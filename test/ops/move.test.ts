import { KMSClient } from '@aws-sdk/client-kms'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { inOrder, move, type Site } from '../../ops/move.ts'
import manifest from '../../package.json' with { type: 'json' }
import { newIdentityProvider } from '../../shared/model/identity-provider.ts'
import { Secret } from '../../shared/model/secret.ts'
import { settings } from '../../shared/runtime/settings.ts'
import { at } from '../aws/contract.ts'
import { rowsOf } from '../aws/ports/aws-subject.ts'
import { type Deployment, deploy } from '../aws/ports/deployment.ts'
import { type LocalAws, startLocalAws } from '../aws/ports/local-aws.ts'
import { toldOf } from '../aws/ports/made.ts'
import { fakeProviders } from '../fakes/providers.ts'
import type { Ask } from '../support/call.ts'
import { ask as askOperation } from '../support/handlers.ts'
import { keptBy, startGround } from '../upgrade/ground.ts'
import { restoreData } from '../upgrade/kept-data.ts'

// Every kind of data, as it is kept of this version.
const kept = keptBy(manifest.version)
const { ids, answers, keys, once } = kept.told
const providers = fakeProviders()

let [here, there]: LocalAws[] = []
let [old, fresh]: Deployment[] = []
let from: Site
let to: Site
beforeAll(async () => {
  here = await startGround(kept)
  there = await startLocalAws({ purgeUnlabelled: true })
  old = await deploy(here)
  await restoreData(old, kept)
  from = siteOf(here, old, kept.kms.key)
  // The functions of this process are the new deployment's.
  fresh = await deploy(there)
  to = siteOf(there, fresh, process.env[settings.key] ?? '')
  const first = await move(from, to)
  expect(first).toEqual({ rows: 124, secrets: 9, grants: 6 })
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(kept.recordedAt) + 60_000 })
})
afterAll(async () => {
  vi.useRealTimers()
  await Promise.all([here?.stop(), there?.stop()])
})
beforeEach(() => {
  providers.renewals.length = 0
})

function siteOf(aws: LocalAws, deployment: Deployment, key: string): Site {
  const { dynamodb, secretsManager, table, secretPrefix: prefix } = deployment
  return { dynamodb, secretsManager, table, prefix, key, kms: new KMSClient(at(aws.kms)) }
}

async function ask(id: string, what: Ask = {}) {
  const { adapters } = await import('../aws/ports/adapters.ts')
  const as = keys.admin?.join('_') ?? ''
  return askOperation(id, { as, ...what }, { ...adapters, askProviders: providers.askProviders })
}
const one = (connection_id = '') => ({ params: { connection_id } })

interface Recorded {
  readonly data?: { readonly [member: string]: unknown }
}

it.each(Object.entries(ids))('%s is in its new place as it was in its old', async (_name, id) => {
  const { read, resolved } = answers[id] ?? {}
  const now = await ask('read-connection', one(id))
  // A message can be worded anew; that there is one cannot change.
  const { status_reason: reason, ...data } = (read?.body as Recorded | undefined)?.data ?? {}
  expect(now.status).toBe(read?.status)
  expect((now.body as Recorded).data).toMatchObject(data)
  expect(typeof (now.body as Recorded).data?.status_reason).toBe(typeof reason)
  const opened = await ask('read-credentials', one(id))
  expect({ status: opened.status, body: opened.body }).toMatchObject(resolved ?? {})
})

it('grants are refreshed in the new deployment, by the OAuth client that was moved', async () => {
  const rejected = { body: { rejected_access_token_version: 2 } }
  const { status } = await ask('read-credentials', { ...one(ids.active), ...rejected })
  expect([status, providers.renewals.length]).toEqual([200, 1])
  expect(providers.renewals[0]?.client.secret?.reveal()).toBe('LEAK-client')
})

it('nothing there opens under the old key', async () => {
  if (!there || !here) throw new Error('not started')
  const grants = (rows: Awaited<ReturnType<typeof rowsOf>>) =>
    rows.flatMap(({ sk, grant }) => (grant ? [[sk, JSON.stringify(grant)] as const] : []))
  const before = new Map(grants(kept.rows as never))
  const after = grants(await rowsOf({ ...to, secretPrefix: '' } as never))
  expect(after.length).toBe(6)
  for (const [sk, grant] of after) expect(grant).not.toBe(before.get(sk))
})

it('a repeated create is a new one: what it answered stays behind', async () => {
  const again = await ask('create-connection', once)
  expect([again.status, again.headers['idempotency-replayed']]).toEqual([201, undefined])
})

// The new deployment renews by the clock while rows still come in.
it('grants that will be due come last, when their OAuth clients are there', () => {
  const named = (sk: string, due = {}) => ({ pk: { S: 'PROJECT#p' }, sk: { S: sk }, ...due })
  const due = named('CONNECTION#a', { due_shard: { S: 'DUE#a' } })
  const [client, other] = [named('OAUTH2CLIENT#c'), named('CONNECTION#b')]
  expect(inOrder([due, other, client])).toEqual([other, client, due])
})

it('a move that died is begun again, and ends the same', async () => {
  expect(await move(from, to)).toEqual({ rows: 124, secrets: 9, grants: 6 })
  expect((await ask('read-credentials', one(ids.changed))).body.data.api_key).toBe('LEAK-2')
})

it('a deployment that has projects of its own is not moved into', async () => {
  const made = await ask('create-project', { body: { name: 'own' } })
  expect(made.status).toBe(201)
  await expect(move(from, to)).rejects.toThrow(/1 projects of its own/)
})

it('the secret of a sign-in client is encrypted again for the deployment that it moves to', async () => {
  if (!there) throw new Error('not started')
  const { adapters } = await import('../aws/ports/adapters.ts')
  const rules = [{ match: { sub: 'ann' }, role: 'viewer' }] as const
  const issuer = { name: 'n', issuer: 'https://i.example', audience: 'a', rules }
  const made = newIdentityProvider({ ...issuer, algorithms: [] }, { user: 'ann' }, new Date())
  const secret = await adapters.encryptSignInSecrets.encrypt(made.id, new Secret('LEAK-sign-in'))
  const provider = { ...made, signIn: { clientId: 'c', scopes: [], secret } }
  await adapters.createIdentityProviders.insert(provider, toldOf(made.id))
  const next = await deploy(there)
  await move(to, siteOf(there, next, process.env[settings.key] ?? ''))
  const moved = await adapters.readIdentityProviders.find(made.id)
  const encrypted = moved?.signIn?.secret ?? ''
  expect(encrypted).not.toBe(secret)
  const opened = await adapters.decryptSignInSecrets.decrypt(made.id, encrypted)
  expect(opened.reveal()).toBe('LEAK-sign-in')
})

import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  defaultAlgorithms,
  type IdentityProvider,
  newIdentityProvider,
  reviseIdentityProvider,
} from '../../../shared/model/identity-provider.ts'
import { Secret } from '../../../shared/model/secret.ts'
import { newSession } from '../../../shared/model/session.ts'
import { outcomeOf, race, toldOf } from './made.ts'
import type { Subject } from './subject.ts'
import { underContract } from './under-contract.ts'

const input = {
  ...{ name: 'Company', issuer: 'https://login.example.com', audience: 'a' },
  rules: [{ match: { 'a.b': ['x', 'y'] }, role: 'viewer', project: { claim: 'c' } }],
  algorithms: defaultAlgorithms,
} as const

/** What callers that manage identity providers and sessions rely on. */
export function identityContract(name: string, make: () => Promise<Subject>): void {
  const { subject, powers, ownerId: projectId } = underContract(make)
  const later = Number.MAX_SAFE_INTEGER
  const provider = async () => {
    const made = newIdentityProvider(input, { user: 'ann' }, new Date())
    const event = toldOf(made.id, 'identity_provider.created')
    expect(await powers().createIdentityProviders.insert(made, event)).toBe(true)
    return made
  }
  const sessionOf = ({ id }: IdentityProvider, project?: string) => {
    const access = {
      identity: { provider: id, subject: 's' },
      role: 'viewer',
      user: 'ann',
    } as const
    const { session } = newSession(
      { ...access, projectId: project },
      { lifetimeSeconds: 600 },
      new Date(),
    )
    return session
  }
  const started = async (by: IdentityProvider, project?: string) => {
    const session = sessionOf(by, project)
    const event = toldOf(session.id, 'session.created')
    expect(await powers().createSessions.insert(session, by, event)).toBe('stored')
    return session
  }
  const removed = async (one: IdentityProvider) => {
    await powers().deleteIdentityProviders.begin(one, toldOf(one.id, 'identity_provider.deleted'))
    expect(await powers().deleteIdentityProviders.endSessions(one.id, later)).toBe(true)
    await powers().deleteIdentityProviders.remove(one.id)
  }

  describe(`identity: ${name}`, () => {
    it('reads a provider as it was written, and creates one id once', async () => {
      const one = await provider()
      expect(await powers().readIdentityProviders.find(one.id)).toEqual(one)
      expect(await powers().readIdentityProviders.list()).toContainEqual(one)
      const again = powers().createIdentityProviders.insert(one, toldOf(one.id))
      expect(await again).toBe(false)
      expect(await subject().events(one.id)).toHaveLength(1)
      await removed(one)
      expect(await powers().readIdentityProviders.find(one.id)).toBeUndefined()
    })

    it('lets one of several concurrent changes of a provider win', async () => {
      const one = await provider()
      const next = reviseIdentityProvider(one, { ...input, name: 'n' }, { user: 'bob' }, new Date())
      const ends = await race(4, () =>
        powers().updateIdentityProviders.replace(next, one, toldOf(one.id)),
      )
      expect(ends).toEqual(['done', ...Array(3).fill('revision_conflict')])
      expect(await powers().readIdentityProviders.find(one.id)).toEqual(next)
      await removed(next)
    })

    it('starts sessions by the current version of a provider alone', async () => {
      const one = await provider()
      const next = reviseIdentityProvider(one, input, { user: 'bob' }, new Date())
      await powers().updateIdentityProviders.replace(next, one, toldOf(one.id))
      const stale = sessionOf(one)
      const result = await powers().createSessions.insert(stale, one, toldOf(stale.id))
      expect(result).toBe('provider_changed')
      expect(await powers().readAccessKeys.find(stale.id)).toBeUndefined()
      expect(await subject().events(stale.id)).toEqual([])
      expect(await powers().readAccessKeys.find((await started(next)).id)).toBeDefined()
      await removed(next)
    })

    it('starts a session of a project that exists, and of no other', async () => {
      const one = await provider()
      const session = sessionOf(one, randomUUID())
      const event = toldOf(session.id, 'session.created')
      expect(await powers().createSessions.insert(session, one, event)).toBe('no_project')
      expect(await powers().readAccessKeys.find(session.id)).toBeUndefined()
      expect(await subject().events(session.id)).toEqual([])
      await started(one, projectId())
      await removed(one)
    })

    it('lists sessions apart from keys, by project, without their hashes', async () => {
      const one = await provider()
      const [own, everywhere] = [await started(one, projectId()), await started(one)]
      expect(await powers().readAccessKeys.find(own.id)).toMatchObject({ session: own.session })
      const ids = async (project?: string) =>
        (await powers().listSessions.list(project)).map(({ id }) => id)
      expect(await ids(projectId())).toEqual([own.id])
      expect(await ids()).toEqual(expect.arrayContaining([own.id, everywhere.id]))
      const keys = JSON.stringify(await powers().listAccessKeys.list(undefined))
      expect(keys).not.toContain(own.id)
      expect(JSON.stringify(await powers().listSessions.list(undefined))).not.toContain(own.hash)
      await removed(one)
    })

    it('ends a session once', async () => {
      const one = await provider()
      const session = await started(one)
      const end = () => powers().endSessions.end(session, toldOf(session.id, 'session.ended'))
      expect(await outcomeOf(end())).toBe('done')
      expect(await outcomeOf(end())).toBe('access_key_not_found')
      expect(await powers().readAccessKeys.find(session.id)).toBeUndefined()
      expect(await powers().listSessions.list(undefined)).not.toContainEqual(
        expect.objectContaining({ id: session.id }),
      )
      await removed(one)
    })

    it('ends every session of a provider that is deleted, and starts none after that', async () => {
      const [one, other] = [await provider(), await provider()]
      const own = await Promise.all(Array.from({ length: 60 }, () => started(one)))
      const kept = await started(other)
      await powers().deleteIdentityProviders.begin(one, toldOf(one.id))
      const late = sessionOf(one)
      const result = await powers().createSessions.insert(late, one, toldOf(late.id))
      expect(result).toBe('provider_changed')
      expect(await powers().deleteIdentityProviders.endSessions(one.id, 0)).toBe(false)
      expect(await powers().deleteIdentityProviders.endSessions(one.id, later)).toBe(true)
      const found = await Promise.all(own.map(({ id }) => powers().readAccessKeys.find(id)))
      expect(found.filter(Boolean)).toEqual([])
      expect(await powers().readAccessKeys.find(kept.id)).toBeDefined()
      await powers().deleteIdentityProviders.remove(one.id)
      await removed(other)
    })

    it('takes a sign-in once', async () => {
      const signIn = {
        ...{ hash: randomUUID(), provider: randomUUID(), browser: 'b', challenge: 'c' },
        ...{ redirectUri: 'http://127.0.0.1:1/x', expiresAt: new Date().toISOString() },
      }
      await powers().startSignIns.insert(signIn)
      const taken = await Promise.all([1, 2, 3].map(() => powers().takeSignIns.take(signIn.hash)))
      expect(taken.filter(Boolean)).toEqual([signIn])
    })

    it('reads the secret that the options of a deployment name', async () => {
      const arn = await subject().ownSecret('s3cret')
      const { read } = powers().readDeploymentSecrets
      expect((await read(arn)).reveal()).toBe('s3cret')
      await expect(read(`${arn}x`)).rejects.toThrow()
    })

    it('decrypts the secret of a sign-in client for its provider alone', async () => {
      const [id, other] = [randomUUID(), randomUUID()]
      const encrypted = await powers().encryptSignInSecrets.encrypt(id, new Secret('s3cret'))
      expect(encrypted).not.toContain('s3cret')
      const secret = await powers().decryptSignInSecrets.decrypt(id, encrypted)
      expect(secret.reveal()).toBe('s3cret')
      await expect(powers().decryptSignInSecrets.decrypt(other, encrypted)).rejects.toThrow()
    })
  })
}

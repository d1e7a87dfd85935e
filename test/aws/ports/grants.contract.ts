import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Authorization, ClientRef } from '../../../shared/model/authorization.ts'
import { revokeGrantTask } from '../../../shared/model/cleanup-task.ts'
import type { Connection } from '../../../shared/model/connection.ts'
import { dueShardOf, laneOf } from '../../../shared/model/due-grants.ts'
import { shardOf } from '../../../shared/model/event.ts'
import type { Grant } from '../../../shared/model/grant.ts'
import { Secret } from '../../../shared/model/secret.ts'
import { aRef } from '../../support/secret-ref.ts'
import {
  inClear,
  keptConnection,
  keptOauth2Client,
  keptProject,
  outcomeOf,
  race,
  told,
} from './made.ts'
import type { Subject } from './subject.ts'
import { underContract } from './under-contract.ts'

const now = new Date()

/** The OAuth client of a grant that has one. */
function clientOf({ grant }: { readonly grant: Grant }): ClientRef {
  if (!grant.client) throw new Error('a grant without a client')
  return grant.client
}

/** What callers that refresh grants rely on. */
export function grantsContract(name: string, make: () => Promise<Subject>): void {
  const { subject, powers, ownerId } = underContract(make)
  const write = (before: Connection, next: Connection) => powers().storeGrants.write(before, next)

  /** A connection with a grant, as it is stored. */
  async function granted(given: Partial<Omit<Connection, 'grant'>> = {}) {
    const client = await keptOauth2Client(powers(), ownerId())
    const connection = await keptConnection(powers(), ownerId(), given)
    const next = { ...connection, fence: 1, grant: aGrant(client.id, ownerId()), ...given }
    await write(connection, next)
    return next
  }

  describe(`grants: ${name}`, () => {
    it('stand in the row of their connection, which is otherwise as it was', async () => {
      const connection = await granted({ dueAt: now.toISOString() })
      expect(await powers().readConnections.find(connection)).toEqual(connection)
    })

    it('are written by one of several who have seen the same fence', async () => {
      const connection = await granted()
      const ends = await race(5, () => write(connection, { ...connection, fence: 2 }))
      expect(ends).toEqual(['done', ...Array(4).fill('revision_conflict')])
    })

    it('are not written once their connection is deleted', async () => {
      const connection = await granted()
      await powers().deleteConnections.remove(connection, told(connection))
      expect(await outcomeOf(write(connection, { ...connection, fence: 2 }))).toBe(
        'revision_conflict',
      )
      expect(await powers().readConnections.find(connection)).toBeUndefined()
    })

    it('change status, version and listing where the version moves, with the record of it', async () => {
      const connection = await granted()
      const ended = { ...connection, fence: 2, version: 2, status: 'expired' } as const
      const words = { ...ended, statusReason: 'over', updatedAt: now.toISOString() }
      await powers().storeGrants.write(connection, words, [told(words)])
      expect(await powers().readConnections.find(connection)).toEqual(words)
      const keys = await powers().listConnections.keys(ownerId())
      expect(keys.find(({ id }) => id === connection.id)).toMatchObject({ status: 'expired' })
      expect((await subject().events(connection.id)).length).toBe(2)
      const stale = { ...connection, fence: 2 }
      const late = write(stale, { ...stale, version: 2, fence: 3 })
      expect(await outcomeOf(late)).toBe('revision_conflict')
    })

    // A PUT that read before a refresh must not bring the spent token back.
    it('outlive a PUT that knows nothing of them', async () => {
      const connection = await granted()
      const renewed = { ...connection, fence: 2, grant: { ...connection.grant, tokenVersion: 2 } }
      await write(connection, renewed)
      await powers().storeGrants.touch(connection, now)
      const next = { ...connection, version: 2, config: { url: 'https://new.example' } }
      await powers().updateConnections.replace(next, connection, told(next))
      expect(await powers().readConnections.find(connection)).toEqual({
        ...{ ...renewed, version: 2, config: next.config },
        usedAt: now.toISOString(),
      })
    })

    it('lose what a PUT takes away, and nothing else', async () => {
      const connection = await granted({ statusReason: 'why', secretRef: aRef() })
      const { statusReason: _why, secretRef: _ref, ...rest } = connection
      const next = { ...rest, version: 2 }
      await powers().updateConnections.replace(next, connection, told(next))
      expect(await powers().readConnections.find(connection)).toEqual(next)
    })

    it('make a delete fail that has not read their last tokens', async () => {
      const connection = await granted()
      const renewed = { ...connection, fence: 2 }
      await write(connection, renewed)
      const remove = (row: Connection) =>
        outcomeOf(
          powers().deleteConnections.remove(row, told(row), undefined, revokeGrantTask(row, now)),
        )
      expect(await remove(connection)).toBe('revision_conflict')
      expect(await remove(renewed)).toBe('done')
      const left = (await subject().cleanupTasks()).find((each) => each.subject === connection.id)
      expect(left).toMatchObject({ kind: 'revoke_grant', grant: { tokens: 'sealed' } })
      if (left) {
        const page = await powers().listCleanupTasks.page(shardOf(left.id), 1000)
        expect(page).toContainEqual(left)
      }
    })

    it('keep the client they came from in use, until they are gone', async () => {
      const connection = await granted()
      const { locateOauth2Clients, deleteOauth2Clients, deleteConnections } = powers()
      const client = async () => {
        const found = await locateOauth2Clients.locate(clientOf(connection).id)
        if (!found) throw new Error('the client is gone')
        return found
      }
      expect((await client()).useCount).toBe(1)
      const remove = async () =>
        outcomeOf(deleteOauth2Clients.remove(await client(), told(connection)))
      expect(await remove()).toBe('revision_conflict')
      await deleteConnections.remove(connection, told(connection))
      expect((await client()).useCount).toBe(0)
      expect(await remove()).toBe('done')
      expect(await locateOauth2Clients.locate(clientOf(connection).id)).toBeUndefined()
    })

    it('are found when they are due, and not before, each in its shard', async () => {
      const dueAt = new Date(now.getTime() - 1000).toISOString()
      const [early, late] = [await granted({ dueAt }), await granted({ dueAt: later(9) })]
      const due = async ({ id, grant }: Connection, until: Date) => {
        const { grants } = await powers().listDueGrants.due(dueShardOf({ id, grant }), until, 1000)
        return grants
      }
      const known = ({ id, dueAt, grant }: Connection) => {
        const lane = laneOf(grant?.client)
        return expect.objectContaining({ ownerId: ownerId(), id, dueAt, lane })
      }
      expect(await due(early, now)).toContainEqual(known(early))
      expect(await due(late, now)).not.toContainEqual(known(late))
      const gone = await granted({ dueAt })
      await powers().deleteConnections.remove(gone, told(gone))
      const rows = await powers().listDueGrants.rows([early, gone, late])
      expect(new Set(rows)).toEqual(new Set([early, late]))
      await write(early, { ...early, fence: 2, dueAt: undefined })
      expect(await due(early, now)).not.toContainEqual(known(early))
    })
  })

  describe(`OAuth clients: ${name}`, () => {
    it('are replaced by one of several, and keep the count of their uses', async () => {
      const { grant } = await granted()
      const client = await powers().readOauth2Clients.find(clientOf({ grant }))
      if (!client) throw new Error('no client')
      const { updateOauth2Clients, readOauth2Clients } = powers()
      const next = { ...client, version: 2, clientId: 'other' }
      const ends = await race(3, () =>
        updateOauth2Clients.replace(next, client, { ...told({ id: client.id } as Connection) }),
      )
      expect(ends).toEqual(['done', 'revision_conflict', 'revision_conflict'])
      expect(await readOauth2Clients.find(client)).toEqual({ ...next, useCount: 1 })
    })

    it('keep the provider, its types and the id of their private key, until they lose them', async () => {
      const own = { providerId: 'google', types: ['a', 'b'], signingKey: { keyId: 'k' } }
      const client = await keptOauth2Client(powers(), ownerId(), own)
      const { updateOauth2Clients, readOauth2Clients } = powers()
      expect(await readOauth2Clients.find(client)).toMatchObject(own)
      const next = { ...client, version: 2, types: ['a'], signingKey: undefined }
      await updateOauth2Clients.replace(next, client, told({ id: client.id } as Connection))
      const stored = await readOauth2Clients.find(client)
      expect([stored?.types, stored?.signingKey]).toEqual([['a'], undefined])
    })

    it('count rejections in a row, forget them when accepted, and let one of several try', async () => {
      const client = await keptOauth2Client(powers(), ownerId())
      const { countRejections, readOauth2Clients } = powers()
      await countRejections.rejected(client, now)
      await countRejections.rejected(client, now)
      const refused = await readOauth2Clients.find(client)
      expect(refused).toMatchObject({ rejections: 2, retryAt: now.toISOString() })
      const tries = await Promise.all(
        [1, 2, 3].map(() => countRejections.mayTry(refused ?? client, new Date(later(30)))),
      )
      expect(tries.toSorted()).toEqual([false, false, true])
      await countRejections.accepted(client)
      expect(await readOauth2Clients.find(client)).not.toHaveProperty('rejections')
      // One that was changed concurrently is skipped.
      await countRejections.rejected({ ...client, version: 7 }, now)
      expect(await readOauth2Clients.find(client)).not.toHaveProperty('rejections')
    })

    it('keep the pace that one of several workers stored, until they are changed', async () => {
      const client = await keptOauth2Client(powers(), ownerId())
      const { countRejections, readOauth2Clients, updateOauth2Clients } = powers()
      const pace = { perSecond: 9, cause: 'limited', at: now.toISOString() } as const
      await countRejections.slow(client, pace)
      await countRejections.slow(client, { ...pace, perSecond: 1, at: later(1) })
      const slowed = await readOauth2Clients.find(client)
      expect(slowed?.refreshPace).toEqual(pace)
      if (slowed) await countRejections.slow(slowed, { ...pace, perSecond: 4, at: later(2) })
      expect((await readOauth2Clients.find(client))?.refreshPace?.perSecond).toBe(4)
      const next = { ...client, version: 2, refreshPace: undefined }
      await updateOauth2Clients.replace(next, client, told({ id: client.id } as Connection))
      expect(await readOauth2Clients.find(client)).not.toHaveProperty('refreshPace')
    })

    it('keep their project from being deleted', async () => {
      const project = await keptProject(powers())
      await keptOauth2Client(powers(), project.id)
      const { remove } = powers().deleteProjects
      const left = { id: randomUUID(), kind: 'delete_project_keys' } as const
      const about = { ownerId: project.id, subject: project.id, createdAt: now.toISOString() }
      const gone = remove(project, told({ id: project.id } as Connection), { ...left, ...about })
      expect(await outcomeOf(gone)).toBe('project_not_empty')
    })
  })

  describe(`authorizations: ${name}`, () => {
    const begun = async (given: Partial<Authorization> = {}) => {
      const authorization = { ...anAuthorization(ownerId()), ...given }
      const event = told({ id: authorization.connection, version: 1 } as Connection)
      await powers().startAuthorizations.insert(authorization, event)
      return authorization
    }
    const takenAt = now.toISOString()

    it('are taken once, by one of several', async () => {
      const authorization = await begun({ browser: 'b' })
      const { takeAuthorizations } = powers()
      const taken = await Promise.all(
        [1, 2, 3].map(() => takeAuthorizations.take(authorization.stateHash, now)),
      )
      expect(taken.filter(Boolean)).toEqual([{ ...authorization, takenAt }])
      expect(await takeAuthorizations.take(authorization.stateHash, now)).toBeUndefined()
      expect(await takeAuthorizations.take(randomUUID(), now)).toBeUndefined()
    })

    it('are found before they are taken and after, with what came of them', async () => {
      const session = { provider: randomUUID(), subject: 'ann' }
      const authorization = await begun({ verifier: 'sealed', session })
      const { takeAuthorizations } = powers()
      const { find, take, storeOutcome } = takeAuthorizations
      const { stateHash } = authorization
      expect(await find(randomUUID())).toBeUndefined()
      expect(await find(stateHash)).toEqual(authorization)
      await take(stateHash, now)
      expect(await find(stateHash)).toEqual({ ...authorization, takenAt })
      const outcome = { kind: 'failed', reason: 'dead', error: 'invalid_grant' } as const
      await storeOutcome(stateHash, outcome)
      expect(await find(stateHash)).toEqual({ ...authorization, takenAt, outcome })
    })
  })

  describe(`sealed values: ${name}`, () => {
    const place = { purpose: 'grant', ownerId: 'h', id: randomUUID(), version: 1 } as const
    const secrets = { access_token: new Secret('LEAK') }

    it('open in their place and at their version alone', async () => {
      const sealed = await powers().encryptTokens.encrypt(place, secrets)
      expect(sealed).not.toContain('LEAK')
      expect(inClear(await powers().decryptTokens.decrypt(place, sealed))).toEqual({
        access_token: 'LEAK',
      })
      for (const other of [
        { id: 'x' },
        { ownerId: 'x' },
        { version: 2 },
        { purpose: 'authorization' },
      ]) {
        const open = powers().decryptTokens.decrypt({ ...place, ...other } as typeof place, sealed)
        expect(await outcomeOf(open)).not.toBe('done')
      }
    })

    it('that revoke what was minted open by the power to revoke alone', async () => {
      const { purpose: _purpose, ...revoked } = place
      const sealed = await powers().encryptRevocations.encrypt(revoked, secrets)
      expect(sealed).not.toContain('LEAK')
      expect(inClear(await powers().decryptRevocations.decrypt(revoked, sealed))).toEqual({
        access_token: 'LEAK',
      })
      expect(await outcomeOf(powers().decryptTokens.decrypt(place, sealed))).not.toBe('done')
      for (const other of [{ id: 'x' }, { ownerId: 'x' }, { version: 2 }]) {
        const open = powers().decryptRevocations.decrypt({ ...revoked, ...other }, sealed)
        expect(await outcomeOf(open)).not.toBe('done')
      }
    })

    it('open under the data key of an earlier one, at a version of their own', async () => {
      const first = await powers().encryptTokens.encrypt(place, secrets)
      const next = { ...place, version: 2 }
      const second = await powers().encryptTokens.encrypt(next, secrets, first)
      expect(second).not.toBe(first)
      expect(inClear(await powers().decryptTokens.decrypt(next, second))).toEqual({
        access_token: 'LEAK',
      })
      expect(await outcomeOf(powers().decryptTokens.decrypt(place, second))).not.toBe('done')
    })
  })
}

function later(seconds: number): string {
  return new Date(now.getTime() + seconds * 1000).toISOString()
}

function aGrant(client: string, ownerId: string): Grant {
  return {
    ...{ tokens: 'sealed', tokenVersion: 1, tokenType: 'bearer', scopes: ['a'], refreshable: true },
    ...{ client: { ownerId, id: client }, clientId: 'known', idleDays: 30 },
    ...{ grantedAt: now.toISOString(), refreshedAt: now.toISOString() },
  }
}

function anAuthorization(ownerId: string): Authorization {
  return {
    ...{ stateHash: randomUUID(), ownerId, connection: randomUUID(), clientId: 'c', scopes: ['a'] },
    ...{ client: { ownerId, id: 'o' }, redirectUri: 'https://x.example', keyId: 'k', user: 'u' },
    expiresAt: later(600),
  }
}

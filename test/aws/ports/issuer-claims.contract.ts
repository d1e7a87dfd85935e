import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { systemOwnerId } from '../../../shared/model/connection.ts'
import type { AuditEvent } from '../../../shared/model/event.ts'
import type { Oauth2Client } from '../../../shared/model/oauth2-client.ts'
import { anOauth2Client } from '../../support/builders.ts'
import { outcomeOf } from './made.ts'
import type { Subject } from './subject.ts'
import { underContract } from './under-contract.ts'

const eventAbout = ({ id }: Oauth2Client): AuditEvent => ({
  ...{ id: randomUUID(), type: 'oauth2_client.created', at: new Date().toISOString(), subject: id },
  ...{ actor: { system: 'test' }, requestId: randomUUID(), details: {} },
})

/** What concurrent authorizations of one issuer rely on: one of them stores its client. */
export function issuerClaimsContract(name: string, make: () => Promise<Subject>): void {
  const { powers, ownerId } = underContract(make)

  const aManaged = (issuer: string, given: Partial<Oauth2Client> = {}) =>
    anOauth2Client({
      ...{ ownerId: ownerId(), type: 'mooring.connections.MCP', id: randomUUID() },
      ...{ managed: true, registration: { issuer, tokenAuthMethod: 'none' } },
      ...given,
    })
  const insert = (client: Oauth2Client, unusable?: readonly string[]) =>
    outcomeOf(powers().createOauth2Clients.insert(client, eventAbout(client), undefined, unusable))
  const anIssuer = () => `https://${randomUUID()}.example.com`
  const remove = async (client: Oauth2Client) =>
    outcomeOf(powers().deleteOauth2Clients.remove(client, eventAbout(client)))

  describe(`managed clients of an issuer: ${name}`, () => {
    it('are one, of several that are stored concurrently', async () => {
      const issuer = anIssuer()
      const clients = Array.from({ length: 4 }, () => aManaged(issuer))
      const outcomes = await Promise.all(clients.map((client) => insert(client)))
      expect(outcomes.toSorted()).toEqual([
        ...['done', 'revision_conflict', 'revision_conflict', 'revision_conflict'],
      ])
      const stored = await powers().listOauth2Clients.list(ownerId())
      expect(stored.filter(({ registration }) => registration?.issuer === issuer)).toHaveLength(1)
    })

    it('are replaced where the caller found the one before unusable, by one of several', async () => {
      const issuer = anIssuer()
      const first = aManaged(issuer)
      expect(await insert(first)).toBe('done')
      const others = [aManaged(issuer), aManaged(issuer)]
      const outcomes = await Promise.all(others.map((client) => insert(client, [first.id])))
      expect(outcomes.toSorted()).toEqual(['done', 'revision_conflict'])
      // The one that was replaced goes without the claim of its successor.
      expect(await remove(first)).toBe('done')
      expect(await insert(aManaged(issuer))).toBe('revision_conflict')
    })

    it('can be registered again after the last one was removed, or became a person’s', async () => {
      const issuer = anIssuer()
      const [first, second] = [aManaged(issuer), aManaged(issuer)]
      await insert(first)
      expect(await remove(first)).toBe('done')
      expect(await insert(second)).toBe('done')
      const { managed: _, ...own } = { ...second, version: 2 }
      await powers().updateOauth2Clients.replace(own, second, eventAbout(second))
      expect(await insert(aManaged(issuer))).toBe('done')
    })

    it('are each project’s, each type’s and each issuer’s own', async () => {
      const issuer = anIssuer()
      await insert(aManaged(issuer))
      expect(await insert(aManaged(anIssuer()))).toBe('done')
      expect(await insert(aManaged(issuer, { type: 'acme.connections.Tools' }))).toBe('done')
      expect(await insert(aManaged(issuer, { ownerId: systemOwnerId }))).toBe('done')
    })

    it('do not keep a person from registering clients for the issuer', async () => {
      const issuer = anIssuer()
      await insert(aManaged(issuer))
      const { managed: _, ...own } = aManaged(issuer)
      expect(await insert(own)).toBe('done')
    })
  })
}

import { describe, expect } from 'vitest'
import { newOauth2Client } from '../../../shared/model/oauth2-client.ts'
import { aRef } from '../../support/secret-ref.ts'
import { caseOf, type Gaps } from '../contract.ts'
import { aConnection, caller, keptProject, outcomeOf, secretsOf, told, toldOf } from './made.ts'
import { aSecretOwner, secretVerbs } from './secret-verbs.ts'
import type { Subject } from './subject.ts'
import { underContract } from './under-contract.ts'

/** What a driver guarantees that keeps secrets outside rows: it removes what no row holds. */
export function removedSecretsContract(
  name: string,
  make: () => Promise<Subject>,
  gaps: Gaps = {},
): void {
  const it = caseOf(gaps)
  const { subject, powers } = underContract(make)
  const { writeNew, write, read, commit, discard } = secretVerbs(powers)

  describe(`secrets that are removed: ${name}`, () => {
    it('are missing where a row holds their ref', async () => {
      const { createConnections, createOauth2Clients, readClientSecrets } = powers()
      const { discardClientSecrets, writeNewClientSecrets } = powers()
      const ownerId = (await keptProject(powers())).id
      const lost = aRef()
      const connection = aConnection(ownerId, { secretRef: lost })
      await createConnections.insert(connection, told(connection))
      expect(await outcomeOf(read(connection, lost))).toBe('secret_missing')
      const given = { ownerId, name: 'c', type: 'openai', clientId: 'c', provider: undefined }
      const fresh = newOauth2Client(given, caller, new Date())
      const secretRef = await writeNewClientSecrets.writeNew(fresh, secretsOf('a'))
      const client = { ...fresh, secretRef }
      await createOauth2Clients.insert(client, toldOf(client.id, 'oauth2_client.created'))
      await discardClientSecrets.discard(client, secretRef)
      expect(await outcomeOf(readClientSecrets.read(client, secretRef))).toBe('secret_missing')
    })

    it('are worth asking for again where the row changed while they were read', async () => {
      const ownerId = (await keptProject(powers())).id
      const connection = aConnection(ownerId, { secretRef: aRef() })
      await powers().createConnections.insert(connection, told(connection))
      expect(await outcomeOf(read(connection, aRef()))).toBe('dependency_unavailable')
      expect(await outcomeOf(read(aSecretOwner(), aRef()))).toBe('dependency_unavailable')
    })

    it('take no update while they wait for their deletion', async () => {
      const owner = aSecretOwner()
      const ref = await writeNew(owner, 'a')
      await discard(owner, ref)
      expect(await outcomeOf(write(owner, 'b', ref))).toBe('secret_missing')
    })

    it('are written anew by an update', async () => {
      const owner = aSecretOwner()
      const ref = await write(owner, 'again', aRef())
      expect(await read(owner, ref)).toBe('again')
    })

    it('are those that an update replaced', async () => {
      const owner = aSecretOwner()
      const first = await writeNew(owner, 'first')
      let ref = first
      for (const value of ['second', 'third', 'fourth']) {
        const next = await write(owner, value, ref)
        await commit(owner, next, ref)
        ref = next
      }
      const held = await Promise.all(
        [first, ref].map((one) => powers().inspectSecrets.holds(owner, one)),
      )
      expect(held).toEqual([false, true])
      expect(await outcomeOf(read(owner, first))).toBe('dependency_unavailable')
    })

    it('are not read, and wait for their deletion', async () => {
      const owner = aSecretOwner()
      const ref = await writeNew(owner, 'a')
      await discard(owner, ref)
      expect(await subject().discarded(owner)).toBe(true)
      expect(await outcomeOf(read(owner, ref))).toBe('dependency_unavailable')
    })
  })
}

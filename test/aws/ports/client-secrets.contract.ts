import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { clientSecretOwner } from '../../../shared/model/oauth2-client.ts'
import type { SecretRef } from '../../../shared/model/secret.ts'
import { aRef } from '../../support/secret-ref.ts'
import { inClear, outcomeOf, secretsOf } from './made.ts'
import type { Subject } from './subject.ts'
import { underContract } from './under-contract.ts'

/** What keeps the secrets of OAuth clients apart from those of connections. */
export function clientSecretsContract(name: string, make: () => Promise<Subject>): void {
  const { subject, powers } = underContract(make)
  const aClient = () => ({ ownerId: randomUUID(), id: randomUUID() })
  const opened = async (client: ReturnType<typeof aClient>, ref: SecretRef) =>
    inClear(await powers().readClientSecrets.read(client, ref)).api_key

  describe(`secrets of OAuth clients: ${name}`, () => {
    it('are read as they were written, ref by ref', async () => {
      const client = aClient()
      const first = await powers().writeNewClientSecrets.writeNew(client, secretsOf('one'))
      const second = await powers().writeClientSecrets.write(client, secretsOf('two'), first)
      expect([await opened(client, first), await opened(client, second)]).toEqual(['one', 'two'])
    })

    it('are not read as secrets of a connection with the same id, nor the other way around', async () => {
      const owner = aClient()
      const ofClient = await powers().writeNewClientSecrets.writeNew(owner, secretsOf('client'))
      const ofConnection = await powers().writeNewSecrets.writeNew(owner, secretsOf('connection'))
      expect(await outcomeOf(powers().readSecrets.read(owner, ofClient))).not.toBe('done')
      expect(await outcomeOf(opened(owner, ofConnection))).not.toBe('done')
    })

    it('are discarded without touching a connection with the same id', async () => {
      const owner = aClient()
      const version = await powers().writeNewSecrets.writeNew(owner, secretsOf('connection'))
      await powers().writeNewClientSecrets.writeNew(owner, secretsOf('client'))
      await powers().discardClientSecrets.discard(owner)
      expect(await subject().discarded(clientSecretOwner(owner))).toBe(true)
      expect(await subject().discarded(owner)).toBe(false)
      expect(inClear(await powers().readSecrets.read(owner, version)).api_key).toBe('connection')
    })

    it('are listed as what they are', async () => {
      const client = aClient()
      await powers().writeNewClientSecrets.writeNew(client, secretsOf('one'))
      const listed = (await powers().listSecrets.list()).filter(({ id }) => id === client.id)
      expect(listed).toMatchObject([clientSecretOwner(client)])
    })

    it('are written anew where those that a row holds are not in their place', async () => {
      const client = aClient()
      const version = await powers().writeClientSecrets.write(client, secretsOf('new'), aRef())
      expect(await opened(client, version)).toBe('new')
    })
  })

  describe(`the move of OAuth clients’ secrets: ${name}`, () => {
    it('copies the secret under its own ref, and reports the old copy until it is discarded', async () => {
      const client = aClient()
      const version = await powers().writeNewSecrets.writeNew(client, secretsOf('old place'))
      const { move } = powers().moveClientSecrets
      expect([await move(client, version), await move(client, version)]).toEqual([true, true])
      expect(await opened(client, version)).toBe('old place')
      expect(inClear(await powers().readSecrets.read(client, version)).api_key).toBe('old place')
      await powers().discardSecrets.discard(client)
      expect(await move(client, version)).toBe(false)
      expect(await opened(client, version)).toBe('old place')
    })

    it('adds the secret where another one is in the new place already', async () => {
      const client = aClient()
      const version = await powers().writeNewSecrets.writeNew(client, secretsOf('pinned'))
      const newer = await powers().writeNewClientSecrets.writeNew(client, secretsOf('newer'))
      expect(await powers().moveClientSecrets.move(client, version)).toBe(true)
      expect([await opened(client, version), await opened(client, newer)]).toEqual([
        ...['pinned', 'newer'],
      ])
    })

    it('does nothing where there is no secret in either place', async () => {
      expect(await powers().moveClientSecrets.move(aClient(), aRef())).toBe(false)
    })
  })
}

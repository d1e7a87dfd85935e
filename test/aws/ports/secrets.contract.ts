import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect } from 'vitest'
import { newOauth2Client } from '../../../shared/model/oauth2-client.ts'
import type { SecretOwner } from '../../../shared/model/secret.ts'
import { caseOf, type Gaps } from '../contract.ts'
import {
  aConnection,
  caller,
  inClear,
  keptProject,
  outcomeOf,
  secretsOf,
  told,
  toldOf,
} from './made.ts'
import type { Subject } from './subject.ts'

/** What whoever keeps secrets relies on, under a store that drops whatever bears no label. */
export function secretsContract(name: string, make: () => Promise<Subject>, gaps: Gaps = {}): void {
  const it = caseOf(gaps)
  let subject: Subject
  beforeAll(async () => {
    subject = await make()
  })
  const powers = () => subject.powers
  const anOwner = (): SecretOwner => ({ home: randomUUID(), id: randomUUID() })
  const opened = async (owner: SecretOwner, version: string) =>
    inClear(await powers().readSecrets.open(owner, version)).api_key
  const add = (owner: SecretOwner, value: string, pinned: string | undefined) =>
    powers().writeSecrets.add(owner, secretsOf(value), pinned)

  describe(`secrets: ${name}`, () => {
    it('open as they were sealed, and print as nothing', async () => {
      const owner = anOwner()
      const { Secret } = await import('../../../shared/model/secret.ts')
      const value = { headers: { Authorization: 'Bearer é' }, list: [1, null] }
      const version = await powers().writeNewSecrets.create(owner, { map: new Secret(value) })
      const secrets = await powers().readSecrets.open(owner, version)
      expect(inClear(secrets)).toEqual({ map: value })
      expect(JSON.stringify(secrets)).not.toContain('Bearer')
    })

    it('do not open under another owner or version', async () => {
      const owner = anOwner()
      const version = await powers().writeNewSecrets.create(owner, secretsOf('a'))
      const unavailable = 'dependency_unavailable'
      expect(await outcomeOf(opened(anOwner(), version))).toBe(unavailable)
      expect(await outcomeOf(opened(owner, randomUUID()))).toBe(unavailable)
      expect(await opened(owner, version)).toBe('a')
    })

    it('are missing where a row pins a version that is gone, or waits for its deletion', async () => {
      const { createConnections, createOauth2Clients, readClientSecrets } = powers()
      const { discardClientSecrets, writeNewClientSecrets } = powers()
      const home = (await keptProject(powers())).id
      const connection = aConnection(home, { secretVersion: randomUUID() })
      await createConnections.insert(connection, told(connection))
      const pinned = String(connection.secretVersion)
      expect(await outcomeOf(opened(connection, pinned))).toBe('secret_missing')
      const given = { home, name: 'c', type: 'openai', clientId: 'c', provider: undefined }
      const fresh = newOauth2Client(given, caller, new Date())
      const secretVersion = await writeNewClientSecrets.create(fresh, secretsOf('a'))
      const client = { ...fresh, secretVersion }
      await createOauth2Clients.insert(client, toldOf(client.id, 'oauth2_client.created'))
      await discardClientSecrets.discard(client)
      const open = readClientSecrets.open(client, secretVersion)
      expect(await outcomeOf(open)).toBe('secret_missing')
    })

    it('take no further version while they wait for their deletion', async () => {
      const owner = anOwner()
      const version = await powers().writeNewSecrets.create(owner, secretsOf('a'))
      await powers().discardSecrets.discard(owner)
      expect(await outcomeOf(add(owner, 'b', version))).toBe('secret_missing')
    })

    it('are worth asking for again where the row moved while its version was read', async () => {
      const home = (await keptProject(powers())).id
      const connection = aConnection(home, { secretVersion: randomUUID() })
      await powers().createConnections.insert(connection, told(connection))
      expect(await outcomeOf(opened(connection, randomUUID()))).toBe('dependency_unavailable')
    })

    it('are made anew where the pinned one is gone', async () => {
      const owner = anOwner()
      const version = await add(owner, 'again', randomUUID())
      expect(await opened(owner, version)).toBe('again')
    })

    it('keep the pinned version through two updates in a row that failed', async () => {
      const owner = anOwner()
      const pinned = await powers().writeNewSecrets.create(owner, secretsOf('pinned'))
      for (const value of ['lost', 'lost again', 'and again']) {
        const version = await add(owner, value, pinned)
        await powers().writeSecrets.release(owner, [version])
      }
      expect(await opened(owner, pinned)).toBe('pinned')
    })

    it('keep a pinned version of an update through two that died', async () => {
      const owner = anOwner()
      const first = await powers().writeNewSecrets.create(owner, secretsOf('first'))
      const pinned = await add(owner, 'pinned', first)
      await powers().writeSecrets.release(owner, [first], pinned)
      await add(owner, 'died', pinned)
      await add(owner, 'died', pinned)
      expect(await opened(owner, pinned)).toBe('pinned')
    })

    it('keep both versions until the row pins the new one', async () => {
      const owner = anOwner()
      const first = await powers().writeNewSecrets.create(owner, secretsOf('first'))
      const second = await add(owner, 'second', first)
      expect(await opened(owner, first)).toBe('first')
      expect(await opened(owner, second)).toBe('second')
    })

    it('let go of versions that nobody pins', async () => {
      const owner = anOwner()
      const first = await powers().writeNewSecrets.create(owner, secretsOf('first'))
      let pinned = first
      for (const value of ['second', 'third', 'fourth']) {
        const next = await add(owner, value, pinned)
        await powers().writeSecrets.release(owner, [pinned], next)
        pinned = next
      }
      const left = Object.keys(await subject.labels(owner))
      expect(left).not.toContain(first)
      expect(left.length).toBeLessThanOrEqual(2)
      expect(await outcomeOf(opened(owner, first))).toBe('dependency_unavailable')
      expect(await opened(owner, pinned)).toBe('fourth')
    })

    it('never bear more labels than 20, over 60 updates of which some fail', async () => {
      const owner = anOwner()
      let pinned = await powers().writeNewSecrets.create(owner, secretsOf('first'))
      for (let update = 1; update <= 60; update++) {
        const next = await add(owner, `value ${update}`, pinned)
        const died = update % 6 === 0
        const lost = update % 5 === 0
        if (!died && lost) await powers().writeSecrets.release(owner, [next])
        if (!died && !lost) {
          await powers().writeSecrets.release(owner, [pinned], next)
          pinned = next
        }
        const labels = Object.values(await subject.labels(owner)).flat()
        expect(labels.length).toBeLessThanOrEqual(20)
      }
      expect(await opened(owner, pinned)).toBe('value 59')
    })

    it('are made by an update where there was none, also after one that died', async () => {
      const owner = anOwner()
      const died = await add(owner, 'died', undefined)
      const pinned = await add(owner, 'pinned', undefined)
      expect(pinned).not.toBe(died)
      await powers().writeSecrets.release(owner, [died], pinned)
      const next = await add(owner, 'next', pinned)
      expect(await opened(owner, pinned)).toBe('pinned')
      expect(await opened(owner, next)).toBe('next')
    })

    it('of two updates at once are two versions, and both open', async () => {
      const owner = anOwner()
      const pinned = await powers().writeNewSecrets.create(owner, secretsOf('first'))
      const values = ['a', 'b', 'c', 'd']
      const versions = await Promise.all(values.map((value) => add(owner, value, pinned)))
      expect(await Promise.all(versions.map((version) => opened(owner, version)))).toEqual(values)
      expect(await opened(owner, pinned)).toBe('first')
    })

    it('are released and discarded as often as one likes', async () => {
      const owner = anOwner()
      const first = await powers().writeNewSecrets.create(owner, secretsOf('first'))
      const second = await add(owner, 'second', first)
      const { release } = powers().writeSecrets
      await Promise.all([1, 2].map(() => outcomeOf(release(owner, [first], second))))
      await release(owner, [first], second)
      expect(await opened(owner, second)).toBe('second')
      for (let time = 0; time < 3; time++) await powers().discardSecrets.discard(owner)
      expect(await subject.discarded(owner)).toBe(true)
    })

    it('that never were are discarded without a word', async () => {
      await powers().discardSecrets.discard(anOwner())
      await powers().writeNewSecrets.takeBack(anOwner())
    })

    it('that are taken back do not open', async () => {
      const owner = anOwner()
      const version = await powers().writeNewSecrets.create(owner, secretsOf('a'))
      await powers().writeNewSecrets.takeBack(owner)
      expect(await subject.discarded(owner)).toBe(true)
      expect(await outcomeOf(opened(owner, version))).toBe('dependency_unavailable')
    })

    it('hold 60,000 bytes', async () => {
      const owner = anOwner()
      const value = 'x'.repeat(60_000)
      const version = await powers().writeNewSecrets.create(owner, secretsOf(value))
      expect(await opened(owner, version)).toBe(value)
    })
  })
}

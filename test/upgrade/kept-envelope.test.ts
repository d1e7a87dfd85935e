import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { SecretRef } from '../../shared/model/secret.ts'
import { settings } from '../../shared/runtime/settings.ts'
import type { LocalAws } from '../aws/ports/local-aws.ts'
import { type Kept, keptIn, startGround, type Taken, takenUp } from './ground.ts'

const kept: Kept = keptIn('kept-envelope.json')
const { ids, answers } = kept.told
const at = (connection_id = '') => ({ params: { connection_id } })

let aws: LocalAws
let on: Taken
beforeAll(async () => {
  aws = await startGround(kept)
})
afterAll(() => aws.stop())

describe('what the envelope driver stored', () => {
  it('is a key pair, and the secrets in the rows of connections and OAuth clients alone', () => {
    expect(kept.secrets).toEqual([])
    for (const family of ['SECRETKEY#', 'PROJECTKEY#'])
      expect(kept.rows.some(({ pk }) => pk.startsWith(family))).toBe(true)
    const refs = kept.rows.flatMap(({ secretVersion }) => secretVersion ?? [])
    expect(refs).toHaveLength(Object.keys(ids).length)
    for (const ref of refs) expect(ref).toMatch(/^e1\./)
    expect(JSON.stringify(kept.rows)).not.toContain('LEAK')
  })

  describe.each(['envelope', 'secrets-manager'])('with the option secretStore=%s', (store) => {
    beforeEach(async () => {
      process.env[settings.secretStore] = store
      on = await takenUp(aws, kept)
    })
    const resolve = (id?: string) => on.ask('read-credentials', at(id))

    it.each(['first', 'changed', 'system', 'own'])('is resolved as it was: %s', async (name) => {
      const { read, resolved } = answers[ids[name] ?? ''] ?? {}
      expect(resolved?.body).toBeDefined()
      expect((await on.ask('read-connection', at(ids[name]))).body).toMatchObject(read?.body ?? {})
      expect((await resolve(ids[name])).body).toMatchObject(resolved?.body ?? {})
    })

    it('is replaced by an update, and kept by one that leaves it out', async () => {
      const type = 'dynamiq.connections.OpenAI'
      const put = (config: object) =>
        on.ask('update-connection', { ...at(ids.changed), body: { type, config } })
      expect((await put({ url: 'https://other.example.com/v1' })).status).toBe(200)
      expect((await resolve(ids.changed)).body.data.api_key).toBe('LEAK-changed-2')
      expect((await put({ api_key: 'LEAK-3', url: 'https://x.example.com/v1' })).status).toBe(200)
      expect((await resolve(ids.changed)).body.data.api_key).toBe('LEAK-3')
    })

    it('is deleted with its row', async () => {
      expect((await on.ask('delete-connection', at(ids.first))).status).toBe(204)
      const left = (await on.rows()).filter(({ pk }) => pk.startsWith('LEFTOVER#'))
      expect([left, (await resolve(ids.first)).status]).toEqual([[], 404])
    })

    it('has the secret of an OAuth client', async () => {
      const ownerId = kept.told.project
      const row = kept.rows.find(({ sk }) => sk === `OAUTH2CLIENT#${ids.client}`)
      const client = { ownerId, id: ids.client ?? '' }
      const ref = String(row?.secretVersion) as SecretRef
      const { client_secret } = await on.powers.readClientSecrets.read(client, ref)
      expect(client_secret?.reveal()).toBe('LEAK-client')
    })
  })
})

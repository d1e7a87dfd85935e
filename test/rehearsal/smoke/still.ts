import assert from 'node:assert/strict'
import { resolved } from './connections.ts'
import { expectRefused, expectStatus, type Step } from './scene.ts'

/** What outlives the functions. */
export const still: readonly Step[] = [
  {
    title: 'knows its projects, keys and connections still',
    async run({ ask, kept }) {
      const project = expectStatus(await ask('GET', `/v1/projects/${kept.project}`), 200)
      assert.equal(project.body.data?.name, kept.projectName)
      for (const as of Object.values(kept.keys)) {
        const path = `/v1/connections/${kept.plain.id}`
        expectStatus(await ask('GET', path, { as }), 200)
      }
    },
  },
  {
    title: 'resolves still, by key and by consent',
    async run(scene) {
      const { ask, kept } = scene
      assert.equal(await resolved(scene, kept.plain.id), kept.plain.apiKey)
      const path = `/v1/connections/${kept.granted.id}/credentials`
      const { body } = expectStatus(await ask('POST', path, { as: kept.keys.runtime }), 200)
      assert.ok(Number(body.data?.access_token_version) >= 2)
      assert.ok(String(body.data?.access_token).startsWith('access-'))
    },
  },
  {
    title: 'has lost nothing of the trail, and refuses still what it did',
    async run({ ask, kept }) {
      const path = `/v1/connections/${kept.plain.id}`
      const trail = expectStatus(await ask('GET', `${path}/events`), 200).text
      for (const happened of ['created', 'updated', 'credentials_read'])
        assert.ok(trail.includes(`connection.${happened}"`), happened)
      const as = kept.keys.viewer
      expectRefused(await ask('POST', `${path}/credentials`, { as }), 403, 'forbidden')
    },
  },
]

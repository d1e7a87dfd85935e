import assert from 'node:assert/strict'
import { expectRefused, expectStatus, type Scene, type Step } from './scene.ts'

/** What the whole smoke must have come to. */
export const clean: readonly Step[] = [
  {
    title: 'deletes a project with all that is in it only when it is empty',
    async run({ ask, kept }) {
      expectRefused(await ask('DELETE', `/v1/projects/${kept.project}`), 409, 'project_not_empty')
      const made = await ask('POST', '/v1/projects', { body: { name: `${kept.projectName}-2` } })
      const id = String(expectStatus(made, 201).body.data?.id)
      const about = { name: 'c', type: 'dynamiq.connections.OAuth2', client_id: 'c' }
      const places = {
        authorization_url: 'https://a.example.com',
        token_url: 'https://a.example.com',
      }
      const body = { ...about, ...places, client_secret: 's', project_id: id }
      const client = await ask('POST', '/v1/oauth2-clients', { body })
      const path = `/v1/oauth2-clients/${expectStatus(client, 201).body.data?.id}`
      expectStatus(await ask('DELETE', path), 204)
      expectStatus(await ask('DELETE', `/v1/projects/${id}`), 204)
    },
  },
  {
    title: 'has answered every operation of its API well at least once',
    async run(scene) {
      assert.deepEqual(await unanswered(scene), [])
    },
  },
  {
    title: 'has shown no secret to who did not resolve it',
    async run({ secrets, shown }) {
      assert.ok(secrets.size >= 6)
      const all = shown.join('\n')
      assert.deepEqual([...secrets].filter((secret) => all.includes(secret)).length, 0)
    },
  },
]

/** The operations that the document has, and this scene had no good answer of. */
async function unanswered({ ask, answered }: Scene): Promise<string[]> {
  const { body } = await ask('GET', '/v1/openapi.json', { as: '' })
  const all = Object.entries(body.paths ?? {}).flatMap(([path, item]) =>
    Object.keys(item).map((method) => ({ method: method.toUpperCase(), path })),
  )
  const done = [...answered]
  const isDone = ({ method, path }: { method: string; path: string }) => {
    const form = new RegExp(`^${method} ${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`)
    return done.some((each) => form.test(each))
  }
  assert.ok(all.length > 50)
  return all.filter((each) => !isDone(each)).map(({ method, path }) => `${method} ${path}`)
}

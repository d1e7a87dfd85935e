import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { operations } from '../../shared/api/operations.ts'
import { leak } from '../catalogue/samples.ts'
import { keptConnection } from '../support/builders.ts'
import { type Stage, stage } from '../support/stage.ts'

let on: Stage
let connection_id: string
let projectName: string
beforeAll(async () => {
  on = await stage()
  connection_id = (await keptConnection(on.world, { ownerId: on.project })).id
  const { body } = await on.ask('read-project', { params: { project_id: on.project } })
  projectName = String(body.data.name)
})

const known = [
  ...['name', 'project_id', 'type', 'config', 'system', 'oauth2_client_id', 'role', 'user'],
  ...['expires_at', 'connection_ids', 'overlap_seconds', 'rejected_access_token_version'],
  ...['security', 'headers', 'general_params', 'target_system_servers', 'access_scope'],
  ...['postgresConnection', 'duckdbConnection', 'attachedDatabases', 'attributes', 'per_page'],
  ...['api_key', 'url', 'page', 'page_size', 'sort', 'status', 'include_system'],
]
const name = fc.oneof(fc.constantFrom(...known), fc.string({ maxLength: 8 }))
const value = fc.oneof(
  fc.constantFrom<unknown>(
    leak,
    `${leak}@x`,
    'dynamiq.connections.OpenAI',
    'duckdb',
    'postgres',
    'admin',
    true,
    null,
  ),
  fc.jsonValue(),
  fc.integer(),
)
const body = fc.oneof(fc.dictionary(name, fc.oneof(value, fc.dictionary(name, value))), value)
const query = fc.array(fc.tuple(name, fc.oneof(fc.string(), fc.constant(leak))), { maxLength: 3 })
const text = fc.oneof(
  body.map((some) => JSON.stringify(some)),
  fc.string().map((some) => some + leak),
)
const runs = 16

describe.each(operations.map(({ id }) => ({ id })))('$id', ({ id }) => {
  it('answers any request, never with a 5xx, never with what was sent as a value', async () => {
    const request = fc.record({
      query: query.map((pairs) => `${new URLSearchParams(pairs)}`),
      raw: text,
      connection_id: fc.oneof(fc.constant('here'), fc.uuid(), fc.string()),
      other: fc.oneof(fc.uuid(), fc.string(), fc.constantFrom(leak, 'OpenAI', 'one')),
    })
    await fc.assert(
      fc.asyncProperty(request, async ({ query, raw, connection_id: named, other }) => {
        const params = {
          connection_id: named === 'here' ? connection_id : named,
          ...{ project_id: other, access_key_id: other, type: other, oauth2_client_id: other },
          identity_provider_id: other,
          ...{ connector_id: other, connectionName: other },
          projectName: named === 'here' ? projectName : other,
        }
        const answer = await on.ask(id, { query, raw, params })
        expect(answer.status).toBeGreaterThanOrEqual(200)
        expect(answer.status).toBeLessThan(500)
        // Names of people and things are shown as they were given; nothing refused is.
        if (answer.status >= 400) expect(answer.text).not.toContain(leak)
      }),
      { numRuns: runs },
    )
  })
})

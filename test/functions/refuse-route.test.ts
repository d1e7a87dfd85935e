import { describe, expect, it } from 'vitest'
import { ask } from '../support/handlers.ts'
import { stage } from '../support/stage.ts'

describe('404', () => {
  it.each(['GET /', 'POST /v1/nothing', 'DELETE /v1/connections', 'OPTIONS /v1/projects'])(
    'answers %s in the shape of every error, and needs no key to',
    async (route) => {
      const { world } = await stage()
      const raw = 'not JSON'
      const { status, headers, body } = await ask('refuse-route', { route, raw }, world.powers)
      expect([status, headers['cache-control']]).toEqual([404, 'no-store'])
      expect(body).toEqual({
        error: {
          code: 'route_not_found',
          message: expect.stringContaining('/v1/openapi.json'),
          request_id: headers['x-request-id'],
        },
      })
    },
  )
})

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

describe('404 on another wire', () => {
  it.each([
    ['PUT /api/v0/projects', { code: 404, message: expect.any(String), error: expect.any(String) }],
    ['GET /api/v0', { code: 404, message: expect.any(String), error: expect.any(String) }],
    ['GET /v1/tools/nothing', { detail: expect.any(String) }],
    ['DELETE /v1/connectors', { detail: expect.any(String) }],
  ])('answers %s in the shape of its errors', async (route, shape) => {
    const { world } = await stage()
    const { status, text } = await ask('refuse-route', { route }, world.powers)
    expect([status, JSON.parse(text)]).toEqual([404, shape])
  })

  it.each(['GET /api/v01', 'GET /v1/toolset'])('is not taken for one by %s', async (route) => {
    const { world } = await stage()
    const { body } = await ask('refuse-route', { route }, world.powers)
    expect(body.error.code).toBe('route_not_found')
  })
})

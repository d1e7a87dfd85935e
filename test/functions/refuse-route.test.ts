import { describe, expect, it } from 'vitest'
import { headRoutesOf, routesOf, splitRoute } from '../../shared/api/operation.ts'
import { operations } from '../../shared/api/operations.ts'
import { ask } from '../support/handlers.ts'
import { stage } from '../support/stage.ts'

describe('404', () => {
  it.each([
    'GET /',
    'POST /v1/nothing',
    'GET /v1/connections/',
    'OPTIONS /v1',
    'POST /V1/projects',
  ])('answers %s in the shape of every error, and needs no key to', async (route) => {
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
  })
})

describe('404 on another wire', () => {
  it.each([
    ['PUT /api/v0/nothing', { code: 404, message: expect.any(String), error: expect.any(String) }],
    ['GET /api/v0', { code: 404, message: expect.any(String), error: expect.any(String) }],
    ['GET /v1/tools/nothing', { detail: expect.any(String) }],
    ['DELETE /v1/connectors/x/y/z', { detail: expect.any(String) }],
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

describe('405', () => {
  it.each([
    ['DELETE /v1/connections', 'GET, HEAD, POST'],
    ['OPTIONS /v1/projects', 'GET, HEAD, POST'],
    ['PATCH /v1/connections/x', 'DELETE, GET, HEAD, PUT'],
    ['TRACE /v1/health', 'GET, HEAD'],
    // Two templates fit: what either takes is allowed.
    ['PATCH /v1/connections/test', 'DELETE, GET, HEAD, POST, PUT'],
    ['PUT /v1/access-keys/self', 'DELETE, GET, HEAD'],
  ])('answers %s with the methods that the path has', async (route, allow) => {
    const { world } = await stage()
    const { status, headers, body } = await ask('refuse-route', { route }, world.powers)
    expect([status, headers.allow]).toEqual([405, allow])
    expect(body.error.code).toBe('method_not_allowed')
    expect(body.error.message).toContain(allow)
  })

  it.each([
    ['PUT /api/v0/projects', { code: 405, message: expect.any(String), error: expect.any(String) }],
    ['DELETE /v1/tools', { detail: expect.stringContaining('GET, HEAD') }],
  ])('answers %s in the shape of its API surface', async (route, shape) => {
    const { world } = await stage()
    const { status, text } = await ask('refuse-route', { route }, world.powers)
    expect([status, JSON.parse(text)]).toEqual([405, shape])
  })

  it('names for every route there is each of its methods', async () => {
    const { world } = await stage()
    for (const operation of operations.filter(({ route }) => route !== '$default')) {
      for (const own of [...routesOf(operation), ...headRoutesOf(operation)]) {
        const { method, path } = splitRoute(own)
        const route = `BREW ${path.replaceAll(/\{\w+\}/g, 'x')}`
        const { headers } = await ask('refuse-route', { route }, world.powers)
        expect([own, headers.allow?.split(', ')]).toEqual([own, expect.arrayContaining([method])])
      }
    }
  })
})

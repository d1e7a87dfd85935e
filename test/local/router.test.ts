import { describe, expect, it } from 'vitest'
import { routerOf } from '../../local/aws/api-gateway/router.ts'

const keys = [
  'GET /v1/things',
  'GET /v1/things/{id}',
  'GET /v1/things/mine',
  'ANY /v1/things/{id}',
  'GET /files/{path+}',
  '$default',
]
const router = routerOf(
  keys.map((key) => ({ key, functionArn: key })),
  ({ key }) => key,
)
const found = (method: string, path: string) => {
  const match = router(method, path)
  return [match?.key, match?.params]
}

describe('the routes of an HTTP API', () => {
  it.each([
    ['GET', '/v1/things', 'GET /v1/things', {}],
    ['GET', '/v1/things/1', 'GET /v1/things/{id}', { id: '1' }],
    ['GET', '/v1/things/mine', 'GET /v1/things/mine', {}],
    ['PUT', '/v1/things/mine', 'ANY /v1/things/{id}', { id: 'mine' }],
    ['GET', '/files/a/b%20c', 'GET /files/{path+}', { path: 'a/b c' }],
    ['HEAD', '/v1/things', '$default', {}],
    ['OPTIONS', '/v1/things', '$default', {}],
    ['GET', '/v1/things/', '$default', {}],
    ['GET', '/v1/Things', '$default', {}],
    ['GET', '/', '$default', {}],
    ['GET', '/v1/things/1/2', '$default', {}],
  ])('%s %s goes to %s', (method, path, key, params) => {
    expect(found(method, path)).toEqual([key, params])
  })

  it('decodes a parameter once, and keeps an encoded slash in it', () => {
    expect(found('GET', '/v1/things/a%2Fb%2525')[1]).toEqual({ id: 'a/b%25' })
  })

  it('throws for a path that does not decode', () => {
    expect(() => router('GET', '/v1/things/%zz')).toThrow(URIError)
  })
})

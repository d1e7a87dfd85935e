import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Site, siteOf } from '../../local/aws/api-gateway/site.ts'
import { temporaryDirectory } from './fixtures/local-cloud.ts'

const everyPage = `function handler(event) {
  if (event.request.method !== 'GET') return { statusCode: 404, headers: { 'x-id': { value: event.context.requestId } }, body: 'no' }
  event.request.uri = '/index.html'
  return event.request
}`
const keepsForGood = `function handler(event) {
  event.response.headers['cache-control'] = { value: 'immutable' }
  return event.response
}`
let directory: string
let site: Site

beforeAll(async () => {
  directory = await temporaryDirectory()
  await mkdir(join(directory, 'files/assets'), { recursive: true })
  await writeFile(join(directory, 'secret.txt'), 'LEAK')
  await writeFile(join(directory, 'files/index.html'), '<!doctype html>')
  await writeFile(join(directory, 'files/assets/a.js'), 'go()')
  const files = join(directory, 'files')
  site = siteOf([
    { pattern: '/v1/*', headers: {} },
    {
      pattern: '/assets/*',
      directory: files,
      headers: { 'x-frame-options': 'DENY' },
      viewerResponse: keepsForGood,
    },
    {
      pattern: '*',
      directory: files,
      headers: { 'x-frame-options': 'DENY' },
      viewerRequest: everyPage,
    },
  ])
})
afterAll(() => rm(directory, { recursive: true, force: true }))

const at = async (uri: string, method = 'GET') =>
  site({ method, uri, requestId: 'r-1', headers: {} })

describe('the site beside the API', () => {
  it('leaves to the API what is the API’s', async () => {
    expect(await at('/v1/connections')).toBeUndefined()
  })

  it('shows the one page at every other address, with the headers of its policy', async () => {
    for (const uri of ['/', '/connections/7', '/v1', '/a.b/c']) {
      const reply = await at(uri)
      expect([reply?.status, String(reply?.body)]).toEqual([200, '<!doctype html>'])
      expect(reply?.headers).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'x-frame-options': 'DENY',
      })
    }
  })

  it('lets the function before it answer in its own words', async () => {
    expect(await at('/connections', 'POST')).toMatchObject({
      status: 404,
      headers: { 'x-id': 'r-1' },
    })
  })

  it('serves files by their names, and answers for an absent one as a bucket does', async () => {
    expect(await at('/assets/a.js')).toMatchObject({
      status: 200,
      headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'immutable' },
    })
    const refused = await at('/assets/b.js')
    expect(refused).toMatchObject({ status: 403, headers: { 'x-frame-options': 'DENY' } })
    // No function sees a refusal: a browser must not keep it as it keeps the file.
    expect(refused?.headers).not.toHaveProperty('cache-control')
  })

  it.each([
    '/assets/../../secret.txt',
    '/assets/..\\..\\secret.txt',
    '/assets/%2e%2e/%2e%2e/secret.txt',
    '/assets/a.js\0.txt',
  ])('leads nowhere above its files: %s', async (uri) => {
    expect(await at(uri)).toMatchObject({ status: 403 })
  })

  it('gives a function that does not end a tenth of a second', () => {
    const endless = siteOf([
      { pattern: '*', directory, headers: {}, viewerRequest: 'function handler() { for (;;) {} }' },
    ])
    return expect(
      endless({ method: 'GET', uri: '/', requestId: 'r', headers: {} }),
    ).rejects.toThrow(/timed out/)
  })
})

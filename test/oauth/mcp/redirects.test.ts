import { describe, expect, it, onTestFinished } from 'vitest'
import { parseOutboundAllow, publicOnly } from '../../../shared/model/public-address.ts'
import { isSameSite } from '../../../shared/model/shared-domains.ts'
import { fetchDocument } from '../../../shared/oauth/mcp/fetch-document.ts'
import { replaceRuntime, systemClock } from '../../../shared/runtime/runtime.ts'
import { fakeMcpServers, mcpUrl, places, protectedServer } from '../../fakes/mcp-servers.ts'

const redirect = (location: string) =>
  ({ kind: 'failure', code: 'redirect', message: 'it redirects', location }) as const

/** Servers whose documents are one redirect after another, and the last is found. */
function chain(...urls: readonly string[]) {
  const servers = fakeMcpServers()
  for (const [at, url] of urls.entries()) {
    const next = urls[at + 1]
    servers.responses.set(url, next === undefined ? { json: { found: true } } : redirect(next))
  }
  const fetch = (allow = publicOnly) => fetchDocument({ ...servers, allow }, urls[0] ?? '')
  return { servers, fetch }
}

const at = (path: number) => `https://as.example.com/${path}`
const found = { kind: 'answer', status: 200, body: '{"found":true}' }
const notFollowed = { kind: 'failure', code: 'redirect' }

describe('a redirect of a metadata document', () => {
  it('is followed three times within a site', async () => {
    const { fetch } = chain(at(0), at(1), 'https://example.com/2', 'https://id.example.com/3')
    expect(await fetch()).toMatchObject(found)
  })

  it('is not followed a fourth time', async () => {
    const { fetch, servers } = chain(at(0), at(1), at(2), at(3), at(4))
    expect(await fetch()).toMatchObject(notFollowed)
    expect(servers.requests.map(({ url }) => url)).toEqual([at(0), at(1), at(2), at(3)])
  })

  it('can be relative to the document that redirects', async () => {
    const servers = fakeMcpServers()
    servers.responses.set(at(0), redirect('/tenant/metadata'))
    servers.responses.set('https://as.example.com/tenant/metadata', { json: { found: true } })
    expect(await fetchDocument({ ...servers, allow: publicOnly }, at(0))).toMatchObject(found)
  })

  it('goes to plain http only from there, where the deployment opens the host', async () => {
    const allow = parseOutboundAllow('*.example.com')
    const plain = (path: number) => `http://as.example.com/${path}`
    expect(await chain(plain(0), plain(1)).fetch(allow)).toMatchObject(found)
    expect(await chain(plain(0), plain(1)).fetch()).toMatchObject(notFollowed)
    expect(await chain(at(0), plain(1)).fetch(allow)).toMatchObject(notFollowed)
  })

  it('leaves the redirects after it the rest of the time of one document', async () => {
    let nowMs = 0
    const limits: (number | undefined)[] = []
    onTestFinished(replaceRuntime({ clock: { ...systemClock, nowMs: () => nowMs } }))
    const send = async (_request: unknown, options?: { readonly timeoutMs?: number }) => {
      limits.push(options?.timeoutMs)
      nowMs += 2000
      return redirect(at(1))
    }
    await fetchDocument({ send, allow: publicOnly }, at(0))
    expect(limits).toEqual([5000, 3000, 1000, 1])
  })

  it('leads a discovery to the metadata, whose issuer is still the one that was asked for', async () => {
    const servers = fakeMcpServers()
    protectedServer(servers)
    const document = servers.responses.get(places.server)
    if (document) servers.responses.set('https://cdn.example.com/metadata', document)
    servers.responses.set(places.server, redirect('https://cdn.example.com/metadata'))
    const { askMcpServers } = servers
    const request = { url: mcpUrl }
    expect(await askMcpServers.discover(request)).toMatchObject({ kind: 'oauth' })
    servers.responses.set('https://cdn.example.com/metadata', {
      json: { issuer: 'https://cdn.example.com' },
    })
    expect(await askMcpServers.discover(request)).toMatchObject({
      step: 'authorization_server_metadata',
    })
  })
})

describe('a registration', () => {
  it('follows no redirect', async () => {
    const servers = fakeMcpServers()
    protectedServer(servers)
    servers.responses.set(places.register, redirect('https://as.example.com/other'))
    const found = await servers.askMcpServers.discover({ url: mcpUrl })
    if (found.kind !== 'oauth') throw new Error(found.kind)
    const before = servers.requests.length
    const callback = 'https://mooring.example/callback'
    const made = await servers.askMcpServers.register(found.server, callback)
    expect(made).toMatchObject({ kind: 'failed', step: 'registration', transient: false })
    expect(servers.requests.slice(before).map(({ url }) => url)).toEqual([places.register])
  })
})

describe('two hosts', () => {
  it.each([
    ['as.example.com', 'as.example.com', true],
    ['as.example.com', 'example.com', true],
    ['a.b.example.com', 'c.example.com', true],
    ['10.0.0.1', '10.0.0.1', true],
    ['a.example.co.uk', 'b.example.co.uk', true],
    ['a.co.uk', 'b.co.uk', false],
    ['a.github.io', 'b.github.io', false],
    ['x.a.workers.dev', 'y.a.workers.dev', false],
    ['10.0.0.1', '10.1.0.1', false],
    ['[2001:db8::1]', '[2001:db8::2]', false],
    ['example.com', 'evil-example.com', false],
    ['localhost', 'example.com', false],
  ])('%s and %s are of one site: %s', (a, b, isOne) => {
    expect(isSameSite(a, b)).toBe(isOne)
    expect(isSameSite(b, a)).toBe(isOne)
  })
})

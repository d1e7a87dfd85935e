import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { beforeEach, describe, expect, it } from 'vitest'
import { MooringClient } from '../../clients/typescript/index.ts'
import { json, problem, type StubApi, stubApi } from './stub-api.ts'

const id = '00000000-0000-4000-8000-00000000000a'
const server = 'https://mcp.example.com/mcp'
const url = 'https://mooring.example.com'
const lookup = (token: string, version: number) => () =>
  json({
    data: {
      ...{ id, type: 'mooring.connections.MCP', url: server, access_token: token },
      ...{
        access_token_version: version,
        headers: { Authorization: `Bearer ${token}`, 'x-a': 'b' },
      },
    },
  })
const challenge = (status: number, text: string) => () =>
  new Response('no', { status, headers: { 'www-authenticate': text } })
let stub: StubApi

beforeEach(() => {
  stub = stubApi()
})
const client = () => new MooringClient({ url, accessKey: 'KEY', fetch: stub.fetch })
const tokens = () => stub.sent.map(({ path, headers }) => `${path} ${headers.get('authorization')}`)

describe('the fetch of an MCP server', () => {
  it('sends the headers of the connection, and the access key of Mooring to Mooring alone', async () => {
    stub.answers(lookup('one', 1), () => json({ ok: true }))
    await client().mcpFetch(id)(server, { method: 'POST', body: '{"a":1}' })
    expect(tokens()).toEqual([`/v1/connections/${id}/credentials Bearer KEY`, '/mcp Bearer one'])
    expect(stub.sent[1]).toMatchObject({ method: 'POST', body: { a: 1 } })
    expect(stub.sent[1]?.headers.get('x-a')).toBe('b')
  })

  it('reports a rejected token and repeats the request once with the next', async () => {
    stub.answers(
      lookup('one', 1),
      challenge(401, 'Bearer error="invalid_token"'),
      lookup('two', 2),
      challenge(401, 'Bearer'),
    )
    const response = await client().mcpFetch(id)(server, { method: 'POST', body: '{"a":1}' })
    expect(response.status).toBe(401)
    expect(tokens().filter((each) => each.startsWith('/mcp'))).toEqual([
      '/mcp Bearer one',
      '/mcp Bearer two',
    ])
    expect(stub.sent[2]?.body).toEqual({
      www_authenticate: 'Bearer error="invalid_token"',
      rejected_access_token_version: 1,
    })
    expect(stub.sent[3]?.body).toEqual({ a: 1 })
  })

  it('passes a challenge for further scopes on, with the page to authorize them at', async () => {
    const text = 'Bearer error="insufficient_scope", scope="files:write"'
    stub.answers(lookup('one', 1), challenge(403, text), () =>
      problem(409, 'authorization_required', { details: { scopes: ['files:write'] } }),
    )
    await expect(client().mcpFetch(id)(server)).rejects.toMatchObject({
      ...{ code: 'authorization_required', details: { scopes: ['files:write'] } },
      authorizeUrl: `${url}/connections/${id}`,
    })
  })

  it('leaves any other rejection to the caller', async () => {
    stub.answers(lookup('one', 1), () => new Response('no', { status: 403 }))
    expect((await client().mcpFetch(id)(server)).status).toBe(403)
    expect(stub.sent).toHaveLength(2)
  })

  it('sends no credential to another host', async () => {
    stub.answers(lookup('one', 1))
    await expect(client().mcpFetch(id)('https://evil.example.com/')).rejects.toMatchObject({
      code: 'unsupported_type',
    })
    expect(stub.sent).toHaveLength(1)
  })
})

describe('the transport of the MCP SDK', () => {
  it('connects a client of the SDK', async () => {
    stub.answers(lookup('one', 1), () => {
      const sent = stub.sent.at(-1)?.body as { id: number } | undefined
      const result = {
        ...{ protocolVersion: '2025-06-18', capabilities: {} },
        serverInfo: { name: 's', version: '1' },
      }
      const headers = { 'content-type': 'application/json' }
      if (sent?.id === undefined) return new Response(null, { status: sent ? 202 : 405 })
      return json({ jsonrpc: '2.0', id: sent.id, result }, 200, headers)
    })
    const sdk = new Client({ name: 'test', version: '1' })
    await sdk.connect(await client().mcpTransport(id))
    expect(sdk.getServerVersion()).toMatchObject({ name: 's' })
    await sdk.close()
  })

  it('needs a connection that names a server', async () => {
    stub.answers(() => json({ data: { id, type: 'dynamiq.connections.Anthropic', api_key: 'k' } }))
    await expect(client().mcpTransport(id)).rejects.toMatchObject({ code: 'unsupported_type' })
  })
})

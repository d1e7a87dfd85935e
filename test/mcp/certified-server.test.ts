import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Rig, startRig } from '../oauth-flow/rig.ts'
import { consent } from '../oauth-servers/browser.ts'
import { ask } from '../support/handlers.ts'
import { type CertifiedMcpServer, startCertifiedMcpServer } from './certified-server.ts'
import { startWorkersMcpServer } from './workers-server.ts'

const type = 'mooring.connections.MCP'
const host = 'mooring.example.com'

let rig: Rig
let projectId: string
const servers: CertifiedMcpServer[] = []
beforeAll(async () => {
  rig = await startRig({ inMemory: true })
  projectId = (await rig.row(await rig.connected())).ownerId
}, 120_000)
afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()))
  await rig.stop()
})

/** The client metadata document, as an authorization server would read it at the base URL. */
async function readDocument(url: string): Promise<Response> {
  const { adapters } = await import('../aws/ports/adapters.ts')
  const route = `GET ${new URL(url).pathname}`
  const { status, text } = await ask('read-client-metadata', { route }, adapters)
  return new Response(text, { status })
}

async function started(start: () => Promise<CertifiedMcpServer>): Promise<CertifiedMcpServer> {
  const server = await start()
  servers.push(server)
  return server
}

async function created(url: string): Promise<string> {
  const body = { name: 'n', project_id: projectId, type, config: { url } }
  return String((await rig.ask('create-connection', {}, body)).body.data.id)
}

/** Authorizes as a person does in a browser, up to the callback of Mooring. */
async function authorize(connection_id: string): Promise<void> {
  const begun = await rig.ask('authorize-connection', { connection_id })
  const from = String(begun.body.data.url)
  const { url } = await consent(from, { stopsAt: (next) => next.host === host })
  const { adapters } = await import('../aws/ports/adapters.ts')
  const query = new URL(url).search.slice(1)
  const { status, text } = await ask('complete-authorization', { query }, adapters)
  expect([status, text]).toMatchObject([200, expect.stringContaining('Connected')])
}

/** Calls a tool by the client of the MCP SDK, with the headers of a lookup; a challenge is returned. */
async function callTool(id: string, name: string): Promise<string> {
  const { data } = (await rig.resolve(id)).body
  let challenge = ''
  const transport = new StreamableHTTPClientTransport(new URL(String(data.url)), {
    requestInit: { headers: data.headers as Record<string, string> },
    async fetch(url, init) {
      const response = await fetch(url, init)
      challenge = response.headers.get('www-authenticate') ?? challenge
      return response
    },
  })
  const client = new Client({ name: 'agent', version: '1' })
  try {
    await client.connect(transport as Transport)
    const { content } = await client.callTool({ name })
    return JSON.stringify(content)
  } catch (error) {
    if (challenge !== '') return challenge
    throw error
  } finally {
    await client.close()
  }
}

describe.each([
  ['oidc-provider that registers clients', 'dynamic', startCertifiedMcpServer],
  [
    'oidc-provider that knows clients by their document and takes their keys alone',
    'client_metadata',
    () => startCertifiedMcpServer({ readDocument }),
  ],
  ['the provider of Cloudflare Workers', 'dynamic', startWorkersMcpServer],
] as const)('an MCP server behind %s', (_, registration, start) => {
  it('serves a tool, asks for another scope, and rotates the refresh token', {
    timeout: 120_000,
  }, async () => {
    const server = await started(start)
    const preview = await rig.ask('discover-mcp-server', {}, { url: server.url })
    expect(preview.body.data).toMatchObject({ authorization: 'oauth', registration })
    const id = await created(server.url)
    await authorize(id)
    expect(await callTool(id, 'read')).toContain('done: read')

    const challenge = await callTool(id, 'write')
    expect(challenge).toContain('insufficient_scope')
    const stepUp = await rig.resolve(id, { www_authenticate: challenge })
    expect(stepUp.body.error).toMatchObject({
      code: 'authorization_required',
      details: { scopes: expect.arrayContaining(['mcp:read', 'mcp:write']) },
    })
    expect(await callTool(id, 'read')).toContain('done: read')
    await authorize(id)
    expect(await callTool(id, 'write')).toContain('done: write')

    for (const consumed of [1, 2]) {
      await rig.end(id)
      expect(await callTool(id, 'write')).toContain('done: write')
      expect(server.count('refresh_token.consumed')).toBe(consumed)
    }
    expect([server.count('grant.error'), server.count('grant.revoked')]).toEqual([0, 0])
    expect(server.count('registration_create.success')).toBe(registration === 'dynamic' ? 1 : 0)
  })
})

it('removes a registration by its own token at oidc-provider', async () => {
  const server = await started(startCertifiedMcpServer)
  const { adapters } = await import('../aws/ports/adapters.ts')
  const { askMcpServers } = adapters
  const found = await askMcpServers.discover({ url: server.url })
  if (found.kind !== 'oauth') throw new Error(`The server is ${found.kind}`)
  const made = await askMcpServers.register(found.server, `https://${host}/v1/oauth2/callback`)
  const management = made.kind === 'registered' ? made.management : undefined
  if (!management) throw new Error('The registration cannot be removed')
  expect(await askMcpServers.unregister(management)).toBe(true)
  expect(server.count('registration_delete.success')).toBe(1)
})

import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Looker, startLookers } from '../oauth-flow/looker.ts'
import { type Rig, startRig } from '../oauth-flow/rig.ts'
import { guideExample } from '../support/guide-example.ts'
import { ask } from '../support/handlers.ts'
import { isWhole } from '../support/share.ts'
import { type ProtectedServer, startProtectedServer } from './protected-server.ts'

const root = join(import.meta.dirname, '../..')
const processes = isWhole ? 12 : 6
const lookups = 1000

const lookupServer = createServer()
let rig: Rig
let server: ProtectedServer
let lookers: readonly Looker[]
let projectId: string
beforeAll(async () => {
  rig = await startRig({ inMemory: true })
  server = await startProtectedServer(rig.provider)
  lookers = await startLookers(rig.key, processes)
  projectId = (await rig.row(await rig.connected())).ownerId
}, 120_000)
afterAll(async () => {
  await Promise.all(lookers.map((looker) => looker.end()))
  lookupServer.closeAllConnections()
  lookupServer.close()
  await server.close()
  await rig.stop()
})

/** A connection to the server by its URL, which a person has authorized. */
async function connected(): Promise<string> {
  const body = { name: 'n', project_id: projectId, type: 'mooring.connections.MCP' }
  const made = await rig.ask('create-connection', {}, { ...body, config: { url: server.url } })
  const id = String(made.body.data.id)
  const begun = await rig.ask('authorize-connection', { connection_id: id })
  const there = await fetch(String(begun.body.data.url), { redirect: 'manual' })
  const query = new URL(there.headers.get('location') ?? '').search.slice(1)
  const { adapters } = await import('../aws/ports/adapters.ts')
  expect((await ask('complete-authorization', { query }, adapters)).status).toBe(200)
  return id
}

/** A connection of a program that acts as itself, which has requested no token yet. */
async function connectedAsItself(): Promise<string> {
  const given = { name: 'n', project_id: projectId, type: 'mooring.connections.MCP' }
  const client = {
    ...{ ...given, issuer: new URL(server.url).origin, grant: 'client_credentials' },
    ...{ client_id: 'program', client_secret: 'LEAK-program' },
  }
  const oauth2_client_id = (await rig.ask('create-oauth2-client', {}, client)).body.data.id
  const config = { url: server.url }
  const made = await rig.ask('create-connection', {}, { ...given, config, oauth2_client_id })
  const id = String(made.body.data.id)
  const begun = await rig.ask('authorize-connection', { connection_id: id })
  expect(begun.body.data).toEqual({ status: 'active' })
  return id
}

/** The code of the guide, as a module beside the packages that it imports. */
async function exampleFile(): Promise<string> {
  const directory = join(root, 'dist/test-guide')
  await mkdir(directory, { recursive: true })
  const file = join(directory, 'agent.ts')
  await writeFile(file, await guideExample('mcp.md', 'agent.ts'))
  return file
}

/** The lookups of the rig over HTTP. */
async function serveLookups(): Promise<string> {
  lookupServer.on('request', async ({ url = '' }, response) => {
    const { status, body } = await rig.resolve(url.split('/').at(-2) ?? '')
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
  lookupServer.listen(0, '127.0.0.1')
  await once(lookupServer, 'listening')
  return `http://127.0.0.1:${(lookupServer.address() as AddressInfo).port}`
}

describe('a protected MCP server', () => {
  it('is reached by the client of the MCP SDK, as docs/guide/mcp.md connects it', async () => {
    const id = await connected()
    const { connect } = await import(await exampleFile())
    const client: Client = await connect(await serveLookups(), rig.key, id)
    expect(await client.callTool({ name: 'greet' })).toMatchObject({
      content: [{ type: 'text', text: 'hello' }],
    })
    await client.close()
  })

  it.each([
    ['whose refresh tokens serve once', connected, [2, 3], /^200 access-/],
    [
      'whose client acts as itself, and had no token before',
      connectedAsItself,
      [1, 2],
      /^200 minted-/,
    ],
  ] as const)(
    `causes one token request for 1,000 lookups of ${processes} processes, twice in a row: one %s`,
    {
      timeout: 300_000,
    },
    async (_, connect, versions, answered) => {
      const id = await connect()
      const share = Math.ceil(lookups / processes)
      for (const version of versions) {
        await rig.end(id)
        rig.provider.counts.calls = 0
        const all = await Promise.all(lookers.map((looker) => looker.look(id, share)))
        const answers = all.flatMap(Object.values).reduce((sum, count) => sum + count, 0)
        expect(answers).toBeGreaterThanOrEqual(lookups)
        expect([...new Set(all.flatMap(Object.keys))]).toEqual([expect.stringMatching(answered)])
        expect(rig.provider.counts).toMatchObject({ calls: 1, reuses: 0 })
        expect((await rig.row(id)).grant).toMatchObject({ tokenVersion: version })
      }
      expect(server.counts.registrations).toBe(1)
    },
  )
})

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { log } from '../../../shared/lambda/log.ts'
import { Problem } from '../../../shared/model/problem.ts'
import { places } from '../../fakes/mcp-servers.ts'
import { ask } from '../../support/handlers.ts'
import { mcpConnection, mcpFlow } from './flow.ts'

type Flow = Awaited<ReturnType<typeof mcpFlow>>

let flow: Flow
let other: string
let registered: number
beforeEach(async () => {
  flow = await mcpFlow()
  other = (await mcpConnection(flow.on)).id
  registered = 0
  manageAt((id) => `${places.register}/${id}`)
})
afterEach(() => vi.restoreAllMocks())

const requests = () => flow.on.world.mcpServers.requests
const removals = () => requests().filter(({ method }) => method === 'DELETE')

/** Each registration gets a client of its own, which can be removed at that URL. */
function manageAt(uriOf: (id: string) => string | undefined, status = 204): void {
  const { responses } = flow.on.world.mcpServers
  responses.set(places.register, () => {
    registered += 1
    const id = `client-${registered}`
    const url = uriOf(id)
    const management = { registration_client_uri: url, registration_access_token: `LEAK-${id}` }
    if (url) responses.set(url, { status })
    return { status: 201, json: { client_id: id, client_secret: 's', ...management } }
  })
}

/** Authorizes a connection in a process of its own, over the same table. */
async function authorizeElsewhere(connection_id: string): Promise<string | null> {
  const { powers } = flow.on.world
  const own = { ...powers, createOauth2Clients: { ...powers.createOauth2Clients } }
  const asked = { as: flow.on.keys.editor, params: { connection_id } }
  const { status, text } = await ask('authorize-connection', asked, own)
  expect([status, text]).toMatchObject([200, expect.any(String)])
  return new URL(String(JSON.parse(text).data.url)).searchParams.get('client_id')
}

const bothAuthorize = () => Promise.all([flow.id, other].map(authorizeElsewhere))

describe('two authorizations of one issuer, in processes of their own', () => {
  it('use one client, and the registration of the other is removed', async () => {
    const ids = await bothAuthorize()
    expect(registered).toBe(2)
    const clients = await flow.clients()
    expect(clients.map(({ clientId }) => clientId)).toEqual([ids[0]])
    expect(ids[1]).toBe(ids[0])
    const lost = ids[0] === 'client-1' ? 'client-2' : 'client-1'
    expect(removals().map(({ url, headers }) => [url, headers?.authorization])).toEqual([
      [`${places.register}/${lost}`, `Bearer LEAK-${lost}`],
    ])
    const held = flow.on.world.secretNames().filter((each) => each.endsWith(clients[0]?.id ?? ''))
    expect(held).toHaveLength(1)
  })

  it('replace a client that the server rejected by one other', async () => {
    await flow.consent()
    const [first] = await flow.clients()
    if (first) await flow.on.world.powers.countRejections.rejected(first as never, new Date())
    const ids = await bothAuthorize()
    expect(ids[1]).toBe(ids[0])
    expect(await flow.clients()).toHaveLength(2)
  })

  it.each([
    ['names no place for it', () => undefined, 204, 0],
    ['names another origin', (id: string) => `https://evil.example.com/${id}`, 204, 0],
    ['rejects it', (id: string) => `${places.register}/${id}`, 403, 1],
  ] as const)(
    'log the registration that is not removed, where the server %s',
    async (_, uri, status, sent) => {
      const warn = vi.spyOn(log, 'warn')
      manageAt(uri, status)
      const [id] = await bothAuthorize()
      expect(removals()).toHaveLength(sent)
      const facts = {
        issuer: 'https://as.example.com',
        client_id: expect.stringMatching(/client-/),
      }
      expect(warn.mock.calls).toEqual([['registration_orphaned', facts]])
      expect(warn.mock.calls[0]?.[1].client_id).not.toBe(id)
    },
  )
})

describe('a registration whose client is not stored', () => {
  /** Authorizes, while storing the OAuth client fails so. */
  async function authorizeWhere(error: Error) {
    const { powers } = flow.on.world
    const insert = () => Promise.reject(error)
    const own = { ...powers, createOauth2Clients: { ...powers.createOauth2Clients, insert } }
    const asked = { as: flow.on.keys.editor, params: { connection_id: flow.id } }
    return (await ask('authorize-connection', asked, own)).status
  }

  it('is removed at the server', async () => {
    expect(await authorizeWhere(new Problem('invalid_request'))).toBe(400)
    expect(removals().map(({ url }) => url)).toEqual([`${places.register}/client-1`])
  })

  it('stays where the client may be stored after all, and the log names it', async () => {
    const warn = vi.spyOn(log, 'warn')
    expect(await authorizeWhere(new Problem('dependency_unavailable'))).toBe(503)
    expect(removals()).toEqual([])
    const facts = { issuer: 'https://as.example.com', client_id: 'client-1' }
    expect(warn.mock.calls).toContainEqual(['registration_orphaned', facts])
  })
})

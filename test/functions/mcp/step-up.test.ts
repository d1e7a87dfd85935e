import { beforeEach, describe, expect, it } from 'vitest'
import { mcpUrl, protectedServer } from '../../fakes/mcp-servers.ts'
import { mcpFlow } from './flow.ts'

type Flow = Awaited<ReturnType<typeof mcpFlow>>

let flow: Flow
beforeEach(async () => {
  flow = await mcpFlow()
  await flow.consent()
})

const insufficient = (scope: string) => ({
  www_authenticate: `Bearer error="insufficient_scope", scope="${scope}"`,
})

describe('a 401 that is passed on', () => {
  it('refreshes the token', async () => {
    const { body } = await flow.resolve({ www_authenticate: 'Bearer error="invalid_token"' })
    expect(body.data.access_token_version).toBe(2)
    expect(flow.on.world.providers.renewals).toHaveLength(1)
  })

  it('refreshes nothing where it was for an older token', async () => {
    const invalid = { www_authenticate: 'Bearer error="invalid_token"' }
    await flow.resolve(invalid)
    const { body } = await flow.resolve({ ...invalid, rejected_access_token_version: 1 })
    expect(body.data.access_token_version).toBe(2)
    expect(flow.on.world.providers.renewals).toHaveLength(1)
  })
})

describe('a 403 that is passed on', () => {
  it('names the scopes that the next authorization requests, and leaves the token in use', async () => {
    const { status, body } = await flow.resolve(insufficient('mcp:write'))
    expect([status, body.error]).toMatchObject([
      409,
      {
        code: 'authorization_required',
        details: {
          scopes: ['mcp:read', 'mcp:write'],
          authorize: `POST /v1/connections/${flow.id}/oauth2/authorize`,
        },
      },
    ])
    expect((await flow.resolve()).body.data.access_token).toBe('LEAK-access-1')
    expect((await flow.read()).status).toBe('active')
    const { url } = await flow.consent()
    expect(url.searchParams.get('scope')).toBe('mcp:read mcp:write')
    expect((await flow.resolve()).body.data.scopes).toEqual(['mcp:read', 'mcp:write'])
  })

  it('shows the missing scopes on the connection until they are granted', async () => {
    const shown = async () => (await flow.read()).missing_scopes
    expect(await shown()).toBeUndefined()
    await flow.resolve(insufficient('mcp:write'))
    expect(await shown()).toEqual(['mcp:write'])
    await flow.consent()
    expect(await shown()).toBeUndefined()
  })

  it('survives a refresh of the token, and a change of the connection', async () => {
    await flow.resolve(insufficient('mcp:write'))
    await flow.resolve({ rejected_access_token_version: 1 })
    const { url } = await flow.consent()
    expect(url.searchParams.get('scope')).toBe('mcp:read mcp:write')
  })

  it('is counted once for all concurrent callers of one grant', async () => {
    await flow.resolve(insufficient('mcp:read'))
    const all = Array.from({ length: 10 }, () => flow.resolve(insufficient('mcp:read')))
    const codes = (await Promise.all(all)).map(({ body }) => body.error.code)
    expect(new Set(codes)).toEqual(new Set(['authorization_required']))
    const stepUps = flow.on.world
      .events(flow.id)
      .filter(({ details }) => JSON.stringify(details).includes('requested_scopes'))
    expect(stepUps).toHaveLength(1)
  })

  it('ends after three authorizations that changed nothing, and not where each asks for more', async () => {
    const codes: string[] = []
    for (const scope of ['a', 'a', 'a', 'a']) {
      const { body } = await flow.resolve(insufficient(scope))
      codes.push(String(body.error.code))
      flow.on.world.providers.answers.length = 0
      await flow.consent()
    }
    expect(codes).toEqual([
      ...['authorization_required', 'authorization_required', 'authorization_required'],
      'scope_unavailable',
    ])
    const { body } = await flow.resolve(insufficient('b'))
    expect(body.error.code).toBe('authorization_required')
  })

  it.each([
    ['nothing of Bearer', 'Basic realm="x"'],
    ['an empty challenge', 'x'],
  ])('is a mistake of the caller with %s', async (_, www_authenticate) => {
    const { status, body } = await flow.resolve({ www_authenticate })
    expect([status, Object.keys(body.error.details ?? {})]).toEqual([400, ['www_authenticate']])
  })
})

describe('a server that asked for no authorization', () => {
  it('is authorized after a challenge that is passed on', async () => {
    const open = await mcpFlow()
    const { mcpServers } = open.on.world
    mcpServers.responses.set(mcpUrl, { json: {} })
    await open.authorize()
    const { status, body } = await open.resolve({ www_authenticate: 'Bearer scope="mcp:late"' })
    expect([status, body.error]).toMatchObject([409, { details: { scopes: ['mcp:late'] } }])
    expect((await open.read()).status).toBe('incomplete')
    const { url } = await open.consent()
    expect(url.searchParams.get('scope')).toContain('mcp:late')
    expect((await open.resolve()).body.data.headers).toMatchObject({
      Authorization: 'Bearer LEAK-access-1',
    })
    protectedServer(mcpServers)
  })
})

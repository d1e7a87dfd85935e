import { Secret } from '../../../shared/model/secret.ts'
import { mcpUrl, protectedServer } from '../../fakes/mcp-servers.ts'
import { keptConnection } from '../../support/builders.ts'
import { type Stage, stage } from '../../support/stage.ts'

/** A connection to a protected MCP server, and the requests of its life. */
export async function mcpFlow() {
  const on = await stage()
  protectedServer(on.world.mcpServers)
  const { id } = await mcpConnection(on)
  return { on, id, ...requestsOf(on, id) }
}

/** Another connection to an MCP server, as if it had been created. */
export function mcpConnection(on: Stage, url = mcpUrl, config: object = {}) {
  const given = {
    ...{ ownerId: on.project, type: 'mooring.connections.MCP', status: 'incomplete' as const },
    ...{ config: { url, ...config }, withheldFields: ['headers'] },
  }
  const headers = new Secret({ 'X-Tenant': 'LEAK-tenant', authorization: 'LEAK-configured' })
  return keptConnection(on.world, given, { headers })
}

/** The requests about one connection. */
export function requestsOf(on: Stage, id: string) {
  const params = { connection_id: id }
  const authorize = () => on.ask('authorize-connection', { as: on.keys.editor, params })
  const callback = (query: Readonly<Record<string, string>>) =>
    on.ask('complete-authorization', { query })
  return {
    authorize,
    callback,
    /** Authorizes; the authorization server answers with `iss` where a test says so. */
    async consent(extra: Readonly<Record<string, string>> = {}) {
      const { body } = await authorize()
      const url = new URL(String(body.data.url))
      const state = url.searchParams.get('state') ?? ''
      return { url, page: await callback({ state, code: 'code-1', ...extra }) }
    },
    resolve: (body?: unknown) =>
      on.ask('read-credentials', { as: on.keys.runtime, params, ...(body ? { body } : {}) }),
    read: async () => (await on.ask('read-connection', { as: on.keys.viewer, params })).body.data,
    clients: async () =>
      (await on.world.powers.listOauth2Clients.list(on.project)).map((client) => ({ ...client })),
  }
}

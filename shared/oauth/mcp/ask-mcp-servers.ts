import type { Powers } from '../../ports/index.ts'
import { setting } from '../../runtime/settings.ts'
import type { SendForDiscovery } from './step.ts'

/**
 * Discovers MCP servers and registers clients for them, through the egress guard. Its modules are
 * loaded on first use: most authorizations need none of them.
 */
export const askMcpServers: Powers['askMcpServers'] = {
  async discover(request) {
    const { discoverMcpServer } = await import('./discover-server.ts')
    return discoverMcpServer({ send, allow: await outboundAllow() }, request)
  },

  async register(server, redirectUri) {
    const { registerClient } = await import('./registration.ts')
    return registerClient({ send, allow: await outboundAllow() }, server, redirectUri)
  },

  async unregister(management) {
    const { unregisterClient } = await import('./registration.ts')
    return unregisterClient(send, management)
  },
}

const send: SendForDiscovery = async (request, options) => {
  const { guardedFetch } = await import('../../egress/guarded-fetch.ts')
  const { mcpBounds } = await import('./step.ts')
  return guardedFetch(request, { ...mcpBounds, ...options, allow: await outboundAllow() })
}

async function outboundAllow() {
  const { parseOutboundAllow } = await import('../../model/public-address.ts')
  return parseOutboundAllow(setting('outboundAllow'))
}

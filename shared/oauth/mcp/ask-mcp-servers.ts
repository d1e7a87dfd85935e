import { guardedFetch } from '../../egress/guarded-fetch.ts'
import { parseOutboundAllow } from '../../model/public-address.ts'
import type { Powers } from '../../ports/index.ts'
import { setting } from '../../runtime/settings.ts'
import { discoverMcpServer } from './discover-server.ts'
import { registerClient } from './registration.ts'
import { mcpBounds, type SendForDiscovery } from './step.ts'

/** Discovers MCP servers and registers clients for them, through the egress guard. */
export const askMcpServers: Powers['askMcpServers'] = {
  discover(request) {
    const allow = parseOutboundAllow(setting('outboundAllow'))
    return discoverMcpServer({ send, allow }, request)
  },

  register: (server, redirectUri) => registerClient(send, server, redirectUri),
}

const send: SendForDiscovery = (request, options) =>
  guardedFetch(request, {
    ...mcpBounds,
    ...options,
    allow: parseOutboundAllow(setting('outboundAllow')),
  })

import { type ProtectedServer, startProtectedServer } from '../mcp/protected-server.ts'
import { startScripted } from '../oauth-servers/scripted.ts'
import { it as plainIt } from './fixtures.ts'

/** A test with an MCP server that a new authorization server protects. */
export const it = plainIt.extend<{ readonly server: ProtectedServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the fixtures from the pattern.
  server: async ({}, use) => {
    const provider = await startScripted()
    const server = await startProtectedServer(provider)
    await use(server)
    await server.close()
    await provider.close()
  },
})

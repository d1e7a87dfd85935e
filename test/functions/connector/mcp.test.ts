import { beforeEach, describe, expect, it } from 'vitest'
import { mcpUrl, protectedServer } from '../../fakes/mcp-servers.ts'
import { type Stage, stage } from '../../support/stage.ts'

let on: Stage
beforeEach(async () => {
  on = await stage()
  protectedServer(on.world.mcpServers)
})

/** Connects the MCP connector, and opens the page that authorizes it. */
async function open() {
  const body = { name: 'n', security: { url: mcpUrl } }
  const asked = { params: { connector_id: 'MCP' }, body }
  const made = await on.ask('create-connector-connection', { as: on.keys.editor, ...asked })
  const { connector_page_url } = made.body as unknown as Record<string, unknown>
  const link = new URL(String(connector_page_url))
  const params = { connector_id: link.pathname.split('/').at(-1) ?? '' }
  const query = Object.fromEntries(link.searchParams)
  return on.ask('open-connector-page', { params, query })
}

describe('the MCP connector', () => {
  it('leads to the authorization server that the MCP server names', async () => {
    const { status, headers } = await open()
    const url = new URL(headers.location ?? '')
    expect([status, url.origin, url.searchParams.get('resource')]).toEqual([
      ...[302, 'https://as.example.com', mcpUrl],
    ])
  })

  it('is authorized already where the server asks for no authorization', async () => {
    on.world.mcpServers.responses.set(mcpUrl, { json: {} })
    const { status, text } = await open()
    expect([status, text]).toEqual([200, expect.stringContaining('is authorized already')])
  })
})

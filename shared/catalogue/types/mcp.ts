import { connectionType } from '../connection-type.ts'
import { link, maybe, preset, secretMap, stringList } from '../fields/fields.ts'
import { byConsent } from '../probe.ts'

/** A remote MCP server by its URL: how it is authorized is discovered. */
export const mcp = connectionType({
  id: 'mooring.connections.MCP',
  name: 'MCP server',
  category: 'mcp',
  docsUrl: 'https://modelcontextprotocol.io/specification/latest/basic/authorization',
  offeredInForm: true,
  oauth: 'discovered',
  probe: byConsent,
  config: {
    url: link('Server URL', 'The endpoint of the server, for example https://mcp.example.com/mcp.'),
    scopes: maybe(stringList('Scopes', 'Left out, the server names them.')),
    headers: preset(secretMap('Headers', 'Sent in addition to the token.'), {}),
  },
})

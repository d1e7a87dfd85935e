import type { Fields } from './facts.ts'
import { link, maybe, preset, seconds, secretMap } from './fields.ts'

/** How an MCP server is reached, whichever its transport. */
export function mcpServer(): Fields {
  return {
    url: link('Server URL'),
    headers: maybe(secretMap('Headers', 'Sent with each request, such as Authorization.')),
    timeout: preset(seconds('Timeout'), 30),
    sse_read_timeout: preset(seconds('Timeout of the stream'), 300),
  }
}

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formatMcpSnippets } from '../../console/pages/connection/mcp-snippets.ts'

const server = {
  origin: 'https://mooring.example.com',
  connectionId: '7f0c1d52-8a34-4e0b-9c61-2f7d5b90a3e4',
  name: 'tools',
  url: 'https://mcp.example.com/mcp',
}
const guide = () => readFile(join(import.meta.dirname, '../../docs/guide/mcp.md'), 'utf8')

describe('the examples for MCP clients', () => {
  it.each(formatMcpSnippets(server))('are those of the guide: $label', async (snippet) => {
    const text = await guide()
    expect(text).toContain(`### ${snippet.label}\n\n${snippet.note}\n`)
    expect(text).toContain(`\n${snippet.code}\n\`\`\``)
    expect(text).toContain(`\n${snippet.command ?? snippet.code}\n\`\`\``)
  })

  it('name the server so that every client takes the name, whatever the connection is called', () => {
    const snippets = formatMcpSnippets({ ...server, name: 'Acme "Tools" (EU)' })
    const files = snippets.flatMap(({ code }) => (code.startsWith('{') ? [JSON.parse(code)] : []))
    const names = files.flatMap(({ mcpServers, servers }) => Object.keys(mcpServers ?? servers))
    expect(names).toEqual(['Acme-Tools-EU-', 'Acme-Tools-EU-', 'Acme-Tools-EU-'])
  })

  it('read the key of Mooring from the environment, and hold no token', () => {
    for (const { code, command = '' } of formatMcpSnippets(server)) {
      const text = `${code}\n${command}`
      expect(text).toMatch(/MOORING_KEY/)
      expect(text).not.toMatch(/mrg_|Bearer [A-Za-z0-9]/)
    }
  })
})

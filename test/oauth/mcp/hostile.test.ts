import { describe, expect, it } from 'vitest'
import { fakeMcpServers, mcpUrl, protectedServer } from '../../fakes/mcp-servers.ts'
import { hostileInputs } from './hostile.ts'

describe('a hostile discovery', () => {
  it.each(hostileInputs)(
    'ends at $step, where nothing follows: $name',
    async ({ step, responses }) => {
      const servers = fakeMcpServers()
      protectedServer(servers)
      for (const [url, response] of Object.entries(responses)) servers.responses.set(url, response)
      const found = await servers.askMcpServers.discover({ url: mcpUrl })
      expect(found).toMatchObject({ kind: 'failed', step })
      expect(JSON.stringify(found)).not.toContain('LEAK')
      for (const { method, url, headers } of servers.requests) {
        expect(new URL(url).hostname).toMatch(/^(mcp|as|silent)\.example\.com$/)
        expect(new URL(url).protocol).toBe('https:')
        expect(method === 'GET' || url === mcpUrl).toBe(true)
        expect(Object.keys(headers).sort()).toEqual(
          method === 'GET' ? ['accept'] : ['accept', 'content-type', 'mcp-protocol-version'],
        )
      }
    },
  )

  it('has more than forty inputs', () => {
    expect(new Set(hostileInputs.map(({ name, step }) => `${step} ${name}`)).size).toBe(
      hostileInputs.length,
    )
    expect(hostileInputs.length).toBeGreaterThan(40)
  })
})

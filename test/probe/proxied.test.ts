import { createServer } from 'node:net'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { allTypes } from '../../shared/catalogue/index.ts'
import { tryConnections } from '../../shared/probe/try-connections.ts'
import { settings } from '../../shared/runtime/settings.ts'

beforeEach(() => vi.stubEnv(settings.outboundAllow, 'loopback'))
afterEach(() => vi.unstubAllEnvs())

const proxied = allTypes.filter(({ shapes }) => shapes[0].fields.proxy !== undefined)

describe('a connection through an SSH proxy', () => {
  // Asked directly, a server of the same address here would be asked in place of the one there.
  it.each(proxied)('of $id is not tested, and its server not asked', async ({ id, probe }) => {
    let asked = 0
    const server = createServer((socket) => {
      asked += 1
      socket.destroy()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const place = { host: '127.0.0.1', port, server: 'http://127.0.0.1' }
    const config = { ...place, proxy: { type: 'ssh', ssh: { host: 'bastion.example' } } }
    const { outcome, detail } = await tryConnections.test(id, config)
    server.close()
    expect([outcome, asked]).toEqual(['untestable', 0])
    if (probe.by !== 'nothing') expect(detail).toContain('SSH proxy')
  })

  it('is what five types can be', () => {
    expect(proxied).toHaveLength(5)
  })
})

import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import { type AddressInfo, isIP } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { guardedFetch, resolveGuarded } from '../../shared/egress/guarded-fetch.ts'
import { parseOutboundAllow, publicOnly } from '../../shared/model/public-address.ts'
import { type Bypass, bypasses } from './bypasses.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

const addressed = (addresses: readonly string[]) =>
  addresses.map((address) => ({ address, family: isIP(address) || 4 }))

function attempt({ url, resolves }: Bypass) {
  const resolve = async () => {
    if (!resolves) throw new Error('a literal address is not looked up')
    return addressed(resolves)
  }
  const asked = { url, method: 'GET', headers: {} }
  return guardedFetch(asked, { allow: publicOnly, timeoutMs: 2000, resolve })
}

describe.each(Object.entries(bypasses))('%s', (_, family) => {
  // Refused, and not merely unreachable: nothing may leave.
  it.each(family)('never lead past the guard: $url $resolves', async (bypass) => {
    expect(await attempt(bypass)).toMatchObject({ kind: 'failure', code: 'refused' })
  })
})

describe('the list', () => {
  it('holds more than a hundred, each once', () => {
    const all = Object.values(bypasses).flat()
    const urls = new Set(all.map(({ url }) => url))
    expect(urls.size).toBe(all.length)
    expect(all.length).toBeGreaterThan(100)
  })

  it('is refused by the guard and not by whatever it is: public neighbours pass', async () => {
    const neighbours = ['8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '169.253.0.1']
    const more = ['64:ff9b::8.8.8.8', '2002:808:808::1', '::ffff:8.8.8.8', '192.88.98.1']
    for (const address of [...neighbours, ...more]) {
      const resolve = async () => addressed([address])
      const guard = { encrypted: true, resolve }
      expect(await resolveGuarded('any.example', publicOnly, guard)).toEqual(addressed([address]))
    }
  })
})

describe('between check and connection', () => {
  async function serve(answer: RequestListener): Promise<number> {
    const server = createServer(answer)
    servers.push(server)
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    return (server.address() as AddressInfo).port
  }
  const allow = parseOutboundAllow('loopback')
  const ask = (url: string, resolve: () => Promise<ReturnType<typeof addressed>>) =>
    guardedFetch({ url, method: 'GET', headers: {} }, { allow, timeoutMs: 2000, resolve })

  it('a name that rebinds is looked up once a request, and judged each time', async () => {
    const port = await serve((_request, answer) => void answer.end('here'))
    const told = ['127.0.0.1', '169.254.169.254', '127.0.0.1']
    const looks: string[] = []
    const resolve = async () => {
      const address = told[looks.length] ?? '10.0.0.1'
      looks.push(address)
      return addressed([address])
    }
    const url = `http://rebinds.example:${port}/`
    const came = [await ask(url, resolve), await ask(url, resolve), await ask(url, resolve)]
    expect(came.map((each) => (each.kind === 'failure' ? each.code : each.status))).toEqual([
      ...[200, 'refused', 200],
    ])
    expect(looks).toEqual(told)
  })

  it.each([
    ...['http://169.254.169.254/', 'https://[fd00:ec2::254]/', '//10.0.0.1/', '/elsewhere'],
    ...['https://2130706433/', 'file:///etc/passwd', 'https://public.example/'],
  ])('a redirect to %s is not followed, whatever its status', async (location) => {
    let asked = 0
    const statuses = [301, 302, 303, 307, 308, 300, 305]
    const port = await serve((_request, answer) => {
      answer.writeHead(statuses[asked++] ?? 302, { location, refresh: `0; url=${location}` })
      answer.end()
    })
    for (const _ of statuses) {
      const outcome = await ask(`http://127.0.0.1:${port}/`, async () => addressed(['127.0.0.1']))
      expect(outcome).toMatchObject({ kind: 'failure', code: 'redirect' })
    }
    expect(asked).toBe(statuses.length)
  })
})

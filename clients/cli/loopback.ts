import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Failure } from './failure.ts'

/** Where a browser returns after a sign-in, on this machine. */
export interface Loopback {
  /** A URL of 127.0.0.1 at a free port (RFC 8252 section 7.3). */
  readonly redirectUri: string
  /**
   * The code that the browser brings.
   *
   * @throws Failure where the sign-in was rejected, or nothing came in time.
   */
  code(timeoutMs: number): Promise<string>
  close(): void
}

const path = '/callback'
const messages = {
  signedIn: [200, 'You are signed in. Close this page and return to the terminal.'],
  failed: [200, 'You were not signed in. Close this page and return to the terminal.'],
  unknown: [400, 'This page belongs to no sign-in that is in progress.'],
} as const

/**
 * Listens for the return of a browser. A request without the `state` of this sign-in is answered and
 * ignored: any page can send one.
 */
export async function listenOnLoopback(state: string): Promise<Loopback> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const returned = new Promise<URLSearchParams>((resolve) => {
    server.on('request', (request, response) => {
      const params = returnedBy(request, state)
      const kind = params ? (params.has('code') ? 'signedIn' : 'failed') : 'unknown'
      const [status, message] = messages[kind]
      const headers = { 'content-type': 'text/plain; charset=utf-8', connection: 'close' }
      response.writeHead(status, headers).end(`${message}\n`)
      if (params) resolve(params)
    })
  })
  return {
    redirectUri: `http://127.0.0.1:${port}${path}`,
    code: (timeoutMs) => codeIn(returned, timeoutMs),
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

function returnedBy({ method, url = '' }: IncomingMessage, state: string) {
  const { pathname, searchParams } = new URL(url, 'http://127.0.0.1')
  const isOwn = method === 'GET' && pathname === path && searchParams.get('state') === state
  return isOwn && (searchParams.has('code') || searchParams.has('error')) ? searchParams : undefined
}

async function codeIn(returned: Promise<URLSearchParams>, timeoutMs: number): Promise<string> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, timeoutMs, undefined)
  })
  const params = await Promise.race([returned, late])
  clearTimeout(timer)
  if (!params) throw new Failure('notAllowed', 'No person signed in in time. Run: mooring login')
  const code = params.get('code')
  if (code !== null) return code
  const isDenied = params.get('error') === 'access_denied'
  throw isDenied
    ? new Failure('notAllowed', 'The sign-in was rejected. Ask your administrator for access.')
    : new Failure('unavailable', 'The identity provider does not answer. Try again.')
}

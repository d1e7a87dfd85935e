import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TokenAlgorithm } from '../../shared/model/identity-provider.ts'
import { type TestIssuer, type TokenParts, testIssuer } from '../support/test-issuer.ts'

/** An OpenID provider on this machine at which every person is `ann`, and consents. */
export interface IssuerServer {
  readonly issuer: string
  /** The key set, as `jwks` takes it. */
  readonly jwks: { readonly keys: readonly TestIssuer['key'][] }
  token(parts?: TokenParts): Promise<string>
  close(): Promise<void>
}

/** Starts it on a free port of loopback; its issuer names the host that others reach it by. */
export async function startIssuer(
  host = '127.0.0.1',
  alg: TokenAlgorithm = 'ES256',
): Promise<IssuerServer> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://${host}:${(server.address() as AddressInfo).port}`
  const { key, token } = await testIssuer(url, alg)
  const jwks = { keys: [key] }
  const documents: Readonly<Record<string, object>> = {
    '/jwks': jwks,
    '/.well-known/openid-configuration': {
      ...{ issuer: url, jwks_uri: `${url}/jwks`, token_endpoint: `${url}/token` },
      authorization_endpoint: `${url}/authorize`,
      id_token_signing_alg_values_supported: [alg],
    },
  }
  // The code is the nonce, which its ID token repeats.
  const idToken = (body: string) => {
    const nonce = new URLSearchParams(body).get('code')
    return token({ claims: { aud: 'console', sub: 'ann', nonce } })
  }
  server.on('request', async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', url)
    if (pathname === '/authorize') {
      const back = new URL(searchParams.get('redirect_uri') ?? '')
      back.searchParams.set('code', searchParams.get('nonce') ?? '')
      back.searchParams.set('state', searchParams.get('state') ?? '')
      response.writeHead(302, { location: back.href }).end()
      return
    }
    const body = (await request.toArray()).join('')
    const answer =
      pathname === '/token'
        ? { access_token: 'at', token_type: 'bearer', id_token: await idToken(body) }
        : documents[pathname]
    const head = { 'content-type': 'application/json' }
    response.writeHead(answer ? 200 : 404, head).end(JSON.stringify(answer ?? {}))
  })
  return {
    ...{ issuer: url, jwks, token },
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/** The form of a token exchange. */
export const exchangeForm = (token: string): string =>
  `${new URLSearchParams({
    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
    subject_token: token,
    subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
  })}`

import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider, { type Configuration } from 'oidc-provider'

/** A certified OAuth server on this machine, with rotation and reuse detection as it has them. */
export interface CertifiedServer {
  readonly url: string
  readonly clientId: string
  readonly clientSecret: string
  /** How long an access token lives that is issued from now on. */
  lifeSeconds: number
  /** How often each thing happened: `grant.success`, `grant.error`, `grant.revoked` and so on. */
  count(event: string): number
  /** Ends every grant at the server, as a user does who withdraws consent. */
  withdrawAll(): Promise<void>
  close(): Promise<void>
}

/** What one is started with. */
export interface CertifiedOptions {
  readonly redirectUri: string
  /** How long an access token lives, to begin with. */
  readonly lifeSeconds: number
}

const clientId = 'mooring-at-certified'
const clientSecret = 'LEAK-certified-client-secret'
const counted = [
  ...['authorization.accepted', 'authorization.error', 'grant.success', 'grant.error'],
  ...['grant.revoked', 'refresh_token.consumed', 'refresh_token.destroyed', 'revocation'],
] as const

/** Starts the server on a free port of loopback. */
export async function startCertified(options: CertifiedOptions): Promise<CertifiedServer> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const lives = { lifeSeconds: options.lifeSeconds }
  const provider = new Provider(url, configurationOf(options.redirectUri, lives))
  const counts = new Map<string, number>()
  const grants = new Set<string>()
  const count = (event: string) => counts.set(event, (counts.get(event) ?? 0) + 1)
  for (const event of counted) provider.on(event as 'grant.success', () => void count(event))
  provider.on('grant.saved', ({ jti }) => void grants.add(jti))
  provider.use(async (context, next) => {
    await next()
    if (context.oidc?.route === 'revocation' && context.status === 200) count('revocation')
  })
  server.on('request', provider.callback())
  return Object.assign(lives, {
    ...{ url, clientId, clientSecret },
    count: (event: string) => counts.get(event) ?? 0,
    async withdrawAll() {
      for (const id of grants) {
        await provider.RefreshToken.revokeByGrantId(id)
        await provider.AccessToken.revokeByGrantId(id)
      }
    },
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  })
}

function configurationOf(
  redirectUri: string,
  lives: { readonly lifeSeconds: number },
): Configuration {
  return {
    clients: [
      {
        ...{ client_id: clientId, client_secret: clientSecret, redirect_uris: [redirectUri] },
        ...{ grant_types: ['authorization_code', 'refresh_token'], response_types: ['code'] },
        token_endpoint_auth_method: 'client_secret_basic',
      },
    ],
    cookies: { keys: ['a key of this test'] },
    scopes: ['openid', 'offline_access', 'read', 'write'],
    features: { revocation: { enabled: true }, devInteractions: { enabled: true } },
    pkce: { required: () => true },
    // Each refresh token serves once; a second use ends the whole grant (RFC 9700 section 4.14).
    rotateRefreshToken: true,
    issueRefreshToken: async () => true,
    ttl: { AccessToken: () => lives.lifeSeconds, Grant: 3600, Interaction: 600, Session: 3600 },
  }
}

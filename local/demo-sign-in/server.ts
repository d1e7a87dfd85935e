import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { runtime } from '../../shared/runtime/runtime.ts'
import { AuthorizationCodes } from './authorization-codes.ts'
import { choicePage, pageHeaders, rejectionPage } from './page.ts'
import { clientId, type Person } from './people.ts'

const maxFormBytes = 16_384
const tokenSeconds = 300

/** The OpenID provider of the demonstration, on this machine alone. */
export interface DemoSignIn {
  readonly issuer: string
  close(): Promise<void>
}

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

/**
 * Starts an OpenID provider on a free port of 127.0.0.1, at which anyone is who they choose to be.
 *
 * @param redirectUri the callback of the local run: a code goes nowhere else.
 */
export async function startDemoSignIn(redirectUri: string): Promise<DemoSignIn> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  const issuer = `http://${host}/demonstration`
  const answer = await answers(issuer, new AuthorizationCodes(redirectUri))
  server.on('request', async (request: IncomingMessage, response: ServerResponse) => {
    // A name that someone has led to this machine (DNS rebinding) is not this server.
    const isOwn = request.headers.host === host
    const { status, headers, body } = isOwn ? await answer(request) : plain(421)
    response.writeHead(status, headers).end(body)
  })
  return {
    issuer,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

async function answers(issuer: string, codes: AuthorizationCodes) {
  const { sign, keySet } = await signer(issuer)
  const get: Readonly<Record<string, (query: URLSearchParams) => Answer>> = {
    '/.well-known/openid-configuration': () => json(metadataOf(issuer)),
    '/jwks': () => json(keySet),
    '/authorize': (query) => choice(codes.requestIn(query)),
  }
  const post: Readonly<
    Record<string, (query: URLSearchParams, form: URLSearchParams) => Answer | Promise<Answer>>
  > = {
    '/authorize': (query, form) => chosen(codes, query, form, issuer),
    async '/token'(_query, form) {
      const redeemed = codes.redeem(form)
      if (!redeemed) return json({ error: 'invalid_grant' }, 400)
      const id_token = await sign(redeemed.person, redeemed.nonce)
      return json({ access_token: randomUUID(), token_type: 'Bearer', id_token })
    },
  }
  const base = new URL(issuer).pathname
  return async (request: IncomingMessage): Promise<Answer> => {
    const { pathname, searchParams } = new URL(request.url ?? '', issuer)
    const path = pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : ''
    if (request.method === 'GET') return get[path]?.(searchParams) ?? plain(404)
    const form = request.method === 'POST' && post[path] ? await formIn(request) : undefined
    return (form && (await post[path]?.(searchParams, form))) ?? plain(404)
  }
}

type Checked = ReturnType<AuthorizationCodes['requestIn']>

const choice = (request: Checked): Answer =>
  typeof request === 'string'
    ? { status: 400, headers: pageHeaders, body: rejectionPage(request) }
    : { status: 200, headers: pageHeaders, body: choicePage() }

function chosen(
  codes: AuthorizationCodes,
  query: URLSearchParams,
  form: URLSearchParams,
  issuer: string,
): Answer {
  const request = codes.requestIn(query)
  if (typeof request === 'string') return choice(request)
  const location = codes.issue(request, form.get('person'), issuer)
  if (location === undefined) return choice(request)
  return { status: 303, headers: { location, 'cache-control': 'no-store' } }
}

const metadataOf = (issuer: string) => ({
  issuer,
  authorization_endpoint: `${issuer}/authorize`,
  token_endpoint: `${issuer}/token`,
  jwks_uri: `${issuer}/jwks`,
  response_types_supported: ['code'],
  subject_types_supported: ['public'],
  code_challenge_methods_supported: ['S256'],
  token_endpoint_auth_methods_supported: ['none'],
  id_token_signing_alg_values_supported: ['ES256'],
  authorization_response_iss_parameter_supported: true,
})

/** Signs ID tokens (OpenID Connect Core section 2) with a key that lives as long as this process. */
async function signer(issuer: string) {
  const { publicKey, privateKey } = await generateKeyPair('ES256')
  const kid = randomUUID()
  const header = { alg: 'ES256', kid }
  const keySet = { keys: [{ ...(await exportJWK(publicKey)), ...header, use: 'sig' }] }
  const sign = ({ id, name, email, role }: Person, nonce: string) => {
    const iat = Math.floor(runtime().clock.nowMs() / 1000)
    const claims = { name, email, email_verified: true, role, nonce, iat, exp: iat + tokenSeconds }
    const token = new SignJWT(claims).setProtectedHeader(header)
    return token.setIssuer(issuer).setAudience(clientId).setSubject(id).sign(privateKey)
  }
  return { sign, keySet }
}

async function formIn(request: IncomingMessage): Promise<URLSearchParams> {
  let text = ''
  for await (const chunk of request.setEncoding('utf8')) {
    text += chunk
    if (text.length > maxFormBytes) return new URLSearchParams()
  }
  return new URLSearchParams(text)
}

function json(value: object, status = 200): Answer {
  const headers = { 'content-type': 'application/json', 'cache-control': 'no-store' }
  return { status, headers, body: JSON.stringify(value) }
}

const plain = (status: number): Answer => ({ status, headers: {} })

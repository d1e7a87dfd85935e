import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { type JWTPayload, jwtVerify } from 'jose'
import type { OutboundRequest } from '../../../shared/egress/guarded-fetch.ts'
import type { Outcome } from '../../../shared/egress/outcome.ts'
import { sendMint as sendMintBy } from '../../../shared/oauth/mint/send-mint.ts'
import type { Send } from '../../../shared/oauth/token-requests.ts'
import type { MintRequest } from '../../../shared/ports/minting.ts'
import { fakeRoles } from '../../fakes/roles.ts'

const connection = { ownerId: 'p', id: 'c' }

/** Mints for some connection, without a role. */
export function sendMint(request: Omit<MintRequest, 'connection'>, send: Send) {
  return sendMintBy({ ...request, connection }, send, fakeRoles().assumeRoles)
}

/** A key pair in PEM, and its public half. */
export function keyPair(kind: 'rsa' | 'ec' = 'rsa') {
  const { privateKey } =
    kind === 'rsa'
      ? generateKeyPairSync('rsa', { modulusLength: 2048 })
      : generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return {
    pem: String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
    publicKey: createPublicKey(privateKey),
  }
}

export const answer = (
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): Outcome => ({
  kind: 'answer',
  status,
  headers,
  body: typeof body === 'string' ? body : JSON.stringify(body),
})

/** A provider that is a function: what it was sent, and what it answers. */
export function provider(respond: (request: OutboundRequest) => Outcome | Promise<Outcome>) {
  const sent: OutboundRequest[] = []
  const send: Send = async (request) => {
    sent.push(request)
    const outcome = await respond(request)
    if (outcome.kind === 'failure') return outcome
    return { ...outcome, headers: { date: new Date().toUTCString(), ...outcome.headers } }
  }
  return { sent, send }
}

/** The parameters of a token request. */
export const formOf = ({ body = '' }: OutboundRequest) =>
  Object.fromEntries(new URLSearchParams(body))

/** A token endpoint that verifies an assertion by jose, and grants what `grant` returns for its claims. */
export function assertionEndpoint(
  publicKey: KeyObject,
  member: 'assertion' | 'client_assertion',
  audience: string,
  grant: (claims: JWTPayload, form: Record<string, string>) => object,
) {
  return provider(async (request) => {
    const form = formOf(request)
    try {
      const { payload } = await jwtVerify(form[member] ?? '', publicKey, {
        audience,
        requiredClaims: ['iss', 'iat', 'exp'],
        maxTokenAge: '10m',
      })
      return answer(200, grant(payload, form))
    } catch {
      return answer(400, {
        error: member === 'assertion' ? 'invalid_grant' : 'invalid_client',
      })
    }
  })
}

const levels = ['read', 'write', 'admin']

/** GitHub, as far as an installation token goes: an app, its installation, and what that was given. */
export function github(app: {
  readonly id: string
  readonly publicKey: KeyObject
  readonly repositories: readonly string[]
  readonly permissions: Readonly<Record<string, string>>
}) {
  return provider(async ({ url, method, headers, body = '{}' }) => {
    const jwt = (headers.authorization ?? '').replace('Bearer ', '')
    const isRevocation = method === 'DELETE' && url.endsWith('/installation/token')
    if (isRevocation) return answer(jwt.startsWith('ghs_') ? 204 : 401, '')
    const [, repository] = /\/repos\/acme\/([a-z]+)$/.exec(url) ?? []
    if (repository) return answer(jwt.split('_').slice(1).includes(repository) ? 200 : 404, {})
    try {
      await jwtVerify(jwt, app.publicKey, {
        issuer: app.id,
        algorithms: ['RS256'],
        maxTokenAge: '10m',
      })
    } catch {
      return answer(401, { message: 'A JSON web token could not be decoded' })
    }
    if (!url.endsWith('/app/installations/7/access_tokens')) return answer(404, {})
    const { repositories = app.repositories, permissions = app.permissions } = JSON.parse(body) as {
      repositories?: string[]
      permissions?: Record<string, string>
    }
    const isBeyond =
      repositories.some((name) => !app.repositories.includes(name)) ||
      Object.entries(permissions).some(
        ([name, level]) => levels.indexOf(level) > levels.indexOf(app.permissions[name] ?? ''),
      )
    if (isBeyond) return answer(422, { message: 'not granted' })
    return answer(201, {
      token: `ghs_${repositories.join('_')}`,
      expires_at: new Date(Date.now() + 3600_000).toISOString(),
      permissions: { ...permissions, metadata: 'read' },
      repositories: repositories.map((name) => ({ name })),
    })
  })
}

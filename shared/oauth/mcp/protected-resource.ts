import type { OutboundAnswer } from '../../egress/outcome.ts'
import type { Members } from '../response-members.ts'
import { textIn, textsIn } from './document-members.ts'
import { findDocument, requireDocument } from './documents.ts'
import { type DiscoveryContext, requireAnswer, type SendForDiscovery, StepError } from './step.ts'
import { type BearerChallenge, bearerChallenge } from './www-authenticate.ts'

/** A protected resource, by its own metadata. */
export interface ProtectedResource {
  readonly resource: string
  /** Issuers, in the server's order; at least one. */
  readonly issuers: readonly string[]
  readonly scopes: readonly string[]
}

const step = 'protected_resource_metadata'

const versionOf = { handshake: '2025-11-25', stateless: '2026-07-28' } as const

// The first request of a revision with a handshake, and of one without.
const firstRequests = [
  {
    version: versionOf.handshake,
    method: 'initialize',
    params: {
      protocolVersion: versionOf.handshake,
      capabilities: {},
      clientInfo: { name: 'mooring', version: '1' },
    },
  },
  { version: versionOf.stateless, method: 'tools/list', params: {} },
] as const

/**
 * Requests an MCP server without any credential: by the first request of each revision, since some
 * servers answer the handshake to anyone.
 *
 * @returns the challenge of a 401; undefined where it asks for no authorization.
 * @throws StepError `server_request`.
 */
export async function requestWithoutToken(
  send: SendForDiscovery,
  url: string,
): Promise<BearerChallenge | undefined> {
  for (const { version, method, params } of firstRequests) {
    const headers = {
      accept: 'application/json, text/event-stream',
      'content-type': 'application/json',
      'mcp-protocol-version': version,
    }
    const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method, params })
    const outcome = await send({ url, method: 'POST', headers, body }, { headersOnly: true })
    const challenge = challengeIn(requireAnswer('server_request', 'the MCP server', outcome))
    if (challenge) return challenge
  }
  return undefined
}

function challengeIn({ status, headers }: OutboundAnswer): BearerChallenge | undefined {
  if (status !== 401) return undefined
  return bearerChallenge(headers['www-authenticate']) ?? { scopes: [] }
}

/**
 * Reads the metadata of a protected resource (RFC 9728 sections 3 and 5.1): from the location in the
 * challenge, else from the well-known locations of the server.
 *
 * @returns undefined where there is none, as with servers of the revision 2025-03-26.
 * @throws StepError `protected_resource_metadata`.
 */
export async function findProtectedResource(
  context: DiscoveryContext,
  url: string,
  { resourceMetadata }: BearerChallenge,
): Promise<ProtectedResource | undefined> {
  const request = { ...context, step } as const
  const document =
    resourceMetadata === undefined
      ? await findDocument(request, wellKnown(url))
      : await requireDocument(request, resourceMetadata)
  return document && toResource(document, url)
}

function wellKnown(url: string): readonly string[] {
  const { origin, pathname } = new URL(url)
  const root = `${origin}/.well-known/oauth-protected-resource`
  const path = pathname.replace(/\/$/, '')
  return path === '' ? [root] : [`${root}${path}`, root]
}

function toResource(document: Members, url: string): ProtectedResource {
  const resource = textIn(step, document, 'resource')
  if (resource === undefined) throw new StepError(step, 'the document names no resource')
  if (!isResourceOf(resource, url)) {
    throw new StepError(step, 'its resource is neither the URL of the server nor a prefix of it')
  }
  const issuers = textsIn(step, document, 'authorization_servers') ?? []
  if (issuers.length === 0) throw new StepError(step, 'it names no authorization server')
  return { resource, issuers, scopes: textsIn(step, document, 'scopes_supported') ?? [] }
}

/** Whether a resource is a URL, or the URL of a path above it (RFC 9728 section 3.3, by path segments). */
function isResourceOf(resource: string, url: string): boolean {
  if (!URL.canParse(resource)) return false
  const [above, own] = [new URL(resource), new URL(url)]
  const plain = above.username === '' && above.password === '' && above.hash === ''
  if (!plain || above.origin !== own.origin) return false
  if (above.href === own.href) return true
  const base = above.pathname.endsWith('/') ? above.pathname : `${above.pathname}/`
  return above.search === '' && `${own.pathname}/`.startsWith(base)
}

/** The resource indicator of a server without metadata: its URL without a fragment (RFC 8707 section 2). */
export function canonicalResource(url: string): string {
  const own = new URL(url)
  own.hash = ''
  return own.pathname === '/' && own.search === '' ? own.origin : own.href
}

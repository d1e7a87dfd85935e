import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js'
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js'
import { build } from 'esbuild'
import type { CertifiedMcpServer } from './certified-server.ts'
import { mcpServer, scopeFor } from './tools.ts'

/** The library for Cloudflare Workers, as far as it is used here. */
interface Library {
  readonly OAuthProvider: new (
    options: object,
  ) => {
    fetch(request: Request, environment: object, context: object): Promise<Response>
  }
  insufficientScope(auth: Auth, scopes: readonly string[]): Response
}

interface Auth {
  readonly scope: readonly string[]
}

interface Context {
  readonly auth: Auth
}

interface Environment {
  readonly OAUTH_PROVIDER: {
    parseAuthRequest(request: Request): Promise<{ readonly scope: readonly string[] }>
    completeAuthorization(given: object): Promise<{ readonly redirectTo: string }>
  }
}

/** The library outside of a Worker: the one module of the runtime that it imports has one class. */
async function loaded(): Promise<Library> {
  const outfile = join(import.meta.dirname, '../../dist/test-mcp/workers-oauth-provider.mjs')
  await build({
    entryPoints: ['@cloudflare/workers-oauth-provider'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'silent',
    plugins: [
      {
        name: 'worker',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^cloudflare:workers$/ }, () => ({ path: 'w', namespace: 'worker' }))
          const contents = 'export class WorkerEntrypoint {}'
          onLoad({ filter: /./, namespace: 'worker' }, () => ({ contents }))
        },
      },
    ],
  })
  return (await import(pathToFileURL(outfile).href)) as Library
}

/** The key-value store of a Worker, in memory. */
function keyValueStore() {
  const values = new Map<string, string>()
  return {
    async get(key: string, as?: string | { readonly type?: string }) {
      const value = values.get(key)
      const isJson = (typeof as === 'string' ? as : as?.type) === 'json'
      return value === undefined ? null : isJson ? JSON.parse(value) : value
    },
    put: async (key: string, value: string) => void values.set(key, value),
    delete: async (key: string) => void values.delete(key),
    async list({ prefix = '' }: { readonly prefix?: string } = {}) {
      const names = [...values.keys()].filter((key) => key.startsWith(prefix))
      return { keys: names.map((name) => ({ name })), list_complete: true }
    },
  }
}

function optionsOf(origin: string, { insufficientScope }: Library) {
  return {
    apiRoute: '/mcp',
    apiHandler: {
      async fetch(request: Request, _environment: object, { auth }: Context) {
        const needed = scopeFor(await request.clone().text())
        if (!auth.scope.includes(needed)) return insufficientScope(auth, ['mcp:read', needed])
        const transport = new WebStandardStreamableHTTPServerTransport({})
        await mcpServer().connect(transport as Transport)
        return transport.handleRequest(request)
      },
    },
    defaultHandler: {
      async fetch(asking: Request, { OAUTH_PROVIDER }: Environment) {
        if (new URL(asking.url).pathname !== '/authorize')
          return new Response(null, { status: 404 })
        const request = await OAUTH_PROVIDER.parseAuthRequest(asking)
        const person = { userId: 'ann', metadata: {}, props: {}, scope: request.scope }
        const { redirectTo } = await OAUTH_PROVIDER.completeAuthorization({ request, ...person })
        return Response.redirect(redirectTo, 302)
      },
    },
    ...{ authorizeEndpoint: '/authorize', tokenEndpoint: '/oauth/token' },
    clientRegistrationEndpoint: '/register',
    scopesSupported: ['mcp:read', 'mcp:write', 'offline_access'],
    requiredScopes: ['mcp:read'],
    resourceMetadata: { resource: `${origin}/mcp`, authorization_servers: [origin] },
  }
}

/** Starts an MCP server of the SDK behind `@cloudflare/workers-oauth-provider`, in Node. */
export async function startWorkersMcpServer(): Promise<CertifiedMcpServer> {
  const library = await loaded()
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const provider = new library.OAuthProvider(optionsOf(origin, library))
  const environment = { OAUTH_KV: keyValueStore() }
  const context = { waitUntil: () => undefined, props: {} }
  const counts = new Map<string, number>()
  server.on('request', async (incoming, outgoing) => {
    const request = await requestOf(incoming, origin)
    const event = eventOf(request, await request.clone().text())
    const response = await provider.fetch(request, environment, context)
    const counted = response.ok ? event : 'grant.error'
    if (event) counts.set(counted ?? '', (counts.get(counted ?? '') ?? 0) + 1)
    outgoing.writeHead(response.status, Object.fromEntries(response.headers))
    outgoing.end(Buffer.from(await response.arrayBuffer()))
  })
  return {
    url: `${origin}/mcp`,
    count: (event) => counts.get(event) ?? 0,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

async function requestOf(incoming: IncomingMessage, origin: string): Promise<Request> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  const headers = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)])
  return new Request(`${origin}${incoming.url}`, {
    method: incoming.method ?? 'GET',
    headers: headers as [string, string][],
    ...(chunks.length > 0 ? { body: Buffer.concat(chunks) } : {}),
  })
}

/** What a request to the authorization server does, by the names of oidc-provider. */
function eventOf({ url }: Request, body: string): string | undefined {
  if (url.endsWith('/register')) return 'registration_create.success'
  if (!url.endsWith('/oauth/token')) return undefined
  const { grant_type } = Object.fromEntries(new URLSearchParams(body))
  return grant_type === 'refresh_token' ? 'refresh_token.consumed' : 'grant.success'
}

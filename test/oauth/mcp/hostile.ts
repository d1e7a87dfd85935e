import type { McpStep } from '../../../shared/model/mcp.ts'
import { type FakeResponse, mcpUrl, places, serverMetadata } from '../../fakes/mcp-servers.ts'

/** Responses of hostile or broken servers, by URL, and the step that must fail. */
export interface Hostile {
  readonly name: string
  readonly step: McpStep
  readonly responses: Readonly<Record<string, FakeResponse>>
}

const failure = (code: 'too_large' | 'timeout' | 'redirect' | 'tls' | 'connect' | 'cut_off') =>
  ({ kind: 'failure', code, message: 'it does not answer as it must' }) as const
const redirect = (location: string) => ({ ...failure('redirect'), location })
const challenged = (metadata: string): FakeResponse => ({
  status: 401,
  headers: { 'www-authenticate': `Bearer resource_metadata="${metadata}"` },
})

/** One hostile input at one place. */
const at =
  (url: string, step: McpStep) =>
  (name: string, response: FakeResponse): Hostile => ({
    name,
    step,
    responses: { [url]: response },
  })

const serverRequest = at(mcpUrl, 'server_request')
const challenge = at(mcpUrl, 'protected_resource_metadata')
const resource = at(places.resource, 'protected_resource_metadata')
const named = at(places.resource, 'authorization_server_metadata')
const metadata = at(places.server, 'authorization_server_metadata')

const resourceOf = (members: object): FakeResponse => ({
  json: { resource: mcpUrl, authorization_servers: ['https://as.example.com'], ...members },
})
const issuedBy = (issuer: unknown) => resourceOf({ authorization_servers: [issuer] })
const server = (members: object): FakeResponse => ({ json: { ...serverMetadata, ...members } })

const privateUrls = [
  'https://127.0.0.1/x',
  'https://169.254.169.254/latest/meta-data',
  'https://[::1]/x',
  'https://10.0.0.7/x',
  'https://localhost/x',
]
const notWeb = ['javascript:alert(1)', 'file:///etc/passwd', 'http://as.example.com/x', 'nonsense']

const foreignResources = [
  'https://evil.example.com/mcp',
  'https://mcp.example.com.evil.example/mcp',
  'https://mcp.example.com:8443/mcp',
  'http://mcp.example.com/mcp',
  'https://user:password@mcp.example.com/mcp',
  'https://mcp.example.com/mc',
  'https://mcp.example.com/mcp/deeper',
  'https://mcp.example.com/other/../mcp2',
  'https://mcp.example.com/mcp#fragment',
  'https://mcp.example.com/?of=another',
  'nonsense',
]

const otherIssuers = [
  'https://as.example.com/',
  'https://AS.example.com',
  'https://as.example.com:443',
  'https://evil.example.com',
  'https://as.example.com/tenant',
  '',
  7,
  null,
  undefined,
]

/** Redirects of a metadata document that no discovery follows. */
const hostileRedirects = [
  ...privateUrls,
  'http://mcp.example.com/metadata',
  'https://mcp.example.com/metadata#fragment',
  'https://user:password@mcp.example.com/metadata',
  'https://evil.example/metadata',
  'https://example.com.evil.example/metadata',
  'https://com/metadata',
  'javascript:alert(1)',
  '//evil.example/metadata',
  'https://[nonsense',
]

/** Every hostile input. */
export const hostileInputs: readonly Hostile[] = [
  serverRequest('that redirects without end', failure('redirect')),
  serverRequest('that redirects within its site', redirect('https://mcp.example.com/other')),
  serverRequest('that never answers', failure('timeout')),
  serverRequest('with an invalid certificate', failure('tls')),
  serverRequest('that fails', { status: 500 }),
  ...privateUrls.map((url) => challenge(`whose metadata is at ${url}`, challenged(url))),
  challenge('whose metadata is absent', challenged('https://mcp.example.com/absent')),
  challenge('whose metadata is at no URL', challenged('nonsense')),
  resource('with a document of 10 MB', failure('too_large')),
  resource('with a document that never ends', failure('timeout')),
  resource('that is cut off', failure('cut_off')),
  resource('that redirects to itself without end', redirect(places.resource)),
  ...hostileRedirects.map((url) => resource(`that redirects to ${url}`, redirect(url))),
  ...hostileRedirects.map((url) => metadata(`that redirects to ${url}`, redirect(url))),
  resource('with a page in place of JSON', { text: '<html>LEAK</html>' }),
  resource('with a list in place of an object', { json: [] }),
  resource('without a resource', resourceOf({ resource: undefined })),
  resource('with a resource that is no text', resourceOf({ resource: { href: mcpUrl } })),
  ...foreignResources.map((url) => resource(`for ${url}`, resourceOf({ resource: url }))),
  resource('without an authorization server', resourceOf({ authorization_servers: [] })),
  resource('with an authorization server that is no text', issuedBy(7)),
  resource(
    'with a list of 10,000 servers',
    resourceOf({ authorization_servers: Array(10_000).fill('https://a.example') }),
  ),
  ...[...privateUrls, ...notWeb].map((url) => named(`authorized by ${url}`, issuedBy(url))),
  named('authorized by a URL with a password', issuedBy('https://u:p@as.example.com')),
  named('authorized by a server without metadata', issuedBy('https://silent.example.com')),
  ...otherIssuers.map((issuer) =>
    metadata(`with the issuer ${String(issuer)}`, server({ issuer })),
  ),
  metadata('with a document of 10 MB', failure('too_large')),
  metadata('that does not answer', failure('connect')),
  metadata('without PKCE', server({ code_challenge_methods_supported: undefined })),
  metadata('with plain PKCE alone', server({ code_challenge_methods_supported: ['plain'] })),
  metadata('with PKCE that is no list', server({ code_challenge_methods_supported: 'S256' })),
  metadata('without the code flow', server({ response_types_supported: ['token'] })),
  ...['authorization_endpoint', 'token_endpoint'].flatMap((name) => [
    metadata(`without ${name}`, server({ [name]: undefined })),
    ...[...privateUrls, ...notWeb].map((url) =>
      metadata(`with ${name} ${url}`, server({ [name]: url })),
    ),
  ]),
  metadata(
    'with a registration at a private address',
    server({ registration_endpoint: 'https://10.0.0.7/' }),
  ),
  metadata(
    'with a revocation at a private address',
    server({ revocation_endpoint: 'https://[::1]/' }),
  ),
]

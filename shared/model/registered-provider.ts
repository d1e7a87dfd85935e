import type { RegisteredProvider } from './oauth2-client.ts'
import { hostIssue, type OutboundAllow } from './public-address.ts'

/**
 * The issues of a registered provider's endpoints, by field name of the API. Host names are not
 * resolved: they may not resolve yet, and are checked again at each use.
 */
export function registeredProviderIssues(
  { authorizationUrl, tokenUrl, revocationUrl, issuer }: RegisteredProvider,
  allow: OutboundAllow,
): Readonly<Record<string, string>> {
  const urls = {
    authorization_url: authorizationUrl,
    token_url: tokenUrl,
    revocation_url: revocationUrl,
    issuer,
  }
  const faults = Object.entries(urls).flatMap(([field, text]) => {
    const words = text === undefined ? undefined : endpointIssue(text, allow)
    return words === undefined ? [] : [[field, words]]
  })
  return Object.fromEntries(faults)
}

// In addition to the URL standard: parsers disagree on these.
const neverMeant = /[\s\\\p{Cc}\p{Cs}]/u

/** The issue of one URL of a provider, as a predicate: `must be a URL`; undefined where it has none. */
export function endpointIssue(text: string, allow: OutboundAllow): string | undefined {
  const url = URL.canParse(text) && !neverMeant.test(text) ? new URL(text) : undefined
  if (!url) return 'must be a URL'
  if (url.username !== '' || url.password !== '') return 'must not carry a user or password'
  if (url.hash !== '') return 'must not have a fragment (RFC 6749 section 3.1)'
  const refused = hostIssue(url, allow)
  if (refused !== undefined) return `must be a public address: its host ${refused}`
  return url.protocol === 'https:' || opensPlain(url, allow) ? undefined : 'must be an https URL'
}

/** Plain http is only for destinations that the deployment opens. */
function opensPlain(url: URL, allow: OutboundAllow): boolean {
  const closed = { loopback: false, ranges: [], hosts: [] }
  const own = hostIssue(url, closed) !== undefined
  return url.protocol === 'http:' && (own || namedOpen(url, allow))
}

function namedOpen({ hostname }: URL, { hosts }: OutboundAllow): boolean {
  return hosts.some((host) =>
    host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host,
  )
}

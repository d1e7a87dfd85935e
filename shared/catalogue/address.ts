import { isIP } from 'node:net'
import { hostMaxCharacters } from './limits.ts'

const label = '(?!-)[A-Za-z0-9_-]{1,63}(?<!-)'
const hostName = new RegExp(`^${label}(\\.${label})*\\.?$`)

// The raw text is checked as well as the parsed URL: parsers disagree on backslashes, missing slashes
// and tabs, and a password that one of them hides must not reach the fields that are not secret by another.
const shape = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]+)/i
const invalidInUrl = /[\s\\\p{Cc}\p{Cs}]/u

/** What is wrong with a host, or nothing: a name or an address, and nothing around it. */
export function hostIssue(host: string): string | undefined {
  if (isIP(host) !== 0) return undefined
  if (host.length <= hostMaxCharacters && hostName.test(host)) return undefined
  return 'must be a host name or an address alone: no scheme, port, path, user or spaces'
}

/** What is wrong with a URL, or nothing. User info is rejected: it would be stored in plaintext. */
export function urlIssue(text: string, schemes: readonly string[]): string | undefined {
  if (invalidInUrl.test(text)) return 'must be a URL without spaces, backslashes or line breaks'
  const authority = shape.exec(text)?.[1]
  const url = parsed(text)
  if (authority?.includes('@') || url?.username || url?.password) {
    return 'must not contain a user or password. Send them in their own fields'
  }
  const starts = schemes.map((scheme) => `${scheme}//`)
  if (!starts.some((start) => text.toLowerCase().startsWith(start))) {
    return `must be a URL that starts with ${starts.join(' or ')}`
  }
  if (authority === undefined || url === undefined)
    return 'must be a URL with a valid host and port'
  return undefined
}

/** What is wrong with a host, host and port, or URL of whatever scheme, or nothing. */
export function placeIssue(text: string): string | undefined {
  const scheme = /^([a-z][a-z0-9+.-]*:)\/\//i.exec(text)?.[1]
  if (scheme !== undefined) return urlIssue(text, [scheme.toLowerCase()])
  return text.includes('@') || invalidInUrl.test(text)
    ? 'must be a host, with its port or without, or a URL: no user, password or spaces'
    : undefined
}

const credential = /pass|pwd|secret|token|api.?key|user|credential/i

/** What is wrong with the query of a URI that is stored openly, or nothing. */
export function queryIssue(text: string): string | undefined {
  const names = [...(parsed(text)?.searchParams.keys() ?? [])]
  if (!names.some((name) => credential.test(name))) return undefined
  return 'must not contain credentials in its query. Send them in their own fields'
}

function parsed(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined
}

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

/** How a connection asks for TLS, in the terms of libpq's `sslmode`. */
export type TlsMode = 'disable' | 'require' | 'verify-ca' | 'verify-full'

/** Where a database server is, and who asks. */
export interface SqlServer {
  readonly host: string
  readonly port: number
  readonly database?: string | undefined
  readonly user?: string | undefined
  readonly password?: string | undefined
  /** Settings of the session, as PostgreSQL takes them at its start. */
  readonly options?: string | undefined
  /** Absent: TLS where the server offers it, with a certificate of whichever authority. */
  readonly tlsMode?: TlsMode | undefined
}

/** Why a config cannot be tested, as a message for its user. */
export interface CannotTest {
  readonly untestable: string
}

const tlsModes: Readonly<Record<string, TlsMode | undefined>> = {
  disable: 'disable',
  allow: undefined,
  prefer: undefined,
  require: 'require',
  'no-verify': 'require',
  'verify-ca': 'verify-ca',
  'verify-full': 'verify-full',
}

/** The TLS mode of an `sslmode`, libpq's or node-postgres's; false: no such mode. */
export function tlsModeOf(sslmode: string): TlsMode | undefined | false {
  return Object.hasOwn(tlsModes, sslmode) && tlsModes[sslmode]
}

const unread = cannot('is not a URL such as postgresql://user:password@host:5432/database')
// libpq reads them from its own machine, which is not ours.
const ofItsMachine = [
  ...['sslcert', 'sslkey', 'sslrootcert', 'sslcrl', 'sslcrldir'],
  ...['passfile', 'service', 'servicefile', 'hostaddr'],
]

/**
 * Takes a connection string of PostgreSQL apart (PostgreSQL 17 manual, section 32.1.1.2): the form
 * as a URL, of one host. What only the machine that uses the string could do is not tested: sockets
 * of Unix, files of certificates and passwords, services, more hosts than one.
 *
 * Not by `pg-connection-string`, which opens the files that a string names: see decision 75.
 */
export function postgresServer(text: string): SqlServer | CannotTest {
  if (/^[^/]*:\/\/[^/?#]*,/.test(text)) return cannot('names more hosts than one')
  if (!/^postgres(ql)?:\/\//i.test(text) || !URL.canParse(text)) return unread
  const url = new URL(text)
  const own = url.searchParams
  const named = ofItsMachine.find((name) => own.has(name) && own.get(name) !== 'system')
  if (named !== undefined) return cannot(`has ${named}, which is of the machine that uses it`)
  if (own.get('sslnegotiation') === 'direct') return cannot('asks for sslnegotiation=direct')
  try {
    return serverOf(url)
  } catch (error) {
    // decodeURIComponent: a % that begins no octet.
    if (error instanceof URIError) return unread
    throw error
  }
}

function serverOf(url: URL): SqlServer | CannotTest {
  const part = (name: string, text: string) =>
    url.searchParams.get(name) || decodeURIComponent(text) || undefined
  const host = part('host', url.hostname)?.replace(/^\[(.*)\]$/, '$1')
  const port = part('port', url.port) ?? '5432'
  if (host?.startsWith('/')) return cannot('names a Unix socket')
  if (host === undefined) return cannot('names no host')
  if (`${host},${port}`.split(',').length > 2) return cannot('names more hosts than one')
  if (hostIssue(host) !== undefined || !isPort(port)) return unread
  const tlsMode = tlsModeIn(url.searchParams)
  if (tlsMode === false) return cannot('has an sslmode that PostgreSQL does not have')
  const user = part('user', url.username)
  if (user === undefined) return cannot('names no user')
  const rest = {
    password: part('password', url.password),
    database: part('dbname', url.pathname.slice(1)),
    options: part('options', ''),
  }
  return { host, port: Number(port), user, ...rest, tlsMode }
}

function tlsModeIn(params: URLSearchParams): TlsMode | undefined | false {
  const ssl = params.get('ssl')
  if (params.get('sslrootcert') === 'system') return 'verify-full'
  if (params.has('sslmode')) return tlsModeOf(params.get('sslmode') ?? '')
  if (ssl === 'true' || ssl === '1') return 'require'
  return ssl === 'false' || ssl === '0' ? 'disable' : undefined
}

const isPort = (text: string) => /^[1-9]\d{0,4}$/.test(text) && Number(text) <= 65_535

function cannot(reason: string): CannotTest {
  return { untestable: `The connection string ${reason}, which cannot be tested from here.` }
}

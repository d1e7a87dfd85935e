import { hostIssue } from './address.ts'

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

import { isIPv6 } from 'node:net'
import { type CannotTest, postgresServer, type SqlServer, tlsModeOf } from './fields/address.ts'
import { below, type HttpAsk, said, type Whole } from './whole-config.ts'

/** How a connection of a type is tested. */
export type Probe = { readonly except?: Exception } & ByKind

type ByKind =
  | {
      readonly by: 'http'
      /** What the test requests, for the reference. */
      readonly does: string
      readonly ask: (config: Whole) => HttpAsk | CannotTest
      /** Statuses, in addition to 401 and 403, by which the service rejects a credential. */
      readonly rejectionStatuses?: readonly number[]
    }
  | {
      readonly by: 'postgres' | 'mysql' | 'redis'
      readonly does: string
      readonly server: (config: Whole) => SqlServer | CannotTest
    }
  | { readonly by: 'nothing'; readonly reason: string }

/** Where a config has this member, its connection cannot be tested, for this reason. */
export interface Exception {
  readonly member: string
  readonly reason: string
}

type Place = string | ((config: Whole) => string)
type Headers = Readonly<Record<string, string>>

const placeOf = (place: Place, config: Whole) => (typeof place === 'string' ? place : place(config))

/** The URL of a host that a config names by itself: an address of IPv6 takes brackets in it. */
export function hostUrl(scheme: 'https' | 'http', host: string, port?: string): string {
  const name = isIPv6(host) ? `[${host}]` : host
  return `${scheme}://${name}${port === undefined ? '' : `:${port}`}`
}

/** Below the URL in a member of the config. */
export const under =
  (name: string, path: string) =>
  (config: Whole): string =>
    below(said(config, name), path)

const noCredential: CannotTest = {
  untestable: 'The connection has no credential to test.',
}

/** Reads something with a bearer token. */
export function withBearer(does: string, place: Place, field = 'api_key', more: Headers = {}) {
  return showing(field, does, place, (key) => ({ authorization: `Bearer ${key}`, ...more }))
}

/** Reads something with a key in a header of the service's own. */
export function withKey(header: string, does: string, place: Place, field = 'api_key') {
  return showing(field, does, place, (key) => ({ [header]: key }))
}

// Without a credential the service would reject one that was never given.
function showing(field: string, does: string, place: Place, headers: (key: string) => Headers) {
  const ask = (config: Whole) => {
    const key = said(config, field)
    return key === '' ? noCredential : { url: placeOf(place, config), headers: headers(key) }
  }
  return { by: 'http', does, ask } as const satisfies Probe
}

/** Reads something with these headers. */
export function withHeaders(
  does: string,
  place: Place,
  headers: (config: Whole) => Headers,
  rejectionStatuses: readonly number[] = [],
): Probe {
  const ask = (config: Whole) => ({ url: placeOf(place, config), headers: headers(config) })
  return { by: 'http', does, ask, rejectionStatuses }
}

/** The value of an Authorization header by user and password (RFC 7617). */
export function basic(user: string, password: string): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
}

const usualPorts = { postgres: 5432, mysql: 3306, redis: 6379 } as const

const noHost: CannotTest = {
  untestable: 'The connection has no host, so its client uses its own default. Add the host.',
}

/** Which fields hold what it takes to sign in, where their names are not those of `SqlServer`. */
interface SignInFields extends Partial<Record<keyof SqlServer, string>> {
  /** A connection string of PostgreSQL's, in place of all the others. */
  readonly connectionString?: string
}

/** Signs in to a database server by the fields of `sqlServer`. */
export function signsIn(by: 'postgres' | 'mysql' | 'redis', names: SignInFields = {}): Probe {
  const text = (config: Whole, name: keyof SqlServer) =>
    said(config, names[name] ?? name) || undefined
  return {
    by,
    does: 'signs in to the server',
    server(config) {
      const { connectionString = '' } = names
      const whole = said(config, connectionString)
      if (whole !== '') return postgresServer(whole)
      const host = text(config, 'host')
      if (host === undefined) return noHost
      return {
        host,
        port: Number(text(config, 'port') ?? usualPorts[by]),
        database: text(config, 'database'),
        user: text(config, 'user'),
        password: text(config, 'password'),
        tlsMode: tlsModeOf(said(config, 'sslmode')) || undefined,
      }
    },
  }
}

/** The same, but a server behind an SSH proxy is not tested: a direct request proves nothing. */
export function unlessProxied(probe: Probe): Probe {
  const reason = 'The server is behind an SSH proxy, which a connection test does not use.'
  return { ...probe, except: { member: 'proxy', reason } }
}

/** Cannot be tested, for this reason. */
export function untestable(reason: string): Probe {
  return { by: 'nothing', reason }
}

/** Of services that offer no request which is free and asks for the key. */
export const costsMoney = untestable(
  'The service offers no request that is free and asks for the credential.',
)

/** Of services whose list of models needs no key. */
export const needsNoKey = untestable(
  'The free requests of the service need no credential, so they prove nothing.',
)

/** Of services with their own protocol. */
export const ownProtocol = untestable(
  'The service has its own protocol, which connection tests do not support.',
)

/** Of connections that are authorized at a provider. */
export const byConsent = untestable(
  'Each refresh proves the grant at the provider. Check the status of the connection.',
)

/** Of connections that mint: a lookup proves the root material. */
export const byMinting = untestable(
  'Each mint proves the stored credentials at the provider. Look up the connection.',
)

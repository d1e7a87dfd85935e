import type { SqlServer } from '../catalogue/fields/address.ts'
import { resolveGuarded } from '../egress/guarded-fetch.ts'
import { failureOf } from '../egress/outcome.ts'
import { type OutboundAllow, openedAddress } from '../model/public-address.ts'
import { TimeLimitExceeded, withTimeLimit } from '../runtime/runtime.ts'
import { type BoundedSocket, openSocket, type ServerTls, tlsOptions } from './server-connection.ts'
import type { ServiceTestResult } from './try-http.ts'

/** The server to sign in to, and the options. */
export interface SignInTarget extends Omit<SqlServer, 'tlsMode'> {
  /** Of the whole sign-in, in milliseconds. */
  readonly timeoutMs: number
  /** Absent: without TLS. */
  readonly tls?: ServerTls | undefined
}

/** Signs in once, over this connection; rejects as the driver does. */
export type SignIn = (server: SignInTarget, stream: BoundedSocket) => Promise<void>

/** The parsed error of a driver. */
export interface Reading {
  readonly rejected?: string | undefined
  readonly withoutTls?: boolean
}

/** The protocol of one kind of server. */
export interface Driver {
  readonly signIn: SignIn
  readonly read: (error: unknown) => Reading
  /** For servers that do not answer a TLS greeting: the test would only time out. */
  readonly plainFirst?: boolean
}

interface Place {
  readonly allow: OutboundAllow
  /** Of the whole test, in milliseconds; every connection is destroyed then. */
  readonly timeoutMs: number
}

const noTlsAllowed: ServiceTestResult = {
  outcome: 'untestable',
  detail:
    'The connection turns TLS off. A password is sent without TLS only to an address that the ' +
    'deployment opens.',
}

/** Tries to sign in to a database server, and leaves no connection behind. */
export async function tryDatabase(
  server: SqlServer,
  { allow, timeoutMs }: Place,
  driver: Driver,
): Promise<ServiceTestResult> {
  try {
    return await withTimeLimit(timeoutMs, (signal) =>
      attempt(server, { allow, timeoutMs }, driver, signal),
    )
  } catch (error) {
    if (error instanceof TimeLimitExceeded) return unreachable('it took too long')
    const { rejected } = driver.read(error)
    if (rejected) return { outcome: 'rejected', detail: rejected }
    return unreachable(failureOf(error).message)
  }
}

async function attempt(
  server: SqlServer,
  { allow, timeoutMs }: Place,
  { signIn, read, plainFirst = false }: Driver,
  signal: AbortSignal,
): Promise<ServiceTestResult> {
  const { tlsMode, ...place } = server
  const [first] = await resolveGuarded(server.host, allow, { encrypted: true })
  if (!first) return unreachable('the host name has no address')
  const opened = openedAddress(first.address, allow)
  const options = tlsOptions(server.host, tlsMode, { opened, plainFirst })
  if (options.length === 0) return noTlsAllowed
  for (const [index, tls] of options.entries()) {
    const bounds = { address: first.address, port: server.port, signal }
    try {
      await over(bounds, (stream) => signIn({ ...place, timeoutMs, tls }, stream))
      break
    } catch (error) {
      if (read(error).withoutTls !== true) throw error
      if (index === options.length - 1) return unreachable('it offers no TLS')
    }
  }
  return { outcome: 'ok', detail: 'The server accepts the user.' }
}

/** Runs a driver over a connection. An error of the connection wins over the driver's. */
async function over(
  bounds: Parameters<typeof openSocket>[0],
  run: (stream: BoundedSocket) => Promise<void>,
): Promise<void> {
  const stream = await openSocket(bounds)
  try {
    await Promise.race([
      run(stream),
      new Promise<never>((_resolve, reject) => stream.once('error', reject)),
    ])
  } finally {
    stream.destroy()
  }
}

function unreachable(reason: string): ServiceTestResult {
  return { outcome: 'unreachable', detail: `The server could not be reached: ${reason}.` }
}

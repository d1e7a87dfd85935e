import type { IncomingMessage } from 'node:http'
import { isIPv4 } from 'node:net'

const port = /:\d{1,5}$/
const named = /^([a-z0-9_-]+\.)*localhost\.?$/i

/**
 * Whether a Host header names this machine: 127.0.0.0/8, `[::1]`, `localhost` or a name under it
 * (RFC 6761 section 6.3), with any port or none.
 *
 * The attack: a web page's own domain is made to resolve to 127.0.0.1 (DNS rebinding), and the
 * browser then counts this server to the page's origin. The Host header still names the domain.
 */
export function isLoopbackHost(host: string | undefined): boolean {
  if (host === undefined) return false
  const name = withoutPort(host)
  return name === '[::1]' || named.test(name) || (isIPv4(name) && name.startsWith('127.'))
}

/** A Host header's value without its port. */
const withoutPort = (host: string): string => host.replace(port, '')

const authority = /^https?:\/\/([^/?#]*)/i

/**
 * Whether a request is for a host that is neither this machine nor one of the allowed names.
 *
 * A target in the absolute form names the host as well, and goes before the header (RFC 9112
 * section 3.2.2), so both must do. See `isLoopbackHost` for the attack.
 */
export function isForForeignHost(
  { headers, url = '/' }: Pick<IncomingMessage, 'headers' | 'url'>,
  allowed: readonly string[],
): boolean {
  const inTarget = authority.exec(url)?.[1]
  const hosts = inTarget === undefined ? [headers.host] : [headers.host, inTarget]
  return !hosts.every((host) => isLoopbackHost(host) || isAllowed(host, allowed))
}

function isAllowed(host: string | undefined, allowed: readonly string[]): boolean {
  return host !== undefined && allowed.includes(withoutPort(host).toLowerCase())
}

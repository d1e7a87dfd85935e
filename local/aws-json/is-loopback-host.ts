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
export const withoutPort = (host: string): string => host.replace(port, '')

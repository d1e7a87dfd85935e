import type { IncomingMessage } from 'node:http'
import { isLoopbackHost, withoutPort } from '../aws-json/is-loopback-host.ts'

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

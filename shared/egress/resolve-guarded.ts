import { lookup } from 'node:dns/promises'
import {
  addressIssue,
  type OutboundAllow,
  openedAddress,
  openedName,
} from '../model/public-address.ts'
import { OutboundError } from './outcome.ts'

/** An address of a host name. */
export interface ResolvedAddress {
  readonly address: string
  readonly family: number
}

/** How names are resolved; tests give their own. */
export type Resolve = (host: string) => Promise<readonly ResolvedAddress[]>

const byDns: Resolve = (host) => lookup(host, { all: true, verbatim: true })

/**
 * The addresses of a host, each one checked: a single private one among public ones rejects the host,
 * since a mix of both is an attack on the private one. The caller must connect to these addresses
 * and not resolve again (DNS rebinding).
 *
 * @throws OutboundError `refused`; Node's own errors where the name does not resolve.
 */
export async function resolveGuarded(
  host: string,
  allow: OutboundAllow,
  { encrypted, resolve = byDns }: { readonly encrypted: boolean; readonly resolve?: Resolve },
): Promise<readonly ResolvedAddress[]> {
  const addresses = await resolve(host)
  if (openedName(host.toLowerCase().replace(/\.$/, ''), allow)) return addresses
  for (const { address } of addresses) {
    const issue = addressIssue(address, allow)
    if (issue !== undefined) throw new OutboundError('refused', `the address of the host ${issue}`)
    assertTls(address, allow, encrypted)
  }
  return addresses
}

/** @throws OutboundError `refused` without TLS to an address that the deployment does not open. */
export function assertTls(address: string, allow: OutboundAllow, encrypted: boolean): void {
  if (encrypted || openedAddress(address, allow)) return
  throw new OutboundError('refused', 'only https is allowed there')
}

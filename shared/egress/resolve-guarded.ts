import { lookup } from 'node:dns/promises'
import {
  addressIssue,
  type OutboundAllow,
  openedAddress,
  openedName,
} from '../model/public-address.ts'
import { OutboundError } from './outcome.ts'

/** An address that was judged. */
export interface ResolvedAddress {
  readonly address: string
  readonly family: number
}

/** How names are resolved; tests give their own. */
export type Resolve = (host: string) => Promise<readonly ResolvedAddress[]>

const byDns: Resolve = (host) => lookup(host, { all: true, verbatim: true })

/**
 * The addresses of a host, every one of them judged: a single private one among public ones refuses
 * the host, since whoever mixes them means the private one. Whoever connects must connect to these
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
    const words = addressIssue(address, allow)
    if (words !== undefined) throw new OutboundError('refused', `the address of the host ${words}`)
    assertTls(address, allow, encrypted)
  }
  return addresses
}

/** @throws OutboundError `refused`: what is not encrypted stays where the deployment opens it. */
export function assertTls(address: string, allow: OutboundAllow, encrypted: boolean): void {
  if (encrypted || openedAddress(address, allow)) return
  throw new OutboundError('refused', 'only https is allowed there')
}

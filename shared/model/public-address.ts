import ipaddr from 'ipaddr.js'

/** The destinations that a deployment opens to outbound requests, besides the public internet. */
export interface OutboundAllow {
  readonly loopback: boolean
  readonly ranges: readonly Range[]
  /** Names in lower case: `host.example`, or `*.internal.example` for its subdomains. */
  readonly hosts: readonly string[]
}

type Address = ipaddr.IPv4 | ipaddr.IPv6
type Range = readonly [Address, number]

/** Opens no destination. */
export const publicOnly: OutboundAllow = { loopback: false, ranges: [], hosts: [] }

/**
 * Reads `loopback, 10.1.0.0/16, 192.0.2.7, host.example, *.internal.example`.
 *
 * @throws Error that names the entry that cannot be parsed.
 */
export function parseOutboundAllow(text: string | undefined): OutboundAllow {
  const entries = (text ?? '').split(',').map((entry) => entry.trim().toLowerCase())
  const ranges: Range[] = []
  const hosts: string[] = []
  for (const entry of entries) {
    if (entry === '' || entry === 'loopback') continue
    const range = rangeOf(entry)
    if (range !== undefined) ranges.push(range)
    else if (hostName.test(entry)) hosts.push(entry)
    else throw new Error(`outbound allow-list: "${entry}" is no CIDR, address or host name`)
  }
  return { loopback: entries.includes('loopback'), ranges, hosts }
}

// The last label holds a letter, so that a mistyped address is not taken for a name.
const hostName = /^(\*\.)?([a-z0-9_-]{1,63}\.)*(?=[a-z0-9-]*[a-z])[a-z0-9-]{1,63}$/

function rangeOf(entry: string): Range | undefined {
  if (ipaddr.isValidCIDR(entry)) return ipaddr.parseCIDR(entry)
  if (!ipaddr.IPv4.isValidFourPartDecimal(entry) && !ipaddr.IPv6.isValid(entry)) return undefined
  const address = ipaddr.parse(entry)
  return [address, address.kind() === 'ipv4' ? 32 : 128]
}

/**
 * Why a URL's host is rejected: a literal address that is not public, or a name that always means
 * this machine or its metadata service. Undefined where it is valid.
 *
 * Names are not resolved here: the caller that connects checks the addresses with `addressIssue`.
 */
export function hostIssue(url: URL, allow: OutboundAllow): string | undefined {
  // The URL standard has converted octal, hexadecimal and one-number spellings to dotted ones.
  const name = url.hostname
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
  if (ipaddr.isValid(name)) return addressIssue(name, allow)
  if (openedName(name, allow)) return undefined
  if (name === 'localhost' || name.endsWith('.localhost')) {
    return allow.loopback ? undefined : 'is this machine itself'
  }
  return name === 'metadata.google.internal' ? 'is a metadata service' : undefined
}

/** Whether the deployment opens this host name, at any address. */
export function openedName(name: string, { hosts }: OutboundAllow): boolean {
  return hosts.some((host) =>
    host.startsWith('*.') ? name.endsWith(host.slice(1)) : name === host,
  )
}

/** Why an address is rejected; undefined where it is public or opened by the deployment. */
export function addressIssue(text: string, allow: OutboundAllow): string | undefined {
  if (!ipaddr.isValid(text)) return 'is no address'
  const written = ipaddr.parse(text)
  const address = embedded(written) ?? written
  const range = rangeName(address)
  if (range === 'unicast') return undefined
  if (range === 'loopback' && allow.loopback) return undefined
  if ([written, address].some((each) => opened(each, allow))) return undefined
  return `is not a public address (${range})`
}

/** Whether the deployment opens this address, public or not. */
export function openedAddress(text: string, allow: OutboundAllow): boolean {
  if (!ipaddr.isValid(text)) return false
  const written = ipaddr.parse(text)
  const address = embedded(written) ?? written
  if (allow.loopback && rangeName(address) === 'loopback') return true
  return [written, address].some((each) => opened(each, allow))
}

function opened(address: Address, { ranges }: OutboundAllow): boolean {
  return ranges.some(
    ([network, bits]) => network.kind() === address.kind() && address.match(network, bits),
  )
}

// The wire server of Azure's virtual machines returns credentials at an address that looks public.
const azureMetadata = '168.63.129.16'
const globalUnicast: Range = [ipaddr.IPv6.parse('2000::'), 3]

function rangeName(address: Address): string {
  if (address.toString() === azureMetadata) return 'metadata'
  const range = address.range()
  if (range !== 'unicast' || address instanceof ipaddr.IPv4) return range
  // IANA has allocated only 2000::/3: other addresses, such as IPv4-compatible ::/96, are not public.
  return address.match(globalUnicast[0] as ipaddr.IPv6, globalUnicast[1]) ? range : 'reserved'
}

// RFC 6052. The local-use prefix 64:ff9b:1::/48 (RFC 8215) differs: each network defines its
// own layout in it, so none of it counts as public.
const nat64: Range = [ipaddr.IPv6.parse('64:ff9b::'), 96]

/** The IPv4 address that an IPv6 address embeds, so that it is classified as such. */
function embedded(address: Address): ipaddr.IPv4 | undefined {
  if (address instanceof ipaddr.IPv4) return undefined
  const bytes = address.toByteArray()
  const last = () => new ipaddr.IPv4(bytes.slice(12))
  switch (address.range()) {
    case 'ipv4Mapped':
      return address.toIPv4Address()
    case 'rfc6052':
      return address.match(nat64[0] as ipaddr.IPv6, nat64[1]) ? last() : undefined
    case '6to4':
      return new ipaddr.IPv4(bytes.slice(2, 6))
    case 'unicast':
      return rangeName(address) === 'unicast' && isIsatap(bytes) ? last() : undefined
    default:
      return undefined
  }
}

// ISATAP (RFC 5214, section 6.1): the interface is 0:5efe or 200:5efe, then an IPv4 address.
function isIsatap(bytes: readonly number[]): boolean {
  const [first = -1, ...rest] = bytes.slice(8, 12)
  return (first & ~2) === 0 && rest.join() === '0,94,254'
}

// In addition to the URL standard: parsers disagree on these.
const neverMeant = /[\s\\\p{Cc}\p{Cs}]/u

/** The issue of the URL of an endpoint, as a predicate; undefined where it has none. Its name is not resolved. */
export function endpointIssue(text: string, allow: OutboundAllow): string | undefined {
  const url = URL.canParse(text) && !neverMeant.test(text) ? new URL(text) : undefined
  if (!url) return 'must be a URL that starts with https://'
  if (url.username !== '' || url.password !== '') return 'must not carry a user or password'
  if (url.hash !== '') return 'must not have a fragment (RFC 6749 section 3.1)'
  const rejection = hostIssue(url, allow)
  if (rejection !== undefined) return `must be a public address: its host ${rejection}`
  return url.protocol === 'https:' || opensPlain(url, allow) ? undefined : 'must be an https URL'
}

/** Plain http is only for destinations that the deployment opens. */
function opensPlain(url: URL, allow: OutboundAllow): boolean {
  const own = hostIssue(url, publicOnly) !== undefined
  return url.protocol === 'http:' && (own || openedName(url.hostname, allow))
}

// RFC 9110 sections 7.2, 7.6.1, 7.8, 8.6, 10.1.1, 10.1.4 and 6.6.2; RFC 9112 section 6.1; RFC 7540
// section 3.2.1. Each of them sets the end of a message, its host or the use of its connection:
// a stored value would let a user write requests of their own into ours (request smuggling), name
// another virtual host than the one that the egress guard checked, or make the server wait.
const reserved = [
  'Host',
  'Content-Length',
  'Transfer-Encoding',
  'Connection',
  'Upgrade',
  'Expect',
  'TE',
  'Trailer',
  'Keep-Alive',
  'HTTP2-Settings',
]
const byName = new Map(reserved.map((name) => [name.toLowerCase(), name]))

/**
 * The reserved header that a text names, by its canonical spelling and therefore safe to show: `Host`,
 * or `Proxy-*` for all that begin so. Absent: a user may set the header. Case and surrounding
 * whitespace do not matter; a pseudo header (RFC 9113 section 8.3) is reserved.
 */
export function reservedHeader(name: string): string | undefined {
  const plain = name.trim().toLowerCase()
  if (plain.startsWith(':')) return 'a pseudo header'
  return plain.startsWith('proxy-') ? 'Proxy-*' : byName.get(plain)
}

/** The headers without the reserved ones. */
export function withoutReserved(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => reservedHeader(name) === undefined),
  )
}

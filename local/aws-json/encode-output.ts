/**
 * An output as the protocol spells it: bytes as base64, dates as seconds since 1970 (a number),
 * members that are undefined left out.
 */
export function encodeOutput(output: object): string {
  return JSON.stringify(spelled(output))
}

// Not a replacer of JSON.stringify: that sees buffers and dates only after their own toJSON.
function spelled(value: unknown): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64')
  if (value instanceof Date) return value.getTime() / 1000
  if (Array.isArray(value)) return value.map(spelled)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, spelled(member)]))
}

import { parseJson } from './identity-provider-draft.ts'

/** The claims of a text: JSON, or the payload of a token (RFC 7519 section 3), which is not verified. */
export function toClaims(text: string): object | undefined {
  const trimmed = text.trim()
  if (trimmed.startsWith('{')) return toObject(trimmed)
  const [, payload, ...rest] = trimmed.split('.')
  if (payload === undefined || rest.length !== 1) return undefined
  const decoded = fromBase64url(payload)
  return decoded === undefined ? undefined : toObject(decoded)
}

function toObject(text: string): object | undefined {
  const value = parseJson(text)
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
}

function fromBase64url(text: string): string | undefined {
  try {
    const bytes = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
    return new TextDecoder().decode(Uint8Array.from(bytes, (one) => one.charCodeAt(0)))
  } catch {
    return undefined
  }
}

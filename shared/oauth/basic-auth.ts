import type { ClientCredentials } from '../ports/oauth.ts'

/**
 * The `Authorization` header of HTTP Basic client authentication, for token and
 * revocation requests alike: the only implementation of its encoding.
 *
 * Client id and secret are form-encoded first (RFC 6749 section 2.3.1 and appendix B). `-`, `_`, `.`
 * and `~` stay as they are: many token endpoints compare the header without decoding it, and an id
 * that is a UUID always has hyphens.
 */
export function basicAuthorization({ clientId, secret }: ClientCredentials): string {
  const parts = [clientId, secret ? String(secret.reveal()) : ''].map(formEncode)
  return `Basic ${Buffer.from(parts.join(':')).toString('base64')}`
}

// The WHATWG serializer escapes "~" alone of the four, which no decoder needs.
function formEncode(text: string): string {
  return new URLSearchParams({ '': text }).toString().slice(1).replaceAll('%7E', '~')
}

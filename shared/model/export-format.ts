import { encryptFor } from './hpke.ts'
import type { JsonObject } from './json.ts'

/** The form of a public key of X25519 in base64url without padding: 32 bytes (RFC 7748). */
export const publicKeyPattern = /^[A-Za-z0-9_-]{43}$/

// Enters the key, so that an export decrypts as nothing else.
const info = Buffer.from('mooring export v1')

/**
 * Encrypts one connection of an export: HPKE (RFC 9180) in base mode with DHKEM(X25519,
 * HKDF-SHA256), HKDF-SHA256 and AES-256-GCM, bound to the connection's id.
 *
 * @param publicKey as `publicKeyPattern`.
 * @returns the encapsulated key, the ciphertext and its tag, in base64url.
 */
export function encryptExport(publicKey: string, id: string, contents: JsonObject): string {
  const plaintext = Buffer.from(JSON.stringify(contents))
  try {
    const binding = { info, aad: Buffer.from(id) }
    const value = encryptFor(Buffer.from(publicKey, 'base64url'), binding, plaintext)
    return value.toString('base64url')
  } finally {
    plaintext.fill(0)
  }
}

/**
 * Whether values can be encrypted for a public key: those of small order give every sender the same
 * shared secret, and are rejected (RFC 7748 section 6.1, RFC 9180 section 7.1.4).
 */
export function isUsablePublicKey(publicKey: string): boolean {
  try {
    return encryptExport(publicKey, '', {}).length > 0
  } catch {
    return false
  }
}

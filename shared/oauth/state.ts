import { createHash } from 'node:crypto'
import { generateRandomState } from 'oauth4webapi'
import { Secret } from '../model/secret.ts'

/** A fresh `state`: 256 random bits (RFC 6749 section 10.12). */
export function newState(): Secret {
  return new Secret(generateRandomState())
}

/** Whether a value has the form of a state: 32 bytes in base64url. Anything else costs no read. */
export function isState(value: Secret): boolean {
  return /^[\w-]{43}$/.test(String(value.reveal()))
}

/** The stored hash of a state: a reader of the table cannot use it. */
export function hashOf(state: Secret): string {
  return createHash('sha256').update(String(state.reveal())).digest('hex')
}

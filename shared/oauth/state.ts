import { createHash } from 'node:crypto'
import { generateRandomState } from 'oauth4webapi'
import { Secret } from '../domain/secret.ts'

/** A fresh `state`: 256 random bits (RFC 6749 section 10.12). */
export function newState(): Secret {
  return new Secret(generateRandomState())
}

/** What is stored of a state: whoever reads the table cannot use it. */
export function hashOf(state: Secret): string {
  return createHash('sha256').update(String(state.reveal())).digest('hex')
}

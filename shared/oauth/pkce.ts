import { calculatePKCECodeChallenge, generateRandomCodeVerifier } from 'oauth4webapi'
import { Secret } from '../model/secret.ts'

/** A fresh code verifier: 256 random bits (RFC 7636 section 4.1). */
export function newVerifier(): Secret {
  return new Secret(generateRandomCodeVerifier())
}

/** The challenge of a verifier, by S256 (RFC 7636 section 4.2). */
export function challengeOf(verifier: Secret): Promise<string> {
  return calculatePKCECodeChallenge(String(verifier.reveal()))
}

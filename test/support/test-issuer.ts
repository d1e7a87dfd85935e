import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import type { PublicJwk, TokenAlgorithm } from '../../shared/model/identity-provider.ts'
import type { JsonObject } from '../../shared/model/json.ts'

/** What a test puts into a token in place of what is usual. */
export interface TokenParts {
  readonly claims?: Readonly<Record<string, unknown>>
  readonly header?: Readonly<Record<string, unknown>>
}

/** An issuer whose tokens a test makes, and the key that it publishes. */
export interface TestIssuer {
  readonly issuer: string
  readonly key: PublicJwk
  /** A token with these claims over the usual ones; undefined leaves one out. */
  token(parts?: TokenParts): Promise<string>
}

export const audience = 'https://mooring.example.com'

/** Makes an issuer with a key of its own. */
export async function testIssuer(
  issuer: string,
  alg: TokenAlgorithm = 'ES256',
  kid = 'key-1',
): Promise<TestIssuer> {
  const { publicKey, privateKey } = await generateKeyPair(alg, { extractable: true })
  const key = { ...(await exportJWK(publicKey)), kid, alg, use: 'sig' } as PublicJwk
  return {
    issuer,
    key,
    async token({ claims = {}, header = {} } = {}) {
      const now = Math.floor(Date.now() / 1000)
      const usual = { iss: issuer, aud: audience, sub: 'repo:acme/app', iat: now, exp: now + 300 }
      const given = Object.entries({ ...usual, ...claims })
      const payload = Object.fromEntries(given.filter(([, value]) => value !== undefined))
      return new SignJWT(payload as JsonObject)
        .setProtectedHeader({ alg, kid, typ: 'JWT', ...header })
        .sign(privateKey)
    },
  }
}

import { randomUUID } from 'node:crypto'
import { type JwtAlgorithm, parseSigningKey, signJwt } from '../../runtime/sign-jwt.ts'
import { said, type Whole } from '../whole-config.ts'

/** The grant type of RFC 7523 section 2.1. */
export const jwtBearerGrant = 'urn:ietf:params:oauth:grant-type:jwt-bearer'

/** What a signed assertion says, and the key that signs it. */
export interface Assertion {
  /** In PEM. */
  readonly privateKey: string
  readonly passphrase?: string | undefined
  readonly keyId?: string | undefined
  /** By the key, unless set. */
  readonly algorithm?: string | undefined
  /** In addition to `iat`, `exp` and `jti`, which they cannot replace. */
  readonly claims: Readonly<Record<string, unknown>>
  /** How long it is valid from now, in seconds. */
  readonly seconds: number
}

/** A client that authenticates with a private key, and the audience of its assertions. */
interface AssertingClient extends Pick<Assertion, 'privateKey' | 'keyId' | 'algorithm'> {
  readonly id: string
  readonly audience: string
}

// It is used within seconds; RFC 7523 section 3 lets a server reject a far expiry.
const clientAssertionSeconds = 240

/** The parameters of `private_key_jwt` (RFC 7523 section 2.2). @throws SigningKeyError as `signedAssertion`. */
export function clientAssertion({ id, audience, ...signer }: AssertingClient, now: Date) {
  const claims = { iss: id, sub: id, aud: audience }
  return {
    client_id: id,
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: signedAssertion({ ...signer, claims, seconds: clientAssertionSeconds }, now),
  }
}

/** The key of a config that signs, and its algorithm where the config names one. */
export function signerOf(config: Whole): Pick<Assertion, 'privateKey' | 'keyId' | 'algorithm'> {
  return {
    privateKey: said(config, 'private_key'),
    keyId: said(config, 'key_id'),
    algorithm: said(config, 'algorithm') || undefined,
  }
}

// The clock of a provider may be behind: it rejects what is issued in its future.
const backdatedSeconds = 60

/**
 * Signs a JWT assertion (RFC 7523 section 3), issued 60 s in the past.
 *
 * @throws SigningKeyError where the key cannot sign, or not by the algorithm.
 */
export function signedAssertion(assertion: Assertion, now: Date): string {
  const { privateKey, passphrase, keyId, algorithm, claims, seconds } = assertion
  const nowSeconds = Math.floor(now.getTime() / 1000)
  const key = parseSigningKey(privateKey, passphrase)
  const times = { iat: nowSeconds - backdatedSeconds, exp: nowSeconds + seconds }
  const content = {
    header: keyId === undefined || keyId === '' ? {} : { kid: keyId },
    claims: { ...claims, ...times, jti: randomUUID() },
  }
  return algorithm ? signJwt(key, content, algorithm as JwtAlgorithm) : signJwt(key, content)
}

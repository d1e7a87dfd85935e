import { constants, createPrivateKey, type KeyObject, sign } from 'node:crypto'

/** The algorithms of JSON Web Signatures that a private key makes (RFC 7518 section 3.1, RFC 8037). */
export const jwtAlgorithms = [
  ...(['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'] as const),
  ...(['ES256', 'ES384', 'ES512', 'EdDSA'] as const),
]

/** One of `jwtAlgorithms`. */
export type JwtAlgorithm = (typeof jwtAlgorithms)[number]

/** Header members in addition to `alg` and `typ`, and the claims; undefined members are left out. */
export interface JwtContent {
  readonly header?: Readonly<Record<string, unknown>>
  readonly claims: Readonly<Record<string, unknown>>
}

/** A private key that cannot sign, with the reason, which never quotes the key. */
export class SigningKeyError extends Error {
  override name = 'SigningKeyError'
}

const curveAlgorithms: Readonly<Record<string, JwtAlgorithm>> = {
  prime256v1: 'ES256',
  secp384r1: 'ES384',
  secp521r1: 'ES512',
}

/** RFC 7518 section 3.3: an RSA key of 2048 bits or more. */
const minRsaBits = 2048

/**
 * Parses a private key in PEM form: PKCS#8, or the PKCS#1 and SEC 1 forms that Node reads.
 *
 * @param passphrase of an encrypted key.
 * @throws SigningKeyError without the cause, which can repeat its input.
 */
export function parseSigningKey(pem: string, passphrase?: string): KeyObject {
  const key = readKey(pem, passphrase)
  if (!key) throw new SigningKeyError('must be a private key in PEM form')
  algorithmOf(key)
  return key
}

function readKey(pem: string, passphrase: string | undefined): KeyObject | undefined {
  try {
    return createPrivateKey({ key: pem, format: 'pem', ...(passphrase ? { passphrase } : {}) })
  } catch {
    return undefined
  }
}

/** What is wrong with the PEM form of a private key; undefined: nothing. */
export function signingKeyIssue(pem: string): string | undefined {
  try {
    parseSigningKey(pem)
    return undefined
  } catch (error) {
    if (error instanceof SigningKeyError) return error.message
    throw error
  }
}

/**
 * The algorithm for a private key: RS256 for RSA, by the curve for EC, EdDSA for Ed25519.
 *
 * @throws SigningKeyError where no algorithm takes the key.
 */
export function algorithmOf(key: KeyObject): JwtAlgorithm {
  const { asymmetricKeyType: type, asymmetricKeyDetails: details = {} } = key
  if (type === 'rsa') {
    if ((details.modulusLength ?? 0) >= minRsaBits) return 'RS256'
    throw new SigningKeyError(`must be an RSA key of at least ${minRsaBits} bits`)
  }
  if (type === 'ed25519') return 'EdDSA'
  const algorithm = type === 'ec' ? curveAlgorithms[details.namedCurve ?? ''] : undefined
  if (algorithm) return algorithm
  throw new SigningKeyError('must be an RSA, P-256, P-384, P-521 or Ed25519 key')
}

/** Whether a key signs by an algorithm: by its own, and an RSA key by each of RS and PS. */
export function canSign(key: KeyObject, algorithm: JwtAlgorithm): boolean {
  const own = algorithmOf(key)
  return own === algorithm || (own === 'RS256' && /^[RP]S/.test(algorithm))
}

/**
 * Signs a JWT in compact form (RFC 7519, RFC 7515 section 3.1).
 *
 * @throws SigningKeyError where the key does not sign by the algorithm.
 */
export function signJwt(
  key: KeyObject,
  content: JwtContent,
  algorithm: JwtAlgorithm = algorithmOf(key),
): string {
  if (!canSign(key, algorithm)) throw new SigningKeyError(`does not sign by ${algorithm}`)
  const unsigned = unsignedJwt(algorithm, content)
  return signedJwt(
    unsigned,
    sign(hashOf(algorithm), Buffer.from(unsigned), keyInput(key, algorithm)),
  )
}

/** The text that a signature is made over (RFC 7515 section 5.1), for a key that another service holds. */
export function unsignedJwt(algorithm: JwtAlgorithm, { header = {}, claims }: JwtContent): string {
  return `${encode({ ...header, alg: algorithm, typ: 'JWT' })}.${encode(claims)}`
}

/** The JWT of a text of `unsignedJwt` and its signature, which for ES256 is `r || s` (RFC 7518 section 3.4). */
export function signedJwt(unsigned: string, signature: Uint8Array): string {
  return `${unsigned}.${Buffer.from(signature).toString('base64url')}`
}

const encode = (members: object) => Buffer.from(JSON.stringify(members)).toString('base64url')

// Ed25519 hashes by itself (RFC 8032 section 5.1).
function hashOf(algorithm: JwtAlgorithm): string | undefined {
  return algorithm === 'EdDSA' ? undefined : `sha${algorithm.slice(2)}`
}

function keyInput(key: KeyObject, algorithm: JwtAlgorithm) {
  if (algorithm.startsWith('ES')) return { key, dsaEncoding: 'ieee-p1363' as const }
  if (!algorithm.startsWith('PS')) return { key }
  const { RSA_PKCS1_PSS_PADDING: padding, RSA_PSS_SALTLEN_DIGEST: saltLength } = constants
  return { key, padding, saltLength }
}

import { randomUUID } from 'node:crypto'
import type { Caller } from './access-key.ts'
import type { IdentityRule } from './identity-rules.ts'

/**
 * The signature algorithms of tokens: all of them asymmetric (RFC 7518 section 3.1, RFC 8037). `none`
 * and HMAC are never accepted (RFC 8725 sections 3.1 and 3.2).
 */
export const tokenAlgorithms = [
  ...(['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'] as const),
  ...(['ES256', 'ES384', 'ES512', 'EdDSA'] as const),
] as const

/** One of the algorithms. */
export type TokenAlgorithm = (typeof tokenAlgorithms)[number]

/** The algorithms of an identity provider that names none. */
export const defaultAlgorithms: readonly TokenAlgorithm[] = ['RS256', 'ES256', 'EdDSA']

/** A public key of an issuer (RFC 7517), as its key set has it. */
export interface PublicJwk {
  readonly kty: string
  readonly kid?: string | undefined
  readonly alg?: string | undefined
  readonly use?: string | undefined
  readonly key_ops?: readonly string[] | undefined
  readonly crv?: string | undefined
  readonly n?: string | undefined
  readonly e?: string | undefined
  readonly x?: string | undefined
  readonly y?: string | undefined
}

/** The client by which people sign in at an identity provider. */
export interface SignInClient {
  readonly clientId: string
  readonly scopes: readonly string[]
  /** Its secret, encrypted; absent: a public client, which PKCE protects. */
  readonly secret?: string | undefined
}

/** An issuer of tokens that the deployment trusts, and what its tokens come to. */
export interface IdentityProvider {
  readonly id: string
  readonly name: string
  /** Compared exactly with `iss`. */
  readonly issuer: string
  /** Contained in `aud`. */
  readonly audience: string
  /** The keys of an issuer without discovery. */
  readonly jwks?: readonly PublicJwk[] | undefined
  readonly signIn?: SignInClient | undefined
  readonly rules: readonly IdentityRule[]
  readonly algorithms: readonly TokenAlgorithm[]
  /** Since when it is being deleted: it accepts no token, and its sessions are ended. */
  readonly deletedAt?: string | undefined
  readonly version: number
  readonly createdAt: string
  readonly createdBy: string
  readonly updatedAt: string
  readonly updatedBy: string
}

/** The members of an identity provider that a caller sets. */
export type IdentityProviderInput = Pick<
  IdentityProvider,
  'name' | 'issuer' | 'audience' | 'jwks' | 'signIn' | 'rules' | 'algorithms'
>

/** The id of the identity provider that a deployment is given by its option `identityProvider`. */
export const deploymentProviderId = '00000000-0000-4000-8000-6d6f6f72696e'

/** An identity provider at its first version. */
export function newIdentityProvider(
  input: IdentityProviderInput,
  { user }: Pick<Caller, 'user'>,
  now: Date,
  id: string = randomUUID(),
): IdentityProvider {
  const at = now.toISOString()
  return {
    id,
    ...input,
    version: 1,
    createdAt: at,
    createdBy: user,
    updatedAt: at,
    updatedBy: user,
  }
}

/** The next version of an identity provider. */
export function reviseIdentityProvider(
  before: IdentityProvider,
  input: IdentityProviderInput,
  { user }: Pick<Caller, 'user'>,
  now: Date,
): IdentityProvider {
  const { id, version, createdAt, createdBy } = before
  const made = { createdAt, createdBy, updatedAt: now.toISOString(), updatedBy: user }
  return { id, ...input, version: version + 1, ...made }
}

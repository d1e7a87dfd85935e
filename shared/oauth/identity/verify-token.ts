import { compactVerify, importJWK } from 'jose'
import type { IdentityProvider, PublicJwk, TokenAlgorithm } from '../../model/identity-provider.ts'
import type { JsonObject } from '../../model/json.ts'
import type { Secret } from '../../model/secret.ts'
import {
  audiencesOf,
  claimsIssue,
  headerIssue,
  keyFits,
  parseToken,
  type RejectionReason,
} from '../../model/token-checks.ts'
import type { Powers } from '../../ports/index.ts'
import { issuerKey } from './issuer-keys.ts'

/** The result of a token's checks. */
export type Verification =
  | { readonly kind: 'valid'; readonly provider: IdentityProvider; readonly claims: JsonObject }
  | {
      readonly kind: 'rejected'
      readonly reason: RejectionReason
      /** The provider that its issuer names, whether or not it issued the token. */
      readonly provider?: IdentityProvider | undefined
    }

/**
 * Verifies a token against the providers of its issuer (RFC 8725): size and form, algorithm and header,
 * key, signature, and only then what it claims. Of several providers with one issuer it is checked
 * against the one whose audience it names.
 */
export async function verifyToken(
  issuers: Powers['askIssuers'],
  providers: readonly IdentityProvider[],
  token: Secret,
  now: Date,
): Promise<Verification> {
  const text = String(token.reveal())
  const parsed = parseToken(text)
  if (typeof parsed === 'string') return { kind: 'rejected', reason: parsed }
  const { header, claims } = parsed
  const provider = providerOf(providers, claims)
  if (!provider) return { kind: 'rejected', reason: 'issuer_unknown' }
  const reason =
    headerIssue(header, provider) ??
    (await signatureIssue(issuers, provider, header, text)) ??
    claimsIssue(claims, provider, now)
  return reason === undefined
    ? { kind: 'valid', provider, claims }
    : { kind: 'rejected', reason, provider }
}

function providerOf(
  providers: readonly IdentityProvider[],
  claims: JsonObject,
): IdentityProvider | undefined {
  const own = providers.filter(({ issuer }) => issuer === claims.iss)
  const audiences = audiencesOf(claims)
  return own.find(({ audience }) => audiences.includes(audience)) ?? own[0]
}

async function signatureIssue(
  issuers: Powers['askIssuers'],
  provider: IdentityProvider,
  { alg, kid }: JsonObject,
  token: string,
): Promise<RejectionReason | undefined> {
  if (typeof kid !== 'string') return 'key_unknown'
  const key = await issuerKey(issuers, provider, kid)
  if (key === 'unavailable') return 'keys_unavailable'
  if (!key) return 'key_unknown'
  // The header has one of the provider's algorithms: see `headerIssue`.
  const algorithm = alg as TokenAlgorithm
  if (!keyFits(key, algorithm)) return 'key_mismatch'
  return (await isSigned(token, key, algorithm)) ? undefined : 'signature'
}

async function isSigned(token: string, key: PublicJwk, alg: TokenAlgorithm): Promise<boolean> {
  try {
    await compactVerify(token, await importedKey(key, alg), { algorithms: [alg] })
    return true
  } catch {
    return false
  }
}

type ImportedKey = Awaited<ReturnType<typeof importJWK>>

// With the key sets: a new set has new keys.
const imported = new WeakMap<PublicJwk, Map<TokenAlgorithm, Promise<ImportedKey>>>()

/** A key as the signature's algorithm needs it, imported once. */
function importedKey(key: PublicJwk, alg: TokenAlgorithm): Promise<ImportedKey> {
  const byAlgorithm = imported.get(key) ?? new Map<TokenAlgorithm, Promise<ImportedKey>>()
  imported.set(key, byAlgorithm)
  const known = byAlgorithm.get(alg)
  if (known) return known
  // Of the key no member that is not public: an issuer could publish more than it should.
  const { kty, crv = '', n = '', e = '', x = '', y = '' } = key
  const members = { RSA: { n, e }, EC: { crv, x, y }, OKP: { crv, x } }[kty] ?? {}
  const importing = importJWK({ kty, ...members }, alg)
  byAlgorithm.set(alg, importing)
  return importing
}

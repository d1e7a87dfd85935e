import type { IdentityProvider, PublicJwk } from '../../model/identity-provider.ts'
import type { IssuerMetadata } from '../../ports/identity.ts'
import type { Powers } from '../../ports/index.ts'
import { BoundedMap } from '../../runtime/cache.ts'
import { runtime } from '../../runtime/runtime.ts'

type Issuers = Powers['askIssuers']

const cachedMs = 10 * 60_000
const refetchMs = 30_000
const maxIssuers = 100

interface Fetched<T> {
  readonly value: Promise<T | undefined>
  readonly atMs: number
}

interface IssuerCache {
  readonly metadata: BoundedMap<string, Fetched<IssuerMetadata>>
  readonly keys: BoundedMap<string, Fetched<readonly PublicJwk[]>>
}

const caches = new WeakMap<Issuers, IssuerCache>()

function cacheOf(issuers: Issuers): IssuerCache {
  const cache = caches.get(issuers) ?? {
    metadata: new BoundedMap<string, Fetched<IssuerMetadata>>(maxIssuers),
    keys: new BoundedMap<string, Fetched<readonly PublicJwk[]>>(maxIssuers),
  }
  caches.set(issuers, cache)
  return cache
}

/** The value of a key that is not older than this; concurrent callers share one fetch. */
function fetched<T>(
  cache: BoundedMap<string, Fetched<T>>,
  key: string,
  maxAgeMs: number,
  fetch: () => Promise<T | undefined>,
): Promise<T | undefined> {
  const nowMs = runtime().clock.nowMs()
  const cached = cache.get(key)
  if (cached && nowMs - cached.atMs < maxAgeMs) return cached.value
  const value = fetch()
  const entry = { value, atMs: nowMs }
  cache.set(key, entry)
  value.then(
    (found) => {
      // An issuer that did not answer is asked again by the next caller.
      if (found === undefined && cache.get(key) === entry) cache.delete(key)
    },
    () => cache.delete(key),
  )
  return value
}

/** The metadata of an issuer, at most ten minutes old; undefined where it cannot be read now. */
export function issuerMetadata(
  issuers: Issuers,
  issuer: string,
): Promise<IssuerMetadata | undefined> {
  return fetched(cacheOf(issuers).metadata, issuer, cachedMs, () => issuers.discover(issuer))
}

/**
 * The key of a provider's issuer by its `kid`: of its own `jwks`, or of the key set that discovery
 * names, at most ten minutes old. A `kid` that is not in it can be a new key: the set is read again,
 * every 30 s at most, so that tokens with invented ones cause no more requests.
 *
 * @returns `unavailable` where the key set cannot be read now.
 */
export async function issuerKey(
  issuers: Issuers,
  { issuer, jwks }: Pick<IdentityProvider, 'issuer' | 'jwks'>,
  kid: string,
): Promise<PublicJwk | undefined | 'unavailable'> {
  if (jwks) return keyIn(jwks, kid)
  const metadata = await issuerMetadata(issuers, issuer)
  if (!metadata) return 'unavailable'
  const { jwksUri } = metadata
  for (const maxAgeMs of [cachedMs, refetchMs]) {
    const keys = await fetched(cacheOf(issuers).keys, jwksUri, maxAgeMs, () =>
      issuers.keys(jwksUri),
    )
    if (!keys) return 'unavailable'
    const found = keyIn(keys, kid)
    if (found) return found
  }
  return undefined
}

const keyIn = (keys: readonly PublicJwk[], kid: string) => keys.find((key) => key.kid === kid)

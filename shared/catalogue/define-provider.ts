import type { Revocation } from '../model/oauth-provider.ts'
import { type CatalogueProvider, usualProvider } from './catalogue-provider.ts'
import type { DefinedProvider, ProviderSource } from './defined-provider.ts'
import { assertProvider } from './provider-rules.ts'
import type { SourceId } from './provider-sources.ts'

type Https = `https://${string}`

type Usual = keyof typeof usualProvider

/** What a file of `providers/` writes: `revocationUrl` is short for a revocation by RFC 7009. */
export interface ProviderDefinition
  extends Omit<DefinedProvider, Usual | 'sources' | 'notes' | 'revocation'>,
    Partial<Pick<DefinedProvider, Usual>> {
  readonly authorizationUrl: Https
  readonly tokenUrl: Https
  readonly refreshUrl?: Https
  readonly revocationUrl?: Https
  readonly revocation?: Revocation & { readonly url: Https }
  readonly sources: readonly [ProviderSource, ...ProviderSource[]]
  readonly notes?: readonly string[]
}

/** The names in braces of a URL. */
type NamesIn<Url> = Url extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never

type UrlsOf<D extends ProviderDefinition> =
  | D['authorizationUrl']
  | D['tokenUrl']
  | NonNullable<D['refreshUrl']>
  | NonNullable<D['revocationUrl']>
  | NonNullable<D['account']>['url']

type InputsOf<D> = D extends { inputs: readonly { readonly name: infer Name }[] } ? Name : never

/** Does not compile where a URL has a name in braces that no input has. */
type WithInputs<D extends ProviderDefinition> = [Exclude<NamesIn<UrlsOf<D>>, InputsOf<D>>] extends [
  never,
]
  ? unknown
  : { readonly inputs: { readonly missing: Exclude<NamesIn<UrlsOf<D>>, InputsOf<D>> } }

/**
 * A provider of the catalogue, with the defaults of most: S256, `client_secret_post`, form requests.
 *
 * @throws Error at load that lists every rule of `provider-rules.ts` that the file breaks.
 */
export function defineProvider<const D extends ProviderDefinition>(
  definition: D & WithInputs<D>,
): DefinedProvider {
  const { revocationUrl, notes = [], ...members } = definition as ProviderDefinition
  const provider = { ...usualProvider, ...members, notes }
  const defined = revocationUrl
    ? { ...provider, revocation: revocationAt(revocationUrl, provider) }
    : provider
  // A build loads every provider, and so checks it: a bundle does without the rules.
  if (process.env.NODE_ENV !== 'production') assertProvider(defined)
  return defined
}

/** RFC 7009 section 2.1, authenticated and encoded as the token requests are. */
function revocationAt(url: Https, provider: CatalogueProvider): Revocation {
  const { clientAuthentication, tokenRequestFormat: format } = provider
  const token = { token: 'refresh_token', as: 'token', hints: true } as const
  return { url, ...token, clientAuthentication, format }
}

/** The sources that were read on a day, YYYY-MM-DD. */
export function seenOn(
  seen: string,
  first: SourceId,
  ...more: readonly SourceId[]
): [ProviderSource, ...ProviderSource[]] {
  return [{ id: first, seen }, ...more.map((id) => ({ id, seen }))]
}

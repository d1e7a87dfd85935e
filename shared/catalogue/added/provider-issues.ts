import type { CatalogueProvider } from '../catalogue-provider.ts'
import type { ConnectionType } from '../connection-type.ts'

/** What is wrong with the OAuth providers that added types bring, each with its correction. */
export function providerIssues(
  types: readonly ConnectionType[],
  catalogue: readonly ConnectionType[],
): string[] {
  const brought = [...new Set(types.flatMap(({ provider }) => provider ?? []))]
  const known = catalogue.flatMap(({ provider }) => provider?.id ?? [])
  return brought.flatMap((provider) => [
    ...urlIssues(provider),
    ...(known.includes(provider.id) ||
    brought.some((other) => other !== provider && other.id === provider.id)
      ? [`${provider.id}: Two OAuth providers have this id. Rename one.`]
      : []),
  ])
}

function urlIssues({ id, ...provider }: CatalogueProvider): string[] {
  const urls = {
    authorizationUrl: provider.authorizationUrl,
    tokenUrl: provider.tokenUrl,
    'revocation.url': provider.revocation?.url ?? 'https://none',
  }
  return Object.entries(urls)
    .filter(([, url]) => !isHttpsUrl(url))
    .map(([member]) => `${id}: ${member} must be a URL that starts with https://.`)
}

/** Whether a text is an https URL. */
export function isHttpsUrl(text: string): boolean {
  return URL.canParse(text) && new URL(text).protocol === 'https:'
}

import type { OauthProvider, RequestFormat } from '../model/oauth-provider.ts'

type Params = Readonly<Record<string, string>>

/**
 * The parameters of a code exchange in addition to those of the protocol.
 *
 * A `resource` (RFC 8707) that was named in the authorization request goes with the exchange as
 * well (section 2.2), unless the exchange names its own.
 */
export function exchangeParams({ authorizationParams, tokenParams }: OauthProvider): Params {
  return withResource(tokenParams, authorizationParams)
}

/** The parameters of a refresh, in the same way; a `resource` of the exchange comes first. */
export function refreshParams(provider: OauthProvider): Params {
  return withResource(provider.refreshParams, exchangeParams(provider))
}

function withResource(own: Params = {}, earlier: Params = {}): Params {
  const { resource = earlier.resource, ...rest } = own
  // RFC 6749 section 3.1: a parameter without a value counts as omitted, so a client can suppress it.
  return resource ? { ...rest, resource } : rest
}

/** A request to an endpoint, with its members in the provider's encoding. */
export function encoded(format: RequestFormat, url: string, members: Params) {
  if (format === 'query') {
    const target = new URL(url)
    for (const [name, value] of Object.entries(members)) target.searchParams.set(name, value)
    return { url: target.href, headers: {} }
  }
  const isJson = format === 'json'
  const type = isJson ? 'application/json' : 'application/x-www-form-urlencoded'
  const body = isJson ? JSON.stringify(members) : new URLSearchParams(members).toString()
  return { url, headers: { 'content-type': type }, body }
}

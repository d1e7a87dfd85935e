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

/** The encoded members of a request, with the media type. */
export function bodyIn(
  format: RequestFormat,
  members: Readonly<Record<string, string>>,
): { readonly text: string; readonly type: string } {
  if (format === 'json') return { text: JSON.stringify(members), type: 'application/json' }
  const text = new URLSearchParams(members).toString()
  return { text, type: 'application/x-www-form-urlencoded' }
}

import type { ConnectionType } from '../../../catalogue/connection-type.ts'
import { typesOfProvider } from '../../../catalogue/index.ts'
import type { Oauth2Client } from '../../../model/oauth2-client.ts'
import { Problem } from '../../../model/problem.ts'
import { requireOauthClientType } from './to-oauth2-client.ts'

/** What an OAuth client is for: a type, or every type of a provider. */
export interface ServedTypes extends Pick<Oauth2Client, 'providerId' | 'types'> {
  /** Of a provider, the first. */
  readonly type: ConnectionType
}

interface Sent {
  readonly type?: string | null | undefined
  readonly provider?: string | null | undefined
}

/**
 * What a new OAuth client is for.
 *
 * @throws Problem `unknown_type`, `not_an_oauth_type`; `invalid_request` without a type and a known
 * provider, or with both.
 */
export function requireServedTypes({ type, provider }: Sent): ServedTypes {
  if (provider == null) {
    if (type == null) throw issue('type', 'is required, or a provider in its place')
    return { type: requireOauthClientType(type) }
  }
  if (type != null) throw issue('provider', 'must be omitted where type is sent')
  const types = typesOfProvider(provider)
  const [first] = types
  if (!first) throw issue('provider', 'names no OAuth provider of the catalogue')
  return { type: first, providerId: provider, types: types.map(({ id }) => id) }
}

function issue(field: string, message: string): Problem {
  return new Problem('invalid_request', { details: { [field]: message } })
}

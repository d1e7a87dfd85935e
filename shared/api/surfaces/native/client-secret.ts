import type { ConnectionType } from '../../../catalogue/connection-type.ts'
import type { ClientAuthentication } from '../../../model/oauth-provider.ts'
import {
  type ClientSecretName,
  clientSecretNames,
  type SigningKey,
} from '../../../model/oauth2-client.ts'
import { Problem } from '../../../model/problem.ts'
import type { Secret } from '../../../model/secret.ts'
import type { Oauth2ClientBody } from './oauth2-client-body.ts'

/** The secret by which a client authenticates: what it is, and what was sent of it. */
export interface SentSecret {
  /** Undefined: a public client. */
  readonly needed: ClientSecretName | undefined
  readonly secret: Secret | undefined
  readonly signingKey: SigningKey | undefined
}

/**
 * The secret in the body of an OAuth client.
 *
 * @param declared the client authentication of its provider or registration; undefined: the type's.
 * @param isStored whether a secret by this name is kept.
 * @throws Problem `invalid_request` where the client needs a secret and has none, or has another.
 */
export function requireSecret(
  type: ConnectionType,
  body: Oauth2ClientBody,
  declared: ClientAuthentication | undefined,
  isStored: (name: ClientSecretName) => boolean = () => false,
): SentSecret {
  const method = declared ?? type.provider?.clientAuthentication
  // Where a server is discovered, its metadata decides between a secret and none.
  const isOpen = method === undefined && type.discovered
  const needed = isOpen ? 'client_secret' : secretFor(method)
  const secret = needed && (body[needed] ?? undefined)
  const issues = clientSecretNames
    .filter((name) => name !== needed && body[name] != null)
    .map((name) => [name, `must be omitted where token_auth_method is ${shown(method)}`])
  if (needed !== 'private_key' && body.key_id != null)
    issues.push(['key_id', 'must be omitted unless token_auth_method is "private_key_jwt"'])
  const isOptional = isOpen && body.grant !== 'client_credentials'
  if (needed && !isOptional && !secret && !isStored(needed)) issues.push([needed, 'is required'])
  if (issues.length > 0)
    throw new Problem('invalid_request', { details: Object.fromEntries(issues) })
  const keyId = body.key_id ?? undefined
  return { needed, secret, signingKey: needed === 'private_key' ? { keyId } : undefined }
}

const shown = (method: ClientAuthentication | undefined) =>
  method === undefined ? 'not "private_key_jwt"' : `"${method}"`

/** The secret that a client authentication needs; undefined: none. */
export function secretFor(method: ClientAuthentication | undefined): ClientSecretName | undefined {
  if (method === 'none') return undefined
  return method === 'private_key_jwt' ? 'private_key' : 'client_secret'
}

import type { ConnectionType } from '../../../catalogue/connection-type.ts'
import { typesOfProvider } from '../../../catalogue/index.ts'
import { allows } from '../../../model/access-key.ts'
import { changedEndpoints, legacyEndpoints } from '../../../model/client-endpoints.ts'
import { sendAgain } from '../../../model/destination-change.ts'
import type { RequestContext } from '../../../model/event.ts'
import { nameIssue } from '../../../model/names.ts'
import {
  type ClientSecretName,
  clientSecretName,
  type Oauth2Client,
  type RegisteredProvider,
  type Registration,
  reviseOauth2Client,
} from '../../../model/oauth2-client.ts'
import { Problem } from '../../../model/problem.ts'
import { endpointIssue, parseOutboundAllow } from '../../../model/public-address.ts'
import type { Secret } from '../../../model/secret.ts'
import { setting } from '../../../runtime/settings.ts'
import { requireType } from '../../to-connection.ts'
import { requireSecret } from './client-secret.ts'
import { type Oauth2ClientBody, providerMembers } from './oauth2-client-body.ts'
import { registeredProviderIssues } from './provider-endpoints.ts'
import { toOptions } from './provider-options.ts'

/**
 * The OAuth connection type that a client is for.
 *
 * @throws Problem `unknown_type`, `not_an_oauth_type`.
 */
export function requireOauthClientType(id: string): ConnectionType {
  const type = requireType(id)
  if (type.oauth) return type
  throw new Problem('not_an_oauth_type', { details: { type: 'must be an OAuth type' } })
}

/**
 * The provider of an OAuth client of the generic type; other types have their own.
 *
 * @throws Problem `invalid_request`.
 */
export function toRegisteredProvider(
  type: ConnectionType,
  body: Oauth2ClientBody,
): RegisteredProvider | undefined {
  if (type.discovered) return undefined
  if (type.provider) {
    const message = `is set by ${type.id}: omit it`
    reject(given(body).map((field) => [field, message]))
    return undefined
  }
  const { authorization_url: authorizationUrl, token_url: tokenUrl } = body
  reject(
    Object.entries({ authorization_url: authorizationUrl, token_url: tokenUrl })
      .filter(([, url]) => !url)
      .map(([field]) => [field, `is required for ${type.id}`]),
  )
  const provider = providerIn(body, {
    authorizationUrl: authorizationUrl ?? '',
    tokenUrl: tokenUrl ?? '',
  })
  const allow = parseOutboundAllow(setting('outboundAllow'))
  reject(Object.entries(registeredProviderIssues(provider, allow)))
  return provider
}

function providerIn(
  body: Oauth2ClientBody,
  urls: Pick<RegisteredProvider, 'authorizationUrl' | 'tokenUrl'>,
): RegisteredProvider {
  return {
    ...urls,
    ...(body.revocation_url ? { revocationUrl: body.revocation_url } : {}),
    ...(body.issuer ? { issuer: body.issuer } : {}),
    scopes: body.scopes ?? [],
    pkce: body.pkce ?? 'S256',
    tokenAuthMethod: body.token_auth_method ?? 'client_secret_post',
    tokenRequestFormat: body.token_request_format ?? 'form',
    authorizationParams: body.authorization_params ?? {},
    tokenParams: body.token_params ?? {},
    refreshParams: body.refresh_params ?? {},
    ...toOptions(body),
  }
}

/**
 * The authorization server of an OAuth client whose endpoints are discovered; undefined for other types.
 *
 * @throws Problem `invalid_request`.
 */
export function toRegistration(
  type: ConnectionType,
  body: Oauth2ClientBody,
): Registration | undefined {
  if (!type.discovered) return withoutGrant(type, body)
  const message = `is discovered for ${type.id}: omit it`
  const own: readonly string[] = ['issuer', 'token_auth_method']
  reject(given(body).flatMap((field) => (own.includes(field) ? [] : [[field, message]])))
  const { issuer, token_auth_method: tokenAuthMethod } = body
  if (!issuer)
    throw new Problem('invalid_request', { details: { issuer: `is required for ${type.id}` } })
  const issue = endpointIssue(issuer, parseOutboundAllow(setting('outboundAllow')))
  if (issue !== undefined) throw new Problem('invalid_request', { details: { issuer: issue } })
  const grant = toClientGrant(body)
  return { issuer, ...(tokenAuthMethod ? { tokenAuthMethod } : {}), ...(grant ? { grant } : {}) }
}

function withoutGrant({ id }: ConnectionType, { grant }: Oauth2ClientBody): undefined {
  const message = `is not supported for ${id}: create a connection of mooring.connections.OAuth2ClientCredentials`
  if (grant === 'client_credentials') reject([['grant', message]])
}

// RFC 6749 section 4.4: the grant is for confidential clients only.
function toClientGrant(body: Oauth2ClientBody): 'client_credentials' | undefined {
  if (body.grant !== 'client_credentials') return undefined
  if (body.token_auth_method === 'none')
    reject([['token_auth_method', 'must not be "none" where grant is client_credentials']])
  return body.grant
}

function given(body: Oauth2ClientBody): string[] {
  const members: Readonly<Record<string, unknown>> = body
  return Object.keys(providerMembers).filter((field) => members[field] != null)
}

function reject(issues: readonly (readonly string[])[]): void {
  if (issues.length === 0) return
  throw new Problem('invalid_request', { details: Object.fromEntries(issues) })
}

/**
 * The next version of an OAuth client. An absent secret is kept, and removed if the client no longer
 * needs one. It is kept only for the endpoints that it was sent for: a change of endpoints needs it
 * again, or a role that can read credentials.
 *
 * @throws Problem `type_is_fixed`, `project_is_fixed`, `invalid_request`.
 */
export function toClientRevision(
  body: Oauth2ClientBody,
  before: Oauth2Client,
  { caller, now }: RequestContext,
): { readonly next: Oauth2Client; readonly secret: Secret | undefined } {
  const message = 'cannot be changed: create another OAuth client'
  if (body.type !== before.type) throw new Problem('type_is_fixed', { details: { type: message } })
  if (body.project_id != null && body.project_id !== before.ownerId) {
    throw new Problem('project_is_fixed', { details: { project_id: message } })
  }
  const issue = body.name === before.name ? undefined : nameIssue(body.name)
  if (issue !== undefined) reject([['name', issue]])
  const type = requireOauthClientType(before.type)
  const bound = {
    provider: toRegisteredProvider(type, body),
    registration: toRegistration(type, body),
  }
  const declared = (bound.provider ?? bound.registration)?.tokenAuthMethod
  const isStored = (name: ClientSecretName) =>
    body[name] === undefined && before.secretRef !== undefined && clientSecretName(before) === name
  const { needed, secret, signingKey } = requireSecret(type, body, declared, isStored)
  const keeps = !secret && needed !== undefined && isStored(needed)
  if (keeps && !allows(caller, 'credentials:read')) assertSecretMayStay(before, bound)
  const secretRef = keeps || secret ? before.secretRef : undefined
  const plain = { name: body.name, clientId: body.client_id, ...bound, secretRef, signingKey }
  const served = before.providerId === undefined ? {} : { types: idsOf(before.providerId) }
  const changes = { ...plain, ...served, ...legacyEndpoints(before, bound), managed: undefined }
  return { next: reviseOauth2Client(before, changes, caller, now), secret }
}

// Later releases can have more types of a provider.
const idsOf = (providerId: string) => typesOfProvider(providerId).map(({ id }) => id)

function assertSecretMayStay(
  before: Pick<Oauth2Client, 'provider' | 'registration' | 'signingKey'>,
  next: Pick<Oauth2Client, 'provider' | 'registration'>,
): void {
  const members = changedEndpoints(before, next).map(({ member }) => member)
  if (members.length > 0) reject([[clientSecretName(before), sendAgain(members)]])
}

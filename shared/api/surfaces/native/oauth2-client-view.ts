import * as z from 'zod'
import { systemOwnerId } from '../../../model/connection.ts'
import { clientAuthentications, requestFormats } from '../../../model/oauth-provider.ts'
import {
  type ClientSecretName,
  clientGrants,
  clientSecretName,
  clientSecretNames,
  type Oauth2Client,
  type RegisteredProvider,
  type Registration,
} from '../../../model/oauth2-client.ts'
import { Time } from '../../text-schemas.ts'
import { optionsView, providerOptionViews } from './provider-options.ts'

const OwnProvider = {
  authorization_url: z.string(),
  token_url: z.string(),
  revocation_url: z.string().optional(),
  issuer: z.string().optional(),
  scopes: z.array(z.string()),
  pkce: z.enum(['S256', 'none']),
  token_auth_method: z.enum(clientAuthentications),
  token_request_format: z.enum(requestFormats),
  authorization_params: z.record(z.string(), z.string()),
  token_params: z.record(z.string(), z.string()),
  refresh_params: z.record(z.string(), z.string()),
  ...providerOptionViews,
}

/** The view of an OAuth client, without its secret. */
export const Oauth2ClientView = z
  .strictObject({
    id: z.guid(),
    project_id: z.guid().nullable(),
    name: z.string(),
    type: z.string(),
    provider: z.string().optional(),
    client_id: z.string(),
    key_id: z.string().optional(),
    grant: z.enum(clientGrants).optional(),
    withheld_fields: z.array(z.enum(clientSecretNames)),
    ...z.object(OwnProvider).partial().shape,
    managed: z.boolean(),
    system: z.boolean(),
    version: z.int(),
    created_at: Time,
    created_by: z.string(),
    updated_at: Time,
    updated_by: z.string(),
  })
  .meta({
    id: 'OAuth2Client',
    description:
      'An OAuth application, as it was registered at a provider, without its secret. Endpoints ' +
      'are shown for the generic type alone, and the issuer where they are discovered; `project_id` is ' +
      'null where it serves every project. Mooring registered a `managed` one, and removes it with ' +
      'its last connection. One with a `provider` serves every type of that provider; `type` is one ' +
      'of them.',
  })

/** The view of a stored OAuth client. */
export function toOauth2ClientView(client: Oauth2Client): z.input<typeof Oauth2ClientView> {
  const system = client.ownerId === systemOwnerId
  return {
    id: client.id,
    project_id: system ? null : client.ownerId,
    name: client.name,
    type: client.type,
    ...(client.providerId === undefined ? {} : { provider: client.providerId }),
    client_id: client.clientId,
    ...(client.signingKey?.keyId === undefined ? {} : { key_id: client.signingKey.keyId }),
    withheld_fields: withheldIn(client, client.secretRef !== undefined),
    ...(client.provider ? providerView(client.provider) : {}),
    ...(client.registration ? registrationView(client.registration) : {}),
    managed: client.managed ?? false,
    system,
    version: client.version,
    created_at: client.createdAt,
    created_by: client.createdBy,
    updated_at: client.updatedAt,
    updated_by: client.updatedBy,
  }
}

function withheldIn(client: Oauth2Client, hasSecret: boolean): ClientSecretName[] {
  return hasSecret ? [clientSecretName(client)] : []
}

function registrationView({ issuer, tokenAuthMethod, grant }: Registration) {
  const own = { issuer, grant: grant ?? ('authorization_code' as const) }
  return { ...own, ...(tokenAuthMethod ? { token_auth_method: tokenAuthMethod } : {}) }
}

function providerView(provider: RegisteredProvider) {
  const { revocationUrl, issuer } = provider
  return {
    authorization_url: provider.authorizationUrl,
    token_url: provider.tokenUrl,
    ...(revocationUrl === undefined ? {} : { revocation_url: revocationUrl }),
    ...(issuer === undefined ? {} : { issuer }),
    scopes: [...provider.scopes],
    pkce: provider.pkce,
    token_auth_method: provider.tokenAuthMethod,
    token_request_format: provider.tokenRequestFormat,
    authorization_params: { ...provider.authorizationParams },
    token_params: { ...provider.tokenParams },
    refresh_params: { ...provider.refreshParams },
    ...optionsView(provider),
  }
}

/** The response to the creation of an OAuth client, before its secret is written. */
export function createdOauth2Client(client: Oauth2Client, hasSecret: boolean) {
  const headers = { location: `/v1/oauth2-clients/${client.id}`, etag: `"${client.version}"` }
  return {
    status: 201,
    headers,
    body: {
      data: { ...toOauth2ClientView(client), withheld_fields: withheldIn(client, hasSecret) },
    },
  }
}

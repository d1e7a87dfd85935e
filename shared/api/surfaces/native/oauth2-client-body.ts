import * as z from 'zod'
import { isClientDestination } from '../../../model/client-endpoints.ts'
import { clientAuthentications, requestFormats } from '../../../model/oauth-provider.ts'
import { clientGrants } from '../../../model/oauth2-client.ts'
import { Secret } from '../../../model/secret.ts'
import { signingKeyIssue } from '../../../runtime/sign-jwt.ts'
import { Id, OAuthTypeId } from '../../operation.ts'
import { readsEmpty } from '../../parse-request.ts'
import { readOnly } from '../../read-only.ts'
import { KeptName, Name } from '../../text-schemas.ts'
import { Oauth2ClientView } from './oauth2-client-view.ts'
import { line, providerOptions, Text, Url } from './provider-options.ts'

// RFC 6749 section 3.3: scope-token.
const Scope = z
  .string()
  .max(256)
  .regex(/^[\x21\x23-\x5B\x5D-\x7E]+$/, 'must be one scope, without spaces or quotes')

/** The parameters of an authorization request that the protocol sets (RFC 6749 section 4.1.1, RFC 7636). */
const setInAuthorization = [
  'client_id',
  'client_secret',
  'code_challenge',
  'code_challenge_method',
  'redirect_uri',
  'response_type',
  'scope',
  'state',
]

/**
 * The parameters of a token request that the protocol sets (RFC 6749 sections 4.1.3 and 6, RFC 7636 section 4.5,
 * RFC 7521 section 4). `scope` and `resource` are not among them: a client can set its own.
 */
const setInTokenRequests = [
  'client_assertion',
  'client_assertion_type',
  'client_id',
  'client_secret',
  'code',
  'code_verifier',
  'grant_type',
  'redirect_uri',
  'refresh_token',
]

/** Parameters of an authorization request in addition to those that the protocol sets. */
const authorizationParams = paramsExcept(setInAuthorization)

/** Parameters of a token request in addition to those that the protocol sets. */
const tokenParams = paramsExcept(setInTokenRequests)

function paramsExcept(reserved: readonly string[]) {
  return z
    .record(z.string().min(1).max(128), Text)
    .refine((params) => Object.keys(params).length <= 20, 'must have at most 20 members')
    .superRefine((params, context) => {
      const names = Object.keys(params).filter((name) => reserved.includes(name))
      if (names.length === 0) return
      const message = `must not name ${names.join(', ')}: the protocol sets it`
      context.addIssue({ code: 'custom', message, path: [] })
    })
    .meta({ description: `Without ${reserved.join(', ')}, which the protocol sets.` })
}

/** Marks the destinations in the schema, as in the schema of a config. */
function withDestinations<M extends Readonly<Record<string, z.ZodType>>>(all: M): M {
  const each = Object.entries(all).map(([name, schema]) => [
    name,
    isClientDestination(name) ? schema.meta({ 'x-destination': true }) : schema,
  ])
  return Object.fromEntries(each) as M
}

/** The members of the generic type only: for other types the catalogue has them. */
export const providerMembers = withDestinations({
  authorization_url: Url.nullish(),
  token_url: Url.nullish(),
  revocation_url: Url.nullish(),
  issuer: Url.nullish(),
  scopes: z
    .array(Scope)
    .max(100)
    .refine((scopes) => new Set(scopes).size === scopes.length, 'must not name a scope twice')
    .nullish(),
  pkce: z.enum(['S256', 'none']).nullish(),
  token_auth_method: z.enum(clientAuthentications).nullish(),
  token_request_format: z.enum(requestFormats).nullish(),
  authorization_params: authorizationParams.nullish(),
  token_params: tokenParams.nullish(),
  refresh_params: tokenParams.nullish(),
  ...providerOptions,
})

const KeyId = z
  .string()
  .min(1)
  .max(256)
  .regex(line, 'must hold no control characters')
  .meta({ description: 'The `kid` of assertions, by which the provider finds the public key.' })

const clientSecret = z
  .string()
  .min(1, 'must not be empty: leave it out to keep the stored one, or send null to remove it')
  .max(4096)
  .transform((value) => new Secret(value))
  .meta({
    override: {
      type: 'string',
      format: 'password',
      writeOnly: true,
      minLength: 1,
      maxLength: 4096,
    },
  })

const privateKey = z
  .string()
  .min(1, 'must not be empty: leave it out to keep the stored one, or send null to remove it')
  .max(16_384)
  .superRefine((pem, context) => {
    const issue = signingKeyIssue(pem)
    if (issue !== undefined) context.addIssue({ code: 'custom', message: issue })
  })
  .transform((pem) => new Secret(pem))
  .meta({
    description:
      'For `private_key_jwt`: a private key in PEM form (PKCS#8, PKCS#1 or SEC 1), without a passphrase. It ' +
      'signs by RS256, ES256, ES384, ES512 or EdDSA, as its kind is.',
    override: {
      type: 'string',
      format: 'password',
      writeOnly: true,
      minLength: 1,
      maxLength: 16_384,
    },
  })

const members = {
  client_id: z.string().min(1).max(512).regex(line, 'must hold no control characters'),
  client_secret: clientSecret.nullish(),
  private_key: privateKey.nullish(),
  key_id: KeyId.nullish(),
  grant: z
    .enum(clientGrants)
    .nullish()
    .meta({
      description:
        'For types whose servers are discovered: `client_credentials`, where the client obtains tokens as ' +
        'itself and no person authorizes its connections (RFC 6749 section 4.4).',
    }),
  ...providerMembers,
}

/** The body that registers an OAuth client. */
export const NewOauth2Client = z
  .strictObject({
    name: Name,
    project_id: Id.nullish(),
    system: z.boolean().nullish(),
    type: OAuthTypeId.nullish(),
    provider: z
      .string()
      .max(64)
      .nullish()
      .meta({
        description:
          'The id of a provider of the catalogue, in place of `type`: the client serves every type of that ' +
          'provider. Where several clients fit a connection that names none, one for its type is taken ' +
          'before one for its provider, then the oldest.',
      }),
    ...members,
  })
  .meta({ id: 'NewOAuth2Client' })

/** The members of a change: what it sets, and what must equal the stored value. */
export const changedClientMembers = [
  ...(['name', 'project_id', 'type', 'client_id', 'key_id', 'grant'] as const),
  ...(Object.keys(providerMembers) as (keyof typeof providerMembers)[]),
]

/** The body that replaces one: an absent secret is kept, but for other destinations. */
export const ChangedOauth2Client = z
  .strictObject({
    name: KeptName,
    project_id: Id.nullish(),
    type: OAuthTypeId,
    ...members,
    client_secret: readsEmpty(clientSecret.nullish()),
    private_key: readsEmpty(privateKey.nullish()),
    ...readOnly(Oauth2ClientView, changedClientMembers),
  })
  .meta({ id: 'ChangedOAuth2Client' })

/** What both have in common. */
export type Oauth2ClientBody = z.output<typeof ChangedOauth2Client>

import * as z from 'zod'
import { Secret } from '../../../model/secret.ts'
import { operation } from '../../operation.ts'
import { token } from './surface.ts'

const tag = 'Tokens'

/** The `grant_type` of a token exchange (RFC 8693 section 2.1). */
export const exchangeGrant = 'urn:ietf:params:oauth:grant-type:token-exchange'

const types = 'urn:ietf:params:oauth:token-type:'
const Text = z.string().max(2048)

// A token of a CI job is not secret for long, and still is a credential: it prints `[secret]`.
const SecretText = z
  .string()
  .transform((value) => new Secret(value))
  .meta({ override: { type: 'string' } })

// Loose: a parameter that is not known is ignored (RFC 6749 section 3.2).
const TokenRequest = z
  .looseObject({
    grant_type: Text,
    subject_token: SecretText.optional(),
    subject_token_type: Text.optional().meta({
      description: `\`${types}id_token\` or \`${types}jwt\`.`,
    }),
    requested_token_type: Text.optional(),
    requested_lifetime: Text.optional().meta({
      description: 'Seconds: 3,600 by default, 43,200 at most, and what the rule allows.',
    }),
    scope: Text.optional().meta({
      description: 'Scopes by spaces: the session gets those of them that its role has.',
    }),
    ...{ resource: Text.optional(), audience: Text.optional() },
    code: SecretText.optional(),
    code_verifier: SecretText.optional(),
    redirect_uri: Text.optional(),
  })
  .meta({ id: 'TokenRequest' })

/** A token request, as it was sent. */
export type TokenRequest = z.output<typeof TokenRequest>

const TokenResponse = z
  .strictObject({
    access_token: z.string().meta({ format: 'password' }),
    issued_token_type: z.literal(`${types}access_token`),
    token_type: z.literal('Bearer'),
    expires_in: z.int(),
    scope: z.string(),
  })
  .meta({ id: 'TokenResponse', description: 'A session: an access key that expires.' })

export const exchangeToken = operation({
  id: 'exchange-token',
  route: 'POST /v1/token',
  surface: token,
  tag,
  summary: 'Exchange the token of a trusted issuer, or the code of a sign-in, for a session',
  description:
    'RFC 8693, and for sign-ins RFC 6749 section 4.1.3 with PKCE. The answer never says which check ' +
    'of a token failed; the audit log does (`session.rejected`).',
  access: 'public',
  body: TokenRequest,
  bodyFormat: 'form',
  status: 200,
  reply: TokenResponse,
  powers: [
    'readIdentityProviders',
    'findProjects',
    'createSessions',
    'takeSignIns',
    'recordRejections',
    'askIssuers',
  ],
  problems: ['invalid_grant', 'invalid_target', 'invalid_scope', 'unsupported_grant_type'],
  memoryMb: 1024,
  // It checks signatures and can wait for the key set of an issuer.
  throttle: { rate: 100, burst: 200 },
})

export const revokeToken = operation({
  id: 'revoke-token',
  route: 'POST /v1/token/revoke',
  surface: token,
  tag,
  summary: 'End the session of the request immediately: sign out',
  description: 'Every session can call it, whatever its scopes. An access key cannot.',
  access: 'any',
  status: 204,
  powers: ['readAccessKeys', 'endSessions'],
  problems: ['not_a_session', 'access_key_not_found'],
})

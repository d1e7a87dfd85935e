import * as z from 'zod'
import { Id, operation } from '../../operation.ts'
import { signIn } from './surface.ts'

const tag = 'Sign-in'
const Text = z.string().optional()

export const startSignIn = operation({
  id: 'start-sign-in',
  route: 'GET /v1/sign-in/{identity_provider_id}',
  surface: signIn,
  tag,
  summary: 'Sign in: redirects the browser to the identity provider',
  description:
    'For a client with PKCE (RFC 7636): `code_challenge` is its own. After the sign-in the browser is ' +
    'at `redirect_uri` with a `code`, which `POST /v1/token` takes once, within a minute, with the ' +
    'verifier. `redirect_uri` is the console’s `/sign-in`, or a loopback address such as ' +
    '`http://127.0.0.1:53187/callback` (RFC 8252).',
  access: 'public',
  params: z.strictObject({ identity_provider_id: Id }),
  absent: 'identity_provider_not_found',
  query: z.looseObject({
    redirect_uri: z.string().max(2048),
    code_challenge: z
      .string()
      .regex(/^[A-Za-z0-9_-]{43}$/, 'must be the SHA-256 of a verifier in base64url'),
    code_challenge_method: z.literal('S256', 'must be S256'),
    state: z.string().max(512).optional(),
  }),
  getHasEffects: true,
  status: 302,
  replyHeaders: ['Location'],
  powers: ['readIdentityProviders', 'startSignIns', 'askIssuers'],
  settings: ['publicUrl'],
  problems: ['prefetch_rejected'],
  throttle: { rate: 20, burst: 40 },
})

export const completeSignIn = operation({
  id: 'complete-sign-in',
  route: 'GET /v1/sign-in/callback',
  surface: signIn,
  tag,
  summary: 'Complete a sign-in: the redirect URI at identity providers',
  description:
    'Checks `state`, the browser’s cookie, `iss`, `nonce` and the ID token, and redirects to the ' +
    '`redirect_uri` of the client with a `code`, or with an `error`.',
  access: 'public',
  query: z.looseObject({ state: Text, code: Text, error: Text, iss: Text }),
  getHasEffects: true,
  status: 302,
  replyHeaders: ['Location'],
  powers: [
    'readIdentityProviders',
    'readProjects',
    'findProjects',
    'startSignIns',
    'takeSignIns',
    'recordRejections',
    'decryptSignInSecrets',
    'askIssuers',
  ],
  settings: ['publicUrl'],
  problems: ['sign_in_unknown', 'browser_mismatch', 'prefetch_rejected'],
  // It waits for the provider's token endpoint, for up to ten seconds.
  throttle: { rate: 20, burst: 40 },
})

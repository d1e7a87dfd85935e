import * as z from 'zod'
import { roleNames } from '../../../model/access-key.ts'
import {
  defaultAlgorithms,
  type PublicJwk,
  tokenAlgorithms,
} from '../../../model/identity-provider.ts'
import { limits } from '../../../model/limits.ts'
import { Secret } from '../../../model/secret.ts'
import { sessionSeconds } from '../../../model/session.ts'
import { Name, Time } from '../../text-schemas.ts'
import { line } from './provider-options.ts'

const Text = z.string().min(1).max(2048).regex(line, 'must hold no control characters')
const Claim = z.string().min(1).max(200).regex(line, 'must hold no control characters')

const MatchValue = z.union([Text, z.array(Text).min(1).max(100)], {
  error: 'must be a text or a list of texts',
})

/** One rule, as callers send it and get it back. */
const Rule = z
  .strictObject({
    match: z.record(Claim, MatchValue).meta({
      description:
        'The required values by claim, compared exactly: one of them. A claim can be a dotted path, ' +
        'and a list, of which one item must be equal.',
    }),
    allow_prefix: z.boolean().optional().meta({
      description: 'Whether a value that ends with `*` matches by what is before it.',
    }),
    role: z.enum(roleNames),
    project: z
      .union([Text, z.strictObject({ claim: Claim })])
      .nullish()
      .meta({
        description:
          'The id or name of a project, or the claim that holds a project’s name; absent: every project.',
      }),
    user: Claim.nullish().meta({
      description:
        'The claim that names the user; absent: `email` where `email_verified`, else `sub`.',
    }),
    max_ttl_seconds: z.int().min(60).max(sessionSeconds.max).nullish(),
  })
  .meta({ id: 'IdentityRule' })

/** The rules of a provider. */
export const Rules = z.array(Rule).max(limits.identityRules)

const KeyText = z.string().max(4096)

// RFC 7517 section 4: an unknown member is ignored, and not stored. A private key is rejected.
const Jwk = z
  .looseObject({
    kty: z.enum(['RSA', 'EC', 'OKP'], 'must be RSA, EC or OKP: only public keys verify tokens'),
    kid: z.string().min(1).max(1024),
    ...{ alg: KeyText.optional(), use: KeyText.optional(), crv: KeyText.optional() },
    key_ops: z.array(KeyText).max(10).optional(),
    ...{ n: KeyText.optional(), e: KeyText.optional() },
    ...{ x: KeyText.optional(), y: KeyText.optional() },
  })
  .refine((key) => !('d' in key), 'must be a public key: it has the member d of a private key')
  .transform(({ kty, kid, alg, use, crv, key_ops, n, e, x, y }): PublicJwk => {
    const members = { kty, kid, alg, use, crv, key_ops, n, e, x, y }
    const given = Object.entries(members).filter(([, value]) => value !== undefined)
    return { kty, ...Object.fromEntries(given) }
  })
  .meta({ override: { type: 'object', required: ['kty', 'kid'], additionalProperties: true } })

const Scopes = z
  .array(z.string().regex(/^[\x21\x23-\x5B\x5D-\x7E]{1,256}$/, 'must be one scope, without spaces'))
  .max(50)
  .refine((scopes) => scopes.includes('openid'), 'must have the scope openid')

/** The client by which people sign in. */
export const SignIn = z.strictObject({
  client_id: Text,
  client_secret: z
    .string()
    .min(1)
    .max(4096)
    .transform((value) => new Secret(value))
    .nullish()
    .meta({
      override: { type: ['string', 'null'], writeOnly: true },
      description: 'Absent in a change: it stays; null: none, for a public client.',
    }),
  scopes: Scopes.optional(),
})

/** The scopes of a sign-in that names none. */
export const signInScopes = ['openid', 'email', 'profile'] as const

/** What a caller sets of an identity provider. */
export const IdentityProviderBody = z.strictObject({
  name: Name,
  issuer: z.string().min(1).max(2048),
  audience: Text,
  jwks: z
    .strictObject({ keys: z.array(Jwk).min(1).max(20) })
    .nullish()
    .meta({ description: 'The keys of an issuer without discovery; absent: discovery.' }),
  sign_in: SignIn.nullish(),
  rules: Rules.default([]),
  algorithms: z
    .array(z.enum(tokenAlgorithms, 'must be an asymmetric signature algorithm'))
    .min(1)
    .max(tokenAlgorithms.length)
    .default([...defaultAlgorithms]),
})

/** The view of an identity provider, without the secret of its client. */
export const IdentityProviderView = z
  .strictObject({
    id: z.guid(),
    name: z.string(),
    issuer: z.string(),
    audience: z.string(),
    jwks: z.strictObject({ keys: z.array(z.looseObject({ kty: z.string() })) }).nullable(),
    sign_in: z
      .strictObject({
        client_id: z.string(),
        withheld_fields: z.array(z.literal('client_secret')),
        scopes: z.array(z.string()),
        redirect_uri: z.string(),
      })
      .nullable(),
    rules: z.array(Rule),
    algorithms: z.array(z.enum(tokenAlgorithms)),
    status: z.enum(['active', 'deleting']),
    warnings: z.array(z.string()),
    version: z.int(),
    created_at: Time,
    created_by: z.string(),
    updated_at: Time,
    updated_by: z.string(),
  })
  .meta({
    id: 'IdentityProvider',
    description:
      'An issuer of tokens that the deployment trusts, without the secret of its sign-in client. ' +
      '`redirect_uri` is the one to register at the provider. `warnings` name what is allowed and ' +
      'likely not meant. `deleting`: its sessions are being ended; delete it again to complete that.',
  })

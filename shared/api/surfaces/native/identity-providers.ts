import * as z from 'zod'
import { roleNames } from '../../../model/access-key.ts'
import type { JsonObject } from '../../../model/json.ts'
import { Id, one, operation } from '../../operation.ts'
import { many, pagingQuery } from '../../pages.ts'
import { readOnly } from '../../read-only.ts'
import { IdentityProviderBody, IdentityProviderView, Rules } from './identity-provider-body.ts'
import { native } from './surface.ts'

const tag = 'Identity providers'
const IdentityProviderPath = z.strictObject({ identity_provider_id: Id })
const writable = ['name', 'issuer', 'audience', 'jwks', 'sign_in', 'rules', 'algorithms'] as const

/** The members that a change sets. */
export const changedProviderMembers: readonly string[] = writable

const ChangedIdentityProvider = IdentityProviderBody.extend(
  readOnly(IdentityProviderView, writable),
).meta({ id: 'ChangedIdentityProvider' })

export const createIdentityProvider = operation({
  id: 'create-identity-provider',
  route: 'POST /v1/identity-providers',
  surface: native,
  tag,
  summary: 'Trust an issuer of tokens: people sign in by it, and workloads exchange its tokens',
  description:
    'Needs an admin key of the deployment, or a session that a rule makes one. Unless `jwks` is ' +
    'given, the issuer’s OpenID discovery is read.',
  access: 'identity-providers:write',
  body: IdentityProviderBody,
  status: 201,
  replyHeaders: ['Location', 'ETag'],
  reply: one(IdentityProviderView),
  powers: ['createIdentityProviders', 'encryptSignInSecrets', 'askIssuers'],
  settings: ['publicUrl'],
  problems: ['too_many_identity_providers', 'revision_conflict'],
})

export const listIdentityProviders = operation({
  id: 'list-identity-providers',
  route: 'GET /v1/identity-providers',
  surface: native,
  tag,
  summary: 'List identity providers',
  access: 'identity-providers:write',
  query: z.strictObject(pagingQuery),
  status: 200,
  reply: many(IdentityProviderView),
  powers: ['readIdentityProviders'],
  settings: ['publicUrl'],
  problems: [],
})

export const readIdentityProvider = operation({
  id: 'read-identity-provider',
  route: 'GET /v1/identity-providers/{identity_provider_id}',
  surface: native,
  tag,
  summary: 'Read an identity provider',
  access: 'identity-providers:write',
  params: IdentityProviderPath,
  absent: 'identity_provider_not_found',
  status: 200,
  replyHeaders: ['ETag'],
  reply: one(IdentityProviderView),
  powers: ['readIdentityProviders'],
  settings: ['publicUrl'],
  problems: [],
})

export const updateIdentityProvider = operation({
  id: 'update-identity-provider',
  route: 'PUT /v1/identity-providers/{identity_provider_id}',
  surface: native,
  tag,
  summary: 'Replace an identity provider',
  description:
    'Takes effect with the next exchange and sign-in. Sessions keep the access that they have until ' +
    'they expire or are ended.',
  access: 'identity-providers:write',
  params: IdentityProviderPath,
  absent: 'identity_provider_not_found',
  body: ChangedIdentityProvider,
  honours: ['If-Match'],
  status: 200,
  replyHeaders: ['ETag'],
  reply: one(IdentityProviderView),
  powers: [
    'readIdentityProviders',
    'updateIdentityProviders',
    'encryptSignInSecrets',
    'askIssuers',
  ],
  settings: ['publicUrl'],
  problems: [],
})

export const deleteIdentityProvider = operation({
  id: 'delete-identity-provider',
  route: 'DELETE /v1/identity-providers/{identity_provider_id}',
  surface: native,
  tag,
  summary: 'Delete an identity provider, and end all its sessions',
  description:
    'With 204 every session of it has ended. With 503 it accepts no token any more, and some sessions ' +
    'have not ended: repeat the request.',
  access: 'identity-providers:write',
  params: IdentityProviderPath,
  absent: 'identity_provider_not_found',
  honours: ['If-Match'],
  status: 204,
  powers: ['readIdentityProviders', 'deleteIdentityProviders'],
  problems: [],
})

/** Claims as a token has them: a JSON object, of 16 KiB at most. */
const Claims = z
  .record(z.string(), z.unknown())
  .refine((claims) => JSON.stringify(claims).length <= 16_384, 'must have at most 16 KiB')
  .transform((claims) => claims as JsonObject)
  .meta({ override: { type: 'object', additionalProperties: true } })

export const testIdentityRules = operation({
  id: 'test-identity-rules',
  route: 'POST /v1/identity-providers/{identity_provider_id}/test',
  surface: native,
  tag,
  summary: 'Test which rule of an identity provider matches claims, and which access it gives',
  description:
    'Issues nothing. Decode a token first and send its claims: the token itself is a credential. ' +
    'With `rules`, those are tested in place of the stored ones.',
  access: 'identity-providers:write',
  params: IdentityProviderPath,
  absent: 'identity_provider_not_found',
  body: z.strictObject({ claims: Claims, rules: Rules.optional() }),
  status: 200,
  reply: one(
    z
      .strictObject({
        rule: z.int().nullable(),
        reason: z.string().nullable(),
        role: z.enum(roleNames).nullable(),
        project_id: z.guid().nullable(),
        user: z.string().nullable(),
        max_ttl_seconds: z.int().nullable(),
      })
      .meta({
        id: 'IdentityRulesTest',
        description:
          '`rule` is the position of the rule that matches, from 0; null with the `reason` where the ' +
          'claims get no access. `project_id` null: every project.',
      }),
  ),
  powers: ['readIdentityProviders', 'readProjects', 'findProjects'],
  problems: [],
})

/** What people can sign in with, without its configuration. */
const SignInProvider = z
  .strictObject({ id: z.guid(), name: z.string() })
  .meta({ id: 'SignInProvider', description: 'An identity provider that people can sign in with.' })

export const listSignInProviders = operation({
  id: 'list-sign-in-providers',
  route: 'GET /v1/sign-in-providers',
  surface: native,
  tag: 'Sign-in',
  summary: 'List the identity providers that people can sign in with: their names',
  access: 'public',
  status: 200,
  reply: z.strictObject({ data: z.array(SignInProvider) }),
  powers: ['readIdentityProviders'],
  problems: [],
})

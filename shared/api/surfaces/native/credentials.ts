import * as z from 'zod'
import type { JsonObject } from '../../../model/json.ts'
import { limits } from '../../../model/limits.ts'
import type { MintRequestKind, Narrow } from '../../../model/minted.ts'
import type { ProblemCode } from '../../../model/problem.ts'
import { resolving } from '../../../ports/index.ts'
import { ConnectionPath, one, operation } from '../../operation.ts'
import { native } from './surface.ts'

/** Their section in the reference. */
export const tag = 'Credentials'

/** One connection, resolved. */
export const CredentialsView = z
  .object({ id: z.guid(), type: z.string() })
  .catchall(z.unknown().meta({ format: 'password' }))
  .meta({
    id: 'Credentials',
    description:
      'The whole config as a runtime consumes it: every configured field under its input name, ' +
      'secrets in plaintext, defaults applied, absent members left out but those that the schema of its ' +
      'type names in `x-when-absent`: `null` where a consumer would otherwise read its environment.',
  })

const mintRequestKinds = [
  'access_token',
  'session_token',
] as const satisfies readonly MintRequestKind[]

// Made at its first use: its validators take about a twentieth of a cold start, and few lookups send one.
/** What a lookup takes away from a minted credential. */
const NarrowBody = z.lazy(() => {
  const text = z.string().min(1).max(limits.nameLength)
  const texts = z.array(text).min(1).max(limits.narrowItems)
  return z
    .strictObject({
      repositories: texts.optional(),
      permissions: z
        .record(z.string().regex(/^[a-z_]{1,64}$/), z.enum(['read', 'write', 'admin']))
        .refine((map) => Object.keys(map).length > 0, 'must name a permission')
        .optional(),
      scopes: texts.optional(),
      session_policy: z.record(z.string(), z.unknown()).optional(),
      ttl_seconds: z.int().min(1).max(limits.mintedSeconds).optional(),
    })
    .refine((narrow) => Object.keys(narrow).length > 0, 'must take something away')
    .transform((narrow: object): Narrow & JsonObject => Object.fromEntries(Object.entries(narrow)))
    .meta({
      id: 'Narrow',
      description:
        'What a minted credential has less than its connection. It can only take away; such a credential is ' +
        'minted for this caller alone, not stored, and named in the audit log.',
    })
})

/** How the read of a referenced secret can fail. */
export const referenceProblems = [
  'referenced_secret_denied',
  'referenced_secret_missing',
  'referenced_secret_malformed',
  'referenced_secret_throttled',
] as const satisfies readonly ProblemCode[]

export const readCredentials = operation({
  id: 'read-credentials',
  route: 'POST /v1/connections/{connection_id}/credentials',
  surface: native,
  tag,
  summary: 'Resolve a connection into its credentials',
  description:
    'The audit record is written before the response. `www_authenticate` is the header of a 401 or ' +
    '403 of the service, verbatim: a 401 refreshes the token, unless `rejected_access_token_version` ' +
    'says that it was an older one; a 403 `insufficient_scope` of an MCP server is answered with 409 and ' +
    'the scopes that the next authorization requests. A type with `mint` returns what is minted: always, or ' +
    'where `mint` asks for it; `narrow` takes away from it.',
  access: 'credentials:read',
  params: ConnectionPath,
  absent: 'connection_not_found',
  loads: { connection: 'lookup' },
  records: 'connection.credentials_read',
  body: z.strictObject({
    rejected_access_token_version: z.int().min(1).nullish(),
    www_authenticate: z.string().min(1).max(8192).nullish(),
    mint: z.enum(mintRequestKinds).nullish(),
    narrow: NarrowBody.nullish(),
  }),
  bodyOptional: true,
  status: 200,
  reply: one(CredentialsView),
  powers: ['readLookups', 'recordReads', ...resolving],
  problems: [
    'authorization_required',
    'reauthorization_required',
    'credentials_missing',
    'scope_unavailable',
    'provider_unavailable',
    'oauth2_client_missing',
    'oauth2_client_rejected',
    'refresh_refused',
    'credentials_rejected',
    ...referenceProblems,
    'system_connection',
  ],
  resolves: true,
  memoryMb: 1024,
})

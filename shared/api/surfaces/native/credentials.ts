import * as z from 'zod'
import { resolving } from '../../../ports/index.ts'
import { operation } from '../../operation.ts'
import { ConnectionPath, one } from '../../schemas.ts'
import { native } from './surface.ts'

/** Their section in the reference. */
export const tag = 'Credentials'

/** One connection, resolved. */
export const CredentialsView = z.looseObject({ id: z.guid(), type: z.string() }).meta({
  id: 'Credentials',
  description:
    'The whole config as a runtime consumes it: every configured field under its input name, ' +
    'secrets in plaintext, defaults applied, absent members left out but those that the schema of its ' +
    'type names in `x-when-absent`: `null` where a consumer would otherwise read its environment.',
})

export const readCredentials = operation({
  id: 'read-credentials',
  route: 'POST /v1/connections/{connection_id}/credentials',
  surface: native,
  tag,
  summary: 'Resolve a connection into its credentials',
  description: 'The audit record is written before the response.',
  access: 'credentials:read',
  params: ConnectionPath,
  absent: 'connection_not_found',
  loads: { connection: 'lookup' },
  records: 'connection.credentials_read',
  body: z.strictObject({ rejected_access_token_version: z.int().min(1).nullish() }),
  bodyOptional: true,
  status: 200,
  reply: one(CredentialsView),
  powers: ['readLookups', 'recordEvents', ...resolving],
  problems: [
    'authorization_required',
    'reauthorization_required',
    'credentials_missing',
    'provider_unavailable',
    'oauth2_client_missing',
    'oauth2_client_rejected',
    'refresh_refused',
    'system_connection',
  ],
  resolves: true,
  memoryMb: 1024,
})

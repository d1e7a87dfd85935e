import * as z from 'zod'
import { renewing } from '../domain/grant-powers.ts'
import { limits } from '../domain/limits.ts'
import { operation } from './operation.ts'
import { ConnectionPath, Id, one } from './schemas.ts'
import { native } from './surface.ts'

const tag = 'Credentials'

const Credentials = z.looseObject({ id: z.guid(), type: z.string() }).meta({
  id: 'Credentials',
  description:
    'The whole config as a runtime consumes it: every configured field under its input name, ' +
    'secrets in clear, defaults applied, absent members left out.',
})

const Failure = z.strictObject({
  id: z.guid(),
  error: z.strictObject({
    code: z.string(),
    message: z.string(),
    details: z.record(z.string(), z.unknown()).optional(),
  }),
})

export const readCredentials = operation({
  id: 'read-credentials',
  route: 'POST /v1/connections/{connection_id}/credentials',
  surface: native,
  tag,
  summary: 'Resolve a connection into its credentials',
  description: 'Written to the audit trail before the answer leaves.',
  access: 'credentials:read',
  params: ConnectionPath,
  absent: 'connection_not_found',
  loads: 'connection',
  records: 'connection.credentials_read',
  body: z.strictObject({ rejected_access_token_version: z.int().min(1).nullish() }),
  bodyOptional: true,
  status: 200,
  reply: one(Credentials),
  powers: ['readLookups', 'recordEvents', ...renewing],
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

export const readCredentialsBatch = operation({
  id: 'read-credentials-batch',
  route: 'POST /v1/credentials',
  surface: native,
  tag,
  summary: 'Resolve up to 25 connections at once',
  description: 'Answers in the order asked; one that fails does not fail the others.',
  access: 'credentials:read',
  body: z.strictObject({ connection_ids: z.array(Id).min(1).max(limits.batchSize) }),
  status: 200,
  reply: one(z.array(z.union([Failure, Credentials]))),
  powers: ['readManyConnections', 'recordEvents', ...renewing],
  problems: [],
  resolves: true,
  memoryMb: 1024,
})

import * as z from 'zod'
import { limits } from '../../../model/limits.ts'
import { resolving } from '../../../ports/index.ts'
import { Id, one, operation } from '../../operation.ts'
import { CredentialsView, tag } from './credentials.ts'
import { native } from './surface.ts'

// In a separate file: a schema adds at least a third of a millisecond to a cold start, and the
// lookup of one connection does not need these.
const Failure = z.strictObject({
  id: z.guid(),
  error: z.strictObject({
    code: z.string(),
    message: z.string(),
    details: z.record(z.string(), z.unknown()).optional(),
  }),
})

/** What services rejected, by the id of the connection. */
export const rejectedTokens = {
  rejected_access_token_versions: z.record(Id, z.int().min(1)).nullish(),
  www_authenticate: z.record(Id, z.string().min(1).max(8192)).nullish(),
}

export const readCredentialsBatch = operation({
  id: 'read-credentials-batch',
  route: 'POST /v1/credentials',
  surface: native,
  tag,
  summary: 'Resolve up to 25 connections in one request',
  description:
    'The items are in the order of the request; one that fails does not fail the others. ' +
    '`rejected_access_token_versions` and `www_authenticate` have, by connection, what services rejected, ' +
    'as in a request for one.',
  access: 'credentials:read',
  body: z.strictObject({
    connection_ids: z.array(Id).min(1).max(limits.batchSize),
    ...rejectedTokens,
  }),
  status: 200,
  reply: one(z.array(z.union([Failure, CredentialsView]))),
  powers: ['readManyConnections', 'recordReads', ...resolving],
  problems: [],
  resolves: true,
  memoryMb: 1024,
})

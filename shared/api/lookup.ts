import * as z from 'zod'
import type { Caller } from '../model/access-key.ts'
import type { Connection } from '../model/connection.ts'
import type { Actor } from '../model/event.ts'
import { limits } from '../model/limits.ts'
import { parseLookupAlias } from '../model/lookup-permission.ts'
import { Problem } from '../model/problem.ts'
import type { Credentials } from '../usecases/connections/credentials.ts'
import type { FailedItem } from './batch.ts'
import { Id } from './operation.ts'
import { readCredentialsBatch, rejectedTokens } from './surfaces/native/credentials-batch.ts'
import { task } from './task.ts'

/** The request of `lookup-credentials`: up to 25 connections in a list, or a single one. */
export const LookupRequest = z
  .strictObject({
    connection_ids: z.array(Id).min(1).max(limits.batchSize).optional(),
    connection_id: Id.optional(),
    ...rejectedTokens,
    caller: z.string().max(limits.nameLength).nullish(),
  })
  .refine((input) => (input.connection_ids === undefined) !== (input.connection_id === undefined), {
    path: ['connection_ids'],
    message: 'is required, or connection_id for a single connection',
  })

type Request = z.output<typeof LookupRequest>

export const lookupCredentials = task({
  id: 'lookup-credentials',
  summary: 'Resolve up to 25 connections for a Lambda function with a grant',
  trigger: 'invocation',
  powers: readCredentialsBatch.powers,
  resolves: true,
  memoryMb: 1024,
})

/**
 * The caller that the invoked alias proves: a reader of one project's credentials, or of all.
 *
 * @throws Problem `lookup_not_granted` where the alias is not that of a permission.
 */
export function lookupCaller(alias: string): { caller: Caller; actor: Actor } {
  const permission = parseLookupAlias(alias)
  if (!permission) throw new Problem('lookup_not_granted')
  const user = `lambda:${permission.name}`
  const caller: Caller = { keyId: '', user, role: 'runtime', projectId: permission.projectId }
  return { caller, actor: { system: user } }
}

/** The ids of the requested connections. */
export function idsOf({ connection_ids, connection_id }: Request): readonly string[] {
  return connection_ids ?? [connection_id ?? '']
}

interface Resolved {
  readonly data: readonly (Credentials | FailedItem)[]
  readonly read: ReadonlyMap<string, Connection>
}

/**
 * The response to an invocation: the items in the order of the request, or the single one, with the
 * versions of the connections, by which a cache orders responses.
 */
export function lookupResponse(request: Request, { data, read }: Resolved, request_id: string) {
  const [first] = data
  const versions = Object.fromEntries([...read].map(([id, { version }]) => [id, version]))
  if (request.connection_ids || !first) return { data, versions, request_id }
  // A field of a connection may be called `error`, but then it has a type.
  if ('type' in first) return { data: first, versions, request_id }
  return { error: { ...(first as FailedItem).error, request_id } }
}

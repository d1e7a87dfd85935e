import * as z from 'zod'
import type { Caller } from '../model/caller.ts'
import type { Connection } from '../model/connection.ts'
import type { Actor } from '../model/event.ts'
import { limits } from '../model/limits.ts'
import { parseLookupAlias } from '../model/lookup-permission.ts'
import { Problem } from '../model/problem.ts'
import type { Credentials } from '../usecases/connections/credentials.ts'
import type { Failed } from './batch.ts'
import { Id } from './schemas.ts'
import { readCredentialsBatch } from './surfaces/native/credentials-batch.ts'
import { task } from './task.ts'

/** What `lookup-credentials` is asked: up to 25 connections in a list, or one by itself. */
export const LookupRequest = z
  .strictObject({
    connection_ids: z.array(Id).min(1).max(limits.batchSize).optional(),
    connection_id: Id.optional(),
    rejected_access_token_versions: z.record(Id, z.int().min(1)).nullish(),
    caller: z.string().max(limits.nameLength).nullish(),
  })
  .refine((asked) => (asked.connection_ids === undefined) !== (asked.connection_id === undefined), {
    path: ['connection_ids'],
    message: 'is required, or else connection_id for one by itself',
  })

type Request = z.output<typeof LookupRequest>

export const lookupCredentials = task({
  id: 'lookup-credentials',
  summary: 'Resolve up to 25 connections for a Lambda function that was granted it',
  trigger: 'invocation',
  powers: readCredentialsBatch.powers,
  resolves: true,
  memoryMb: 1024,
})

/**
 * The caller that the invoked alias proves: a reader of one project's credentials, or of all.
 *
 * @throws Problem `lookup_not_granted` where the alias spells out no permission.
 */
export function lookupCaller(alias: string): { caller: Caller; actor: Actor } {
  const permission = parseLookupAlias(alias)
  if (!permission) throw new Problem('lookup_not_granted')
  const user = `lambda:${permission.name}`
  const caller: Caller = { keyId: '', user, role: 'runtime', projectId: permission.projectId }
  return { caller, actor: { system: user } }
}

/** The connections that are asked for. */
export function idsOf({ connection_ids, connection_id }: Request): readonly string[] {
  return connection_ids ?? [connection_id ?? '']
}

interface Resolved {
  readonly data: readonly (Credentials | Failed)[]
  readonly read: ReadonlyMap<string, Connection>
}

/**
 * What the invoker is told: the items in the order asked, or the one, beside the versions of the
 * connections, by which a cache tells older from newer.
 */
export function lookupResponse(request: Request, { data, read }: Resolved, request_id: string) {
  const [first] = data
  const versions = Object.fromEntries([...read].map(([id, { version }]) => [id, version]))
  if (request.connection_ids || !first) return { data, versions, request_id }
  // A field of a connection may be called `error`, but then it has a type.
  if ('type' in first) return { data: first, versions, request_id }
  return { error: { ...(first as Failed).error, request_id } }
}

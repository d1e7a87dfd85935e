import type { Connection } from '../../model/connection.ts'
import { assemble } from '../../model/connector-binding.ts'
import type { Json, JsonObject } from '../../model/json.ts'
import { Problem } from '../../model/problem.ts'
import type { Secrets } from '../../model/secret.ts'
import type { Powers } from '../../ports/index.ts'

/** A connection as a runtime consumes it: one flat object, secrets in plaintext. */
export type Credentials = { readonly id: string; readonly type: string } & Record<string, Json>

/**
 * Resolves what was stored. Nothing is added to it, so no catalogue is needed here.
 *
 * @throws Problem `dependency_unavailable`.
 */
export async function resolve(
  readSecrets: Powers['readSecrets'],
  connection: Connection,
  referenced?: Secrets,
): Promise<Credentials> {
  const { id, type } = connection
  const { whole, bound } = await readWhole(readSecrets, connection, referenced)
  return { ...whole, ...bound, id, type }
}

/**
 * The whole config of a connection and, apart from it, the members of its connector binding.
 *
 * @param referenced the values of its references; absent: they stay references.
 * @throws Problem `secret_missing`, `dependency_unavailable`.
 */
export async function readWhole(
  { read }: Powers['readSecrets'],
  connection: Connection,
  referenced: Secrets = {},
): Promise<{ whole: JsonObject; bound: JsonObject }> {
  const { secretRef, withheldFields } = connection
  const secrets =
    secretRef === undefined || withheldFields.length === 0 ? {} : await read(connection, secretRef)
  return assemble(connection, toPlaintext({ ...secrets, ...referenced }))
}

/** A config whole and in plaintext, where its secrets are at hand: for a connection test, or a revocation. */
export function wholeOf(config: JsonObject, secrets: Secrets): JsonObject {
  return assemble({ config }, toPlaintext(secrets)).whole
}

function toPlaintext(secrets: Secrets): JsonObject {
  return Object.fromEntries(
    Object.entries(secrets).map(([name, secret]) => [name, secret.reveal()]),
  )
}

/**
 * @throws Problem `credentials_missing`; `authorization_required`, `reauthorization_required` where
 * nothing is granted; `credentials_rejected` where the provider rejects the root material for good.
 */
export function assertGranted(connection: Connection): void {
  assertComplete(connection)
  const { id, status, grant, unprotected, config } = connection
  if (status === 'expired' && grant?.mintedFor !== undefined)
    throw rejectedCredentials(id, connection.statusReason)
  if (status === 'expired') throw authorizationProblem(id, 'reauthorization_required')
  // Its tokens go only to the server that they were issued for.
  const foreign = grant?.server !== undefined && grant.server.url !== config.url
  if (foreign && !unprotected) throw authorizationProblem(id, 'authorization_required')
  // One whose scopes changed serves its old grant until the new one commits.
  if (status === 'incomplete' && !grant) throw authorizationProblem(id, 'authorization_required')
}

/** @throws Problem `credentials_missing` where fields that the type requires have no value. */
export function assertComplete({ id, missingFields = [] }: Connection): void {
  if (missingFields.length === 0) return
  const missing = missingFields.map((name) => [`config.${name}`, 'is required'])
  const details = Object.fromEntries(missing)
  throw new Problem('credentials_missing', { details, connectionId: id })
}

/** The problem of a connection that must be authorized first. */
export function authorizationProblem(
  id: string,
  code: 'authorization_required' | 'reauthorization_required',
  details?: JsonObject,
): Problem {
  return new Problem(code, { connectionId: id, ...(details ? { details } : {}) })
}

/** The problem of a connection whose root material the provider rejects. */
export function rejectedCredentials(id: string, reason = ''): Problem {
  return new Problem('credentials_rejected', {
    details: { status_reason: reason, connection_id: id },
  })
}

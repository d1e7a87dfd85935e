import { assemble } from './assemble.ts'
import type { Connection } from './connection.ts'
import type { Json } from './json.ts'
import type { Powers } from './powers.ts'
import { Problem } from './problem.ts'

/** A connection as a runtime consumes it: one flat object, secrets in clear. */
export type Credentials = { readonly id: string; readonly type: string } & Record<string, Json>

/**
 * Resolves what was stored. It is what comes out, so no catalogue is needed here.
 *
 * @throws Problem `dependency_unavailable`.
 */
export async function resolve(
  { open }: Powers['openSecrets'],
  connection: Connection,
): Promise<Credentials> {
  const { id, type, secretVersion, withheldFields } = connection
  const secrets =
    secretVersion === undefined || withheldFields.length === 0
      ? {}
      : await open(connection, secretVersion)
  const revealed = Object.entries(secrets).map(([name, secret]) => [name, secret.reveal()])
  const { whole, bound } = assemble(connection, Object.fromEntries(revealed))
  return { ...whole, ...bound, id, type }
}

/**
 * @throws Problem `credentials_missing`; `authorization_required`, `reauthorization_required` where
 * nothing is granted.
 */
export function demandGrant({ id, status, grant, missingFields = [] }: Connection): void {
  if (missingFields.length > 0) {
    const words = `is required: PUT /v1/connections/${id} brings it`
    const details = Object.fromEntries(missingFields.map((name) => [`config.${name}`, words]))
    throw new Problem('credentials_missing', { details })
  }
  if (status === 'expired') throw unauthorized(id, 'reauthorization_required')
  // One whose scopes changed serves its old grant until the new one commits.
  if (status === 'incomplete' && !grant) throw unauthorized(id, 'authorization_required')
}

/** Nothing is granted, and where that is mended. */
export function unauthorized(
  id: string,
  code: 'authorization_required' | 'reauthorization_required',
): Problem {
  return new Problem(code, {
    details: { authorize: `POST /v1/connections/${id}/oauth2/authorize` },
  })
}

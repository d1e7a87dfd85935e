import type { Connection } from '../model/connection.ts'
import type { AuditContext } from '../model/event.ts'
import type { Powers } from '../ports/index.ts'

/** What the services of several connections rejected, by the id of the connection. */
export interface RejectedTokens {
  readonly rejected_access_token_versions?: Readonly<Record<string, number>> | null | undefined
  /** The `WWW-Authenticate` headers of their responses, verbatim. */
  readonly www_authenticate?: Readonly<Record<string, string>> | null | undefined
}

/**
 * The token version that the service of one of several connections rejected; undefined: none.
 *
 * @throws Problem as `rejectedVersion` where its header asks for other scopes.
 */
export async function rejectedIn(
  powers: Pick<Powers, 'storeGrants'>,
  { rejected_access_token_versions: versions, www_authenticate: headers }: RejectedTokens,
  connection: Connection,
  origin: AuditContext,
): Promise<number | undefined> {
  const named = versions?.[connection.id]
  const header = headers?.[connection.id]
  if (header === undefined) return named
  // Loaded on first use: few lookups pass on a challenge.
  const { rejectedVersion } = await import('./mcp/pass-on-challenge.ts')
  const challenged = await rejectedVersion(powers, connection, header, origin)
  return named ?? challenged
}

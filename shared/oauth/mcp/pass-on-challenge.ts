import { type Connection, reviseBySystem } from '../../model/connection.ts'
import { type AuditContext, connectionEvent } from '../../model/event.ts'
import { limits } from '../../model/limits.ts'
import type { StepUp } from '../../model/mcp.ts'
import { Problem } from '../../model/problem.ts'
import type { Powers } from '../../ports/index.ts'
import { authorizationProblem } from '../../usecases/connections/credentials.ts'
import { type BearerChallenge, bearerChallenge } from './www-authenticate.ts'

type Needed = Pick<Powers, 'storeGrants'>

/**
 * Handles the `WWW-Authenticate` header with which an MCP server rejected the token of a connection
 * (RFC 6750 section 3.1; Model Context Protocol, *Scope Challenge Handling*).
 *
 * @returns the token version that the server rejected, where a new token can help.
 * @throws Problem `authorization_required` with the scopes that the next authorization requests;
 * `scope_unavailable` where three challenges in an hour asked for nothing new; `invalid_request`.
 */
export async function rejectedVersion(
  powers: Needed,
  connection: Connection,
  header: string,
  origin: AuditContext,
): Promise<number> {
  const challenge = bearerChallenge(header)
  if (!challenge) throw invalid('has no Bearer challenge')
  const { grant, unprotected } = connection
  if (!unprotected && !grant) throw invalid('is only for connections that have an OAuth grant')
  if (grant && challenge.error !== 'insufficient_scope') return grant.tokenVersion
  if (grant && !grant.server) throw invalid('cannot ask for scopes of this type of connection')
  const now = challengedAgain(connection, challenge, origin.now)
  if (!isSame(connection.stepUp, now)) await store(powers, connection, now, origin)
  if (unprotected) await deactivate(powers, connection, origin)
  const details = { scopes: [...now.scopes] }
  if (now.attempts >= limits.stepUps) throw new Problem('scope_unavailable', { details })
  throw authorizationProblem(connection.id, 'authorization_required', details)
}

function invalid(issue: string): Problem {
  return new Problem('invalid_request', { details: { www_authenticate: issue } })
}

/**
 * A challenge for a scope that was not requested is progress. The same grant counts once: all its
 * concurrent callers are challenged.
 */
function challengedAgain(
  { config, grant, stepUp }: Connection,
  challenge: BearerChallenge,
  now: Date,
): StepUp {
  const url = String(config.url)
  const ageMs = now.getTime() - Date.parse(stepUp?.since ?? '')
  const recent = stepUp?.url === url && ageMs < limits.stepUpMs ? stepUp : undefined
  const requested = new Set([...(grant?.scopes ?? []), ...(recent?.scopes ?? [])])
  const scopes = [...new Set([...requested, ...challenge.scopes])].sort()
  const grantedAt = grant?.grantedAt
  const own = { url, scopes, ...(grantedAt === undefined ? {} : { grantedAt }) }
  const isNew = challenge.scopes.some((scope) => !requested.has(scope))
  if (isNew || !recent) {
    return { ...own, attempts: isNew ? 0 : 1, since: now.toISOString() }
  }
  const isCounted = recent.grantedAt === grantedAt
  return { ...own, attempts: recent.attempts + (isCounted ? 0 : 1), since: recent.since }
}

const isSame = (a: StepUp | undefined, b: StepUp) =>
  a?.grantedAt === b.grantedAt && a?.attempts === b.attempts && `${a?.scopes}` === `${b.scopes}`

async function store(
  { storeGrants }: Needed,
  connection: Connection,
  stepUp: StepUp,
  origin: AuditContext,
): Promise<void> {
  const details = { fields: ['requested_scopes'], scopes: [...stepUp.scopes] }
  const event = connectionEvent('connection.updated', connection, origin, details)
  await storeGrants.challenge({ ...connection, stepUp }, event)
}

/** A server that asked for no authorization does now. */
async function deactivate(
  { storeGrants }: Needed,
  connection: Connection,
  origin: AuditContext,
): Promise<void> {
  const changes = { status: 'incomplete', unprotected: undefined } as const
  const next = reviseBySystem(connection, changes, origin.now)
  const event = connectionEvent('connection.updated', next, origin, { fields: ['status'] })
  await storeGrants.write(connection, next, [event])
}

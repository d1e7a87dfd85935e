import { typeNamed } from '../catalogue/index.ts'
import { type Connection, revise } from '../model/connection.ts'
import { connectionEvent, type RequestContext } from '../model/event.ts'
import { actsAsItself } from '../model/oauth2-client.ts'
import type { BeginPowers } from '../ports/index.ts'
import type { RegistrationObserver } from './mcp/managed-client.ts'
import { type AuthorizationTargets, startAuthorization } from './start-authorization.ts'

/**
 * Starts an authorization at any provider, after discovery where the type needs it.
 *
 * @returns the URL at which a person consents; undefined: the connection is active, since the server asks
 * for no authorization, or for that of an OAuth client which acts as itself.
 * @throws Problem as `startAuthorization` and `planMcpAuthorization`; `revision_conflict`.
 */
export async function beginAuthorization(
  powers: BeginPowers,
  connection: Connection,
  targets: AuthorizationTargets,
  context: RequestContext,
  observer: RegistrationObserver,
): Promise<string | undefined> {
  if (!typeNamed(connection.type)?.discovered) {
    return startAuthorization(powers, connection, targets, context)
  }
  // Loaded on first use: other types need none of it.
  const { planMcpAuthorization } = await import('./mcp/plan-authorization.ts')
  const { redirectUri } = targets
  const plan = await planMcpAuthorization(powers, connection, redirectUri, context, observer)
  if (plan && actsAsItself(plan.client)) {
    const { activateByClient } = await import('./client-credentials.ts')
    await activateByClient(powers, connection, plan, context)
    return undefined
  }
  if (plan) return startAuthorization(powers, connection, targets, context, plan)
  await activate(powers, connection, context)
  return undefined
}

// A grant that the connection has stays: the server can ask for it again.
async function activate(
  { storeGrants }: Pick<BeginPowers, 'storeGrants'>,
  connection: Connection,
  context: RequestContext,
): Promise<void> {
  if (connection.status === 'active') return
  const changes = { status: 'active', statusReason: undefined, unprotected: true } as const
  const next = revise(connection, changes, context.caller, context.now)
  const details = { scopes: [], unprotected: true }
  const event = connectionEvent('connection.authorized', next, context, details)
  await storeGrants.write(connection, next, [event])
}

import type { Connection } from '../model/connection.ts'
import { connectionEvent, type Occasion } from '../model/event.ts'
import { type Receipt, TicketUsed } from '../model/idempotency.ts'
import { Problem } from '../model/problem.ts'
import type { Secrets } from '../model/secret.ts'
import type { Powers } from '../ports/powers.ts'

type Needed = Pick<Powers, 'createConnections' | 'sealSecrets'>

/**
 * Keeps a new connection: its secret first and then its row, which is the commit point. A crash
 * between leaves a secret without a row, for the sweep; never a row without its secret.
 *
 * @throws Problem and TicketUsed as `createConnections.insert`.
 */
export async function keepConnection(
  { createConnections, sealSecrets }: Needed,
  connection: Connection,
  secrets: Secrets,
  occasion: Occasion,
  receipt?: Receipt,
): Promise<void> {
  const event = connectionEvent('connection.created', connection, occasion, {
    name: connection.name,
    type: connection.type,
  })
  const sealed = connection.withheldFields.length > 0
  const secretVersion = sealed ? await sealSecrets.create(connection, secrets) : undefined
  try {
    await createConnections.insert({ ...connection, secretVersion }, event, receipt)
  } catch (error) {
    // Where it is not certain that nothing was written, the secret stays: the row may be there.
    if (sealed && isRefusal(error)) await sealSecrets.takeBack(connection).catch(() => undefined)
    throw error
  }
}

function isRefusal(error: unknown): boolean {
  if (error instanceof TicketUsed) return true
  return error instanceof Problem && error.code !== 'dependency_unavailable'
}

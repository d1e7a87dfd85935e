import type { Connection } from '../domain/connection.ts'
import type { Powers } from '../domain/powers.ts'
import { Problem } from '../domain/problem.ts'
import { connectionListing, connectionRow } from './connection-record.ts'
import { demandOauth2Client } from './create-connections.ts'
import { recordOf } from './event-record.ts'
import { leftoverOf } from './leftover-record.ts'
import { put, transact } from './transaction.ts'

/** Replaces a connection's row, where it is still the one that was read. */
export const updateConnections: Powers['updateConnections'] = {
  async replace(connection, before, event, leftover) {
    const { home, oauth2ClientId } = connection
    const moved = oauth2ClientId !== undefined && oauth2ClientId !== before.oauth2ClientId
    await transact(
      put(connectionRow(connection), ifStill(before)),
      put(connectionListing(connection)),
      ...(moved ? [demandOauth2Client(home, oauth2ClientId)] : []),
      recordOf(event),
      ...leftoverOf(leftover),
    )
  },
}

/** The condition that a connection's stored version is the one that was read. */
export function ifStill({ version }: Connection) {
  return {
    when: '#version = :version',
    names: { '#version': 'version' },
    values: { ':version': version },
    refused: () => new Problem('revision_conflict'),
  }
}

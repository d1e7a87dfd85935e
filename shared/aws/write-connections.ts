import type { Connection } from '../model/connection.ts'
import { Problem } from '../model/problem.ts'
import type { Powers } from '../ports/index.ts'
import { transactListed } from './connection-lists.ts'
import { keys } from './dynamodb/keys.ts'
import { put, remove, update, type Write } from './dynamodb/transaction.ts'
import { countUses } from './oauth2-clients.ts'
import { auditWrite, cleanupTaskWrites, idempotencyWrites } from './rows/change-records.ts'
import { ifHeld } from './rows/codec.ts'
import { encodeConnection, encodeOwner, ownAttributes } from './rows/connection.ts'
import { claimExternalId, freeExternalId } from './transfers.ts'

/** Creates connections: row, owner, count, audit record and idempotency record, or nothing. */
export const createConnections: Powers['createConnections'] = {
  async insert(connection, event, record) {
    const { id, uniqueName } = connection
    await transactListed({ before: undefined, after: connection }, idempotencyWrites(record), [
      ...countUses(undefined, connection),
      ...(uniqueName ? [claimName(connection)] : []),
      ...claimExternalId(connection),
      put(encodeConnection(connection)),
      put(encodeOwner(keys.connectionOwner(id), connection)),
      auditWrite(event),
    ])
  },
}

/** Takes a name of an owner's, where no other connection has it. */
function claimName({ ownerId, id, name }: Connection): Write {
  const details = { name: 'is the name of another connection of this project' }
  return put(
    { ...keys.connectionName(ownerId, name), id },
    { when: 'attribute_not_exists(pk)', failure: () => new Problem('name_taken', { details }) },
  )
}

/**
 * Replaces what a PUT owns of a connection's row, where it is still the one that was read. The
 * grant in the same row stays as it is: a concurrent refresh may be writing a token that the
 * provider issues only once.
 */
export const updateConnections: Powers['updateConnections'] = {
  async replace(connection, before, event, cleanupTask) {
    const { ownerId, id } = connection
    const dropped = Object.keys(ownAttributes(before)).map((name) => [name, undefined])
    const members = { ...Object.fromEntries(dropped), ...ownAttributes(connection) }
    const changed = update(keys.connection(ownerId, id), members, ifStill(before))
    await transactListed(
      { before, after: connection },
      [changed],
      [...countUses(before, connection), auditWrite(event), ...cleanupTaskWrites(cleanupTask)],
    )
  },
}

/** The condition that a connection's stored version and secrets are those that were read. */
function ifStill({ version, secretRef }: Connection) {
  const held = ifHeld(secretRef)
  return {
    when: `#version = :was AND ${held.when}`,
    names: { '#version': 'version' },
    values: { ':was': version, ...held.values },
    failure: () => new Problem('revision_conflict'),
  }
}

/**
 * Deletes connections that nothing references. The row of the owner stays: it shows the owner of the
 * audit log, and that the id was used.
 */
export const deleteConnections: Powers['deleteConnections'] = {
  async remove(connection, event, ...cleanupTasks) {
    const { ownerId, id, name, uniqueName } = connection
    const ended = [remove(keys.connection(ownerId, id), ifUnmoved(connection)), end(id, event.at)]
    await transactListed({ before: connection, after: undefined }, ended, [
      ...(uniqueName ? [remove(keys.connectionName(ownerId, name))] : []),
      ...freeExternalId(connection),
      ...countUses(connection, undefined),
      auditWrite(event),
      ...cleanupTasks.flatMap(cleanupTaskWrites),
    ])
  },
}

// The fence too: the cleanup task holds the tokens that were read, and must hold the last ones.
function ifUnmoved(connection: Connection) {
  const { fence } = connection
  const { when, values, ...rest } = ifStill(connection)
  return {
    ...rest,
    when: `${when} AND ${fence === undefined ? 'attribute_not_exists(fence)' : 'fence = :seen'}`,
    values: { ...values, ...(fence === undefined ? {} : { ':seen': fence }) },
  }
}

/** Marks the owner's row, so that no reference is added later: they are counted in the same row. */
function end(id: string, deletedAt: string): Write {
  return update(
    keys.connectionOwner(id),
    { deletedAt },
    {
      when: 'attribute_not_exists(referenceCount) OR referenceCount = :none',
      values: { ':none': 0 },
      failure: () => new Problem('connection_in_use'),
    },
  )
}

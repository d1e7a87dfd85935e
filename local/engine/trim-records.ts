import type { Sqlite } from './sqlite.ts'

/** What every consumer of one shard of a table's stream has passed. */
export interface PassedRecords {
  readonly table: string
  readonly shard: string
  /** Up to and including this one, in decimal. */
  readonly sequenceNumber: string
}

/**
 * Removes stream records that no consumer will read again; returns how many.
 *
 * Never the last one of a table: the engine's next sequence number is the greatest one plus 1, and
 * checkpoints must not come to stand beyond it.
 */
export function trimRecords(database: Sqlite, { table, shard, sequenceNumber }: PassedRecords) {
  if (!/^\d{1,18}$/.test(sequenceNumber)) return 0
  return database.run(
    'DELETE FROM _stream_records WHERE table_name = ? AND shard_id = ? ' +
      'AND CAST(sequence_number AS INTEGER) <= CAST(? AS INTEGER) ' +
      'AND CAST(sequence_number AS INTEGER) < ' +
      '(SELECT MAX(CAST(sequence_number AS INTEGER)) FROM _stream_records WHERE table_name = ?)',
    [table, shard, sequenceNumber, table],
  )
}

import { join } from 'node:path'
import { z } from 'zod'
import { writeDurably } from '../durable-file.ts'
import { inTurn } from '../in-turn.ts'
import { readState } from '../read-state.ts'

/** How far each reader of a stream has come, kept over restarts. */
export interface Checkpoints {
  find(reader: string): string | undefined
  /** Resolves when it is on the disk. */
  note(reader: string, sequenceNumber: string): Promise<void>
}

const State = z.record(z.string(), z.string())

/** Opens `<dataDir>/streams.json`. Rejects with one line if it is broken. */
export async function openCheckpoints(dataDir: string): Promise<Checkpoints> {
  const path = join(dataDir, 'streams.json')
  const noted = new Map(Object.entries((await readState(path, State)) ?? {}))
  const turn = inTurn()
  return {
    find: (reader) => noted.get(reader),
    note: (reader, sequenceNumber) =>
      turn(path, () => {
        noted.set(reader, sequenceNumber)
        return writeDurably(path, JSON.stringify(Object.fromEntries(noted)))
      }),
  }
}

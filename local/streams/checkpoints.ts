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

const pathIn = (dataDir: string): string => join(dataDir, 'streams.json')

const State = z.record(z.string(), z.string())

/** How far each reader had come when the run before this one ended. Rejects if the file is broken. */
export async function readCheckpoints(dataDir: string): Promise<ReadonlyMap<string, string>> {
  return new Map(Object.entries((await readState(pathIn(dataDir), State)) ?? {}))
}

/** Opens `<dataDir>/streams.json`. Rejects with one line if it is broken. */
export async function openCheckpoints(dataDir: string): Promise<Checkpoints> {
  const path = pathIn(dataDir)
  const noted = new Map(await readCheckpoints(dataDir))
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

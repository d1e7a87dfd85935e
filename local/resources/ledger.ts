import { join } from 'node:path'
import { z } from 'zod'
import { writeDurably } from '../durable-file.ts'
import { readState } from '../read-state.ts'
import type { Resource } from '../template/assembly.ts'
import type { Physical } from '../template/identities.ts'

/** What was made real, remembered in the data directory by stack and logical id. */
export interface Ledger {
  find(resource: Resource): Physical | undefined
  /** Resolves when it is on the disk. */
  note(resource: Resource, physical: Physical): Promise<void>
}

const State = z.object({
  version: z.literal(1),
  resources: z.record(z.string(), z.record(z.string(), z.string())),
})

/** Opens `<dataDir>/resources.json`. Rejects with one line if it is broken. */
export async function openLedger(dataDir: string): Promise<Ledger> {
  const path = join(dataDir, 'resources.json')
  const resources = new Map(Object.entries((await readState(path, State))?.resources ?? {}))
  return {
    find: (resource) => resources.get(keyOf(resource)),
    note: async (resource, physical) => {
      resources.set(keyOf(resource), physical)
      const state: z.input<typeof State> = {
        version: 1,
        resources: Object.fromEntries(resources),
      }
      await writeDurably(path, `${JSON.stringify(state, undefined, 2)}\n`)
    },
  }
}

const keyOf = ({ stack, logicalId }: Resource): string => `${stack.name}/${logicalId}`

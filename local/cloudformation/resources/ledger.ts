import { join } from 'node:path'
import { z } from 'zod'
import { readState, writeDurably } from '../../run/durable-file.ts'
import type { Resource } from '../assembly.ts'
import type { Physical } from '../identities.ts'

/** The provisioned resources, stored in the data directory by stack and logical id. */
export interface Ledger {
  find(resource: Resource): Physical | undefined
  all(): readonly Physical[]
  /** Resolves when it is on the disk. */
  note(resource: Resource, physical: Physical): Promise<void>
}

const State = z.object({
  version: z.literal(1),
  resources: z.record(z.string(), z.record(z.string(), z.string())),
})

/** The ledger's file in a data directory. */
export const ledgerPath = (dataDir: string): string => join(dataDir, 'resources.json')

/**
 * Opens `<dataDir>/resources.json`, or writes an empty one: it is the first file of a data
 * directory, so that other state without it means that it was lost. Rejects with one line if it is
 * broken.
 */
export async function openLedger(dataDir: string): Promise<Ledger> {
  const path = ledgerPath(dataDir)
  const stored = await readState(path, State)
  const resources = new Map(Object.entries(stored?.resources ?? {}))
  const write = () => {
    const state: z.input<typeof State> = { version: 1, resources: Object.fromEntries(resources) }
    return writeDurably(path, `${JSON.stringify(state, undefined, 2)}\n`)
  }
  if (stored === undefined) await write()
  return {
    find: (resource) => resources.get(keyOf(resource)),
    all: () => [...resources.values()],
    note: (resource, physical) => {
      resources.set(keyOf(resource), physical)
      return write()
    },
  }
}

const keyOf = ({ stack, logicalId }: Resource): string => `${stack.name}/${logicalId}`

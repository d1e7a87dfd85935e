import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { readState, writeDurably } from '../../run/durable-file.ts'
import { StartRefused } from '../../run/progress.ts'
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
const ledgerPath = (dataDir: string): string => join(dataDir, 'resources.json')

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

/** The engine's file in a data directory. */
export const engineFilePath = (dataDir: string): string => join(dataDir, 'dynamodb.sqlite')

const elsewhere = 'or start on another MOORING_DATA_DIR.'

/**
 * Checks that the ledger is there where any other state is: without it a start would make new keys
 * and an empty table beside the old ones. Called before anything is made.
 *
 * @throws StartRefused
 */
export function assertLedgerIsThere(dataDir: string): void {
  if (existsSync(ledgerPath(dataDir))) return
  const others = ['dynamodb.sqlite', 'kms.json', 'secrets', 'streams.json', 'local.json']
  const left = others.filter((name) => isThere(join(dataDir, name)))
  if (left.length === 0) return
  throw new StartRefused(
    `${ledgerPath(dataDir)} is missing, but ${left.join(', ')} from an earlier run is there. ` +
      `Put back a copy of resources.json, ${elsewhere}`,
  )
}

/**
 * Checks that the files are there which hold what the ledger remembers, before a service starts and
 * makes a new one in their place.
 *
 * @throws StartRefused
 */
export function assertStateIsThere(
  dataDir: string,
  remembered: readonly Physical[],
  ownEngine: boolean,
): void {
  for (const { service, file, holds } of files) {
    if (service === 'dynamodb' && !ownEngine) continue
    const isNeeded = remembered.some(({ arn }) => arn?.startsWith(`arn:aws:${service}:`))
    const path = join(dataDir, file)
    if (!isNeeded || isThere(path)) continue
    const way = service === 'dynamodb' ? 'set MOORING_DYNAMODB_ENDPOINT if it was set before, ' : ''
    throw new StartRefused(
      `${path}, which holds ${holds}, is missing. Put back a copy of it, ${way}${elsewhere}`,
    )
  }
}

const files = [
  { service: 'dynamodb', file: 'dynamodb.sqlite', holds: 'the table' },
  { service: 'kms', file: 'kms.json', holds: 'the KMS keys' },
  { service: 'secretsmanager', file: 'secrets', holds: 'the secrets' },
] as const

// An empty directory is what a lost one comes to after the next start.
function isThere(path: string): boolean {
  if (!existsSync(path)) return false
  return !path.endsWith('secrets') || readdirSync(path).length > 0
}

/** The error for a resource that the ledger has and its file does not. */
export function lostState(what: string, file: string, cause: unknown): StartRefused {
  const message = `The data directory's ${file} does not hold ${what}, which an earlier run made.`
  return new StartRefused(`${message} Put back a copy of ${file}, ${elsewhere}`, { cause })
}

/** The error for a table that the ledger has and the engine does not. */
export function lostTable(name: string, endpoint: string, cause: unknown): StartRefused {
  return new StartRefused(
    `The DynamoDB at ${endpoint} does not have the table ${name}, which an earlier run made. ` +
      'Put back a copy of its file (dynamodb.sqlite in the data directory, for the bundled engine), ' +
      `set MOORING_DYNAMODB_ENDPOINT to the DynamoDB that has it, ${elsewhere}`,
    { cause },
  )
}

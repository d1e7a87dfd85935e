import { join } from 'node:path'
import { z } from 'zod'
import { writeDurably } from '../durable-file.ts'
import { readState } from '../read-state.ts'

const Endpoints = z.strictObject({
  dynamodb: z.string(),
  kms: z.string(),
  secretsmanager: z.string(),
  lambda: z.string(),
  events: z.string(),
})

const LocalFile = z.object({
  url: z.string(),
  project_id: z.string(),
  admin_key: z.string(),
  runtime_key: z.string(),
  aws_endpoints: Endpoints,
  table: z.string(),
})

/** What `local.json` tells: where the API is, and the keys to it. */
export type LocalFile = z.infer<typeof LocalFile>

/** Where it lies in a data directory. */
const localFilePath = (dataDir: string): string => join(dataDir, 'local.json')

/** Reads it, if there is one. Rejects with one line if it is broken. */
export function readLocalFile(dataDir: string): Promise<LocalFile | undefined> {
  return readState(localFilePath(dataDir), LocalFile)
}

/** Writes it whole or not at all, for its owner alone: it holds keys. */
export function writeLocalFile(dataDir: string, file: LocalFile): Promise<void> {
  return writeDurably(localFilePath(dataDir), `${JSON.stringify(file, undefined, 2)}\n`)
}

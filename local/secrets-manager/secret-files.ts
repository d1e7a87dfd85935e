import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import {
  makePrivateDirectory,
  removeDurably,
  removeUnfinished,
  writeDurably,
} from '../durable-file.ts'
import { readState } from '../read-state.ts'
import { type SecretRecord, secretRecord } from './secret-record.ts'

const ending = '.json'
const readAtOnce = 64

/** A file per secret: a change writes one secret's versions, however many secrets there are. */
export async function openSecretFiles(directory: string) {
  await makePrivateDirectory(directory)
  await removeUnfinished(directory)
  // By a hash: a name may hold slashes and be longer than a file's name may.
  const pathOf = (name: string) =>
    join(directory, createHash('sha256').update(name).digest('hex') + ending)
  return {
    /** What was there at the start. */
    found: await readAll(directory),
    write: (secret: SecretRecord) => writeDurably(pathOf(secret.name), JSON.stringify(secret)),
    remove: (name: string) => removeDurably(pathOf(name)),
  }
}

async function readAll(directory: string): Promise<readonly SecretRecord[]> {
  const names = (await readdir(directory)).filter((name) => name.endsWith(ending))
  const secrets: (SecretRecord | undefined)[] = []
  for (let from = 0; from < names.length; from += readAtOnce) {
    const batch = names.slice(from, from + readAtOnce)
    const read = batch.map((name) => readState(join(directory, name), secretRecord))
    secrets.push(...(await Promise.all(read)))
  }
  return secrets.filter((secret) => secret !== undefined)
}

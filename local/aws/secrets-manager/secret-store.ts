import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import {
  makePrivateDirectory,
  readState,
  removeDurably,
  removeUnfinished,
  writeDurably,
} from '../../run/durable-file.ts'
import { inTurn } from '../../run/ordering.ts'
import { meantNames, notFound, type SecretRecord, secretRecord } from './secret-record.ts'
import type { ValueVault } from './value-vault.ts'

const ending = '.json'
const readAtOnce = 64

/** A file per secret: a change writes one secret's versions, however many secrets there are. */
async function openSecretFiles(directory: string) {
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

/** The secrets, in memory and one file each. */
export interface SecretStore {
  /** Every secret that is not gone, those marked for deletion among them. */
  all(): readonly SecretRecord[]
  /** The secret of a name or ARN, marked for deletion or not; ResourceNotFoundException. */
  find(secretId: string): SecretRecord
  /** Edits a draft; it counts once it is on the disk. Changes to one secret come in turn. */
  change<Result>(
    secretId: string,
    edit: (draft: SecretRecord) => Result | Promise<Result>,
  ): Promise<Result>
  /** Makes a secret, or says with `undefined` that what exists under the name will do. */
  create(
    name: string,
    make: (existing: SecretRecord | undefined) => Promise<SecretRecord | undefined>,
  ): Promise<SecretRecord>
  remove(secretId: string): Promise<void>
}

interface StoreOptions {
  readonly directory: string
  readonly arnPrefix: string
  readonly now: () => number
  /** What is done to every draft before it is written. */
  readonly tidy: (draft: SecretRecord) => void
}

/** Opens a directory of secrets; rejects with one Error that names a broken file. */
export async function openSecretStore(options: StoreOptions): Promise<SecretStore> {
  const { all, existing, save, remove } = await openSecrets(options)
  const turn = inTurn()
  const find = (secretId: string) => findAmong(existing, options.arnPrefix, secretId)
  return {
    all,
    find,
    // Found again inside the turn: it sees concurrent changes.
    change: async (secretId, edit) =>
      turn(find(secretId).name, async () => {
        const draft = structuredClone(find(secretId))
        const result = await edit(draft)
        await save(draft)
        return result
      }),
    create: (name, make) =>
      turn(name, async () => {
        const before = existing(name)
        const made = (await make(before)) ?? before
        if (!made) throw notFound()
        if (made !== before) await save(made)
        return made
      }),
    remove: async (secretId) => turn(find(secretId).name, () => remove(find(secretId).name)),
  }
}

/** The secrets by name, each in memory and, before that, on the disk. */
async function openSecrets({ directory, now, tidy }: StoreOptions) {
  const files = await openSecretFiles(directory)
  const secrets = new Map(files.found.map((secret) => [secret.name, secret]))
  const isThere = ({ deleteAt }: SecretRecord) => deleteAt === null || deleteAt > now()
  const remove = async (name: string) => {
    await files.remove(name)
    secrets.delete(name)
  }
  for (const secret of files.found) if (!isThere(secret)) await remove(secret.name)
  return {
    all: () => [...secrets.values()].filter(isThere),
    existing: (name: string) => {
      const secret = secrets.get(name)
      return secret && isThere(secret) ? secret : undefined
    },
    save: async (secret: SecretRecord) => {
      tidy(secret)
      if (isDeepStrictEqual(secret, secrets.get(secret.name))) return
      await files.write(secret)
      secrets.set(secret.name, secret)
    },
    remove,
  }
}

function findAmong(
  existing: (name: string) => SecretRecord | undefined,
  prefix: string,
  secretId: string,
): SecretRecord {
  for (const name of meantNames(prefix, secretId)) {
    const secret = existing(name)
    const isMatch = secretId === name || secretId === secret?.arn || secretId === prefix + name
    if (secret && isMatch) return secret
  }
  throw notFound()
}

/** What the calls work with. */
export interface Context {
  readonly store: SecretStore
  readonly vault: ValueVault
  readonly arnPrefix: string
  /** The clock, in milliseconds. */
  readonly now: () => number
}

import { isDeepStrictEqual } from 'node:util'
import { inTurn } from '../in-turn.ts'
import { notFound } from './refusals.ts'
import { openSecretFiles } from './secret-files.ts'
import { meantNames } from './secret-name.ts'
import type { SecretRecord } from './secret-record.ts'

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
  const { now, tidy } = options
  const files = await openSecretFiles(options.directory)
  const secrets = new Map(files.found.map((secret) => [secret.name, secret]))
  const turn = inTurn()

  const gone = ({ deleteAt }: SecretRecord) => deleteAt !== null && deleteAt <= now()
  const existing = (name: string) => {
    const secret = secrets.get(name)
    return secret && !gone(secret) ? secret : undefined
  }
  const find = (secretId: string) => findAmong(existing, options.arnPrefix, secretId)
  const save = async (secret: SecretRecord) => {
    tidy(secret)
    if (isDeepStrictEqual(secret, secrets.get(secret.name))) return
    await files.write(secret)
    secrets.set(secret.name, secret)
  }
  const remove = async (name: string) => {
    await files.remove(name)
    secrets.delete(name)
  }
  for (const secret of files.found.filter(gone)) await remove(secret.name)

  return {
    all: () => [...secrets.values()].filter((secret) => !gone(secret)),
    find,
    // Found again inside the turn: what was done meanwhile counts.
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

function findAmong(
  existing: (name: string) => SecretRecord | undefined,
  prefix: string,
  secretId: string,
): SecretRecord {
  for (const name of meantNames(prefix, secretId)) {
    const secret = existing(name)
    const meant = secretId === name || secretId === secret?.arn || secretId === prefix + name
    if (secret && meant) return secret
  }
  throw notFound()
}

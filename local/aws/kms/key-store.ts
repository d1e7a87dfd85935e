import { join } from 'node:path'
import {
  makePrivateDirectory,
  readState,
  removeUnfinished,
  writeDurably,
} from '../../run/durable-file.ts'
import { inTurn } from '../../run/ordering.ts'
import { type KeyState, type KeyView, keyState } from './keys.ts'

/** The keys, held in memory and in one file. */
export interface KeyStore extends KeyView {
  /**
   * Edits a draft of the state; it counts once it is on the disk, and not at all if that fails.
   */
  change<Result>(edit: (draft: KeyView) => Result): Promise<Result>
}

/** Location and account of the keys. */
export interface KeyStoreOptions {
  readonly dataDir: string
  readonly region?: string
  readonly account?: string
  /** The clock, in milliseconds. */
  readonly now?: () => number
}

/** Opens `<dataDir>/kms.json`, or starts it; rejects with one Error that names a broken file. */
export async function openKeyStore(options: KeyStoreOptions): Promise<KeyStore> {
  const { dataDir, region = 'us-east-1', account = '000000000000', now = Date.now } = options
  await makePrivateDirectory(dataDir)
  await removeUnfinished(dataDir, 'kms.json.')
  const path = join(dataDir, 'kms.json')
  const turn = inTurn()
  let state: KeyState = (await readState(path, keyState)) ?? { format: 1, keys: {}, aliases: {} }
  return {
    get state() {
      return state
    },
    region,
    account,
    now,
    change: (edit) =>
      turn('state', async () => {
        const draft = structuredClone(state)
        const result = edit({ state: draft, region, account, now })
        eraseDeleted(draft, now())
        await writeDurably(path, JSON.stringify(draft))
        state = draft
        return result
      }),
  }
}

function eraseDeleted(state: KeyState, now: number): void {
  for (const key of Object.values(state.keys)) {
    if (key.deleteAt !== null && key.deleteAt <= now) delete state.keys[key.id]
  }
  for (const [alias, id] of Object.entries(state.aliases)) {
    if (!state.keys[id]) delete state.aliases[alias]
  }
}

import { join } from 'node:path'
import { z } from 'zod'
import {
  makePrivateDirectory,
  readState,
  removeUnfinished,
  writeDurably,
} from '../../run/durable-file.ts'
import { inTurn } from '../../run/ordering.ts'
import { AwsError } from '../json/operation.ts'

const moment = z.number()

const storedKey = z.strictObject({
  id: z.uuid(),
  spec: z.enum(['SYMMETRIC_DEFAULT', 'HMAC_256', 'ECC_NIST_P256']),
  manager: z.enum(['CUSTOMER', 'AWS']),
  description: z.string(),
  tags: z.record(z.string(), z.string()),
  createdAt: moment,
  enabled: z.boolean(),
  deleteAt: moment.nullable(),
  /** Written for earlier versions, whose schema requires it; nothing reads it. */
  rotation: z.strictObject({ everyDays: z.number(), since: moment }).nullable(),
  /** Every backing key there ever was, oldest first, in base64 (of a key pair, PKCS#8): old ciphertext names its own. */
  backing: z.array(z.base64()).min(1),
})

/** What `kms.json` holds: the key material in plaintext, as this file is the root of trust. */
const keyState = z.strictObject({
  format: z.literal(1),
  keys: z.record(z.string(), storedKey),
  /** The ids of the services' default keys, by alias. */
  aliases: z.record(z.string(), z.uuid()),
})

/** One key with all that is known of it; moments in milliseconds. */
export type StoredKey = z.infer<typeof storedKey>

/** All keys and aliases. */
export type KeyState = z.infer<typeof keyState>

/** Where keys are looked up: the state, and what their ARNs say. */
export interface KeyView {
  readonly state: KeyState
  readonly region: string
  readonly account: string
  readonly now: () => number
}

/** What a spec of key is for: fixed by the spec, as AWS has it for these. */
export const usageOf = {
  SYMMETRIC_DEFAULT: 'ENCRYPT_DECRYPT',
  HMAC_256: 'GENERATE_VERIFY_MAC',
  ECC_NIST_P256: 'SIGN_VERIFY',
} as const satisfies Record<StoredKey['spec'], string>

type Place = Pick<KeyView, 'region' | 'account'>

/** The ARN of a resource; `resource` is `key/<id>`. */
const arnOf = ({ region, account }: Place, resource: string): string =>
  `arn:aws:kms:${region}:${account}:${resource}`

/** The ARN of a key. */
export const keyArn = (view: Place, key: StoredKey): string => arnOf(view, `key/${key.id}`)

/**
 * The key that an id or an ARN names; NotFoundException if there is none.
 *
 * An alias names no key here: Mooring names its keys by ARN.
 */
export function findKey(view: KeyView, reference: string): StoredKey {
  const id = localPart(view, reference).replace(/^key\//, '')
  const key = existingKey(view, id)
  if (key) return key
  throw new AwsError('NotFoundException', `Key '${arnOf(view, `key/${id}`)}' does not exist`)
}

/** The key of an id, unless its time to be deleted has come. */
export function existingKey(view: KeyView, id: string): StoredKey | undefined {
  const key = Object.hasOwn(view.state.keys, id) ? view.state.keys[id] : undefined
  if (!key || (key.deleteAt !== null && key.deleteAt <= view.now())) return undefined
  return key
}

/**
 * Checks that a key may be used for what it is asked.
 *
 * Throws KMSInvalidStateException, DisabledException or InvalidKeyUsageException.
 */
export function checkUsable(
  view: KeyView,
  key: StoredKey,
  usage: (typeof usageOf)[StoredKey['spec']],
): void {
  checkEnabled(view, key)
  if (usageOf[key.spec] === usage) return
  throw new AwsError(
    'InvalidKeyUsageException',
    `${keyArn(view, key)} key usage is ${usageOf[key.spec]}, which is not valid for this call.`,
  )
}

/** Checks that a key waits for its deletion no more than it is disabled. */
export function checkEnabled(view: KeyView, key: StoredKey): void {
  checkNotPendingDeletion(view, key)
  if (!key.enabled) throw new AwsError('DisabledException', `${keyArn(view, key)} is disabled.`)
}

/** Throws KMSInvalidStateException for a key that waits for its deletion. */
export function checkNotPendingDeletion(view: KeyView, key: StoredKey): void {
  if (key.deleteAt === null) return
  throw new AwsError('KMSInvalidStateException', `${keyArn(view, key)} is pending deletion.`)
}

function localPart(view: KeyView, reference: string): string {
  if (!reference.startsWith('arn:')) return reference
  const prefix = arnOf(view, '')
  if (reference.startsWith(prefix)) return reference.slice(prefix.length)
  throw new AwsError('NotFoundException', `Invalid arn ${reference}`)
}

/** What DescribeKey and CreateKey return of a key. */
export function keyMetadata(view: KeyView, key: StoredKey) {
  const usable = key.enabled && key.deleteAt === null
  return {
    AWSAccountId: view.account,
    KeyId: key.id,
    Arn: keyArn(view, key),
    CreationDate: new Date(key.createdAt),
    Enabled: usable,
    Description: key.description,
    KeyUsage: usageOf[key.spec],
    KeyState: usable ? 'Enabled' : key.deleteAt === null ? 'Disabled' : 'PendingDeletion',
    DeletionDate: key.deleteAt === null ? undefined : new Date(key.deleteAt),
    Origin: 'AWS_KMS',
    KeyManager: key.manager,
    CustomerMasterKeySpec: key.spec,
    KeySpec: key.spec,
    EncryptionAlgorithms: key.spec === 'SYMMETRIC_DEFAULT' ? [key.spec] : undefined,
    MacAlgorithms: key.spec === 'HMAC_256' ? ['HMAC_SHA_256'] : undefined,
    SigningAlgorithms: key.spec === 'ECC_NIST_P256' ? ['ECDSA_SHA_256'] : undefined,
    MultiRegion: false,
  }
}

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

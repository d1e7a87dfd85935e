import { AwsError } from '../aws-json/aws-error.ts'
import { type StoredKey, usageOf } from './key-state.ts'
import type { KeyView } from './key-store.ts'

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

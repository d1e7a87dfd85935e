import { encryption } from './encryption.ts'
import { keyCreation } from './key-creation.ts'
import { keyLifecycle } from './key-lifecycle.ts'
import { keyRotation } from './key-rotation.ts'
import { type KeyStoreOptions, openKeyStore } from './key-store.ts'
import { messageAuthentication } from './message-authentication.ts'

/**
 * A KMS in this process: the calls of AWS's that Mooring, its local run and its runbook use, each by
 * its AWS name.
 *
 * Throws AwsError; what it answers to a change is on the disk. One process to a data directory.
 */
export async function openKmsEngine(options: KeyStoreOptions) {
  const store = await openKeyStore(options)
  return {
    ...keyCreation(store),
    ...keyLifecycle(store),
    ...keyRotation(store),
    ...encryption(store),
    ...messageAuthentication(store),
  }
}

/** The calls of the local KMS. */
export type KmsEngine = Awaited<ReturnType<typeof openKmsEngine>>

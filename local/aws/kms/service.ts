import { operation } from '../json/operation.ts'
import type { Service } from '../json/serve.ts'
import { encryption, messageAuthentication } from './encryption.ts'
import { inputs } from './inputs.ts'
import { keyCreation, keyLifecycle, keyReading, keyRescue, keyRotation } from './key-lifecycle.ts'
import { type KeyStoreOptions, openKeyStore } from './key-store.ts'
import { signing } from './signing.ts'

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
    ...keyReading(store),
    ...keyLifecycle(store),
    ...keyRescue(store),
    ...keyRotation(store),
    ...encryption(store),
    ...messageAuthentication(store),
    ...signing(store),
  }
}

/** The calls of the local KMS. */
export type KmsEngine = Awaited<ReturnType<typeof openKmsEngine>>

/** The engine as a service of AWS JSON 1.1. */
export const kmsService = (engine: KmsEngine): Service => ({
  target: 'TrentService',
  bodyLimitBytes: 65_536,
  operations: {
    CreateKey: operation(inputs.CreateKey, engine.CreateKey),
    DescribeKey: operation(inputs.DescribeKey, engine.DescribeKey),
    ListKeys: operation(inputs.ListKeys, engine.ListKeys),
    EnableKey: operation(inputs.EnableKey, engine.EnableKey),
    DisableKey: operation(inputs.DisableKey, engine.DisableKey),
    ScheduleKeyDeletion: operation(inputs.ScheduleKeyDeletion, engine.ScheduleKeyDeletion),
    CancelKeyDeletion: operation(inputs.CancelKeyDeletion, engine.CancelKeyDeletion),
    RotateKeyOnDemand: operation(inputs.RotateKeyOnDemand, engine.RotateKeyOnDemand),
    Encrypt: operation(inputs.Encrypt, engine.Encrypt),
    Decrypt: operation(inputs.Decrypt, engine.Decrypt),
    GenerateDataKey: operation(inputs.GenerateDataKey, engine.GenerateDataKey),
    GenerateMac: operation(inputs.GenerateMac, engine.GenerateMac),
    GetPublicKey: operation(inputs.GetPublicKey, engine.GetPublicKey),
    Sign: operation(inputs.Sign, engine.Sign),
  },
})

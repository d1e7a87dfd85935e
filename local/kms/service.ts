import type { Service } from '../aws-json/answer.ts'
import { operation } from '../aws-json/operation.ts'
import type { KmsEngine } from './engine.ts'
import { inputs } from './inputs.ts'

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
    CreateAlias: operation(inputs.CreateAlias, engine.CreateAlias),
    EnableKeyRotation: operation(inputs.EnableKeyRotation, engine.EnableKeyRotation),
    GetKeyRotationStatus: operation(inputs.GetKeyRotationStatus, engine.GetKeyRotationStatus),
    RotateKeyOnDemand: operation(inputs.RotateKeyOnDemand, engine.RotateKeyOnDemand),
    Encrypt: operation(inputs.Encrypt, engine.Encrypt),
    Decrypt: operation(inputs.Decrypt, engine.Decrypt),
    ReEncrypt: operation(inputs.ReEncrypt, engine.ReEncrypt),
    GenerateDataKey: operation(inputs.GenerateDataKey, engine.GenerateDataKey),
    GenerateDataKeyWithoutPlaintext: operation(inputs.GenerateDataKey, (input) => {
      const { Plaintext, ...rest } = engine.GenerateDataKey(input)
      Plaintext.fill(0)
      return rest
    }),
    GenerateMac: operation(inputs.GenerateMac, engine.GenerateMac),
    VerifyMac: operation(inputs.VerifyMac, engine.VerifyMac),
  },
})

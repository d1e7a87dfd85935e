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
    RotateKeyOnDemand: operation(inputs.RotateKeyOnDemand, engine.RotateKeyOnDemand),
    Decrypt: operation(inputs.Decrypt, engine.Decrypt),
    GenerateDataKey: operation(inputs.GenerateDataKey, engine.GenerateDataKey),
    GenerateMac: operation(inputs.GenerateMac, engine.GenerateMac),
  },
})

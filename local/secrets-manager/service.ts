import type { Service } from '../aws-json/answer.ts'
import { operation } from '../aws-json/operation.ts'
import type { SecretsManagerEngine } from './engine.ts'
import { inputs } from './inputs.ts'

/** The engine as a service of AWS JSON 1.1. */
export const secretsManagerService = (engine: SecretsManagerEngine): Service => ({
  target: 'secretsmanager',
  // A value of 65,536 bytes, each of which JSON may spell in six.
  bodyLimitBytes: 524_288,
  operations: {
    CreateSecret: operation(inputs.CreateSecret, engine.CreateSecret),
    PutSecretValue: operation(inputs.PutSecretValue, engine.PutSecretValue),
    GetSecretValue: operation(inputs.GetSecretValue, engine.GetSecretValue),
    DescribeSecret: operation(inputs.DescribeSecret, engine.DescribeSecret),
    ListSecretVersionIds: operation(inputs.ListSecretVersionIds, engine.ListSecretVersionIds),
    ListSecrets: operation(inputs.ListSecrets, engine.ListSecrets),
    UpdateSecretVersionStage: operation(
      inputs.UpdateSecretVersionStage,
      engine.UpdateSecretVersionStage,
    ),
    DeleteSecret: operation(inputs.DeleteSecret, engine.DeleteSecret),
    RestoreSecret: operation(inputs.RestoreSecret, engine.RestoreSecret),
    TagResource: operation(inputs.TagResource, engine.TagResource),
    UntagResource: operation(inputs.UntagResource, engine.UntagResource),
  },
})

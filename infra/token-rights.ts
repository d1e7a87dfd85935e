import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { Estate } from './estate.ts'

/** Makes data keys for tokens and verifiers, and opens none. */
export function sealTokens(estate: Estate): PolicyStatement[] {
  return [ofTokens(estate, 'kms:GenerateDataKey')]
}

/** Opens the data keys of tokens and verifiers, and of nothing else under the key. */
export function openTokens(estate: Estate): PolicyStatement[] {
  return [ofTokens(estate, 'kms:Decrypt')]
}

function ofTokens({ key }: Estate, action: string): PolicyStatement {
  return new PolicyStatement({
    actions: [action],
    resources: [key.keyArn],
    conditions: {
      StringEquals: { 'kms:EncryptionContext:mooring:purpose': ['authorization', 'grant'] },
    },
  })
}

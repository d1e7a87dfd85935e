import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { DataResources } from '../data-resources.ts'

/** Generates data keys for tokens and verifiers, and decrypts none. */
export function encryptTokens(data: DataResources): PolicyStatement[] {
  return [ofTokens(data, 'kms:GenerateDataKey')]
}

/** Opens the data keys of tokens and verifiers, and of nothing else under the key. */
export function decryptTokens(data: DataResources): PolicyStatement[] {
  return [ofTokens(data, 'kms:Decrypt')]
}

function ofTokens({ key }: DataResources, action: string): PolicyStatement {
  return new PolicyStatement({
    actions: [action],
    resources: [key.keyArn],
    conditions: {
      StringEquals: { 'kms:EncryptionContext:mooring:purpose': ['authorization', 'grant'] },
    },
  })
}

/** Makes keyed hashes: of links, and of bodies sent with an Idempotency-Key. */
export function generateMac({ macKey }: DataResources): PolicyStatement[] {
  return [new PolicyStatement({ actions: ['kms:GenerateMac'], resources: [macKey.keyArn] })]
}

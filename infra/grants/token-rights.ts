import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { DataResources } from '../data-stack.ts'

/** Generates data keys for tokens and verifiers, and decrypts none. */
export function encryptTokens(data: DataResources): PolicyStatement[] {
  return [ofTokens(data, 'kms:GenerateDataKey')]
}

/** Opens the data keys of tokens and verifiers, and of nothing else under the key. */
export function decryptTokens(data: DataResources): PolicyStatement[] {
  return [ofTokens(data, 'kms:Decrypt')]
}

/** Generates data keys for what revokes minted credentials, and decrypts none. */
export function encryptRevocations(data: DataResources): PolicyStatement[] {
  return [ofPurposes(data, 'kms:GenerateDataKey', ['revocation'])]
}

/** Opens the data keys of what revokes minted credentials, and of nothing else under the key. */
export function decryptRevocations(data: DataResources): PolicyStatement[] {
  return [ofPurposes(data, 'kms:Decrypt', ['revocation'])]
}

/** Generates data keys for secrets of sign-in clients, and decrypts none. */
export function encryptSignInSecrets(data: DataResources): PolicyStatement[] {
  return [ofPurposes(data, 'kms:GenerateDataKey', ['sign-in'])]
}

/** Opens the data keys of secrets of sign-in clients, and of nothing else under the key. */
export function decryptSignInSecrets(data: DataResources): PolicyStatement[] {
  return [ofPurposes(data, 'kms:Decrypt', ['sign-in'])]
}

function ofTokens(data: DataResources, action: string): PolicyStatement {
  return ofPurposes(data, action, ['authorization', 'grant'])
}

function ofPurposes(
  { key }: DataResources,
  action: string,
  purposes: readonly string[],
): PolicyStatement {
  return new PolicyStatement({
    actions: [action],
    resources: [key.keyArn],
    conditions: {
      StringEquals: { 'kms:EncryptionContext:mooring:purpose': purposes },
    },
  })
}

/** Signs client assertions, and reads the public key that their header names. */
export function signAssertions({ clientKeys }: ClientKeys): PolicyStatement[] {
  const signing = clientKeys.slice(0, 1)
  return [
    ...readClientKeys({ clientKeys: signing }),
    new PolicyStatement({ actions: ['kms:Sign'], resources: signing.map(({ keyArn }) => keyArn) }),
  ]
}

/** Reads the public halves of the keys in the client metadata document. */
export function readClientKeys({ clientKeys }: ClientKeys): PolicyStatement[] {
  const resources = clientKeys.map(({ keyArn }) => keyArn)
  return [new PolicyStatement({ actions: ['kms:GetPublicKey'], resources })]
}

type ClientKeys = Pick<DataResources, 'clientKeys'>

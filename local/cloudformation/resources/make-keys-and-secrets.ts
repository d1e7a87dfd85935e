import { randomInt } from 'node:crypto'
import { awsCall, isRefusal } from '../../aws/call.ts'
import type { Physical } from '../identities.ts'
import { isMembers, type Members, membersOf } from '../json.ts'
import { lostState } from './lost-state.ts'

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'

/** The value that CloudFormation generates for a secret that asks for it; undefined for none. */
function generatedSecret(desired: unknown): string | undefined {
  if (!isMembers(desired)) return undefined
  const { PasswordLength, ExcludeCharacters, SecretStringTemplate, GenerateStringKey } = desired
  const excluded = String(ExcludeCharacters ?? '')
  const alphabet = [...letters].filter((letter) => !excluded.includes(letter))
  const password = Array.from(
    { length: Number(PasswordLength ?? 32) },
    () => alphabet[randomInt(alphabet.length)],
  ).join('')
  if (SecretStringTemplate === undefined) return password
  const template = membersOf(JSON.parse(String(SecretStringTemplate)))
  return JSON.stringify({ ...template, [String(GenerateStringKey)]: password })
}

/**
 * Makes a secret of this name by its properties, or finds the one there is.
 *
 * @throws StartRefused if it was made before and is not there.
 */
export async function makeSecret(
  endpoint: string,
  properties: Members,
  { name, arn }: { readonly name: string; readonly arn?: string | undefined },
): Promise<Physical> {
  if (arn !== undefined) return findSecret(endpoint, name)
  try {
    return await createSecret(endpoint, properties, name)
  } catch (error) {
    if (!isRefusal(error, 'ResourceExistsException')) throw error
    return findSecret(endpoint, name)
  }
}

async function findSecret(endpoint: string, name: string): Promise<Physical> {
  try {
    const { ARN } = await awsCall<{ ARN: string }>(endpoint, 'secretsmanager.DescribeSecret', {
      SecretId: name,
    })
    return { name, arn: ARN }
  } catch (error) {
    if (!isRefusal(error, 'ResourceNotFoundException')) throw error
    throw lostState(`secret ${name}`, 'secrets', error)
  }
}

async function createSecret(
  endpoint: string,
  properties: Members,
  name: string,
): Promise<Physical> {
  const { Description, KmsKeyId, SecretString, GenerateSecretString } = properties
  const value = SecretString ?? generatedSecret(GenerateSecretString)
  const { ARN } = await awsCall<{ ARN: string }>(endpoint, 'secretsmanager.CreateSecret', {
    Name: name,
    Description,
    KmsKeyId,
    SecretString: value,
  })
  return { name, arn: ARN }
}

/** Makes a KMS key by its properties, or finds that the remembered one is there. */
export async function makeKey(
  endpoint: string,
  properties: Members,
  remembered: Physical | undefined,
): Promise<Physical> {
  if (remembered?.arn !== undefined) return findKey(endpoint, remembered)
  const { Description, KeySpec, KeyUsage } = properties
  const { KeyMetadata } = await awsCall<{ KeyMetadata: { KeyId: string; Arn: string } }>(
    endpoint,
    'TrentService.CreateKey',
    { Description, KeySpec, KeyUsage },
  )
  return { id: KeyMetadata.KeyId, arn: KeyMetadata.Arn }
}

// A new key in place of a lost one would open nothing that is stored: better to stop and say so.
async function findKey(endpoint: string, remembered: Physical): Promise<Physical> {
  try {
    await awsCall(endpoint, 'TrentService.DescribeKey', { KeyId: remembered.arn })
    return remembered
  } catch (error) {
    if (!isRefusal(error, 'NotFoundException')) throw error
    throw lostState(`KMS key ${remembered.id}`, 'kms.json', error)
  }
}

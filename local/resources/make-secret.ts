import { awsCall, isRefusal } from '../aws-call.ts'
import type { Physical } from '../template/identities.ts'
import type { Members } from '../template/json.ts'
import { generatedSecret } from './generated-secret.ts'
import { lostState } from './lost-state.ts'

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
  if (arn !== undefined) return found(endpoint, name)
  try {
    return await made(endpoint, properties, name)
  } catch (error) {
    if (!isRefusal(error, 'ResourceExistsException')) throw error
    return found(endpoint, name)
  }
}

async function found(endpoint: string, name: string): Promise<Physical> {
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

async function made(endpoint: string, properties: Members, name: string): Promise<Physical> {
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

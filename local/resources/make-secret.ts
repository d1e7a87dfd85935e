import { awsCall, isRefusal } from '../aws-call.ts'
import type { Physical } from '../template/identities.ts'
import type { Members } from '../template/json.ts'
import { generatedSecret } from './generated-secret.ts'

/** Makes a secret of this name by its properties, or finds the one there is. */
export async function makeSecret(
  endpoint: string,
  properties: Members,
  name: string,
): Promise<Physical> {
  try {
    return await made(endpoint, properties, name)
  } catch (error) {
    if (!isRefusal(error, 'ResourceExistsException')) throw error
    const { ARN } = await awsCall<{ ARN: string }>(endpoint, 'secretsmanager.DescribeSecret', {
      SecretId: name,
    })
    return { name, arn: ARN }
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

import { awsCall, isRefusal } from '../aws-call.ts'
import type { Physical } from '../template/identities.ts'
import type { Members } from '../template/json.ts'
import { lostState } from './lost-state.ts'

/** Makes a KMS key by its properties, or finds that the remembered one is there. */
export async function makeKey(
  endpoint: string,
  properties: Members,
  remembered: Physical | undefined,
): Promise<Physical> {
  if (remembered?.arn !== undefined) return found(endpoint, remembered)
  const { Description, KeySpec, KeyUsage } = properties
  const { KeyMetadata } = await awsCall<{ KeyMetadata: { KeyId: string; Arn: string } }>(
    endpoint,
    'TrentService.CreateKey',
    { Description, KeySpec, KeyUsage },
  )
  return { id: KeyMetadata.KeyId, arn: KeyMetadata.Arn }
}

// A new key in place of a lost one would open nothing that is stored: better to stop and say so.
async function found(endpoint: string, remembered: Physical): Promise<Physical> {
  try {
    await awsCall(endpoint, 'TrentService.DescribeKey', { KeyId: remembered.arn })
    return remembered
  } catch (error) {
    if (!isRefusal(error, 'NotFoundException')) throw error
    throw lostState(`KMS key ${remembered.id}`, 'kms.json', error)
  }
}

import { randomBytes, randomInt } from 'node:crypto'
import { awsCall, isRefusal } from '../../aws/call.ts'
import { type Resource, resourcesOf } from '../assembly.ts'
import type { Physical } from '../identities.ts'
import { isMembers, type Members, membersOf } from '../json.ts'
import type { Reading } from '../local-names.ts'
import { type Ledger, lostState } from './ledger.ts'
import { makeTable } from './make-table.ts'

/** Where the services are that resources are made in. */
export interface Services {
  readonly dynamodb: string
  readonly kms: string
  readonly secretsmanager: string
}

/**
 * Makes every key, secret and table of the app; what is there already stays as it is.
 *
 * @throws StartRefused for one that the ledger remembers and that is not there.
 */
export async function makeResources(
  reading: Reading,
  ledger: Ledger,
  services: Services,
): Promise<void> {
  const all = (...types: string[]) => resourcesOf(reading.stacks, ...types)
  for (const key of all('AWS::KMS::Key')) {
    await keep(
      ledger,
      key,
      await makeKey(services.kms, desiredState(key, reading), ledger.find(key)),
    )
  }
  for (const secret of all('AWS::SecretsManager::Secret')) {
    const named = await settledName(secret, 'Name', ledger)
    const properties = membersOf(reading.resolved(secret))
    await keep(ledger, secret, await makeSecret(services.secretsmanager, properties, named))
  }
  for (const table of all('AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable')) {
    const named = await settledName(table, 'TableName', ledger)
    await keep(
      ledger,
      table,
      await makeTable(services.dynamodb, desiredState(table, reading), named),
    )
  }
}

// Without the parts that only AWS needs: a key's policy, a table's replicas.
function desiredState({ properties, ...rest }: Resource, reading: Reading) {
  const { KeyPolicy, Replicas, SSESpecification, ...needed } = properties
  return membersOf(reading.resolved({ properties: needed, ...rest }))
}

/**
 * A name is noted before anything is made under it, so that a start which was killed between the
 * two finds its own work again.
 */
async function settledName(
  resource: Resource,
  property: string,
  ledger: Ledger,
): Promise<{ readonly name: string; readonly arn?: string | undefined }> {
  const { name: known, arn } = ledger.find(resource) ?? {}
  if (known !== undefined) return { name: known, arn }
  const given = resource.properties[property]
  const suffix = randomBytes(4).toString('hex')
  const name =
    typeof given === 'string' ? given : `${resource.stack.name}-${resource.logicalId}-${suffix}`
  await ledger.note(resource, { name })
  return { name }
}

async function keep(ledger: Ledger, resource: Resource, physical: Physical): Promise<void> {
  const before = ledger.find(resource)
  const moved = Object.entries(physical).some(([member, value]) => before?.[member] !== value)
  if (moved) await ledger.note(resource, physical)
}

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
async function makeSecret(
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
async function makeKey(
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

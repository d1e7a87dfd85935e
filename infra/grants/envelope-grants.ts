import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { Power } from '../../shared/ports/index.ts'
import type { DataResources } from '../data-resources.ts'
import type { IamGrant } from './iam-grant.ts'
import { secretGrants } from './secret-grants.ts'
import { restoreSecrets } from './secret-rights.ts'
import type { SecretStoreOption } from './secret-store.ts'
import { generateMac } from './token-rights.ts'

/** Encrypts under key pairs, and wraps the private key of a new one; unwraps none. */
const write: IamGrant = {
  settings: ['secretStore', 'key', 'macKey'],
  table: { Query: ['SECRETKEY#*'], PutItem: ['SECRETKEY#*'] },
  others: (data) => [privateKeys(data, 'kms:Encrypt'), ...generateMac(data)],
}

/** Unwraps private keys of key pairs, and of nothing else under the key. */
const read: IamGrant = {
  settings: ['key'],
  table: { GetItem: ['SECRETKEY#*'] },
  others: (data) => [privateKeys(data, 'kms:Decrypt')],
}

/** Reads, adds and deletes key pairs; unwraps none. */
export const rotate: IamGrant = {
  settings: ['key', 'macKey'],
  table: { Query: ['SECRETKEY#*'], PutItem: ['SECRETKEY#*'], DeleteItem: ['SECRETKEY#*'] },
  others: (data) => [privateKeys(data, 'kms:Encrypt'), ...generateMac(data)],
}

function privateKeys({ key }: DataResources, action: string): PolicyStatement {
  return new PolicyStatement({
    actions: [action],
    resources: [key.keyArn],
    conditions: { StringEquals: { 'kms:EncryptionContext:mooring:purpose': 'secret-key' } },
  })
}

type Grants = Partial<Record<Power, IamGrant>>

const { readSecrets, readClientSecrets, discardSecrets, discardClientSecrets } = secretGrants
const { commitSecrets, commitClientSecrets, writeSecrets, writeClientSecrets } = secretGrants

// A row that comes back from the envelope driver may have its former secret in the recovery window.
const restore = (arns: (data: DataResources) => string): IamGrant => ({
  others: (data) => [restoreSecrets(arns(data))],
})

const readsBoth: Grants = {
  readSecrets: both(readSecrets, read),
  readClientSecrets: both(readClientSecrets, read),
}

/** What differs by the option from the grants of Secrets Manager's driver alone. */
export const grantsByStore: Record<SecretStoreOption, Grants> = {
  'secrets-manager': {},
  'secrets-manager,envelope': {
    ...readsBoth,
    writeSecrets: both(
      writeSecrets,
      restore((data) => data.secretArns),
    ),
    writeClientSecrets: both(
      writeClientSecrets,
      restore((data) => data.clientSecretArns),
    ),
  },
  envelope: {
    ...readsBoth,
    writeNewSecrets: write,
    writeNewClientSecrets: write,
    writeSecrets: write,
    writeClientSecrets: write,
    // An envelope that takes the place of a secret in Secrets Manager discards that.
    commitSecrets: both(commitSecrets, discardSecrets),
    commitClientSecrets: both(commitClientSecrets, discardClientSecrets),
  },
}

function both(one: IamGrant, other: IamGrant): IamGrant {
  const table = { ...one.table }
  for (const [action, families] of Object.entries(other.table ?? {})) {
    const known = action as keyof typeof table
    table[known] = [...(table[known] ?? []), ...families]
  }
  return {
    settings: [...(one.settings ?? []), ...(other.settings ?? [])],
    ...(one.table || other.table ? { table } : {}),
    others: (data) => [...(one.others?.(data) ?? []), ...(other.others?.(data) ?? [])],
  }
}

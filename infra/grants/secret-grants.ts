import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { Power } from '../../shared/ports/index.ts'
import type { SecretPowers } from '../../shared/ports/secrets.ts'
import type { DataResources } from '../data-stack.ts'
import type { SecretStoreOption } from './choices.ts'
import {
  commitVersions,
  deleteSecrets,
  generateMac,
  inspectSecrets,
  listSecrets,
  makeSecrets,
  markSecrets,
  moveSecrets,
  putVersions,
  readSecretValues,
  restoreSecrets,
  storeAdminKey,
} from './secret-rights.ts'
import type { IamGrant, TableRights } from './table-rights.ts'

// Where a secret is missing, the row that holds its ref is read again.
const owningRow: TableRights = { GetItem: ['PROJECT#*'] }

const secretPrefix = ['secretPrefix'] as const
const keyAndPrefix = ['key', 'secretPrefix'] as const

/** The grants of one kind's five verbs: of connections' secrets, or of OAuth clients'. */
function verbs(arns: (data: DataResources) => string) {
  return {
    writeNew: { settings: keyAndPrefix, others: (data) => makeSecrets(data, arns(data)) },
    write: {
      settings: keyAndPrefix,
      others: (data) => [...makeSecrets(data, arns(data)), putVersions(arns(data))],
    },
    read: {
      settings: secretPrefix,
      table: owningRow,
      others: (data) => readSecretValues(data, arns(data)),
    },
    commit: { settings: secretPrefix, others: (data) => [commitVersions(arns(data))] },
    discard: { settings: secretPrefix, others: (data) => [deleteSecrets(arns(data))] },
  } satisfies Record<string, IamGrant>
}

const connections = verbs(({ secretArns }) => secretArns)
const clients = verbs(({ clientSecretArns }) => clientSecretArns)

/** What the driver over Secrets Manager takes; refs are read from the table. */
const secretsManager: Record<Exclude<keyof SecretPowers, 'readSecretRefs'>, IamGrant> = {
  writeNewSecrets: connections.writeNew,
  writeSecrets: connections.write,
  readSecrets: connections.read,
  commitSecrets: connections.commit,
  discardSecrets: connections.discard,

  writeNewClientSecrets: clients.writeNew,
  writeClientSecrets: clients.write,
  readClientSecrets: clients.read,
  commitClientSecrets: clients.commit,
  discardClientSecrets: clients.discard,
  moveClientSecrets: { settings: keyAndPrefix, others: moveSecrets },

  listSecrets: { settings: secretPrefix, others: () => [listSecrets()] },
  inspectSecrets: { settings: secretPrefix, others: (data) => [inspectSecrets(data)] },
  markSecrets: { settings: ['secretPrefix', 'sweep'], others: (data) => [markSecrets(data)] },
}

/** The grants of the powers over secrets: of a driver each, where there are several the sum. */
export const secretGrants = {
  ...secretsManager,
  storeAdminKey: { settings: ['adminKeySecret'], others: storeAdminKey },
} satisfies Partial<Record<Power, IamGrant>>

// Those of all 256 shards, and those of projects with a key of their own.
const keyRows = ['SECRETKEY#*', 'PROJECTKEY#*'] as const

/** Encrypts under key pairs, and wraps the private key of a new one; unwraps none. */
const writeEnvelope: IamGrant = {
  settings: ['secretStore', 'key', 'macKey'],
  table: { Query: keyRows, PutItem: keyRows },
  others: (data) => [privateKeys(data, 'kms:Encrypt'), ...generateMac(data)],
}

/** Unwraps private keys of key pairs, and of nothing else under the key. */
const readEnvelope: IamGrant = {
  settings: ['key'],
  table: { GetItem: keyRows },
  others: (data) => [privateKeys(data, 'kms:Decrypt')],
}

/** Wraps the private key of a project's own first key pair, and stores that; unwraps none. */
const createOwn: IamGrant = {
  settings: ['secretStore', 'key', 'macKey'],
  table: { PutItem: ['PROJECTKEY#*'] },
  others: (data) => [privateKeys(data, 'kms:Encrypt'), ...generateMac(data)],
}

/** Reads, adds and deletes key pairs; unwraps none. */
export const rotateKeys: IamGrant = {
  settings: ['key', 'macKey'],
  table: { Query: keyRows, PutItem: keyRows, DeleteItem: keyRows },
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
  readSecrets: both(readSecrets, readEnvelope),
  readClientSecrets: both(readClientSecrets, readEnvelope),
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
    createProjectKeys: createOwn,
    writeNewSecrets: writeEnvelope,
    writeNewClientSecrets: writeEnvelope,
    writeSecrets: writeEnvelope,
    writeClientSecrets: writeEnvelope,
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
    others: (...given) => [...(one.others?.(...given) ?? []), ...(other.others?.(...given) ?? [])],
  }
}
